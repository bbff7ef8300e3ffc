import type { Speaker } from './reader.ts';

/** Safari swallows what is said right after a cancel. */
const AFTER_CANCEL = 100;
/** Seconds of silence after which a voice that told no end is taken to be done. */
const SILENCE = 2;
/** No voice takes longer for one letter, in seconds at rate 1; Chrome may hang "speaking" for ever. */
const SLOWEST_LETTER = 0.2;
const GRACE = 8;

/** A voice of the browser that survives what browsers do: ends never told, speech that hangs, words after a cancel. */
export function speakerOf(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice): Speaker {
  let cancelledAt = -Infinity;
  let settle: (outcome: 'said' | 'failed') => void = () => undefined;
  /** Kept, as Chrome forgets to tell the end of an utterance that nobody holds. */
  let utterance: SpeechSynthesisUtterance | undefined;

  function say(piece: string, rate: number): Promise<'said' | 'failed'> {
    return new Promise((done) => {
      const mine = new SpeechSynthesisUtterance(piece);
      let hasStarted = false;
      let seconds = 0;
      let silent = 0;
      const longest = GRACE + (piece.length * SLOWEST_LETTER) / rate;
      const watch = setInterval(() => {
        seconds += 1;
        silent = synthesis.speaking || synthesis.pending ? 0 : silent + 1;
        if (silent >= SILENCE) settle(hasStarted ? 'said' : 'failed');
        else if (seconds > longest) {
          synthesis.cancel();
          settle('said');
        }
      }, 1000);
      const finish = (outcome: 'said' | 'failed'): void => {
        clearInterval(watch);
        done(outcome);
      };
      settle = finish;
      mine.voice = voice;
      mine.lang = voice.lang;
      mine.rate = rate;
      mine.onstart = () => {
        hasStarted = true;
      };
      mine.onend = () => finish('said');
      mine.onerror = () => finish('failed');
      utterance = mine;
      const speak = (): void => {
        if (utterance === mine) synthesis.speak(mine);
      };
      if (performance.now() - cancelledAt < AFTER_CANCEL) setTimeout(speak, AFTER_CANCEL);
      else speak();
    });
  }

  return {
    say,
    cancel: () => {
      cancelledAt = performance.now();
      utterance = undefined;
      synthesis.cancel();
      settle('failed');
    },
  };
}
