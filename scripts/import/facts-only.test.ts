import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisiveWords } from './mapping/decisive-words.ts';
import { factsOnly } from './mapping/facts-only.ts';
import { frontMatterText } from '../../src/entry-text/yaml-text.ts';
import { tierOf } from '../../src/procedures/tier.ts';
import { readFrontMatter } from './entries/front-matter.ts';
import { inventedDetail, inventedRecord } from '../../tests/samples/invented-record.ts';
import type { ImportOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { recogniseRecord, understandRecord } from './mapping/understand-record.ts';
import { runImport } from './run-import.ts';

const DAY = '2026-07-20';

function official(changes: Record<string, unknown>) {
  const recognised = recogniseRecord(inventedDetail(changes));
  const understood =
    'detail' in recognised ? understandRecord(recognised.detail, () => 'giay-mau') : recognised;
  if ('problems' in understood) throw new Error(understood.problems.join());
  return understood.official;
}
const factsOf = (changes: Record<string, unknown>) => {
  const whole = official(changes);
  return factsOnly(whole, decisiveWords(whole, DAY));
};
const method = (fees: unknown[], more: Record<string, unknown> = {}) => ({
  executionMethods: [
    { submissionMethod: 'DIRECT', processingTime: 3, processingTimeUnit: 'WORKING_DAY', fees, ...more },
  ],
});
const paper = (name: string) => ({ name, code: name, originalQty: 1, copyQty: 0, attachments: [] });

describe('the facts of a record', () => {
  it('hold none of its sentences, and say what is left to the portal', () => {
    const facts = factsOf({ requirementsAndConditions: 'Người nộp phải đủ 18 tuổi.' });
    expect(facts).toMatchObject({
      channels: [
        { kind: 'online', processingTime: { value: 3, unit: 'working-day' }, costs: [{ amount: 8000 }] },
      ],
      paperCounts: [1],
      legalBasis: [{ number: '1/2020/QH14' }],
      outputs: ['Giấy mẫu'],
      leftToPortal: ['forms', 'requirements', 'steps', 'evidence'],
    });
    expect(JSON.stringify(facts)).not.toMatch(/nộp|nhận|Tờ khai|Luật Thử|18 tuổi/u);
  });

  it('leave no more to be read of a charge than 0 where its words say no beside it', () => {
    const leftOf = (value: number, description: string) =>
      factsOf(method([{ type: 'FEE', value, description, currencyId: '', attachment: null }])).leftToPortal;
    expect(leftOf(0, 'Không có.')).not.toContain('costs');
    expect(leftOf(0, 'Không thu với hộ nghèo')).toContain('costs');
  });

  it('count forty papers in six cases, remarks among them left out', () => {
    const cases = [8, 12, 6, 6, 7, 1].map((papers, at) => ({
      name: `Trường hợp ${at}`,
      profileComponents: [
        ...Array.from({ length: papers }, (_, nth) => paper(`Giấy ${at}-${nth}`)),
        { ...paper('Lưu ý'), originalQty: 0 },
      ],
    }));
    expect(factsOf({ executionCases: cases }).paperCounts).toEqual([8, 12, 6, 6, 7, 1]);
  });

  it('keep a name of 900 letters whole', () => {
    const name = `Cấp lại giấy ${'chứng nhận mẫu '.repeat(60)}`.trim();
    expect(factsOf({ name }).name).toBe(name);
  });

  it.each<[string, string, unknown[], unknown[]]>([
    [
      '0 đồng beside words that ask for money',
      'costs',
      [{ type: 'FEE', value: 0, description: 'Thu 50.000 đồng một lần' }],
      [],
    ],
    [
      '0 đồng that the province sets',
      'costs',
      [{ type: 'FEE', value: 0, description: 'Hội đồng nhân dân tỉnh quy định' }],
      [],
    ],
    [
      'an amount that its words correct',
      'costs',
      [{ type: 'FEE', value: 50000, description: 'Thu 30.000 đồng' }],
      [],
    ],
    [
      'an amount that its words repeat',
      'costs',
      [{ type: 'FEE', value: 50000, description: '50.000 đồng' }],
      [{ kind: 'fee', amount: 50000 }],
    ],
  ])('of %s leave the words to the portal, and no figure against them', (_what, part, fees, costs) => {
    const facts = factsOf(method(fees));
    expect(facts.leftToPortal).toContain(part);
    expect(facts.channels.map((channel) => channel.costs)).toEqual([costs]);
  });

  it('do not tell a time that the words change', () => {
    const facts = factsOf(
      method([], { description: 'Thời hạn 3 tháng đối với hồ sơ phức tạp; 10 ngày với hồ sơ khác' }),
    );
    expect(facts.leftToPortal).toContain('processingTime');
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    [
      'that the province sets the charge, and who is exempt',
      method([
        {
          type: 'FEE',
          value: 0,
          description: 'Do Hội đồng nhân dân tỉnh quyết định. Miễn lệ phí cho hộ nghèo, người khuyết tật.',
        },
      ]),
      { costs: [{ words: 'by-province', exempt: ['poor', 'disabled'] }] },
    ],
    [
      'what an amount is reckoned by, and a half with its last day',
      method([
        {
          type: 'FEE',
          value: 60000,
          description:
            '60.000 đồng/thẻ. Từ ngày 01/7/2025 đến hết ngày 31/12/2026 bằng 50% mức thu nêu trên.',
        },
      ]),
      {
        costs: [
          { amount: 30000, per: 'card', until: '2026-12-31' },
          { amount: 60000, per: 'card' },
        ],
      },
    ],
    [
      'the times of a number plate and of a certificate',
      {
        executionMethods: [
          {
            submissionMethod: 'DIRECT',
            processingTime: 7,
            processingTimeUnit: 'WORKING_DAY',
            description: 'Cấp biển số xe: không quá 07 ngày làm việc',
          },
          {
            submissionMethod: 'DIRECT',
            processingTime: 2,
            processingTimeUnit: 'WORKING_DAY',
            description: 'Cấp chứng nhận đăng ký xe: không quá 02 ngày làm việc',
          },
        ],
      },
      {
        times: [
          { value: 7, unit: 'working-day', when: 'vehicle-plate' },
          { value: 2, unit: 'working-day', when: 'vehicle-certificate' },
        ],
      },
    ],
    [
      'which of two times is for a check on site',
      {
        executionMethods: [
          {
            submissionMethod: 'DIRECT',
            processingTime: 30,
            processingTimeUnit: 'DAY',
            description: 'Trong thời hạn 30 ngày cơ quan mẫu trả lời',
          },
          {
            submissionMethod: 'DIRECT',
            processingTime: 40,
            processingTimeUnit: 'DAY',
            description:
              'Trường hợp cần kiểm tra thực tế để có đủ căn cứ giải quyết hồ sơ mẫu miễn thuế, giảm thuế thì trong thời hạn 40 ngày cơ quan mẫu trả lời',
          },
        ],
      },
      {
        times: [
          { value: 30, unit: 'day' },
          { value: 40, unit: 'day', when: 'seen-on-site' },
        ],
      },
    ],
    [
      'the longer time of a file that is looked into',
      {
        executionMethods: [
          { submissionMethod: 'DIRECT', processingTime: 3, processingTimeUnit: 'OTHER', fees: [] },
        ],
        cases: [{ name: 'Trường hợp mẫu', processingDay: { qty: 8, type: 'WORKING_DAY' } }],
        executionSteps: [{ name: 'Bước 1', description: 'Nếu cần thì xác minh.' }],
      },
      {
        times: [
          { value: 3, unit: 'day' },
          { value: 8, unit: 'working-day', when: 'looked-into' },
        ],
      },
    ],
  ])('tell %s without the words', (_what, changes, expected) => {
    const facts = factsOf({ executionCases: [], ...changes });
    expect(facts.plainFacts).toMatchObject(expected as object);
    expect(JSON.stringify(facts)).not.toMatch(/Hội đồng|Miễn|mức thu|không quá|xác minh/u);
  });

  it('take no words that are not ours', () => {
    const facts = factsOf(method([{ type: 'FEE', value: 5000, description: '5.000 đồng/bó hoa mẫu' }]));
    expect(facts.plainFacts).toBeUndefined();
    expect(facts.channels.map((channel) => channel.costs)).toEqual([[]]);
  });

  it('count the papers of the plain case, not its lines', () => {
    const executionCases = [
      {
        name: 'Giấy tờ phải nộp',
        profileComponents: [
          paper('Tờ khai theo mẫu'),
          paper('Giấy chứng nhận đang giữ'),
          paper('Văn bản ủy quyền trong trường hợp ủy quyền'),
        ],
      },
    ];
    expect(factsOf({ executionCases })).toMatchObject({ paperCounts: [2], plainFacts: { morePapers: true } });
  });

  it.each([
    ['Nộp hồ sơ tại Ủy ban nhân dân cấp xã nơi thường trú', 'commune'],
    ['Nộp hồ sơ trực tiếp tại Công an cấp xã', 'commune-police'],
    ['Nộp hồ sơ tại Trung tâm Phục vụ hành chính công cấp tỉnh', undefined],
  ])('name the office that takes the file in our own words: %j', (description, place) => {
    const { plainFacts } = factsOf({ executionMethods: [{ submissionMethod: 'DIRECT', description }] });
    expect(plainFacts?.place).toBe(place);
  });

  it('name a way that only brings the result home', () => {
    const { channels } = factsOf({
      executionMethods: [
        { submissionMethod: 'DIRECT' },
        { submissionMethod: 'POSTAL', description: 'Trả kết quả qua dịch vụ bưu chính' },
      ],
    });
    expect(channels.map(({ resultsOnly }) => resultsOnly)).toEqual([undefined, true]);
  });

  it('need no portal where the record says nothing more', () => {
    const leftOf = (requirementsAndConditions: string) =>
      factsOf({ executionSteps: [], executionCases: [], requirementsAndConditions }).leftToPortal;
    for (const none of ['Không', 'Không có.', 'Không quy định', 'Không có yêu cầu, điều kiện!'])
      expect(leftOf(none), none).toEqual([]);
    expect(leftOf('Không quy định độ tuổi')).toEqual(['requirements']);
  });
});

describe('an import of facts', () => {
  /** What editors may write in an entry, field by field; the last two are official parts that they wrote anew. */
  const EDITS: Record<string, unknown> = {
    shortTitle: 'Xin thử giấy',
    summary: 'Cho ai cần thử giấy.',
    aliases: ['giấy thử'],
    commonMistakes: ['Quên ký tên.'],
    outputs: ['Tờ giấy mẫu có dấu'],
    steps: [{ text: 'Nộp ở quầy.' }],
  };
  const RECORD = inventedRecord({
    requirementsAndConditions: 'Người nộp phải đủ 18 tuổi.',
    ...method([{ type: 'FEE', value: 0, description: 'Do Hội đồng nhân dân tỉnh quyết định.' }]),
  });

  async function inFolder(
    run: (tools: {
      importing: (facts: boolean, records?: unknown[]) => Promise<Outcome>;
      read: () => { text: string; value: Record<string, unknown> };
      write: (text: string) => void;
    }) => Promise<void>,
  ): Promise<void> {
    const root = mkdtempSync(join(tmpdir(), 'import-facts-'));
    try {
      const into = join(root, 'noi-dung');
      const input = join(root, 'nguon.jsonl');
      mkdirSync(into);
      writeFileSync(join(into, 'site.yaml'), 'title: Thử\n');
      writeFileSync(join(into, 'linh-vuc.yaml'), '- id: giay-mau\n  name: Giấy mẫu\n  codes: ["T01"]\n');
      const path = (): string => join(into, 'thu-tuc', readdirSync(join(into, 'thu-tuc'))[0] ?? '');
      await run({
        importing: (facts, records = [RECORD]) => {
          writeFileSync(input, records.map((record) => JSON.stringify(record)).join('\n'));
          const options: ImportOptions = {
            input,
            into,
            level: undefined,
            sectors: [],
            withoutVertical: false,
            ...(facts && { factsOnly: true }),
            retrievedOn: DAY,
            dryRun: false,
          };
          return runImport(options, { say: () => {} });
        },
        read: () => {
          const text = readFileSync(path(), 'utf8');
          const front = readFrontMatter(text);
          if ('error' in front) throw new Error(front.error);
          return { text, value: front.value };
        },
        write: (text) => writeFileSync(path(), text),
      });
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  it('makes a listed entry, changes nothing when run again, and rejects a repeated id', () =>
    inFolder(async ({ importing, read }) => {
      expect(await importing(true)).toMatchObject({ created: 1, rejects: [] });
      const { text, value } = read();
      expect(tierOf(value as unknown as Parameters<typeof tierOf>[0])).toBe('listed');
      expect(await importing(true, [RECORD, RECORD])).toMatchObject({
        unchanged: 1,
        rejects: [{ where: 'dòng 2' }],
      });
      expect(read().text).toBe(text);
    }));

  it('leaves a whole entry as it is, letter by letter', () =>
    inFolder(async ({ importing, read }) => {
      await importing(false);
      const { text } = read();
      expect(await importing(true)).toMatchObject({ whole: 1, updated: 0, unchanged: 0, created: 0 });
      expect(read().text).toBe(text);
    }));

  it('grows into the whole record by a full import, whatever editors wrote meanwhile', () =>
    inFolder(async ({ importing, read, write }) => {
      await importing(true);
      const facts = read().value;
      expect(facts).toHaveProperty('plainFacts.costs');
      await importing(false);
      const whole = read().value;
      expect(whole).not.toHaveProperty('plainFacts');
      expect(whole).toMatchObject({ requirements: 'Người nộp phải đủ 18 tuổi.' });
      const property = fc.asyncProperty(fc.subarray(Object.keys(EDITS)), async (edited) => {
        const own = Object.fromEntries(edited.map((field) => [field, EDITS[field]]));
        const left = (facts['leftToPortal'] as string[]).filter((part) => !edited.includes(part));
        write(`---\n${frontMatterText({ ...facts, ...own, leftToPortal: left })}---\n\n## Lời biên tập\n`);
        expect(await importing(false)).toMatchObject({ updated: 1, rejects: [] });
        expect(read().value).toEqual({ ...whole, ...own });
        expect(read().text).toContain('\n## Lời biên tập\n');
      });
      await fc.assert(property, { numRuns: 20 });
    }));
});
