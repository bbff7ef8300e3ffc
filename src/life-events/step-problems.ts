import type { LifeEvent } from './schema.ts';

/** Something in a life event that its schema alone can't see, at its place in the event. */
export interface StepProblem {
  kind:
    | 'procedure-twice'
    | 'says-nothing'
    | 'deadline-of-other-step'
    | 'no-such-step'
    | 'step-twice'
    | 'related-to-itself'
    | 'related-twice';
  path: (string | number)[];
  /** What it is about: a code, the number of a step, the id of an event. */
  about: string;
}

/** Every problem of a life event's steps, of what to bring and of its related events. */
export const findStepProblems = (event: LifeEvent): StepProblem[] => [
  ...proceduresTwice(event),
  ...event.steps.flatMap((step, index): StepProblem[] =>
    step.procedures.length === 0 && step.text === undefined && step.where === undefined
      ? [{ kind: 'says-nothing', path: ['steps', index, 'title'], about: step.title }]
      : [],
  ),
  ...event.steps.flatMap(({ deadline, procedures }, index): StepProblem[] =>
    deadline && IS_CODE.test(deadline.source) && !procedures.some(({ code }) => code === deadline.source)
      ? [
          {
            kind: 'deadline-of-other-step',
            path: ['steps', index, 'deadline', 'source'],
            about: deadline.source,
          },
        ]
      : [],
  ),
  ...stepsOfPapers(event),
  ...event.related.flatMap((id, index): StepProblem[] => {
    const path = ['related', index];
    if (id === event.id) return [{ kind: 'related-to-itself', path, about: id }];
    return event.related.indexOf(id) < index ? [{ kind: 'related-twice', path, about: id }] : [];
  }),
];

const IS_CODE = /^\d\.\d{6}$/;

/** A procedure that two steps name would be done twice by those who follow them. */
function proceduresTwice({ steps, otherProcedures }: LifeEvent): StepProblem[] {
  const seen = new Set<string>();
  const named = [
    ...steps.flatMap(({ procedures }, step) =>
      procedures.map(({ code }, index) => ({ code, path: ['steps', step, 'procedures', index, 'code'] })),
    ),
    ...otherProcedures.map(({ code }, index) => ({ code, path: ['otherProcedures', index, 'code'] })),
  ];
  return named.flatMap(({ code, path }): StepProblem[] => {
    const isAgain = seen.has(code);
    seen.add(code);
    return isAgain ? [{ kind: 'procedure-twice', path, about: code }] : [];
  });
}

const stepsOfPapers = ({ bring, steps }: LifeEvent): StepProblem[] =>
  bring.flatMap(({ steps: numbers }, paper) =>
    numbers.flatMap((number, index): StepProblem[] => {
      const problem = { path: ['bring', paper, 'steps', index], about: String(number) };
      if (number > steps.length) return [{ kind: 'no-such-step', ...problem }];
      return numbers.indexOf(number) < index ? [{ kind: 'step-twice', ...problem }] : [];
    }),
  );
