import { isSmallWord } from './question.ts';

/** In how many files the sayings travel: a search fetches those of its own words, half a kilobyte each. */
export const SAYING_SHARDS = 3072;

/** How syllables begin and go on, without marks, the latter by how many syllables they make in what people say. */
const ONSETS = ' b c ch d g gi h k kh l m n ng nh p ph qu r s t th tr v x'.split(' ');
const RIMES =
  'at uong am u anh ap ot ung an et eo ut ai on ao ac oc ang ach ong au ieu uc ui ep ich ay ien om i uoc oi ua inh a iem o e uot ia uoi un uyen iet oa oan it em im uon in uy en uan op uat uu ieng enh iep uom oai oat uyet up um ue iu ip oanh oang oe'.split(
    ' ',
  );
const SYLLABLE = /^(ch|gi|kh|n[gh]?|ph?|qu|t[hr]?|[bcdghklmrsvx]?)h?(.*)$/;
const OF_SYLLABLES = ONSETS.length * RIMES.length;

/** The file that holds the sayings of a word in its plain form: each usual syllable has one for itself, the others share (FNV-1a). */
export function shardOf(key: string): number {
  const [, onset = '', rest = ''] = SYLLABLE.exec(key) ?? [];
  const rime = RIMES.indexOf(rest);
  if (rime >= 0) return rime * ONSETS.length + ONSETS.indexOf(onset);
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return OF_SYLLABLES + ((hash >>> 0) % (SAYING_SHARDS - OF_SYLLABLES));
}

/** A long story asks for no more files than these. */
const MOST_SHARDS = 24;

/** The files that the words of a question lie in; small words have none, they stand beside anything. */
export function shardsOf(keys: Iterable<string>): number[] {
  const shards = new Set([...keys].filter((key) => !isSmallWord(key)).map(shardOf));
  return [...shards].slice(0, MOST_SHARDS);
}
