import { describe, expect, it } from 'vitest';
import { inventedDetail, inventedRecord } from '../../../tests/samples/invented-record.ts';
import { recogniseRecord, understandRecord } from './understand-record.ts';

function understand(changes: Record<string, unknown> = {}) {
  const recognised = recogniseRecord(inventedRecord(changes));
  if ('problems' in recognised) throw new Error(recognised.problems.join('\n'));
  return understandRecord(recognised.detail, () => 'giay-mau');
}

function official(changes: Record<string, unknown> = {}) {
  const understood = understand(changes);
  if ('problems' in understood) throw new Error(understood.problems.join('\n'));
  return understood.official;
}

const problems = (changes: Record<string, unknown>): string[] => {
  const understood = understand(changes);
  return 'problems' in understood ? understood.problems : [];
};
const method = (changes: Record<string, unknown>) => ({
  executionMethods: [
    { submissionMethod: 'DIRECT', processingTime: 1, processingTimeUnit: 'DAY', fees: [], ...changes },
  ],
});

describe('a record of the national database becomes the official part of an entry', () => {
  it('keeps the words, trims their ends, and makes line ends and Unicode one', () => {
    const mapped = official({ note: ' Gia\u0301 tri\u0323 \t\r\n giữ   nguyên\u00ad: # --- ' });
    expect(mapped.officialNote).toBe('Giá trị \t\n giữ   nguyên\u00ad: # ---');
    expect(mapped.steps).toEqual([{ name: undefined, text: 'Bước 1: nộp.\nBước 2: nhận.' }]);
  });

  it('takes the decision with its day in Vietnam, levels, type, audience, keywords', () => {
    const { portalDate, ...rest } = { portalDate: official().decision, ...official() };
    expect(portalDate).toEqual({ number: '1/QĐ-THU', issuer: 'Bộ Thử nghiệm', signedOn: '2026-01-16' });
    expect(rest).toMatchObject({
      code: '9.000010',
      levels: ['commune'],
      type: 'law-delegated',
      sector: 'giay-mau',
      audience: ['citizen'],
      keywords: ['thử', 'giấy', 'mẫu'],
      onlineService: 'full',
    });
  });

  it('lists what the record is silent about, the file sets always', () => {
    expect(official().silentInRecord).toEqual(['competentAuthorities', 'receivingAddress', 'fileSets']);
    expect(
      official({
        executionSteps: [],
        resultsDetails: [],
        legalBasisesDetails: null,
        requirementsAndConditions: ' ',
        description: '',
        executionCases: [],
      }).silentInRecord,
    ).toEqual([
      'forms',
      'requirements',
      'outputs',
      'steps',
      'evidence',
      'competentAuthorities',
      'receivingAddress',
      'legalBasis',
      'fileSets',
    ]);
    expect(official(method({ processingTime: null })).silentInRecord).toEqual(
      expect.arrayContaining(['costs', 'processingTime']),
    );
  });

  it('names offices of both lists once, and asks about an office that is only an id', () => {
    const mapped = official({
      departmentsExecuting: [null, { id: 'a', name: 'Phòng Thử' }],
      departmentExecutingIds: ['x', 'a'],
      unitGroupsExecuting: [
        { id: 'b', name: 'Phòng Thử' },
        { id: 'c', name: 'Tổ Thử' },
      ],
    });
    expect(mapped.executingOffices).toEqual([{ name: 'Phòng Thử' }, { name: 'Tổ Thử' }]);
    expect(mapped.awaiting).toEqual([
      expect.objectContaining({ what: 'Cơ quan thực hiện', why: expect.stringContaining('mã cơ quan x') }),
    ]);
    expect(
      official({ departmentsExecuting: [], departmentExecutingIds: [], executingAgencies: 'Một, hai' })
        .executingOffices,
    ).toEqual([{ name: 'Một, hai' }]);
  });

  it('leaves out a title that only repeats the number', () => {
    expect(
      official({ legalBasisesDetails: [{ name: '2/2021/NĐ-CP', code: '2/2021/NĐ-CP ' }] }).legalBasis,
    ).toEqual([{ number: '2/2021/NĐ-CP', title: undefined }]);
  });

  it('takes a bare detail too', () => {
    expect(recogniseRecord(inventedDetail())).toHaveProperty('detail');
  });
});

describe('times', () => {
  it.each([
    [5, 'WORKING_DAY', { value: 5, unit: 'working-day' }],
    [5, 'DAY', { value: 5, unit: 'day' }],
    [8, 'HOUR', { value: 8, unit: 'hour' }],
    [2, 'MONTH', { value: 2, unit: 'month' }],
    [1, 'OTHER', { value: 1, unit: 'unspecified' }],
    ['15', 'OTHER', { value: 15, unit: 'unspecified' }],
    ['Không quy định ', 'OTHER', { unit: 'unspecified', note: 'Không quy định' }],
    [7.5, 'WORKING_DAY', { unit: 'unspecified', note: '7,5 ngày làm việc' }],
    [1, 'YEAR', { unit: 'unspecified', note: '1 năm' }],
    [null, 'DAY', undefined],
  ])('%s %s', (processingTime, processingTimeUnit, expected) => {
    expect(official(method({ processingTime, processingTimeUnit })).channels[0]?.processingTime).toEqual(
      expected,
    );
  });

  it('keeps the times by case only where they say more than the channels', () => {
    expect(official().handlingCases).toEqual([]);
    const other = { name: 'Trường hợp gấp', code: '9.000010.02', processingDay: { qty: 1, type: 'DAY' } };
    const own = {
      name: 'Thủ tục xin thử giấy mẫu',
      code: '9.000010.01',
      processingDay: { qty: 3, type: 'WORKING_DAY' },
    };
    expect(official({ cases: [own, other] }).handlingCases).toHaveLength(2);
    expect(
      official({ cases: [{ ...own, processingDay: { qty: 4, type: 'WORKING_DAY' } }] }).handlingCases,
    ).toHaveLength(1);
  });
});

describe('channels and charges', () => {
  it('keeps a way that is listed twice', () => {
    const online = { submissionMethod: 'ONLINE', processingTime: 1, processingTimeUnit: 'DAY', fees: [] };
    expect(
      official({
        executionMethods: [
          online,
          { ...online, processingTime: 2 },
          { ...online, submissionMethod: 'POSTAL' },
        ],
      }).channels.map(({ kind }) => kind),
    ).toEqual(['online', 'online', 'post']);
  });

  it('keeps 0 beside its words, words without an amount, dollars and the file', () => {
    const fees = [
      { type: 'FEE', value: 0, description: 'tỉnh quy định' },
      { type: 'PRICE_LEVEL', value: null, description: 'theo giá' },
      { type: 'SERVICE_FEE', value: 10, currencyName: 'USD' },
      { type: 'FEE', value: 5000, currencyName: 'Việt Nam Đồng', attachment: { fileName: 'bieu gia.pdf' } },
    ];
    expect(official(method({ fees })).channels[0]?.costs).toEqual([
      { kind: 'fee', amount: 0, note: 'tỉnh quy định' },
      { kind: 'price', note: 'theo giá' },
      { kind: 'charge', amount: 10, currency: 'USD' },
      { kind: 'fee', amount: 5000, note: '(tệp: bieu gia.pdf)' },
    ]);
  });

  it('drops a charge that says nothing, and says so', () => {
    const understood = understand(method({ fees: [{ type: 'FEE', value: null, description: ' ' }] }));
    expect(understood).toMatchObject({
      official: { channels: [{ costs: [] }] },
      log: { leftOut: ['khoản thu không ghi số tiền, không ghi lời'] },
    });
  });

  it('keeps an amount that has lost its thousands, and asks the office', () => {
    const mapped = official(method({ fees: [{ type: 'SERVICE_FEE', value: 20 }] }));
    expect(mapped.channels[0]?.costs).toEqual([{ kind: 'charge', amount: 20 }]);
    expect(mapped.awaiting).toEqual([
      {
        what: 'Mức thu 20 đồng (lệ phí, trực tiếp)',
        ask: 'ward',
        at: 'cost',
        why: expect.stringContaining('ghi 20 đồng, có thể thiếu ba số 0'),
      },
    ]);
  });
});

describe('papers', () => {
  it('keeps cases, numbers of copies and forms', () => {
    expect(official().evidence).toEqual([
      {
        name: undefined,
        papers: [
          {
            name: 'Tờ khai',
            code: 'K-01',
            originals: 1,
            copies: 0,
            electronicForm: true,
            forms: [{ name: 'to khai.docx' }],
          },
        ],
      },
    ]);
  });

  it('leaves out an empty case, and asks about a paper without a name', () => {
    const understood = understand({
      executionCases: [
        { name: '', profileComponents: [] },
        { name: 'Khi mất', profileComponents: [{ name: ' ', originalQty: 1 }] },
      ],
    });
    expect(understood).toMatchObject({
      official: { evidence: [{ name: 'Khi mất', papers: [] }], awaiting: [{ what: 'Thành phần hồ sơ' }] },
      log: { leftOut: ['giấy tờ không ghi tên'] },
    });
  });
});

describe('a record that cannot become an entry says why, all at once', () => {
  it.each([
    [{ formalityType: 'NEW' }, 'formalityType'],
    [{ executionMethods: [{ submissionMethod: 'FAX' }] }, '"FAX"'],
    [method({ processingTimeUnit: 'WEEK' }), '"WEEK"'],
    [method({ fees: [{ type: 'TIP', value: 1 }] }), '"TIP"'],
    [method({ fees: [{ type: 'FEE', value: 1, currencyName: 'EUR' }] }), '"EUR"'],
    [{ subjectTypesDetails: [{ code: 'ĐT99', name: 'Người lạ' }] }, 'Người lạ'],
    [{ subjectTypesDetails: [{ code: 'ĐT1', name: 'Nay là nhóm khác' }] }, 'Nay là nhóm khác'],
    [{ procedureProposal: null }, 'số quyết định'],
    [{ categoriesDetails: [] }, 'lĩnh vực'],
    [{ isInternal: true }, 'nội bộ'],
    [{ state: 'EXPIRED' }, 'EXPIRED'],
    [{ code: '9.0000101' }, 'Mã thủ tục'],
    [{ isWard: false }, 'cấp thực hiện'],
  ])('%j', (changes, expected) => {
    expect(problems(changes).join('\n')).toContain(expected);
  });

  it('names every problem', () => {
    expect(
      problems({ formalityType: 'NEW', procedureProposal: null, state: 'EXPIRED' }).length,
    ).toBeGreaterThanOrEqual(4);
  });

  it('names the field of a wrong shape', () => {
    expect(recogniseRecord(inventedRecord({ executionSteps: 'không phải danh sách' }))).toEqual({
      problems: [expect.stringContaining('detail.executionSteps')],
    });
    expect(recogniseRecord(7)).toHaveProperty('problems');
    expect(recogniseRecord(null)).toHaveProperty('problems');
  });
});
