import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedBrowsers, SHELL, workingBrowser } from './installed-browser.ts';

describe('the browser on this machine', () => {
  it('is the one that CHROME_PATH names', () => {
    expect(installedBrowsers({ CHROME_PATH: process.execPath })).toEqual([process.execPath]);
  });

  it('is not guessed when CHROME_PATH is wrong', () => {
    expect(() => installedBrowsers({ CHROME_PATH: '/khong/co' })).toThrow(
      "CHROME_PATH: không có tệp '/khong/co'",
    );
  });

  it('is another one where the quickest does not start', () => {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'));
    const program = (name: string, answer: string): string => {
      const path = join(folder, name);
      writeFileSync(path, `#!/bin/sh\n${answer}\n`);
      chmodSync(path, 0o755);
      return path;
    };
    const broken = program(SHELL, 'exit 127');
    const started = program('chromium', 'echo Chromium 1');
    const browsers = installedBrowsers({ PATH: folder }).filter((path) => path.startsWith(folder));
    expect(browsers).toEqual([broken, started]);
    expect(workingBrowser(browsers)).toBe(started);
    rmSync(folder, { recursive: true });
  });
});
