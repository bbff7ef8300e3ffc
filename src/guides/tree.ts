/** As much of a guide as its shape needs: who leads where. The first question is the beginning. */
export interface GuideTree {
  questions: readonly { id: string; answers: readonly { text: string; goto: string }[] }[];
  outcomes: readonly { id: string }[];
}

/** One answer given on the way to a step. */
export interface GivenAnswer {
  /** Id of the question. */
  question: string;
  answer: string;
}

/** The answers that lead from the beginning to a step, once for each way there; a circle is followed no second time. */
export function waysTo(tree: GuideTree, step: string): GivenAnswer[][] {
  const ways: GivenAnswer[][] = [];
  const follow = (id: string, given: GivenAnswer[]): void => {
    if (id === step) ways.push(given);
    if (id === step || given.some(({ question }) => question === id)) return;
    for (const { text, goto } of answersOf(tree, id))
      follow(goto, [...given, { question: id, answer: text }]);
  };
  const [first] = tree.questions;
  if (first) follow(first.id, []);
  return ways;
}

/** How many questions a person answers at most, from this step on, until an outcome; 0 at an outcome. */
export function questionsLeft(tree: GuideTree, step: string, seen: readonly string[] = []): number {
  const answers = answersOf(tree, step);
  if (answers.length === 0 || seen.includes(step)) return 0;
  return 1 + Math.max(...answers.map(({ goto }) => questionsLeft(tree, goto, [...seen, step])));
}

/** The ways on from a question; none from an outcome or from an id that is not there. */
export const answersOf = (tree: GuideTree, id: string): readonly { text: string; goto: string }[] =>
  tree.questions.find((question) => question.id === id)?.answers ?? [];
