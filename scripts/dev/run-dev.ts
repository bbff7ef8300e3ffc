import { watch } from 'node:fs';
import type { Environment } from '../../src/site/environment.ts';
import { setViteEnvironment } from '../build/vite-environment.ts';
import { runCommand } from '../command-line/run-command.ts';
import { composeContent } from '../content/compose-content.ts';
import { sayError } from '../writing/file-error.ts';
import type { DevOrder } from './options.ts';

/** An editor writes a file in several steps; so many milliseconds after the last one it is looked at. */
const SETTLED_AFTER = 100;

/** Shows the site while it is edited, until it is stopped. @returns the exit code of Astro */
export function runDev({ environment, port, host }: DevOrder): Promise<number> {
  setViteEnvironment('development');
  followLayers(environment);
  return runCommand('astro', ['dev', ...(port ? ['--port', port] : []), ...(host ? ['--host'] : [])]);
}

/** Lays the content anew over its base whenever a file of either changes; a mistake is told, and what was read stays. */
function followLayers({ baseDir, ownDir, contentDir }: Environment): void {
  if (baseDir === undefined) return;
  const layAgain = (): void => {
    try {
      composeContent({ base: baseDir, own: ownDir }, contentDir);
    } catch (error) {
      console.error(sayError(error));
    }
  };
  let soon: NodeJS.Timeout | undefined;
  for (const layer of [baseDir, ownDir])
    watch(layer, { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(layAgain, SETTLED_AFTER);
    }).unref();
}
