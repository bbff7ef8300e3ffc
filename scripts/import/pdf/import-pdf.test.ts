import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../entries/front-matter.ts';
import { inventedRecord } from '../../../tests/samples/invented-record.ts';
import type { ImportOptions } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { runImport } from '../run-import.ts';
import { problemsOfEntry } from '../mapping/understand-record.ts';
import { artificialPdf } from '../../../tests/samples/artificial-pdf.ts';
import {
  artificialProcedurePdf,
  type ArtificialProcedure,
  ARTIFICIAL_PROCEDURE,
} from '../../../tests/samples/artificial-procedure-pdf.ts';

let root: string;
let said: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-pdf-'));
  said = [];
  mkdirSync(join(root, 'noi-dung'));
  writeFileSync(join(root, 'noi-dung/site.yaml'), 'title: Thử\nunits: []\n');
  writeFileSync(join(root, 'noi-dung/linh-vuc.yaml'), '- id: giay-mau\n  name: Giấy mẫu\n  codes: ["T01"]\n');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Imports files by name; a procedure is printed to a PDF first, a list of records to an export. */
function importing(
  files: Record<string, Buffer | string>,
  options: Partial<ImportOptions> = {},
): Promise<Outcome> {
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  });
  const pdfs = paths.filter((path) => path.endsWith('.pdf'));
  const all = {
    input: paths[0] ?? '',
    into: join(root, 'noi-dung'),
    level: undefined,
    sectors: [],
    withoutVertical: false,
    retrievedOn: '2026-07-20',
    dryRun: false,
    ...(pdfs.length > 0 && { pdfs }),
    ...options,
  };
  return runImport(all, { say: (line) => said.push(line) });
}
const printed = (changes: Partial<ArtificialProcedure> = {}) => ({
  'mot.pdf': artificialProcedurePdf(changes),
});
const entry = (): Record<string, unknown> => {
  const front = readFrontMatter(readFileSync(join(root, 'noi-dung/thu-tuc/xin-thu-giay-mau.mdx'), 'utf8'));
  if ('error' in front) throw new Error(front.error);
  return front.value;
};
/** The file with its last page's checksum wrong, which shows all the same. */
function withWrongByte(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const at = copy.lastIndexOf('\nendstream') - 1;
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
const awaited = (): string[] => (entry()['awaiting'] as { what: string }[]).map(({ what }) => what);

describe('the import of the portal’s PDF of one procedure', () => {
  it('makes a valid entry of what is printed for certain', async () => {
    expect(await importing(printed())).toMatchObject({ created: 1, rejects: [], goneFromSource: [] });
    expect(problemsOfEntry(entry())).toEqual([]);
    expect(entry()).toMatchObject({
      code: '9.000010',
      name: 'Thủ tục xin thử giấy mẫu',
      decision: { number: '1/QĐ-BTP', issuer: 'Bộ Tư pháp' },
      levels: ['province', 'commune'],
      type: 'law-delegated',
      sector: 'giay-mau',
      audience: ['official', 'citizen'],
      competentAuthorities: [{ name: 'Ủy ban thử của xã, phường' }],
      executingOffices: [{ name: 'Phòng Thử' }],
      steps: [{ text: 'Bước thử một.' }, { text: 'Bước thử hai.' }],
      channels: [
        { kind: 'in-person', processingTime: { value: 3, unit: 'working-day' }, note: 'Nộp ở bàn thử.' },
        { kind: 'post', note: 'Nộp ở bàn thử.' },
      ],
      evidence: [
        {
          name: 'Giấy nộp',
          papers: [{ name: 'Tờ khai thử', originals: 1, copies: 0, forms: [{ name: 'to khai.docx' }] }],
        },
        { papers: [{ name: 'Giấy mẫu cũ', originals: 1, copies: 2 }] },
      ],
      requirements: 'Có giấy mẫu cũ.',
      outputs: ['Giấy mẫu mới'],
      legalBasis: [{ number: '1/2020/QH14', title: 'Luật Thử' }],
    });
    expect(entry()['portalId']).toBeUndefined();
  });

  it('leaves empty what is not certain, and names it in the entry and to the editor', async () => {
    await importing(printed());
    expect(entry()['channels']).toEqual([
      { kind: 'in-person', processingTime: { value: 3, unit: 'working-day' }, note: 'Nộp ở bàn thử.' },
      { kind: 'post', note: 'Nộp ở bàn thử.' },
    ]);
    expect(entry()['silentInRecord']).toEqual(['costs', 'processingTime', 'receivingAddress', 'fileSets']);
    expect(awaited()).toEqual(['Thời hạn giải quyết', 'Phí, lệ phí', 'Những phần bản PDF không in']);
    expect(said.join('\n')).toContain(
      'Phí, lệ phí: Bản PDF in: Trực tiếp: 5.000 đồng; Qua bưu điện: Miễn phí.',
    );
  });

  it.each<[string, Partial<ArtificialProcedure>, string, string]>([
    [
      'notes that differ',
      {
        channels: [
          ['Trực tiếp', '1 giờ', '', 'A.'],
          ['Trực tuyến', '1 giờ', '', 'B.'],
        ],
      },
      'channels',
      'Mô tả cách thức thực hiện',
    ],
    [
      'a quantity in other words',
      { evidence: [{ papers: [['Tờ', '', 'vài bản']] }] },
      'evidence',
      'Thành phần hồ sơ',
    ],
    [
      'offices in one line',
      { executingOffices: 'Phòng Một, Phòng Hai' },
      'executingOffices',
      'Cơ quan thực hiện',
    ],
    ['a document without number', { legalBasis: [['Luật Thử', '']] }, 'legalBasis', 'Căn cứ pháp lý'],
    ['a lost letter', { requirements: 'Có \u0000giấy.' }, 'requirements', 'Yêu cầu, điều kiện'],
  ])('takes no guess at %s', async (_, changes, field, what) => {
    expect(await importing(printed(changes))).toMatchObject({ created: 1, rejects: [] });
    const left = entry()[field];
    if (field === 'channels')
      expect(left).toEqual([
        expect.not.objectContaining({ note: expect.anything() }),
        expect.not.objectContaining({ note: expect.anything() }),
      ]);
    else expect(left).toBeUndefined();
    expect(awaited()).toContain(what);
  });

  it('takes the day on which the PDF was made, unless a day is given', async () => {
    await importing(printed());
    expect(entry()['source']).toMatchObject({ kind: 'national-database', retrievedOn: '2026-01-02' });
    rmSync(join(root, 'noi-dung/thu-tuc'), { recursive: true });
    await importing(printed(), { retrievedOn: '2026-03-04', retrievedOnIsGiven: true });
    expect(entry()['source']).toMatchObject({ retrievedOn: '2026-03-04' });
  });

  it('changes nothing when run again, and follows a later PDF', async () => {
    await importing(printed());
    expect(await importing(printed())).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
    expect(await importing(printed({ outputs: ['Giấy khác'] }))).toMatchObject({ updated: 1 });
    expect(entry()['outputs']).toEqual(['Giấy khác']);
  });

  it('is completed by the full record, which a PDF then leaves alone', async () => {
    await importing(printed());
    const record = JSON.stringify(inventedRecord());
    expect(await importing({ 'nguon.jsonl': record })).toMatchObject({ created: 0, updated: 1 });
    expect(entry()).toMatchObject({
      portalId: '00000000-0000-7000-8000-000000000001',
      channels: [{ kind: 'online', costs: [{ kind: 'charge', amount: 8000 }] }],
      source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/00000000-0000-7000-8000-000000000001' },
    });
    expect(entry()['awaiting']).toBeUndefined();
    const before = entry();
    expect(await importing(printed())).toMatchObject({ handWritten: 1, created: 0, updated: 0 });
    expect(entry()).toEqual(before);
    expect(said.at(-1)).toContain('đầy đủ hơn bản PDF');
  });

  it('refuses other and broken files in one sentence each, and goes on with the rest', async () => {
    const whole = artificialProcedurePdf();
    const outcome = await importing({
      'khac.pdf': artificialPdf([[{ text: 'Hóa đơn', left: 50, baseline: 80 }]]),
      'gia.pdf': 'Không phải PDF.',
      'cut.pdf': whole.subarray(0, 600),
      'wrong-byte.pdf': withWrongByte(whole),
      ...printed(),
    });
    expect(outcome).toMatchObject({ created: 1 });
    expect(outcome.rejects).toEqual([
      expect.objectContaining({
        where: 'khac.pdf',
        reasons: [expect.stringContaining('không phải bản PDF chi tiết thủ tục')],
      }),
      expect.objectContaining({ where: 'gia.pdf', reasons: [expect.stringContaining('không phải tệp PDF')] }),
      expect.objectContaining({
        where: 'cut.pdf',
        reasons: [expect.stringContaining('hỏng hoặc tải chưa hết')],
      }),
      expect.objectContaining({
        where: 'wrong-byte.pdf',
        reasons: [expect.stringContaining('hỏng hoặc tải chưa hết')],
      }),
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['without a code', { 'Mã thủ tục': '' }, '"Mã thủ tục" không đọc chắc được'],
    ['of an unknown kind', { 'Loại thủ tục': 'Loại lạ' }, 'bản PDF in "Loại lạ"'],
    ['of an unknown level', { 'Cấp thực hiện': 'Xã, Ấp' }, '"Cấp thực hiện"'],
    ['whose decision doesn’t tell its issuer', { 'Số quyết định': '1/QĐ-UBND' }, '--issuer'],
  ])('refuses a procedure %s', async (_, facts, reason) => {
    const outcome = await importing(printed({ facts: { ...ARTIFICIAL_PROCEDURE.facts, ...facts } }));
    expect(outcome.rejects).toMatchObject([{ reasons: [expect.stringContaining(reason)] }]);
    expect(existsSync(join(root, 'noi-dung/thu-tuc'))).toBe(false);
  });

  it('takes a code once in one run', async () => {
    const outcome = await importing({ ...printed(), 'hai.pdf': artificialProcedurePdf() });
    expect(outcome).toMatchObject({ created: 1, rejects: [{ where: 'hai.pdf', code: '9.000010' }] });
  });

  it('takes the issuer that it is told', async () => {
    const facts = { ...ARTIFICIAL_PROCEDURE.facts, 'Số quyết định': '1/QĐ-UBND' };
    await importing(printed({ facts }), { issuer: 'UBND tỉnh Thử' });
    expect(entry()['decision']).toEqual({ number: '1/QĐ-UBND', issuer: 'UBND tỉnh Thử' });
  });

  it('writes nothing in a dry run, and says of no other entry that it has left the source', async () => {
    await importing({ 'nguon.jsonl': JSON.stringify(inventedRecord({ code: '9.000099' })) });
    const outcome = await importing(printed(), { dryRun: true });
    expect(outcome).toMatchObject({ created: 1, goneFromSource: [] });
    expect(readdirSync(join(root, 'noi-dung/thu-tuc'))).toHaveLength(1);
  });
});
