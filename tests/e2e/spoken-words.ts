import type { Page } from '@playwright/test';

/** What the stand-in for the browser's voice has been asked to say: the words, the rate, the language of the voice. */
export interface Spoken {
  text: string;
  rate: number;
  lang: string;
}

interface Stub {
  spoken: Spoken[];
  /** Whether every utterance ends by itself. */
  isQuick: boolean;
  /** Ends the utterance being said, as a voice does. */
  end: () => void;
  /** Gives the browser its voices, late. */
  arrive: (langs: readonly string[]) => void;
}
type WithStub = typeof globalThis & { voiceStub: Stub };

/**
 * Puts a stand-in for speechSynthesis into every page: it says nothing, fires no boundary events, and ends an utterance
 * only when told.
 * @param langs languages of the voices that are there from the beginning
 */
export async function stubVoices(page: Page, langs: readonly string[]): Promise<void> {
  await page.addInitScript((first) => {
    const voicesOf = (all: readonly string[]) =>
      all.map((lang) => ({ lang, name: lang, localService: true, default: false, voiceURI: lang }));
    let voices = voicesOf(first);
    // The rests between sentences are not waited for.
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = ((work: () => void) => wait(work, 0)) as typeof setTimeout;
    let current: { onend?: (() => void) | null; onerror?: (() => void) | null } | undefined;
    const spoken: Spoken[] = [];
    const synthesis = {
      speaking: false,
      pending: false,
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => voices,
      speak(utterance: typeof current & { text: string; rate: number; voice: { lang: string } | null }) {
        spoken.push({ text: utterance.text, rate: utterance.rate, lang: utterance.voice?.lang ?? '' });
        current = utterance;
        this.speaking = true;
        if (stub.isQuick) wait(stub.end, 0);
      },
      cancel() {
        const broken = current;
        current = undefined;
        this.speaking = false;
        broken?.onerror?.();
      },
    };
    class Utterance {
      rate = 1;
      lang = '';
      voice = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
    const stub: Stub = {
      isQuick: false,
      spoken,
      end() {
        const done = current;
        current = undefined;
        synthesis.speaking = false;
        done?.onend?.();
      },
      arrive(late) {
        voices = voicesOf(late);
        synthesis.onvoiceschanged?.();
      },
    };
    (globalThis as WithStub).voiceStub = stub;
  }, langs);
}

/** Everything asked of the voice so far. */
export const spokenOn = (page: Page): Promise<Spoken[]> =>
  page.evaluate(() => (globalThis as WithStub).voiceStub.spoken);

/** The voice has said its piece; resolves when the next is asked for, or the count asked for stays for a while. */
export async function endPiece(page: Page): Promise<void> {
  const before = (await spokenOn(page)).length;
  await page.evaluate(() => (globalThis as WithStub).voiceStub.end());
  await page
    .waitForFunction((count) => (globalThis as WithStub).voiceStub.spoken.length > count, before, {
      timeout: 3000,
    })
    .catch(() => undefined);
}

/** The voice says everything to the end of the page. */
export async function readToTheEnd(page: Page): Promise<Spoken[]> {
  await page.evaluate(() => {
    const { voiceStub } = globalThis as WithStub;
    voiceStub.isQuick = true;
    voiceStub.end();
  });
  await page.getByText('Đã đọc hết trang').waitFor();
  return spokenOn(page);
}

/** Voices load after the page. */
export const voicesArrive = (page: Page, langs: readonly string[]): Promise<void> =>
  page.evaluate((late) => (globalThis as WithStub).voiceStub.arrive(late), langs);
