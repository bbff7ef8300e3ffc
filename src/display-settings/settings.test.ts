import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APPLY_EARLY } from './apply-early.ts';
import { DISPLAY_SETTINGS, readChoices } from './settings.ts';

describe('readChoices', () => {
  it('gives back what was kept', () => {
    expect(readChoices('{"textSize":"large","scheme":"dark","contrast":"more"}')).toEqual({
      textSize: 'large',
      scheme: 'dark',
      contrast: 'more',
    });
  });

  it('takes what is broken, unknown or usual as never chosen', () => {
    for (const kept of [
      null,
      '',
      'x',
      'null',
      '7',
      '[]',
      '{"textSize":3}',
      '{"scheme":"pink"}',
      '{"scheme":""}',
    ])
      expect(readChoices(kept)).toEqual({});
  });
});

describe('the script before the first paint', () => {
  const run = (kept: string | null): Record<string, string> => {
    const dataset: Record<string, string> = {};
    const page = { documentElement: { dataset } };
    const storage = { getItem: () => kept };
    new Function('document', 'localStorage', APPLY_EARLY)(page, storage);
    return dataset;
  };

  it('sets the attributes of what was chosen', () => {
    expect(run('{"textSize":"largest","scheme":"dark"}')).toEqual({ textSize: 'largest', scheme: 'dark' });
  });

  it('lets nothing into the page that is not a plain word, and never fails', () => {
    expect(run('{"scheme":"\\"><b>","other":"dark","contrast":5}')).toEqual({});
    expect(run('x')).toEqual({});
    expect(run(null)).toEqual({});
  });
});

describe('the styles', () => {
  const styles = ['tokens', 'high-contrast', 'base']
    .map((name) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');

  it('know every value that can be chosen', () => {
    for (const { name, values } of DISPLAY_SETTINGS)
      for (const value of Object.keys(values).filter(Boolean)) {
        const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        expect(styles).toContain(`[data-${attribute}='${value}']`);
      }
  });
});
