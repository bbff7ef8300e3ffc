import { afterEach, expect, it, vi } from 'vitest';
import { readCall } from '../command-line/read-call.ts';
import { BUILD } from './options.ts';

afterEach(() => vi.unstubAllEnvs());

const isPreview = (...args: string[]): boolean => {
  const options = readCall(BUILD, args);
  return options !== 'help' && options.environment.preview;
};

it.each<[string, string | undefined, string[], boolean]>([
  ['as it is called', undefined, ['--preview'], true],
  ['as PREVIEW says', '1', [], true],
  ['not otherwise', undefined, [], false],
  ['never where it is to be published', '1', ['--release'], false],
])('a build shows what awaits approval %s', (_, variable, args, expected) => {
  vi.stubEnv('PREVIEW', variable);
  expect(isPreview(...args)).toBe(expected);
});
