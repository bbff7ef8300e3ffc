/** How long nobody may touch the screen: before it asks, and then before it goes back to its start; milliseconds. */
export const ASK_AFTER = 90_000;
export const THEN_WAIT = 20_000;

/**
 * Watches that nobody is left with what another reader opened (requirement G07).
 * @param ask shows the question whether somebody is still there
 * @param goBack goes back to the start
 * @returns what to call at each sign of a reader
 */
export function watchIdle(ask: () => void, goBack: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask();
      timer = setTimeout(goBack, THEN_WAIT);
    }, ASK_AFTER);
  };
}
