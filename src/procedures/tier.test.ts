import { describe, expect, it } from 'vitest';
import { exampleProcedure } from '../pattern-library/examples/procedures.ts';
import { byTier, guidedFirst, shortCount, tierCounts, tierOf } from './tier.ts';

const facts = {
  steps: [],
  evidence: [],
  paperCounts: [3],
  declaredNone: [],
  leftToPortal: ['steps', 'evidence', 'forms', 'requirements'],
  source: { kind: 'national-database', retrievedOn: '2026-02-01' },
} as const satisfies Parameters<typeof exampleProcedure>[0];

describe('the tier of a procedure', () => {
  it('is guided with every part on the page', () => expect(tierOf(exampleProcedure())).toBe('guided'));
  it('is listed with the facts alone', () => expect(tierOf(exampleProcedure(facts))).toBe('listed'));
  it('is summarised once an editor says what it is for', () =>
    expect(tierOf(exampleProcedure({ ...facts, summary: 'Cho ai, để làm gì.' }))).toBe('summarised'));
});

describe('a list of procedures', () => {
  const guided = { data: exampleProcedure() };
  const summarised = { data: exampleProcedure({ ...facts, summary: 'Cho ai, để làm gì.' }) };
  const listed = { data: exampleProcedure(facts) };

  it('has the guided first, then the summarised, then the listed', () =>
    expect(guidedFirst([listed, summarised, guided])).toEqual([guided, summarised, listed]));
  it('has a part for each tier that there is, with what it is called', () =>
    expect(byTier([listed, guided, listed])).toEqual([
      { label: 'thủ tục có hướng dẫn', entries: [guided] },
      { label: 'thủ tục khác', entries: [listed, listed] },
    ]));
  it.each([
    [[guided, guided], '2 thủ tục'],
    [[guided, summarised, listed, listed], '1 thủ tục có hướng dẫn, 1 thủ tục có tóm tắt, 2 thủ tục khác'],
    [[guided, listed], '1 thủ tục có hướng dẫn, 1 thủ tục khác'],
    [[summarised, listed], '1 thủ tục có tóm tắt, 1 thủ tục khác'],
    [[summarised], '1 thủ tục có tóm tắt'],
    [[listed], '1 thủ tục chưa có hướng dẫn'],
  ])('counts each tier by what its pages hold (%#)', (entries, words) =>
    expect(tierCounts(entries)).toBe(words),
  );
});

describe('a link to a list of procedures', () => {
  const guided = { data: exampleProcedure() };
  const listed = { data: exampleProcedure(facts) };

  it.each([
    [[guided, guided], '2'],
    [[listed, guided, listed], '3; 1 có hướng dẫn'],
    [[listed], '1'],
  ])('says how many have instructions (%#)', (entries, words) => expect(shortCount(entries)).toBe(words));
});

describe('a part left to the portal', () => {
  it('must come from the national record', () =>
    expect(() =>
      exampleProcedure({ ...facts, source: { kind: 'decision', retrievedOn: '2026-02-01' } }),
    ).toThrow('leftToPortal'));
  it('cannot be declared as not existing as well', () =>
    expect(() => exampleProcedure({ ...facts, declaredNone: ['requirements'] })).toThrow('leftToPortal'));
});
