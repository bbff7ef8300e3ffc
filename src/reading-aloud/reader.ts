import type { ReadingState } from './reading-state.ts';

/** One sentence to be said. */
export interface Passage {
  /** Its speech, cut so that no piece is too long for a voice. */
  pieces: readonly string[];
  /** Milliseconds of silence after it. */
  rest: number;
}

/** Says one piece at a rate; resolves when it is over, whether said or not, and at once when cancelled. */
export interface Speaker {
  say: (piece: string, rate: number) => Promise<'said' | 'failed'>;
  cancel: () => void;
}

/** What is being read, for who shows it. */
export interface ReadingMoment {
  state: ReadingState;
  /** Which passage is read; undefined when none is. */
  at: number | undefined;
}

/** A reading that can be steered. */
export interface Reader {
  play: () => void;
  pause: () => void;
  stop: () => void;
  setRate: (rate: number) => void;
}

/** So many pieces in a row that could not be said mean that the voice does not work. */
const MOST_FAILURES = 3;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/**
 * Reads passages one after another. Pausing cancels and resuming says the sentence again from its start: pause() of the
 * browsers ends the utterance on Android and hangs elsewhere, and a sentence heard in halves is not understood.
 */
export function makeReader(
  passages: () => readonly Passage[],
  speaker: Speaker,
  onMoment: (moment: ReadingMoment) => void,
): Reader {
  let state: ReadingState = 'stopped';
  let at = 0;
  let rate = 1;
  /** Counts what was begun or broken off, so that an older reading notices that it is over. */
  let turn = 0;

  const become = (next: ReadingState): void => {
    state = next;
    onMoment({ state, at: state === 'playing' || state === 'paused' ? at : undefined });
  };

  async function read(): Promise<void> {
    turn += 1;
    const mine = turn;
    let failures = 0;
    for (const all = passages(); at < all.length; at += 1) {
      become('playing');
      for (const piece of all[at]?.pieces ?? []) {
        const outcome = await speaker.say(piece, rate);
        if (mine !== turn) return;
        failures = outcome === 'failed' ? failures + 1 : 0;
        if (failures >= MOST_FAILURES) return become('failed');
      }
      await wait(all[at]?.rest ?? 0);
      if (mine !== turn) return;
    }
    at = 0;
    become('finished');
  }

  function breakOff(next: ReadingState): void {
    turn += 1;
    speaker.cancel();
    become(next);
  }

  return {
    play: () => void read(),
    pause: () => breakOff('paused'),
    stop: () => {
      at = 0;
      breakOff('stopped');
    },
    setRate: (next) => {
      rate = next;
      if (state !== 'playing') return;
      speaker.cancel();
      void read();
    },
  };
}
