import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContent } from '../../tests/check/content-folder.ts';
import { applyEdits, type Edit } from '../../tests/check/edit-content.ts';
import { openQuestions } from './open-questions.ts';
import { readContent } from './read-content.ts';
import { readyItems } from '../check/ready.ts';
import { contentStatus } from '../status/content-status.ts';
import { countedEntries } from '../report/entry-days.ts';
import { NO_HISTORY } from '../report/history/history.ts';

const QUESTION = 'hoi-dap/cau-hoi-thu.mdx';
/** A question that came on Thursday, 5 November 2026, answered on a day or not at all. */
const asked = (answeredOn?: string): Edit => [
  QUESTION,
  'answeredOn: 2026-11-01',
  ['askedOn: 2026-11-05', ...(answeredOn === undefined ? [] : [`answeredOn: ${answeredOn}`])].join('\n'),
];
const TERM: Edit = ['site.yaml', 'basePath:', 'answerWithin: 5\nbasePath:'];

/** Without a row of the year nobody knows which days are worked. */
const HOLIDAYS = `- name: Ngày lễ thử
  from: 2026-09-02
  until: 2026-09-02
  kind: public-holiday
  source:
    title: Nguồn thử
`;

const look = <T>(edits: readonly Edit[], day: string, at: (read: ReturnType<typeof readContent>) => T): T =>
  withContent((dir) => {
    applyEdits(dir, edits);
    writeFileSync(join(dir, 'ngay-nghi.yaml'), HOLIDAYS);
    return at(readContent(dir, day, join(dir, '../public')));
  });
const open = (edits: readonly Edit[], day: string) =>
  look(edits, day, ({ content }) =>
    openQuestions(content).map(({ days, isOverdue, dueOn }) => ({ days, isOverdue, dueOn })),
  );

describe('a question that was handed in', () => {
  it('waits, whatever term there is, until it is answered', () => {
    expect(open([asked()], '2026-11-04')).toEqual([]);
    expect(open([asked()], '2026-11-10')).toMatchObject([{ isOverdue: false, dueOn: undefined }]);
    expect(open([asked('2026-11-11')], '2026-11-10')).toHaveLength(1);
    expect(open([asked('2026-11-11')], '2026-11-11')).toEqual([]);
    expect(open([], '2026-11-11')).toEqual([]);
  });

  it.each([
    ['2026-11-12', 5, false],
    ['2026-11-13', 6, true],
  ])('on %s has waited %i working days; its term of 5 is over: %s', (day, days, isOverdue) => {
    expect(open([asked(), TERM], day)).toEqual([{ days, isOverdue, dueOn: '2026-11-12' }]);
  });

  it('is told to the office when nobody has answered it', () => {
    look([asked(), TERM], '2026-11-13', (read) => {
      expect(
        readyItems(read.content)
          .map(({ text }) => text)
          .join('\n'),
      ).toContain('Quá hạn trả lời: Câu hỏi “Câu hỏi thử?”');
      expect(
        contentStatus(read, 30)
          .overdue.map(({ what }) => what)
          .join('\n'),
      ).toContain('(hạn 5 ngày)');
    });
  });

  it('is nothing that readers see, nor that the report counts', () => {
    const seen = (edits: readonly Edit[]) =>
      look(edits, '2026-11-13', (read) => [
        countedEntries(read.content, NO_HISTORY).filter(({ collection }) => collection === 'questions')
          .length,
        contentStatus(read, 30).live.find(({ kind }) => kind === 'Hỏi đáp')?.entries,
      ]);
    expect([seen([]), seen([asked()])]).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});
