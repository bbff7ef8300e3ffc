/** An entry of a topic in a list. */
export interface TopicLink {
  href: string;
  label: string;
  /** How much it is asked for: 0 is asked most, Infinity not known. */
  asked: number;
}

/** As many letters of names as two lines of a phone hold; the name most asked for is said whatever its length. */
const ROOM = 60;
const MOST_NAMED = 3;

/**
 * What the row of a folded topic says: how many entries, and those most asked for where that is known.
 * @example saidOfTopic([…9 links, two of them asked for], 'việc') // "9 việc, có: Sang tên nhà đất; Tách thửa, hợp thửa"
 */
export function saidOfTopic(links: readonly TopicLink[], counted: string): string {
  const names = links
    .filter((link) => Number.isFinite(link.asked))
    .toSorted((first, second) => first.asked - second.asked)
    .map(({ label }) => label)
    .slice(0, MOST_NAMED);
  const said = names.filter((_, at) => at === 0 || names.slice(0, at + 1).join('; ').length <= ROOM);
  const count = `${links.length} ${counted}`;
  return said.length > 0 ? `${count}, có: ${said.join('; ').replaceAll('?; ', '? ')}` : count;
}
