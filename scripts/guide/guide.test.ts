import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonMistakes } from './common-mistakes.ts';
import { guideText } from './guide-text.ts';
import { GUIDE, MISTAKES_PAGE } from './paths.ts';

describe("the editors' guide (npm run guide makes it anew)", () => {
  it('shows every type as the schemas tell it', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    expect(guideText(guide)).toBe(guide);
  });

  it('shows the common mistakes as the checks tell them', () => {
    expect(commonMistakes()).toBe(readFileSync(MISTAKES_PAGE, 'utf8'));
  });
});
