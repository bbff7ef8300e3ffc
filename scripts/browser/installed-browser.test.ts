import { describe, expect, it } from 'vitest';
import { installedBrowser } from './installed-browser.ts';

describe('the browser on this machine', () => {
  it('is the one that CHROME_PATH names', () => {
    expect(installedBrowser({ CHROME_PATH: process.execPath })).toBe(process.execPath);
  });

  it('is not guessed when CHROME_PATH is wrong', () => {
    expect(() => installedBrowser({ CHROME_PATH: '/khong/co' })).toThrow(
      "CHROME_PATH: không có tệp '/khong/co'",
    );
  });
});
