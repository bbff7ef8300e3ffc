import { accentKey, syllableKey } from '../../text/fold.ts';
import { wordsAsWritten } from '../../text/tokens.ts';
import type { SayingShard } from '../format/index-format.ts';
import { unpackTopicWords, type TopicWords } from '../format/topic-words.ts';
import { readSynonyms, type SaidWord, type SynonymTable } from './synonym-table.ts';
import { measureTitle, readTitle, type Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** The sayings of one file, read. */
export interface Sayings {
  readonly synonyms: SynonymTable;
  /** Other names of documents. */
  readonly titles: readonly Title[];
  /** Neighbours in what citizens say, by their plain forms: "ca vet". */
  readonly pairs: ReadonlySet<string>;
  /** Sayings of one word, such as "cccd": what editors say they mean goes before what their letters might stand for. */
  readonly alone: ReadonlySet<string>;
  /** What words tell of the topic of a question. */
  readonly topicWords: TopicWords;
  /** As written in the synonym list. */
  readonly said: readonly string[];
}

/** What reading sayings takes of the index. */
export interface SayingReader {
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
  /** Whether a document is a matter of another body. */
  readonly isElsewhere: (document: number) => boolean;
  /** Names read so far, by document and text: one that lies in two files is read once, and is one. */
  readonly names: Map<string, Title>;
}

/** Reads one file of sayings. */
export function readSayings([aliases, lines, topicWords = '']: SayingShard, reader: SayingReader): Sayings {
  const synonyms = readSynonyms(lines, reader.vocabulary, wordsOf);
  const keys = [...synonyms.values()].flat().map(({ say }) => say.map(({ key }) => key));
  return {
    synonyms,
    titles: readAliases(aliases, reader),
    pairs: new Set(keys.flatMap((of) => of.slice(1).map((key, at) => `${of[at]} ${key}`))),
    alone: new Set(keys.filter((of) => of.length === 1).flat()),
    topicWords: unpackTopicWords(topicWords),
    said: lines.split('\n').flatMap((line) => (line.split('>')[0] ?? '').split('|')),
  };
}

/** The words of a text as sayings are compared by. */
export const wordsOf = (text: string): SaidWord[] =>
  wordsAsWritten(text).map((word) => ({ key: syllableKey(word), accented: accentKey(word) }));

const readAliases = (lines: string, reader: SayingReader): Title[] =>
  lines.split('\n').flatMap((line) => {
    const [document = '', aliases = ''] = line.split('\t');
    return aliases
      .split('|')
      .filter((alias) => alias !== '')
      .map((alias) => readAlias(Number(document), alias, reader));
  });

function readAlias(
  document: number,
  alias: string,
  { vocabulary, weights, isElsewhere, names }: SayingReader,
): Title {
  const known = names.get(`${document} ${alias}`);
  if (known) return known;
  const read = readTitle(document, alias, vocabulary, weights.alias, weights.nameTail);
  const title = { ...measureTitle(read, vocabulary, weights.rarityCap), isElsewhere: isElsewhere(document) };
  names.set(`${document} ${alias}`, title);
  return title;
}
