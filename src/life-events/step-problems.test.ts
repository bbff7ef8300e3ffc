import { describe, expect, it } from 'vitest';
import { lifeEventSchema, type LifeEvent } from './schema.ts';
import { findStepProblems } from './step-problems.ts';

const BIRTH = '1.001193';
const RESIDENCE = '1.004222';

/** A sound event in two steps, with parts of it replaced. */
const event = (changes: object = {}): LifeEvent =>
  lifeEventSchema.parse({
    id: 'sinh-con',
    name: 'Sinh con',
    group: 'person',
    bring: [{ name: 'Thẻ căn cước', steps: [1, 2] }],
    steps: [
      {
        title: 'Khai sinh',
        procedures: [{ code: BIRTH }],
        deadline: { text: 'Trong 60 ngày', source: BIRTH },
      },
      { title: 'Nhập thường trú', procedures: [{ code: RESIDENCE }] },
    ],
    related: ['ket-hon'],
    ...changes,
  });
const told = (changes: object): string[] =>
  findStepProblems(event(changes)).map(({ kind, path, about }) => `${kind} ${path.join('.')} ${about}`);

describe('findStepProblems', () => {
  it('finds nothing in an event that can be followed', () => {
    expect(told({})).toEqual([]);
  });

  it('tells a procedure that two steps name, at the second place', () => {
    const again = [
      { title: 'Một', procedures: [{ code: BIRTH }] },
      { title: 'Hai', procedures: [{ code: BIRTH }] },
    ];
    expect(told({ steps: again })).toEqual([`procedure-twice steps.1.procedures.0.code ${BIRTH}`]);
    expect(told({ otherProcedures: [{ code: RESIDENCE }] })).toEqual([
      `procedure-twice otherProcedures.0.code ${RESIDENCE}`,
    ]);
  });

  it('tells a step that says neither where to go nor what to do', () => {
    expect(told({ bring: [], steps: [{ title: 'Chờ' }] })).toEqual(['says-nothing steps.0.title Chờ']);
    expect(told({ bring: [], steps: [{ title: 'Chờ', text: 'Xã báo bạn.' }] })).toEqual([]);
    expect(told({ bring: [], steps: [{ title: 'Hỏi', where: 'Bộ phận Một cửa' }] })).toEqual([]);
  });

  it('wants a deadline from a procedure of its own step, or from a legal document', () => {
    const until = (source: string) => [
      { title: 'Khai sinh', procedures: [{ code: BIRTH }], deadline: { text: 'Trong 60 ngày', source } },
    ];
    expect(told({ bring: [], steps: until(RESIDENCE) })).toEqual([
      `deadline-of-other-step steps.0.deadline.source ${RESIDENCE}`,
    ]);
    expect(told({ bring: [], steps: until('Luật Hộ tịch 60/2014/QH13') })).toEqual([]);
  });

  it('tells a paper for a step that is not there, or twice for one', () => {
    expect(told({ bring: [{ name: 'Thẻ căn cước', steps: [1, 3, 1] }] })).toEqual([
      'no-such-step bring.0.steps.1 3',
      'step-twice bring.0.steps.2 1',
    ]);
  });

  it('tells an event that is related to itself or names another twice', () => {
    expect(told({ related: ['ket-hon', 'sinh-con', 'ket-hon'] })).toEqual([
      'related-to-itself related.1 sinh-con',
      'related-twice related.2 ket-hon',
    ]);
  });
});

describe('the schema of life events', () => {
  const refused = (changes: object): string =>
    lifeEventSchema
      .safeParse({ ...event(), ...changes })
      .error?.issues.map(({ message }) => message)
      .join() ?? '';

  it('wants at least one step, and a source for each deadline', () => {
    expect(refused({ steps: [] })).toContain('ít nhất một bước');
    const vague = { title: 'Một', deadline: { text: 'Sớm', source: 'Theo luật' } };
    expect(refused({ steps: [vague] })).toContain('số ký hiệu văn bản');
  });

  it('counts steps from 1', () => {
    expect(refused({ bring: [{ name: 'Giấy', steps: [0] }] })).toContain('đếm từ 1');
  });
});
