import fc from 'fast-check';
import { CHANGE_LABELS, type ChangeKind } from '../../src/calendar/change-labels.ts';
import { addDays } from '../../src/text/days.ts';
import type { ReadDecision, ReadText } from './direct-reading.ts';
import type { Decision, Version } from '../../src/calendar/history.ts';

/** The code of the procedure whose histories are generated. */
export const CODE = '1.000001';
const FIRST_DAY = '2025-01-01';
/** Ten years, day by day. */
export const DAYS = Array.from({ length: 3652 }, (_, index) => addDays(FIRST_DAY, index));
const dayAt = (index: number): string => DAYS[index] ?? addDays(FIRST_DAY, index);

/** Days crowd together, so that decisions meet on one day, and lie anywhere in ten years. */
const someDay = fc.oneof(
  fc.constantFrom(100, 101, 700, 700, 1500),
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: DAYS.length - 1 }),
);

const someDecision = fc.record({
  effective: someDay,
  signedBefore: fc.integer({ min: -3, max: 40 }),
  kind: fc.constantFrom(...(Object.keys(CHANGE_LABELS) as ChangeKind[])),
});

const someText = fc.record({
  /** How its first day is known. */
  by: fc.constantFrom('validFrom', 'announcement', 'number', 'signing', 'nothing'),
  from: someDay,
  link: fc.nat(20),
  /** How many days it applies after its first; often just until another begins. */
  lasts: fc.constantFrom(undefined, undefined, 0, 598, 599, 250),
});

const someStory = fc.record({
  decisions: fc.array(someDecision, { maxLength: 7 }),
  texts: fc.array(someText, { maxLength: 4 }),
});
type Story = typeof someStory extends fc.Arbitrary<infer T> ? T : never;

const readDecisions = ({ decisions }: Story): ReadDecision[] =>
  decisions.map(({ effective, signedBefore, kind }, index) => ({
    id: `d${index}`,
    kind,
    effective,
    signed: kind === 'announced' && signedBefore < 0 ? effective : effective - signedBefore,
  }));

/** The entry in content/cong-bo/; now and then its day of effect is unknown and only the signing says it. */
const asEntry = ({ id, kind, signed, effective }: ReadDecision): Decision => ({
  id,
  data: {
    number: `${id}/QĐ-BTH`,
    issuer: 'Bộ Thử',
    signedOn: dayAt(signed),
    effectiveFrom: kind === 'announced' && signed === effective ? undefined : dayAt(effective),
    changes: [
      {
        code: CODE,
        kind,
        changedParts: [],
        replacedBy: kind === 'replaced' ? ['1.000002'] : [],
      },
    ],
  },
});

/** A text as the reader knows it and as the entry in content/thu-tuc/ that holds it. */
function asText(text: Story['texts'][number], index: number, decisions: readonly ReadDecision[]) {
  const living = decisions.filter(({ kind }) => kind !== 'abolished' && kind !== 'replaced');
  const linked = living[text.link % Math.max(1, living.length)];
  const by = linked || !['announcement', 'number'].includes(text.by) ? text.by : 'validFrom';
  const from =
    by === 'nothing' ? -1 : by === 'validFrom' || by === 'signing' ? text.from : (linked?.effective ?? 0);
  const until = text.lasts === undefined ? undefined : Math.max(from, 0) + text.lasts;
  const read: ReadText = { id: `t${index}`, from, until };
  const version: Version = {
    id: read.id,
    data: {
      code: CODE,
      decision: {
        number: by === 'number' && linked ? `${linked.id}/QĐ-BTH` : 'không có trong cong-bo',
        issuer: 'Bộ Thử',
        announcement: by === 'announcement' ? linked?.id : undefined,
        signedOn: by === 'signing' ? dayAt(from) : undefined,
      },
      validFrom: by === 'validFrom' ? dayAt(from) : undefined,
      validUntil: until === undefined ? undefined : dayAt(until),
    },
  };
  return { read, version };
}

/** One generated history, as a reader of the decisions has it and as the content folder holds it. */
export interface SampleHistory {
  read: { decisions: ReadDecision[]; texts: ReadText[] };
  decisions: Decision[];
  versions: Version[];
}

/**
 * Histories of one procedure: made, amended, abolished, replaced, made anew, several decisions on one day, texts with
 * and without dates of their own. Contradictory ones too, which `check` refuses: a day's state is defined for them all.
 */
export const someHistory: fc.Arbitrary<SampleHistory> = someStory.map((story) => {
  const decisions = readDecisions(story);
  const texts = story.texts.map((text, index) => asText(text, index, decisions));
  return {
    read: { decisions, texts: texts.map(({ read }) => read) },
    decisions: decisions.map(asEntry),
    versions: texts.map(({ version }) => version),
  };
});
