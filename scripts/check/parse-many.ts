import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { parseYaml, type ParsedYaml } from './yaml-source.ts';

/** A YAML text and its offset in its file. */
export interface YamlText {
  yaml: string;
  offset: number;
}

/** What a helper thread is given. */
export interface ParseTask {
  texts: YamlText[];
  port: MessagePort;
  /** Set to 1 when the answer lies in the port. */
  done: Int32Array;
}

const MANY = 300;
const MOST_THREADS = 4;
const PATIENCE_MS = 20_000;

/** Parses each text; many texts are shared among threads, because parsing YAML is most of the work of `check`. */
export function parseMany(texts: readonly YamlText[]): ParsedYaml[] {
  const threads = texts.length < MANY ? 1 : Math.min(MOST_THREADS, availableParallelism());
  const shares = Array.from({ length: threads }, (_, share) =>
    texts.filter((_text, index) => index % threads === share),
  );
  const helpers = shares.slice(1).map(startHelper);
  const parsed = [parseShare(shares[0] ?? []), ...helpers.map((finish) => finish())];
  return texts.map(
    (text, index) =>
      parsed[index % threads]?.[Math.floor(index / threads)] ?? parseYaml(text.yaml, text.offset),
  );
}

/** Parses texts one after the other. */
export const parseShare = (texts: readonly YamlText[]): ParsedYaml[] =>
  texts.map(({ yaml, offset }) => parseYaml(yaml, offset));

/** Starts a thread on its share; the function returned waits for the answer, or does the work itself if none comes. */
function startHelper(texts: YamlText[]): () => ParsedYaml[] {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const task: ParseTask = { texts, port: port2, done };
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: task,
    transferList: [port2],
  });
  worker.on('error', () => undefined);
  worker.unref();
  return () => {
    Atomics.wait(done, 0, 0, PATIENCE_MS);
    const answer = receiveMessageOnPort(port1) as { message: ParsedYaml[] } | undefined;
    port1.close();
    void worker.terminate();
    return answer?.message ?? parseShare(texts);
  };
}
