import { fromTo, listDifference } from './difference-words.ts';
import type { Paper } from '../schema/evidence-schema.ts';
import { formNames } from '../rows/form-names.ts';
import type { Procedure } from '../schema/schema.ts';

/** What changed in the papers to hand in: papers more or less, their numbers, their forms, and the sets of the file. */
export function evidenceDifferences(before: Procedure, after: Procedure): string[] {
  const [old, now] = [papersOf(before), papersOf(after)];
  return [
    ...listDifference('giấy tờ', [...old.keys()], [...now.keys()]),
    ...[...now].flatMap(([name, paper]) => {
      const was = old.get(name);
      return was ? paperDifference(name, was, paper) : [];
    }),
    ...[fromTo('Số bộ hồ sơ', setsText(before), setsText(after))].flatMap((text) => text ?? []),
  ];
}

/** The papers by name; remarks among them (0 originals, 0 copies) are no papers. */
const papersOf = ({ evidence }: Procedure): Map<string, Paper> =>
  new Map(
    evidence
      .flatMap(({ papers }) => papers)
      .filter(({ originals, copies }) => originals + copies > 0)
      .map((paper) => [paper.name, paper]),
  );

const paperDifference = (name: string, before: Paper, after: Paper): string[] => [
  ...[fromTo(`Số bản của ${name}`, amountText(before), amountText(after))].flatMap((text) => text ?? []),
  ...formDifference(before, after),
];

const amountText = ({ originals, copies }: Paper): string =>
  [originals > 0 && `${originals} bản chính`, copies > 0 && `${copies} bản sao`].filter(Boolean).join(', ');

/** Forms more or less; where only files changed under the same names, that they did. */
function formDifference(before: Paper, after: Paper): string[] {
  const differences = listDifference('mẫu', formNames(before), formNames(after));
  const files = ({ forms }: Paper) => forms.map(({ name }) => name).join('\n');
  return differences.length === 0 && files(before) !== files(after)
    ? [`Tệp mẫu mới: ${formNames(after).join('; ')}`]
    : differences;
}

const setsText = ({ fileSets }: Procedure): string => (fileSets === undefined ? '' : `${fileSets} bộ`);
