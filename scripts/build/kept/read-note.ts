import { readFileSync } from 'node:fs';

/** What an earlier build noted in a file of JSON; nothing where it noted none, or a power cut left it empty or cut. */
export function readNote<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
