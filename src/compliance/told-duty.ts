import { heldBy } from './held-by.ts';
import type { Ledger } from './read-ledger.ts';
import { rulesOn } from './rules-on.ts';
import type { Duty } from './schema.ts';

/** What readers are told of a duty: on what it rests on the day, and who holds it. */
export interface ToldDuty {
  /** Documents and articles that hold on the day, or what else the duty rests on. */
  source: string;
  /** Who holds it, and by what. */
  holder: string;
}

/** A duty in the words of the public page. */
export const toldDuty = (duty: Duty, ledger: Ledger, day: string): ToldDuty => ({
  source: sourceOf(duty, ledger, day) + (duty.unchecked ? ' (chưa đối chiếu nguyên văn)' : ''),
  holder: holderOf(duty),
});

function sourceOf(duty: Duty, ledger: Ledger, day: string): string {
  const rules = rulesOn(duty, ledger, day);
  const told = (state: 'holds' | 'over'): string =>
    rules
      .filter((rule) => rule.state === state)
      .map(({ number, article }) => `${number} ${article}`.trim())
      .join('; ');
  if (told('holds')) return told('holds');
  return told('over')
    ? `Trước đây: ${told('over')}`
    : (duty.basis ?? rules.map(({ number }) => number).join('; '));
}

function holderOf({ held }: Duty): string {
  const office = `Cơ quan phải cho biết: ${held.office ?? ''}`;
  switch (heldBy(held)) {
    case 'open':
      return `Còn thiếu: ${held.open ?? ''}`;
    case 'test':
      return held.office === undefined ? 'Máy kiểm tra' : `Máy kiểm tra. ${office}`;
    case 'host':
      return `Máy chủ: ${held.host ?? ''}`;
    case 'office':
      return office;
  }
}
