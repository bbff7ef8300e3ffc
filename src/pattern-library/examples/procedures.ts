import { procedureSchema, type Procedure, type ProcedureInput } from '../../procedures/schema/schema.ts';

/** The least that every example procedure has; each example says what is its own. */
const BASE: ProcedureInput = {
  code: '9.999999',
  name: 'Thủ tục mẫu',
  decision: { number: '999/QĐ-BTH', issuer: 'Bộ Thử', signedOn: '2026-01-15' },
  levels: ['commune'],
  type: 'law-delegated',
  sector: 'ho-tich',
  audience: ['citizen'],
  executingOffices: [{ name: 'Ủy ban nhân dân cấp xã' }],
  competentAuthorities: [{ name: 'Ủy ban nhân dân cấp xã' }],
  receivingAddress: 'Quầy mẫu',
  steps: [{ name: 'Nộp hồ sơ', text: 'Nộp tờ khai tại quầy mẫu.' }],
  channels: [
    {
      kind: 'in-person',
      processingTime: { value: 3, unit: 'working-day' },
      costs: [{ kind: 'charge', amount: 10000 }],
    },
  ],
  evidence: [{ papers: [{ name: 'Tờ khai mẫu', originals: 1 }] }],
  fileSets: 1,
  outputs: ['Giấy mẫu'],
  legalBasis: [{ number: '99/2026/NĐ-CP' }],
  declaredNone: ['requirements', 'forms'],
  source: { kind: 'decision', retrievedOn: '2026-02-01' },
};

/** A whole procedure out of what is its own. @throws ZodError where it would not pass the check */
export const exampleProcedure = (own: Partial<ProcedureInput> = {}): Procedure =>
  procedureSchema.parse({ ...BASE, ...own });

/** Three ways of sending that differ in figures, with a charge that changes on 1 January 2027. */
export const MANY_WAYS: Procedure = exampleProcedure({
  channels: [
    {
      kind: 'in-person',
      processingTime: { value: 5, unit: 'working-day' },
      costs: [
        { kind: 'charge', amount: 50000, validUntil: '2026-12-31', note: 'Tính cho mỗi hồ sơ.' },
        { kind: 'charge', amount: 30000, validFrom: '2027-01-01', note: 'Tính cho mỗi hồ sơ.' },
      ],
      note: 'Nộp tại quầy mẫu.',
    },
    { kind: 'online', processingTime: { value: 3, unit: 'working-day' }, free: true },
    {
      kind: 'post',
      processingTime: { value: 5, unit: 'working-day' },
      costs: [{ kind: 'charge', amount: 0, note: 'Hội đồng nhân dân tỉnh quy định mức thu.' }],
    },
  ],
});

/** Two cases: one with a paper, a charge and a time of its own; one whose charge the editors tell in words. */
export const TWO_CASES: Procedure = exampleProcedure({
  channels: [
    {
      kind: 'in-person',
      processingTime: { value: 5, unit: 'working-day' },
      costs: [
        { kind: 'charge', amount: 50000, cases: ['nguoi-lon'] },
        { kind: 'charge', amount: 20000, cases: ['tre-em'] },
      ],
    },
  ],
  handlingCases: [
    { name: 'Hồ sơ của trẻ em', processingTime: { value: 2, unit: 'working-day' }, cases: ['tre-em'] },
  ],
  evidence: [
    {
      papers: [
        { name: 'Tờ khai mẫu', originals: 1 },
        { name: 'Giấy của trẻ em', originals: 1, copies: 1, cases: ['tre-em'] },
        { name: 'Lưu ý mẫu, không phải giấy phải nộp.' },
      ],
    },
  ],
  cases: [
    { id: 'tre-em', name: 'Trẻ em', hint: 'Người chưa đủ 14 tuổi.' },
    { id: 'nguoi-lon', name: 'Người lớn' },
    { id: 'nguoi-gia', name: 'Người già', cost: 'Hỏi mức thu tại quầy mẫu' },
  ],
});

/** Papers of every kind: a plain one, one with a very long name, one whose record repeats it, remarks that fold. */
export const MANY_PAPERS: Procedure = exampleProcedure({
  evidence: [
    {
      name: 'Giấy bạn nộp',
      papers: [
        { name: 'Tờ khai mẫu', originals: 1, copies: 2, note: 'Ghi bằng mực xanh hoặc đen.' },
        {
          name: `Giấy có tên rất dài: ${'chép lại để xem trang xếp chữ ra sao; '.repeat(22).trim()}`,
          originals: 1,
        },
        { name: 'Giấy mà hồ sơ ghi hai lần', copies: 1 },
        { name: 'Giấy mà hồ sơ ghi hai lần', copies: 1 },
        { name: 'Lưu ý mẫu thứ nhất.' },
        { name: 'Lưu ý mẫu thứ hai.' },
        { name: 'Lưu ý mẫu thứ ba.' },
      ],
    },
  ],
});

/** What the official record leaves out, on a page that nobody has looked at again in time. */
export const SILENT_AND_OUTDATED: Procedure = exampleProcedure({
  channels: [{ kind: 'in-person' }],
  evidence: [],
  steps: [],
  legalBasis: [],
  fileSets: undefined,
  declaredNone: ['requirements'],
  silentInRecord: ['evidence', 'forms', 'steps', 'processingTime', 'costs', 'legalBasis', 'fileSets'],
  source: { kind: 'national-database', retrievedOn: '2026-02-01' },
  reviewBy: '2026-06-30',
  awaiting: [
    { what: 'Mức thu', why: 'Hồ sơ mẫu không ghi.', at: 'cost', tell: 'hồ sơ mẫu không ghi mức thu.' },
  ],
});
