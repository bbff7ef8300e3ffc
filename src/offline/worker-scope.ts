/**
 * What of ServiceWorkerGlobalScope is used. TypeScript's own types of it ("webworker") can't stand beside those of pages
 * ("dom") in one program.
 */
export interface WorkerScope {
  registration: { scope: string };
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly OpenPage[]>;
    get: (id: string) => Promise<OpenPage | undefined>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: 'install' | 'activate' | 'message',
    listener: (event: WorkerEvent & { data?: unknown; source?: unknown }) => void,
  ) => void;
}

/** A page that is open in some tab. */
export interface OpenPage {
  id: string;
  url: string;
  postMessage: (message: unknown) => void;
}

/** An event that the worker stays alive for. */
export interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
  /** Id of the page that asks; absent where a page is only being opened. */
  clientId?: string;
}

/** The worker itself. */
export const scope = globalThis as unknown as WorkerScope;
