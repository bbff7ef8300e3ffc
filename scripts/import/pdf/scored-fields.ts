import type { OfficialProcedure } from '../mapping/official-procedure.ts';

/** One field of the score: its values in an entry, white space evened out, and whether the entry names it as open. */
interface ScoredField {
  field: string;
  valuesOf: (official: OfficialProcedure) => string[];
  isNamed: (official: OfficialProcedure) => boolean;
  /** The PDF leaves out some values and says which kind; the others must be right. */
  isPartial?: true;
}

type Values = readonly unknown[];

function scored(
  field: string,
  valuesOf: (official: OfficialProcedure) => Values,
  named = field,
  isPartial?: true,
): ScoredField {
  return {
    field,
    valuesOf: (official) => valuesOf(official).map((value) => evened(String(value ?? ''))),
    isNamed: ({ awaiting = [] }) =>
      awaiting.some(({ what, why }) => what.startsWith(named) || why.includes(named)),
    ...(isPartial && { isPartial }),
  };
}

/** A text with its white space evened out; line breaks count as spaces. */
export const evened = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

const papers = ({ evidence = [] }: OfficialProcedure) => evidence.flatMap(({ papers: list = [] }) => list);
const names = (list: readonly { name: string }[] | undefined) => (list ?? []).map(({ name }) => name);
const sorted = (values: readonly string[]) => [...values].sort();
/** Named in the doubt about what the PDF never prints. */
const OFFICES = 'danh sách cơ quan';

/**
 * The fields that are scored, in the order of the portal. The order of groups of applicants,
 * outputs and legal documents means nothing; every other order counts.
 */
export const SCORED_FIELDS: readonly ScoredField[] = [
  scored('Mã thủ tục', ({ code }) => [code]),
  scored('Tên thủ tục', ({ name }) => [name]),
  scored('Số quyết định', ({ decision }) => [decision.number]),
  scored('Cơ quan ban hành', ({ decision }) => [decision.issuer]),
  scored('Ngày ký', ({ decision }) => [decision.signedOn], 'ngày ký quyết định'),
  scored('Cấp thực hiện', ({ levels }) => levels),
  scored('Loại thủ tục', ({ type }) => [type]),
  scored('Lĩnh vực', ({ sector }) => [sector]),
  scored('Đối tượng thực hiện', ({ audience }) => sorted(audience)),
  scored('Cơ quan có thẩm quyền', ({ competentAuthorities }) => names(competentAuthorities), OFFICES, true),
  scored('Cơ quan thực hiện', ({ executingOffices }) => names(executingOffices), OFFICES, true),
  scored('Cơ quan được ủy quyền', ({ authorisedOffices }) => names(authorisedOffices), OFFICES, true),
  scored('Cơ quan phối hợp', ({ coordinatingOffices }) => names(coordinatingOffices), OFFICES, true),
  scored('Địa chỉ tiếp nhận', ({ receivingAddress }) => [receivingAddress], 'Địa chỉ tiếp nhận hồ sơ'),
  scored('Các bước: nội dung', ({ steps = [] }) => steps.map(({ text }) => text), 'Trình tự thực hiện'),
  scored('Các bước: tên', ({ steps = [] }) => steps.map(({ name }) => name), 'tên từng bước'),
  scored('Cách thức: hình thức', ({ channels }) => channels.map(({ kind }) => kind)),
  scored(
    'Cách thức: thời hạn',
    ({ channels }) =>
      channels.map(
        ({ processingTime: time }) => time && `${time.value ?? ''} ${time.unit} ${time.note ?? ''}`,
      ),
    'Thời hạn giải quyết',
  ),
  scored(
    'Cách thức: phí, lệ phí',
    ({ channels }) => channels.map(({ costs = [] }) => (costs.length > 0 ? JSON.stringify(costs) : '')),
    'Phí, lệ phí',
  ),
  scored('Cách thức: mô tả', ({ channels }) => channels.map(({ note }) => note), 'Mô tả cách thức thực hiện'),
  scored(
    'Thời hạn theo trường hợp',
    ({ handlingCases = [] }) =>
      handlingCases.map(({ name, code, processingTime }) => JSON.stringify([name, code, processingTime])),
    'thời hạn theo trường hợp',
  ),
  scored(
    'Hồ sơ: trường hợp',
    ({ evidence = [] }) => evidence.map(({ name, papers: list = [] }) => `${name ?? ''} (${list.length})`),
    'Thành phần hồ sơ',
  ),
  scored('Hồ sơ: tên giấy tờ', (official) => papers(official).map(({ name }) => name), 'Thành phần hồ sơ'),
  scored(
    'Hồ sơ: bản chính, bản sao',
    (official) => papers(official).map(({ originals, copies }) => `${originals}/${copies}`),
    'Thành phần hồ sơ',
  ),
  scored(
    'Hồ sơ: mẫu đơn',
    (official) => papers(official).map(({ forms = [] }) => names(forms).join('|')),
    'Mẫu đơn của',
  ),
  scored('Hồ sơ: mã giấy tờ', (official) => papers(official).map(({ code }) => code), 'mã giấy tờ'),
  scored('Yêu cầu, điều kiện', ({ requirements }) => [requirements]),
  scored('Kết quả thực hiện', ({ outputs = [] }) => sorted(outputs)),
  scored(
    'Căn cứ: số ký hiệu',
    ({ legalBasis = [] }) => sorted(legalBasis.map(({ number }) => number)),
    'Căn cứ pháp lý',
  ),
  scored(
    'Căn cứ: tên văn bản',
    ({ legalBasis = [] }) =>
      sorted(legalBasis.map(({ number, title }) => (title === undefined ? '' : `${number}: ${title}`))),
    'Tên của văn bản',
    true,
  ),
  scored('Từ khóa', ({ keywords = [] }) => keywords),
  scored('Ghi chú', ({ officialNote }) => [officialNote], 'ghi chú'),
];
