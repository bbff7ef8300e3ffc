import { loadStyle } from '../components/load-style.client.ts';
import styles from '../styles/reading-aloud.css?url';
import { cutForVoice } from './cut-for-voice.ts';
import { passagesOf, type PagePassage } from './page-passages.client.ts';
import { makeReader, type ReadingMoment } from './reader.ts';
import { hasBegun, MAIN_ACTION, TOLD, type ReadingState } from './reading-state.ts';
import { showPassage } from './show-passage.client.ts';
import { speakerOf } from './speaker.client.ts';
import { toSpeech } from './to-speech.ts';

/** Milliseconds of silence after what a passage ends. */
const RESTS = { heading: 600, block: 250, sentence: 0 } as const;

/** Makes the controls work and shows them. */
export function startReading(controls: HTMLElement, voice: SpeechSynthesisVoice): void {
  const part = <E extends HTMLElement>(name: string): E | null =>
    controls.querySelector<E>(`[data-control="${name}"]`);
  const [play, stop, speeds, told] = [part('play'), part('stop'), part('speeds'), part('told')];
  const main = controls.closest('main');
  if (!play || !stop || !speeds || !told || !main) return;

  let heard: PagePassage[] = [];
  let state: ReadingState = 'stopped';
  const reader = makeReader(
    () => heard.map(({ text, ends }) => ({ pieces: cutForVoice(toSpeech(text)), rest: RESTS[ends] })),
    speakerOf(speechSynthesis, voice),
    show,
  );

  function show({ state: next, at }: ReadingMoment): void {
    showPassage(at === undefined ? undefined : heard[at]?.range);
    if (next === state) return;
    state = next;
    controls.dataset['state'] = state;
    if (play) play.textContent = MAIN_ACTION[state];
    if (told) told.textContent = TOLD[state];
    for (const shown of [stop, speeds]) if (shown) shown.hidden = !hasBegun(state);
  }

  play.addEventListener('click', () => {
    if (state === 'playing') return reader.pause();
    if (state !== 'paused') heard = passagesOf(main);
    reader.play();
  });
  stop.addEventListener('click', () => {
    reader.stop();
    play.focus();
  });
  const rates = [...speeds.querySelectorAll('button')];
  for (const button of rates)
    button.addEventListener('click', () => {
      for (const other of rates) other.setAttribute('aria-pressed', String(other === button));
      reader.setRate(Number(button.value));
    });
  addEventListener('pagehide', () => reader.stop());
  speechSynthesis.cancel();
  void loadStyle(styles);
  controls.hidden = false;
}
