import { describe, expect, it } from 'vitest';
import { ledgerOfUnit } from './duties-of-unit.ts';
import { heldBy } from './held-by.ts';
import { dutiesOf, readLedger } from './read-ledger.ts';
import { endingSoon, rulesOn } from './rules-on.ts';
import { dutySchema } from './schema.ts';
import { toldDuty } from './told-duty.ts';

const ledger = readLedger();
const duties = dutiesOf(ledger);
const first = dutySchema.parse({
  id: 'A01',
  asks: 'Điều phải làm để thử.',
  force: 'mandatory',
  basis: 'phép thử',
  held: { open: 'chưa có' },
});
const numbersOn = (id: string, day: string): string[] =>
  duties
    .filter((duty) => duty.id === id)
    .flatMap((duty) => rulesOn(duty, ledger, day))
    .filter(({ state }) => state === 'holds')
    .map(({ number }) => number);

describe('the ledger of duties', () => {
  it('has the 157 duties, each once and under its letter', () => {
    expect(duties.length).toBe(157);
    expect(new Set(duties.map(({ id }) => id)).size).toBe(157);
    for (const { letter, duties: own } of ledger.chapters)
      expect(own.map(({ id }) => id)).toEqual(own.map((_, at) => letter + String(at + 1).padStart(2, '0')));
  });

  it('names only documents whose days it knows', () => {
    for (const duty of duties) rulesOn(duty, ledger, '2026-11-24');
    const stray = { ...first, rules: ['1/1900/NĐ-CP'] };
    expect(() => rulesOn(stray, ledger, '2026-11-24')).toThrow('laws.yaml không có văn bản 1/1900/NĐ-CP');
    for (const { replacedBy } of ledger.laws.values())
      expect(replacedBy === undefined || ledger.laws.has(replacedBy)).toBe(true);
  });

  it('takes no duty that nobody is said to hold', () => {
    expect(dutySchema.safeParse({ ...first, held: {} }).success).toBe(false);
  });
});

describe('which rule held on a day', () => {
  it('follows the decrees on information: 43/2011, 42/2022, 224/2026', () => {
    expect(numbersOn('E01', '2022-08-14')).toEqual(['43/2011/NĐ-CP']);
    expect(numbersOn('E01', '2022-08-15')).toEqual(['42/2022/NĐ-CP']);
    expect(numbersOn('E01', '2026-07-01')).toEqual([]);
    expect(numbersOn('H01', '2026-07-01')).toEqual(['224/2026/NĐ-CP']);
  });

  it('follows the decrees on one-stop desks: 61/2018, 118/2025', () => {
    expect(numbersOn('G03', '2025-06-30')).toEqual(['61/2018/NĐ-CP']);
    expect(numbersOn('G03', '2025-07-01')).toEqual(['118/2025/NĐ-CP']);
  });

  it('tells what ends within a span, the last day included', () => {
    const until = endingSoon(ledger, '2026-12-30', '2027-02-28').map(([number]) => number);
    expect(until).toEqual(['140/2025/NĐ-CP', '66.18/2026/NQ-CP']);
    expect(endingSoon(ledger, '2026-12-29', '2027-02-27')).toEqual([]);
  });
});

it('counts as held only what lacks nothing', () => {
  expect(heldBy({ tests: { 'a.test.ts': ['b'] }, office: 'gửi số' })).toBe('test');
  expect(heldBy({ tests: { 'a.test.ts': ['b'] }, open: 'còn thiếu' })).toBe('open');
  expect(heldBy({ host: 'IPv6', office: 'gửi số' })).toBe('host');
  expect(heldBy({ office: 'gửi số' })).toBe('office');
});

describe('what readers are told of a duty', () => {
  const told = (id: string, day: string) =>
    duties.filter((duty) => duty.id === id).map((duty) => toldDuty(duty, ledger, day))[0];

  it('is the rule of the day, or the one that was', () => {
    expect(told('H01', '2026-11-24')?.source).toBe('224/2026/NĐ-CP Điều 14');
    expect(told('H01', '2023-01-01')?.source).toBe('42/2022/NĐ-CP Điều 11');
    expect(told('P01', '2026-11-24')?.source).toBe('331/2026/NĐ-CP Điều 12');
    expect(told('A12', '2026-11-24')?.source).toBe('Trước đây: 43/2011/NĐ-CP Điều 13');
  });

  it('says where nobody compared the words with the document', () => {
    expect(told('F09', '2026-11-24')?.source).toBe('02/2017/TT-VPCP (chưa đối chiếu nguyên văn)');
  });

  it('is who holds it, and what is missing', () => {
    const one = { ...first, held: { tests: { 'a.test.ts': ['b'] }, office: 'gửi số' } };
    expect(toldDuty(one, ledger, '2026-11-24')).toEqual({
      source: 'phép thử',
      holder: 'Máy kiểm tra. Cơ quan phải cho biết: gửi số',
    });
    expect(toldDuty(first, ledger, '2026-11-24').holder).toBe('Còn thiếu: chưa có');
  });
});

describe('the ledger of a unit', () => {
  const PLAN = '26-kh-ubnd-thi-xa-duyen-hai-2022';
  const idsOf = (plans: readonly string[]): string[] =>
    dutiesOf(ledgerOfUnit(ledger, plans)).map(({ id }) => id);

  it('has the duties of its own plan', () => expect(idsOf([PLAN])).toEqual(duties.map(({ id }) => id)));

  it('lacks what only the plan of another unit sets, and that plan as a rule', () => {
    const other = ledgerOfUnit(ledger, ['ke-hoach-khac']);
    expect(duties.filter(({ id }) => !idsOf([]).includes(id)).every(({ force }) => force === 'plan')).toBe(
      true,
    );
    expect(dutiesOf(other).map(({ id }) => id)).not.toContain('B07');
    expect(dutiesOf(other).find(({ id }) => id === 'J06')?.rules).toEqual(['80/2025/QĐ-UBND Điều 14']);
    expect(JSON.stringify(other.chapters)).not.toContain('26/KH-UBND');
  });
});
