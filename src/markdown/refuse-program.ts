import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { MdastNode, MdastPluginEntry } from 'satteri';
import type { BodyFault } from './body-fault.ts';
import { findBodyFaults } from './body-faults.ts';
import { linkFaults } from './link-faults.ts';
import { nodeFaults } from './tree-faults.ts';

/** A body that the pipeline does not take; line and column of the first fault count from 1 in the whole file. */
class BodyRefused extends Error {
  override name = 'BodyRefused';
  readonly line: number;
  readonly column: number;

  constructor(faults: readonly BodyFault[], source: string, file: string) {
    const places = faults.map((fault) => ({ ...fault, ...placeOf(source, fault.offset) }));
    super(
      places
        .map(({ line, column, message, advice }) => `${file}:${line}:${column} – ${message}; ${advice}`)
        .join('\n'),
    );
    this.line = places[0]?.line ?? 1;
    this.column = places[0]?.column ?? 1;
  }
}

/**
 * Refuses every body in which something would run, in the Markdown pipeline itself: before the native parser sees the
 * text, and once more on its tree; links that would run or open anything but pages, letters and calls too. In plain
 * Markdown (the editors' guide) only links are looked at. The front matter is blanked there, not cut off, so that lines
 * are those of the file.
 *
 * @throws BodyRefused in Vietnamese, naming the file, the line and what to write instead
 */
export const refuseProgram: MdastPluginEntry = ({ source, fileURL, sourceFormat }) => {
  const file = fileURL ? relative(process.cwd(), fileURLToPath(fileURL)) : 'nội dung';
  const refuse = (faults: readonly BodyFault[]): void => {
    if (faults.length > 0) throw new BodyRefused(faults, source, file);
  };
  const follow = (node: Readonly<MdastNode>): void => refuse(linkFaults(node));
  const links = {
    name: 'refuse-program',
    options: { position: true },
    link: follow,
    definition: follow,
  } as const;
  if (sourceFormat === 'markdown') return links;
  refuse(findBodyFaults(source));
  const look = (node: Readonly<MdastNode>): void => refuse(nodeFaults({ node, inLink: false }, source));
  return {
    ...links,
    mdxjsEsm: look,
    mdxFlowExpression: look,
    mdxTextExpression: look,
    mdxJsxFlowElement: look,
    mdxJsxTextElement: look,
    image: look,
    imageReference: look,
  };
};

function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
