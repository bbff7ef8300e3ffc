import { elsewhereLine, type ElsewhereLine } from '../elsewhere/queries.ts';
import { procedureLine, type ProcedureLine } from '../procedures/procedure-line.ts';
import { proceduresByCode } from '../procedures/queries.ts';
import { readContentList } from '../site/content-list.ts';
import { guidesList } from './content-list.ts';
import { once, onceFor } from '../site/once.ts';
import { entryUrl } from '../site/urls.ts';
import type { Guide, GuideOutcome, GuideQuestion } from './schema.ts';

/** A page of a guide. */
export type GuideStep = { kind: 'question'; step: GuideQuestion } | { kind: 'outcome'; step: GuideOutcome };

/** A procedure that an outcome names, with the reason: one of a commune, one of another office, or one that the site lacks. */
export interface Advice {
  code: string;
  why: string;
  line: ProcedureLine | undefined;
  elsewhere: ElsewhereLine | undefined;
}

/** The guides that lead to at least one procedure on this site, in the editors' order. */
export const guidesInUse = once(async (): Promise<readonly Guide[]> => {
  const guides = readContentList(guidesList, []);
  const counts = await Promise.all(
    guides.map(async ({ outcomes }) => (await proceduresByCode(codesOf(outcomes))).length),
  );
  return guides.filter((_, index) => (counts[index] ?? 0) > 0);
});

/** The guides that help with a life event. */
export const guidesOfLifeEvent = async (lifeEvent: string): Promise<Guide[]> =>
  (await guidesInUse()).filter(({ lifeEvents }) => lifeEvents.includes(lifeEvent));

/** The procedures of an outcome, in the order of doing; none is an outcome that says to ask. */
export const adviceOf = ({ procedures }: GuideOutcome): Promise<Advice[]> =>
  Promise.all(
    procedures.map(async ({ code, why }) => {
      const [entry] = await proceduresByCode([code]);
      if (entry) return { code, why, line: procedureLine(entry), elsewhere: undefined };
      return { code, why, line: undefined, elsewhere: await elsewhereLine(code) };
    }),
  );

/** Every page of a guide, the beginning first. */
export const stepsOf = ({ questions, outcomes }: Guide): GuideStep[] => [
  ...questions.map((step): GuideStep => ({ kind: 'question', step })),
  ...outcomes.map((step): GuideStep => ({ kind: 'outcome', step })),
];

/** A page of a guide in use by its address, `guide/step`; nothing stands behind the slash for the first question. */
export const guidePage = onceFor(
  async (address: string): Promise<{ guide: Guide; page: GuideStep } | undefined> => {
    const [id, step] = address.split('/');
    const guide = (await guidesInUse()).find((one) => one.id === id);
    const pages = guide ? stepsOf(guide) : [];
    const page = step === '' ? pages[0] : pages.find((one) => one.step.id === step);
    return guide && page && { guide, page };
  },
);

/** The address of a step; the first question stands at the guide's own address. */
export const stepUrl = (guide: Guide, step: string): string =>
  entryUrl('guides', step === guide.questions[0]?.id ? guide.id : `${guide.id}/${step}`);

const codesOf = (outcomes: readonly GuideOutcome[]): string[] =>
  outcomes.flatMap(({ procedures }) => procedures.map(({ code }) => code));
