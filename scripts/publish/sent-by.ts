import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 30_000;
/** Waits of a second, two, three, …: less than a minute in all, where the host names no longer one. */
const TRIES = 10;
const LONGEST_WAIT_MS = 60_000;

/**
 * What a host sends, past every cache; nothing where it sends an error or does not answer. A host that asks to be asked less
 * (429, or 503 with Retry-After; RFC 6585 and RFC 9110) is asked again later: it has not said that anything is missing.
 * @param isErrorPage whether the file is the page that comes with errors, and is taken as it comes
 * @throws Error in Vietnamese where the host still asks for it after ten waits
 */
export async function sentBy(address: string, isErrorPage = false): Promise<Buffer | undefined> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const answer = await answerOf(address);
    if (answer === undefined) return undefined;
    if (!isAskedLess(answer)) return answer.ok || isErrorPage ? bytesOf(answer) : undefined;
    await answer.body?.cancel();
    await wait(pauseMs(answer, tries));
  }
  throw new Error(`${address}: máy chủ giới hạn số yêu cầu, đợi ${TRIES} lần vẫn không gửi; chạy lại sau.`);
}

const answerOf = (address: string): Promise<Response | undefined> =>
  fetch(address, {
    headers: { 'cache-control': 'no-cache' },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);

const bytesOf = (answer: Response): Promise<Buffer | undefined> =>
  answer.arrayBuffer().then(
    (bytes) => Buffer.from(bytes),
    () => undefined,
  );

const isAskedLess = ({ status, headers }: Response): boolean =>
  status === 429 || (status === 503 && headers.has('retry-after'));

/** How long a host wants to be left alone: as many seconds as it says, else one more each time. */
function pauseMs({ headers }: Response, tries: number): number {
  const seconds = Number(headers.get('retry-after') ?? tries);
  return Math.min(Number.isFinite(seconds) ? seconds * 1000 : tries * 1000, LONGEST_WAIT_MS);
}
