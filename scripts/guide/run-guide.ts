import { readFileSync } from 'node:fs';
import { writeWhole } from '../writing/write-whole.ts';
import { commonMistakes } from './common-mistakes.ts';
import { guideText } from './guide-text.ts';
import { GUIDE, MISTAKES_PAGE } from './paths.ts';

/** Makes the parts of the editors' guide that come from the schemas and the checks' own cases anew. */
export function runGuide(): void {
  writeWhole(GUIDE, guideText(readFileSync(GUIDE, 'utf8')));
  writeWhole(MISTAKES_PAGE, commonMistakes());
  process.stdout.write('Đã làm lại docs/HUONG-DAN.md và docs/LOI-THUONG-GAP.md\n');
}
