import type { Rule } from '../../../content/content.ts';

/** A service that goes only partly by the web says why (Nghị định 224/2026/NĐ-CP art. 14; requirement H02). */
export const partialServiceHasReason: Rule = {
  id: 'partial-service-has-reason',
  severity: 'warning',
  description: 'Dịch vụ công trực tuyến một phần phải nói vì sao',
  *check(content) {
    for (const entry of content.entries.procedures) {
      const { onlineService, partlyOnline } = entry.fields;
      if ((onlineService === 'partial') === (partlyOnline !== undefined)) continue;
      yield partlyOnline === undefined
        ? {
            in: entry,
            path: ['onlineService'],
            message: 'một phần, nhưng chưa nói vì sao không làm được toàn trình',
            advice: 'thêm partlyOnline: because (vì sao) và legalBasis (theo văn bản nào)',
          }
        : {
            in: entry,
            path: ['partlyOnline'],
            message: 'có lý do của dịch vụ một phần, nhưng thủ tục không ghi là một phần',
            advice: 'ghi onlineService: partial, hoặc xóa partlyOnline',
          };
    }
  },
};
