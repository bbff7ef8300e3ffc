/** What of a SpeechSynthesisVoice is looked at. */
export interface Voice {
  /** BCP 47, with a hyphen; Android writes an underscore. */
  lang: string;
  /** Whether the voice speaks on the device, without sending the text anywhere. */
  localService: boolean;
}

/** The voice that reads Vietnamese: one of the device before one that needs a network; undefined where there is none. */
export function vietnameseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const fitting = voices.filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  return fitting.find(({ localService }) => localService) ?? fitting[0];
}
