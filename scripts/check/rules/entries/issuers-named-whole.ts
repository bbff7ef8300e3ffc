import { issuerName, isIssuerWithoutPlace } from '../../../../src/legal-documents/issuers/issuer-id.ts';
import type { Rule } from '../../../content/content.ts';

/** "UBND tỉnh" is a hundred issuers; how the source wrote it stands in asInSource (requirement L17). */
export const issuersNamedWhole: Rule = {
  id: 'issuers-named-whole',
  severity: 'warning',
  description: 'Tên cơ quan ban hành văn bản phải viết đủ, có tên địa phương',
  *check(content) {
    for (const entry of content.entries.legalDocuments) {
      const { issuer } = entry.fields;
      if (issuer === undefined) continue;
      const name = issuerName(issuer);
      const isShort = name.length > issuer.length;
      if (!isShort && !isIssuerWithoutPlace(issuer)) continue;
      yield {
        in: entry,
        path: ['issuer'],
        message: isShort
          ? `tên cơ quan viết tắt; tên đủ là "${name}"`
          : 'tên cơ quan chưa có tên tỉnh, huyện, xã nào',
        advice: 'viết đủ cả tên tỉnh, xã; giữ cách viết của nguồn ở asInSource',
      };
    }
  },
};
