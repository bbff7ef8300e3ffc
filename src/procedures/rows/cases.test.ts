import { expect, it } from 'vitest';
import { TWO_CASES } from '../../pattern-library/examples/procedures.ts';
import { casePlaces, forCase, groupPlaces } from './cases.ts';

it('leaves a case what is marked for it and what is for everybody', () => {
  const papers = (id: string) =>
    forCase(TWO_CASES, id).evidence.flatMap((group) => group.papers.map(({ name }) => name));
  expect(papers('tre-em')).toContain('Giấy của trẻ em');
  expect(papers('nguoi-lon')).toEqual(['Tờ khai mẫu', 'Lưu ý mẫu, không phải giấy phải nộp.']);
});

it('writes the places of the cases in the procedure’s order, and none for everybody', () => {
  expect(casePlaces({ cases: ['nguoi-gia', 'tre-em'] }, TWO_CASES)).toBe('1 3');
  expect(casePlaces({}, TWO_CASES)).toBeUndefined();
});

it('hides a group whose papers are all for other cases', () => {
  const [paper] = TWO_CASES.evidence[0]?.papers.filter(({ cases }) => cases) ?? [];
  const papers = paper ? [paper] : [];
  expect(groupPlaces({ papers }, TWO_CASES)).toBe('1');
  expect(groupPlaces({ papers: TWO_CASES.evidence[0]?.papers ?? [] }, TWO_CASES)).toBeUndefined();
});
