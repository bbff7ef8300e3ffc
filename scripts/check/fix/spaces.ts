import { parseYaml } from '../../content/yaml/yaml-source.ts';
import { applyEdits, editsOf, movedBy, type Edit } from '../../../src/entry-text/edits.ts';
import { outsideCode } from '../rules/letters/outside-code.ts';
import type { ContentFile, Entry, Mending } from '../../content/content.ts';

const TRAILING = /(?<![ \t])[ \t]+(?=\r?$)/gm;

/** Spaces at line ends go where they mean nothing: not in code, and two before another line are a line break. */
export const trailingSpaces: Mending = {
  mends: 'xóa dấu cách cuối dòng',
  find: (file) => [{ edits: () => [...inYaml(file), ...('body' in file ? atLineEnds(file) : [])] }],
};

function inYaml({ yaml = '', yamlOffset }: ContentFile): Edit[] {
  const edits = editsOf(yaml, TRAILING, () => '');
  const before = edits.length > 0 ? dataOf(yaml) : undefined;
  if (before === undefined || dataOf(applyEdits(yaml, edits)) !== before) return [];
  return movedBy(yamlOffset, edits);
}

function atLineEnds({ body, bodyOffset }: Entry): Edit[] {
  const prose = outsideCode(body);
  const edits = editsOf(body, TRAILING, ({ 0: spaces, index }) => {
    const start = body.lastIndexOf('\n', index - 1) + 1;
    if (prose.slice(start, index) !== body.slice(start, index)) return undefined;
    const next = /^\r?\n([^\n]*)/.exec(body.slice(index + spaces.length))?.[1]?.trim() ?? '';
    const isBreak = spaces.length > 1 && next !== '' && body.slice(start, index).trim() !== '';
    return isBreak ? undefined : '';
  });
  return movedBy(bodyOffset, edits);
}

/** Tabs that indent YAML, which it refuses, become two spaces each; only where that makes it readable. */
export const tabbedIndent: Mending = {
  mends: 'thay Tab thụt dòng bằng dấu cách',
  find: (file) => [{ edits: () => withoutTabs(file) }],
};

function withoutTabs({ yaml = '', yamlOffset }: ContentFile): Edit[] {
  if (!/^[ ]*\t/m.test(yaml) || dataOf(yaml) !== undefined) return [];
  const edits = editsOf(yaml, /^(?= *\t)[ \t]+(?=\S)/gm, ([indent]) => indent.replaceAll('\t', '  '));
  return dataOf(applyEdits(yaml, edits)) === undefined ? [] : movedBy(yamlOffset, edits);
}

/** The data of a YAML text as one comparable line, or undefined while it can't be read. */
function dataOf(yaml: string): string | undefined {
  const { data, faults } = parseYaml(yaml, 0);
  return data === undefined || faults.length > 0 ? undefined : JSON.stringify(data);
}
