import type { ProcedureInput } from '../../src/procedures/schema/schema.ts';
import type { PartName } from '../../src/fields/procedure-parts.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

/** One checkable fact of a procedure: the part it belongs to, which fact it is, and its value as text. */
export interface Fact {
  part: PartName;
  /** Names the fact within the procedure, such as "channels 2 cost 1 amount". */
  what: string;
  value: string;
}

/** What official records and committed entries share; sentences are not facts, figures in them are. */
export type FactSource = Omit<ProcedureInput, 'source'>;

/** Sums of money and percentages in a sentence, "10.000" and "10000 đồng" alike. */
const FIGURES =
  /\d{1,3}(?:\.\d{3})+|(?<!\d)\d{4,}(?=\s*(?:đồng|vnđ|vnd|đ(?!\p{L})))|(?<!\d)\d+(?:,\d+)?\s?%/giu;

/** The figures in a channel's remarks, which rewording must keep; the amounts of its charges are facts of their own. */
function figures({ note, costs = [] }: FactSource['channels'][number]): string {
  const remarks = [note, ...costs.map((cost) => cost.note)].join('\n');
  const found = (remarks.match(FIGURES) ?? []).map((figure) => figure.replaceAll('.', '').replace(/\s/g, ''));
  return [...new Set(found)]
    .filter((figure) => !costs.some(({ amount }) => figure === String(amount)))
    .sort()
    .join(', ');
}

/** Lists the facts of a procedure in a fixed order; two procedures agree when their lists do. */
export function procedureFacts(procedure: FactSource): Fact[] {
  const fact = (part: PartName, what: string, value: unknown): Fact => ({
    part,
    what,
    value: String(value ?? ''),
  });
  const names = (list: { name: string }[] | undefined) => (list ?? []).map(({ name }) => name).join(' | ');
  return [
    fact('code', 'mã', procedure.code),
    fact('name', 'tên', procedure.name),
    fact('decision', 'số quyết định', procedure.decision.number),
    fact('decision', 'cơ quan ban hành', procedure.decision.issuer),
    fact('decision', 'ngày ký', procedure.decision.signedOn),
    fact('levels', 'cấp', [...procedure.levels].sort().join(', ')),
    fact('type', 'loại', procedure.type),
    fact('sector', 'lĩnh vực', procedure.sector),
    fact('audience', 'đối tượng', [...procedure.audience].sort().join(', ')),
    fact('competent-authority', 'cơ quan có thẩm quyền', names(procedure.competentAuthorities)),
    fact('offices', 'cơ quan thực hiện', names(procedure.executingOffices)),
    fact('offices', 'cơ quan được ủy quyền', names(procedure.authorisedOffices)),
    fact('offices', 'cơ quan phối hợp', names(procedure.coordinatingOffices)),
    ...channelFacts(procedure),
    ...evidenceFacts(procedure),
    fact('legal-basis', 'số văn bản', (procedure.legalBasis ?? []).map(({ number }) => number).join(' | ')),
    fact('outputs', 'số kết quả', procedure.outputs?.length ?? 0),
    fact('keywords', 'từ khóa', (procedure.keywords ?? []).join(' | ')),
  ];
}

/** "Không", "Không có." beside 0: the same said twice. */
const isBareNo = ({
  amount,
  note = '',
}: {
  amount?: number | undefined;
  note?: string | undefined;
}): boolean => amount === 0 && /^(?:không(?: có| thu(?: phí| lệ phí)?)?|miễn (?:lệ )?phí)\W*$/iu.test(note);

function channelFacts({ channels, handlingCases = [] }: FactSource): Fact[] {
  const fact = (what: string, value: unknown): Fact => ({
    part: 'channels',
    what,
    value: String(value ?? ''),
  });
  return [
    fact('số cách nộp', channels.length),
    ...channels.flatMap((channel, at) => {
      const { kind, processingTime, costs = [] } = channel;
      return [
        fact(`cách ${at + 1}, hình thức`, kind),
        fact(`cách ${at + 1}, thời hạn`, processingTime?.value),
        fact(`cách ${at + 1}, đơn vị thời hạn`, processingTime?.unit),
        fact(`cách ${at + 1}, số khoản thu`, costs.length),
        fact(`cách ${at + 1}, con số trong diễn giải`, figures(channel)),
        ...costs.flatMap((cost, index) => [
          fact(`cách ${at + 1}, khoản ${index + 1}, loại`, cost.kind),
          fact(`cách ${at + 1}, khoản ${index + 1}, số tiền`, cost.amount),
          fact(`cách ${at + 1}, khoản ${index + 1}, đơn vị tiền`, cost.currency ?? 'VND'),
          ...(cost.note === undefined || isBareNo(cost)
            ? []
            : [fact(`cách ${at + 1}, khoản ${index + 1}, diễn giải`, 'có')]),
        ]),
      ];
    }),
    ...handlingCases.map(({ processingTime }, at) =>
      fact(`trường hợp ${at + 1}, thời hạn`, `${processingTime.value ?? ''} ${processingTime.unit}`),
    ),
  ];
}

/**
 * The papers case by case, by their codes: an entry may put first what a citizen needs first, so the order of cases and
 * of papers is no fact; which paper belongs to which case is.
 */
function evidenceFacts({ evidence = [] }: FactSource): Fact[] {
  const fact = (what: string, value: unknown): Fact => ({
    part: 'evidence',
    what,
    value: String(value ?? ''),
  });
  const cases = inOrder(
    evidence.map(({ papers = [] }) => inOrder(papers, ({ code }) => code ?? '')),
    (papers) => papers.map(({ code }) => code ?? '').join(' '),
  );
  return [
    fact('số trường hợp', cases.length),
    ...cases.flatMap((papers, at) => [
      fact(`trường hợp ${at + 1}, số giấy tờ`, papers.length),
      ...papers.flatMap(({ code, originals = 0, copies = 0, forms = [] }, index) => [
        fact(`trường hợp ${at + 1}, giấy ${index + 1}, mã`, code),
        fact(`trường hợp ${at + 1}, giấy ${index + 1}, bản chính`, originals),
        fact(`trường hợp ${at + 1}, giấy ${index + 1}, bản sao`, copies),
        fact(`trường hợp ${at + 1}, giấy ${index + 1}, mẫu`, forms.map(({ name }) => name).join(' | ')),
      ]),
    ]),
  ];
}

/** A list by a key; what has the same key keeps its order. */
function inOrder<T>(list: readonly T[], key: (item: T) => string): T[] {
  return [...list].sort((a, b) => byteOrder(key(a), key(b)));
}
