import { plainFigures } from '../../../src/text/plain-figures.ts';
import type { Problem } from '../../content/problem.ts';
import { wordsOf } from '../../content/texts.ts';
import { stampsIn } from '../rules/privacy/classified-marks.ts';
import { privateMobilesIn } from '../rules/privacy/personal-details.ts';
import { idsIn } from '../rules/privacy/personal-ids.ts';
import { masked } from '../rules/privacy/privacy-advice.ts';

/** What is wrong with the words of an attachment. */
export type TextFault = Pick<Problem, 'rule' | 'severity' | 'message' | 'advice' | 'value'>;

const PUT_BACK =
  'đăng bản đã che hoặc bản trống; tệp đã lưu vào kho thì báo người quản lý trang, vì lịch sử vẫn giữ (Luật 91/2025/QH15)';

/**
 * Identity numbers, private phones and stamps of secrecy in the words of an attachment, each number once.
 * @param official numbers that an office has confirmed as its own
 */
export function textFaults(text: string, official: ReadonlySet<string>): TextFault[] {
  const words = plainFigures(wordsOf(text.normalize('NFC')));
  const stamps = [...stampsIn(words)].slice(0, 1).map((stamp): TextFault => ({
    rule: 'attachments',
    severity: 'error',
    value: stamp,
    message: `tệp có dấu '${stamp}' của văn bản không công khai`,
    advice: 'không đăng tệp này; đã lưu vào kho thì báo ngay người quản lý trang',
  }));
  const ids = [...idsIn(words)].map(({ what, number }): TextFault => {
    const shown = masked(number.replace(/\D/g, ''));
    return {
      rule: 'attachments',
      severity: 'error',
      value: shown,
      message: `trong tệp có vẻ có ${what} của một người (${shown})`,
      advice: PUT_BACK,
    };
  });
  const phones = [...privateMobilesIn(words, official)].map(({ digits }): TextFault => ({
    rule: 'attachments',
    severity: 'warning',
    value: masked(digits),
    message: `trong tệp có số di động ${masked(digits)} không phải số của cơ quan nào trên trang; có thể là số riêng`,
    advice: PUT_BACK,
  }));
  return [...new Map([...stamps, ...ids, ...phones].map((fault) => [fault.message, fault])).values()];
}
