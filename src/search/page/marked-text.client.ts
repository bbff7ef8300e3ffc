import { matchedRanges } from '../../text/finding/matched-ranges.ts';

/** The text as nodes, with the words or whole phrases of the question marked, also where they were typed without accents. */
export function markedText(text: string, phrases: readonly string[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end } of matchedRanges(text, phrases)) {
    if (start > at) nodes.push(document.createTextNode(text.slice(at, start)));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(mark);
    at = end;
  }
  if (at < text.length) nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}
