import { visit } from 'yaml';
import { doubleSpacesIn } from '../rules/letters/double-spaces.ts';
import { yamlTree } from '../../content/yaml-source.ts';
import { applyEdits, editsOf, movedBy, type Edit } from '../../../src/entry-text/edits.ts';
import { outsideCode } from '../rules/letters/outside-code.ts';
import { dataOf, type Repair, type RepairSource } from './repair.ts';

/** Two spaces in a row become one, in values and in the body, not in code and not in tables. */
export const doubledSpaces: Repair = {
  what: 'bớt dấu cách thừa',
  rule: 'double-spaces',
  edits: (source) => (source.isEntry ? [...inValues(source), ...inBody(source)] : []),
};

function inValues({ yaml, yamlOffset }: RepairSource): Edit[] {
  const tree = dataOf(yaml) === undefined ? null : yamlTree(yaml);
  const edits: Edit[] = [];
  if (tree)
    visit(tree, {
      Scalar(key, { range, value }) {
        if (key === 'key' || !range || typeof value !== 'string') return;
        const written = yaml.slice(range[0], range[1]);
        const header = /^[|>][^\n]*/.exec(written)?.[0].length ?? 0;
        edits.push(...movedBy(yamlOffset + range[0] + header, oneSpace(written.slice(header))));
      },
    });
  return edits;
}

const inBody = ({ body, bodyOffset }: RepairSource): Edit[] =>
  movedBy(bodyOffset, oneSpace(outsideCode(body)));

const oneSpace = (text: string): Edit[] =>
  doubleSpacesIn(text).map(({ at, length }) => ({ from: at, to: at + length, text: ' ' }));

const TRAILING = /(?<![ \t])[ \t]+(?=\r?$)/gm;

/** Spaces at line ends go where they mean nothing: not in code, and two before another line are a line break. */
export const trailingSpaces: Repair = {
  what: 'xóa dấu cách cuối dòng',
  edits: (source) => [...inYaml(source), ...(source.isEntry ? atLineEnds(source) : [])],
};

function inYaml({ yaml, yamlOffset }: RepairSource): Edit[] {
  const edits = editsOf(yaml, TRAILING, () => '');
  const before = edits.length > 0 ? dataOf(yaml) : undefined;
  if (before === undefined || dataOf(applyEdits(yaml, edits)) !== before) return [];
  return movedBy(yamlOffset, edits);
}

function atLineEnds({ body, bodyOffset }: RepairSource): Edit[] {
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
export const tabbedIndent: Repair = {
  what: 'thay Tab thụt dòng bằng dấu cách',
  edits({ yaml, yamlOffset }) {
    if (!/^[ ]*\t/m.test(yaml) || dataOf(yaml) !== undefined) return [];
    const edits = editsOf(yaml, /^(?= *\t)[ \t]+(?=\S)/gm, ([indent]) => indent.replaceAll('\t', '  '));
    if (dataOf(applyEdits(yaml, edits)) === undefined) return [];
    return movedBy(yamlOffset, edits);
  },
};
