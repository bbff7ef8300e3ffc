/**
 * What of ServiceWorkerGlobalScope is used. TypeScript's own types of it ("webworker") can't stand beside those of pages
 * ("dom") in one program.
 */
export interface WorkerScope {
  registration: { scope: string; waiting: { postMessage: (message: unknown) => void } | null };
  clients: {
    matchAll: (options: { type: 'window' }) => Promise<readonly unknown[]>;
    get: (id: string) => Promise<{ url: string } | undefined>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: 'install' | 'activate' | 'message',
    listener: (event: WorkerEvent & { data?: unknown }) => void,
  ) => void;
}

/** An event that the worker stays alive for. */
export interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
  /** Id of the page that asks; absent where a page is only being opened. */
  clientId?: string;
}

/** The worker itself. */
export const scope = globalThis as unknown as WorkerScope;
