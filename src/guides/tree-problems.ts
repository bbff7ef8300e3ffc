import { answersOf, type GuideTree } from './tree.ts';

/** The longest way to an outcome that a person is asked to go, in questions. */
export const MOST_QUESTIONS = 5;

/** What is wrong with the shape of a guide, with the place in its data and the id that it is about. */
export interface TreeProblem {
  kind: 'repeated-id' | 'no-such-step' | 'circle' | 'dead-end' | 'unreachable' | 'too-long';
  path: (string | number)[];
  id: string;
}

/** Everything wrong with a guide's shape, in the order of its data, each mistake told once. */
export function findTreeProblems(tree: GuideTree): TreeProblem[] {
  const reach = explore(tree);
  const steps = allSteps(tree);
  const known = new Set(steps.map(({ id }) => id));
  const first = tree.questions[0]?.id;
  return [
    ...steps.filter(({ id }, at) => steps.findIndex((step) => step.id === id) < at).map(at('repeated-id')),
    ...allAnswers(tree).flatMap(({ path, from, goto }): TreeProblem[] => {
      if (!known.has(goto)) return [{ kind: 'no-such-step', path, id: goto }];
      return reach.closing.has(`${from} ${goto}`) ? [{ kind: 'circle', path, id: goto }] : [];
    }),
    ...steps.filter(({ id }) => id !== first && !reach.depth.has(id)).map(at('unreachable')),
    ...steps.filter(({ id }) => isQuestion(tree, id) && isDeadEnd(tree, id, known)).map(at('dead-end')),
    ...steps
      .filter(({ id }) => isQuestion(tree, id) && (reach.depth.get(id) ?? 0) > MOST_QUESTIONS)
      .map(at('too-long')),
  ];
}

interface Step {
  id: string;
  path: (string | number)[];
}

const at =
  (kind: TreeProblem['kind']) =>
  (step: Step): TreeProblem => ({ kind, ...step });

const isQuestion = (tree: GuideTree, id: string): boolean =>
  tree.questions.some((question) => question.id === id);

const allSteps = (tree: GuideTree): Step[] => [
  ...tree.questions.map(({ id }, index) => ({ id, path: ['questions', index, 'id'] })),
  ...tree.outcomes.map(({ id }, index) => ({ id, path: ['outcomes', index, 'id'] })),
];

const allAnswers = (tree: GuideTree) =>
  tree.questions.flatMap(({ id: from, answers }, question) =>
    answers.map(({ goto }, answer) => ({
      from,
      goto,
      path: ['questions', question, 'answers', answer, 'goto'],
    })),
  );

/** Where a person can come from the beginning, as how many-th question at the latest, and which answers close a circle. */
function explore(tree: GuideTree): { depth: Map<string, number>; closing: Set<string> } {
  const depth = new Map<string, number>();
  const closing = new Set<string>();
  const follow = (id: string, above: readonly string[]): void => {
    if ((depth.get(id) ?? 0) > above.length) return;
    depth.set(id, above.length + 1);
    for (const { goto } of answersOf(tree, id))
      if (goto === id || above.includes(goto)) closing.add(`${id} ${goto}`);
      else follow(goto, [...above, id]);
  };
  const [first] = tree.questions;
  if (first) follow(first.id, []);
  return { depth, closing };
}

/** A question from which no outcome can be reached; a missing step behind it is told as that. */
function isDeadEnd(tree: GuideTree, question: string, known: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const ends = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    return !known.has(id) || !isQuestion(tree, id) || answersOf(tree, id).some(({ goto }) => ends(goto));
  };
  return !ends(question);
}
