import { didYouMean } from '../../../../src/text/nearest.ts';
import type { Content, Finding } from '../../../content/content.ts';
import { isBeforeRecord, proceduresOnDay } from '../../../content/procedures-on-day.ts';

/** What is wrong with a component that tells a fact of a procedure: which attribute, and in which words. */
export interface FactFault {
  attribute: 'thuTuc' | 'truongHop';
  value: string;
  words: Pick<Finding, 'message' | 'advice'>;
}

/** A code without a page on the day, or a case that the procedure hasn't, would leave the sentence without its fact. */
export function factFault(content: Content, code: string, caseId: string | undefined): FactFault | undefined {
  const procedures = proceduresOnDay(content);
  const procedure = procedures.byCode(code);
  if (procedure === undefined && hasUnreadCode(content)) return undefined;
  if (procedure?.kind === undefined)
    return procedure && isBeforeRecord(procedure.entry, content.siteDate)
      ? undefined
      : { attribute: 'thuTuc', value: code, words: noPage() };
  const cases = procedure.entry.fields.cases ?? [];
  if (caseId === undefined || cases.some(({ id }) => id === caseId)) return undefined;
  const ids = cases.map(({ id }) => id);
  return {
    attribute: 'truongHop',
    value: caseId,
    words: {
      message: `thủ tục ${code} không có trường hợp '${caseId}'${didYouMean(caseId, ids)}`,
      advice: ids.length > 0 ? `chọn một trong: ${ids.join(', ')}; hoặc bỏ truongHop` : 'bỏ truongHop',
    },
  };

  function noPage(): FactFault['words'] {
    return {
      message: procedure
        ? `thủ tục mã '${code}' chưa có trang ngày ${content.siteDate}`
        : `không có thủ tục nào mang mã '${code}'${didYouMean(code, procedures.codes())}`,
      advice: 'sửa mã theo trang của thủ tục, hoặc thêm thủ tục ấy trước',
    };
  }
}

/** While the code of some file is not right, which is told there, it may be any code. */
const hasUnreadCode = ({ entries }: Content): boolean =>
  entries.procedures.some(({ fields }) => fields.code === undefined || fields.decision === undefined);
