import { setTimeout as wait } from 'node:timers/promises';

/** What became of an address: `guarded` servers answer people but not programs, so nobody can tell from here. */
export type AddressState = 'fine' | 'slow' | 'moved' | 'guarded' | 'broken' | 'unreachable';

/** The answer to one address. */
export interface AddressAnswer {
  state: AddressState;
  /** HTTP status of the last answer; absent where nobody answered. */
  status?: number;
  /** Where it moved for good. */
  movedTo?: string;
  /** Why nobody answered. */
  reason?: string;
  milliseconds: number;
}

/** How patient the checker is; times in milliseconds. */
export interface Patience {
  timeout: number;
  /** An answer that takes longer is called slow. */
  slow: number;
  /** Further tries after a failure that may pass. */
  retries: number;
  /** Pause before a further try. */
  retryAfter: number;
}

const AGENT = 'Mozilla/5.0 (compatible; kiem-tra-lien-ket)';
const MOST_REDIRECTS = 8;
const FOR_GOOD = [301, 308];
const GUARDED = [401, 403, 405, 406, 429, 451, 503];

interface Answered {
  status: number;
  movedTo?: string;
}

async function request(method: 'HEAD' | 'GET', url: string, timeout: number): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': AGENT, accept: 'text/html,*/*', 'accept-language': 'vi' },
  });
  await response.body?.cancel();
  return response;
}

/** Asks for the head alone; asks again for the whole where a server does not answer that properly. */
async function ask(url: string, timeout: number): Promise<Response> {
  const head = await request('HEAD', url, timeout).catch(() => undefined);
  return head !== undefined && head.status < 400 ? head : request('GET', url, timeout);
}

/** Follows redirects; the address has moved as far as every step up to there was for good. */
async function follow(url: string, timeout: number): Promise<Answered> {
  let at = url;
  let movedTo: string | undefined;
  let isForGood = true;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const { status, headers } = await ask(at, timeout);
    const location = headers.get('location');
    if (status < 300 || status >= 400 || location === null)
      return { status, ...(movedTo === undefined ? {} : { movedTo }) };
    at = new URL(location, at).href;
    isForGood &&= FOR_GOOD.includes(status);
    if (isForGood) movedTo = at;
  }
  throw new Error(`chuyển hướng quá ${MOST_REDIRECTS} lần`);
}

const mayPass = (answer: AddressAnswer): boolean =>
  answer.state === 'unreachable' ||
  (answer.status !== undefined && (answer.status === 429 || answer.status >= 500));

/** Why fetch failed, in short: the code of the network's error, or its words. */
function reasonOf(error: unknown): string {
  const { cause, name, message } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return 'quá thời gian chờ';
  return cause?.code ?? cause?.message ?? message;
}

function stateOf({ status, movedTo }: Answered, milliseconds: number, slow: number): AddressState {
  if (GUARDED.includes(status)) return 'guarded';
  if (status >= 400) return 'broken';
  if (movedTo !== undefined) return 'moved';
  return milliseconds > slow ? 'slow' : 'fine';
}

async function once(url: string, { timeout, slow }: Patience): Promise<AddressAnswer> {
  const started = performance.now();
  const passed = (): number => Math.round(performance.now() - started);
  try {
    const answered = await follow(url, timeout);
    return { ...answered, state: stateOf(answered, passed(), slow), milliseconds: passed() };
  } catch (error) {
    return { state: 'unreachable', reason: reasonOf(error), milliseconds: passed() };
  }
}

/** Asks the server whether an address still answers. Never throws: a failure is an answer. */
export async function checkAddress(url: string, patience: Patience): Promise<AddressAnswer> {
  let answer = await once(url, patience);
  for (let left = patience.retries; left > 0 && mayPass(answer); left--) {
    await wait(patience.retryAfter);
    answer = await once(url, patience);
  }
  return answer;
}
