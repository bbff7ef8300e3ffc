import { vietnameseVoice } from './vietnamese-voice.ts';

/**
 * Offers to read the page aloud as soon as the browser has a Vietnamese voice; voices may load late, and where there is
 * none the controls stay hidden. What reads is fetched only then, before the click: phones speak only in answer to one.
 */
export function offerReading(controls: HTMLElement): void {
  let isOffered = false;
  const offer = (): void => {
    const voice = vietnameseVoice(speechSynthesis.getVoices());
    if (!voice || isOffered) return;
    isOffered = true;
    void import('./reading.client.ts').then(({ startReading }) => startReading(controls, voice));
  };
  speechSynthesis.onvoiceschanged = offer;
  offer();
}
