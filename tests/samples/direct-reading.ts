import type { AnnouncedChange } from '../../src/calendar/history.ts';

/** A decision's word on the one procedure under test; days are counted from 0. */
export interface ReadDecision {
  id: string;
  signed: number;
  effective: number;
  kind: AnnouncedChange['kind'];
}

/** A text of the procedure: from its first day until its last, where it has one. */
export interface ReadText {
  id: string;
  from: number;
  until: number | undefined;
}

/** What a reader of the decisions holds true at the end of a day. */
export interface Reading {
  state: string;
  text: string | undefined;
  decisions: string;
  isBehind: boolean;
}

const RANK = ['announced', 'new', 'amended', 'replaced', 'abolished'];

/** The decisions of each day, the one that has the last word at the end. */
const byDay = (decisions: readonly ReadDecision[]): Map<number, ReadDecision[]> =>
  Map.groupBy(
    decisions.toSorted(
      (a, b) => a.signed - b.signed || RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
    ),
    ({ effective }) => effective,
  );

/**
 * Reads the decisions as a clerk would: day after day from the first, writing down what each day's decisions and texts
 * change. It shares no code with `stateOn`, which looks every day up by itself; the two must always agree.
 */
export class DirectReading {
  private life: 'unborn' | 'alive' | 'ended' | 'expired';
  private endedAs = 'abolished';
  private name = 'in-force';
  /** What the state rests on, as ids; nothing where it rests on a text's own dates. */
  private ruling = '';
  private lastWords = '';
  private lastKind = '';
  /** The text at hand: in use while the procedure lives, else kept ready for its (re)birth. */
  private text: ReadText | undefined;
  private readonly behind = new Set<string>();
  private readonly spoken: ReadonlyMap<number, ReadDecision[]>;
  private readonly texts: readonly ReadText[];
  private readonly textFrom: ReadonlyMap<number, ReadText>;
  private readonly firstDay: number;

  constructor(decisions: readonly ReadDecision[], texts: readonly ReadText[]) {
    this.spoken = byDay(decisions);
    this.texts = texts;
    this.textFrom = new Map(texts.map((text) => [text.from, text]));
    this.firstDay = Math.min(...this.spoken.keys());
    this.life = this.isTakenForGranted() ? 'alive' : 'unborn';
  }

  private firstWord(): ReadDecision | undefined {
    return this.spoken.get(this.firstDay)?.at(-1);
  }

  /** Whoever amends or ends a procedure takes for granted that it is there, unless a text shows where it began. */
  private isTakenForGranted(): boolean {
    const first = this.firstWord();
    if (!first || first.kind === 'new' || first.kind === 'announced') return false;
    return this.texts.every(({ from }) => from >= this.firstDay);
  }

  /** Whether the procedure is still to be created: the first word on it is that it is new. */
  private awaitsBirth(day: number): boolean {
    return day < this.firstDay && this.firstWord()?.kind === 'new';
  }

  /** Turns the page to the day; days must come one after another. */
  turnTo(day: number): Reading {
    this.takeUpText(day);
    this.expire(day);
    this.hear(day);
    const inUse = this.life === 'alive' ? this.text : undefined;
    return {
      state: { unborn: 'upcoming', alive: this.name, ended: this.endedAs, expired: 'abolished' }[this.life],
      text: inUse?.id,
      decisions: this.life === 'unborn' || this.life === 'expired' ? '' : this.ruling,
      isBehind: inUse !== undefined && this.behind.has(inUse.id),
    };
  }

  private takeUpText(day: number): void {
    const text = this.textFrom.get(day);
    if (!text) return;
    if (this.life === 'alive' && this.text !== undefined) [this.name, this.ruling] = ['amended', ''];
    if (this.life === 'expired') {
      this.ruling = this.lastWords;
      this.name = this.lastKind === 'amended' ? 'amended' : 'in-force';
    }
    if (this.life === 'expired' || (this.life === 'unborn' && !this.awaitsBirth(day))) this.life = 'alive';
    this.text = text;
  }

  private expire(day: number): void {
    if (this.text?.until === undefined || this.text.until >= day) return;
    this.text = undefined;
    if (this.life === 'alive') this.life = 'expired';
  }

  private hear(day: number): void {
    const spoken = this.spoken.get(day) ?? [];
    const lastWord = spoken.at(-1);
    if (!lastWord) return;
    if (spoken.some(({ kind }) => kind === 'amended'))
      for (const { id, from } of this.texts) if (from < day) this.behind.add(id);
    this.lastKind = lastWord.kind;
    this.ruling = this.lastWords = spoken
      .filter(({ kind }) => kind === lastWord.kind)
      .map(({ id }) => id)
      .join(' ');
    if (lastWord.kind === 'abolished' || lastWord.kind === 'replaced') {
      this.life = 'ended';
      this.endedAs = lastWord.kind;
      this.text = undefined;
    } else {
      this.life = 'alive';
      this.name = lastWord.kind === 'amended' ? 'amended' : 'in-force';
    }
  }
}
