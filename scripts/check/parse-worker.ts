/** A helper thread of parse-many.ts: parses its share of the YAML texts and answers through its port. */
import { workerData } from 'node:worker_threads';
import { parseShare, type ParseTask } from './parse-many.ts';

const { texts, port, done } = workerData as ParseTask;
port.postMessage(parseShare(texts));
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);
