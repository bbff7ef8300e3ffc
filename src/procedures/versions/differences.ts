import { channelDifferences, type ReadVersion } from './channel-differences.ts';
import { AUDIENCE_LABELS, LEVEL_LABELS, TYPE_LABELS } from '../schema/codes.ts';
import type { PartName } from '../../fields/procedure-parts.ts';
import { evidenceDifferences } from './evidence-differences.ts';
import { fromTo, listDifference } from './difference-words.ts';
import type { NamedOffice } from '../schema/record-schema.ts';
import type { Procedure } from '../schema/schema.ts';

/** One thing that differs between two versions of a procedure, in the part it belongs to, in a reader's words. */
export interface Difference {
  part: PartName;
  text: string;
}

/**
 * What the newer version changes, part by part in the page's order; long texts are only said to be reworded.
 * @example differences(old, new) // [{ part: 'channels', text: 'Lệ phí: 50.000 đồng → 30.000 đồng' }, …]
 */
export function differences(before: ReadVersion, after: ReadVersion): Difference[] {
  const [a, b] = [before.data, after.data];
  const found: [PartName, (string | undefined)[]][] = [
    ['name', [fromTo('Tên thủ tục', a.name, b.name)]],
    [
      'levels',
      listDifference('cấp thực hiện', labels(LEVEL_LABELS, a.levels), labels(LEVEL_LABELS, b.levels)),
    ],
    ['type', [fromTo('Loại thủ tục', TYPE_LABELS[a.type], TYPE_LABELS[b.type])]],
    [
      'audience',
      listDifference('đối tượng', labels(AUDIENCE_LABELS, a.audience), labels(AUDIENCE_LABELS, b.audience)),
    ],
    [
      'competent-authority',
      officesDifference('Cơ quan có thẩm quyền', a.competentAuthorities, b.competentAuthorities),
    ],
    ['receiving-address', [reworded('Địa chỉ tiếp nhận hồ sơ', a.receivingAddress, b.receivingAddress)]],
    ['steps', [stepsDifference(a, b)]],
    ['channels', channelDifferences(before, after)],
    ['evidence', evidenceDifferences(a, b)],
    ['legal-basis', listDifference('căn cứ', numbers(a), numbers(b))],
    ['offices', officesDifference('Cơ quan thực hiện', a.executingOffices, b.executingOffices)],
    ['requirements', [reworded('Yêu cầu, điều kiện', a.requirements, b.requirements)]],
    ['outputs', listDifference('kết quả', a.outputs, b.outputs)],
  ];
  return found.flatMap(([part, texts]) =>
    texts.flatMap((text) => (text === undefined ? [] : [{ part, text }])),
  );
}

const labels = <K extends string>(table: Record<K, string>, keys: readonly K[]): string[] =>
  keys.map((key) => table[key]);

const numbers = ({ legalBasis }: Procedure): string[] => legalBasis.map(({ number }) => number);

const officesDifference = (
  label: string,
  before: readonly NamedOffice[],
  after: readonly NamedOffice[],
): [string | undefined] => [
  fromTo(label, before.map(({ name }) => name).join('; '), after.map(({ name }) => name).join('; ')),
];

/** Long texts are not set side by side: the reader is told that they differ, and reads the new one below. */
function reworded(label: string, before: string | undefined, after: string | undefined): string | undefined {
  if (before === after) return undefined;
  if (before === undefined) return `${label}: có thêm, xem ở dưới`;
  return after === undefined ? `${label}: không còn` : `${label}: sửa đổi, xem ở dưới`;
}

function stepsDifference({ steps: a }: Procedure, { steps: b }: Procedure): string | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return undefined;
  return a.length === b.length
    ? 'Trình tự thực hiện: sửa đổi, xem ở dưới'
    : fromTo('Trình tự thực hiện', `${a.length} bước`, `${b.length} bước`);
}
