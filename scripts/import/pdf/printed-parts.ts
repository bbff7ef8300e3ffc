import { joinLines, LINE_STEP } from './join-lines.ts';
import type { PrintedLine } from './page-blocks.ts';
import { isContent, type PrintedRow } from './printed-table.ts';

/** The lines of each step. Steps stand apart by more than whole lines; a blank line inside one is a whole line high. */
export function linesOfSteps(lines: readonly PrintedLine[]): PrintedLine[][] {
  const steps: PrintedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const step = steps.at(-1);
    if (before && step && !(before.page === line.page && standsApart(before, line))) step.push(line);
    else steps.push([line]);
  }
  return steps;
}

function standsApart(before: PrintedLine, line: PrintedLine): boolean {
  const inLines = (line.baseline - before.baseline) / (before.size * LINE_STEP);
  return Math.abs(inLines - Math.round(inLines)) > 0.1;
}

/** The papers of one case, each a row of name, forms and quantity. */
export interface PrintedCase {
  name: string;
  rows: PrintedRow[];
}

/** The cases of a file. A box of one cell announces a case; papers without one above are of the only, unnamed case. */
export function casesOf(rows: readonly PrintedRow[]): PrintedCase[] {
  const cases: PrintedCase[] = [];
  for (const row of rows) {
    const [only = '', ...rest] = row;
    if (rest.length === 0) cases.push({ name: only, rows: [] });
    else if (isContent(row)) {
      if (cases.length === 0) cases.push({ name: '', rows: [] });
      cases.at(-1)?.rows.push(row);
    }
  }
  const isNumbered = cases.every(({ name }, index) => name.startsWith(numberOf(index)));
  return cases.length > 1 && isNumbered ? cases.map(withoutNumber) : cases;
}

const numberOf = (index: number): string => `Trường hợp ${index + 1}:`;

const withoutNumber = ({ name, rows }: PrintedCase, index: number): PrintedCase => ({
  name: name.slice(numberOf(index).length).trim(),
  rows,
});

/** The outputs, and what follows the last one that is closed, so that it is not sure where an output ends. */
export interface PrintedOutputs {
  outputs: string[];
  unsureOutputs: string;
}

/** Each output is closed by a line with its code. */
export function outputsOf(lines: readonly PrintedLine[], limit: number): PrintedOutputs {
  const outputs: string[] = [];
  let open: PrintedLine[] = [];
  for (const line of lines) {
    if (/^Mã: \S+$/.test(line.text.normalize('NFC').trim())) {
      outputs.push(joinLines(open, limit).trim());
      open = [];
    } else open.push(line);
  }
  return { outputs, unsureOutputs: joinLines(open, limit).trim() };
}
