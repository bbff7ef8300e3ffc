import { expect, it } from 'vitest';
import { machineLines } from './machine.ts';
import { versionOf } from '../browser/version-of.ts';

it('says what was found, with versions', () => {
  const browser = { path: '/usr/bin/chromium', version: 'Chromium 156' };
  const text = machineLines({ node: 'v24', browser, java: 'openjdk 17', hasRecords: true }).join('\n');
  for (const words of [
    'v24',
    'Chromium 156, /usr/bin/chromium',
    'openjdk 17',
    'DejaVu Sans',
    'Roboto Condensed',
    'ward.jsonl.gz',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/none at|skipped|fails/);
});

it('says of what is absent that it is, and what is therefore not tested', () => {
  const text = machineLines({ node: 'v24', browser: undefined, java: undefined, hasRecords: false });
  expect(text[1]).toContain('none: every test in a browser fails');
  expect(text[2]).toContain('Nu HTML checker is skipped');
  expect(text.at(-1)).toContain('skipped');
});

it('asks a program for its version, and knows an absent one', () => {
  expect(versionOf(process.execPath)).toBe(process.version);
  expect(versionOf('chuong-trinh-khong-co')).toBeUndefined();
});
