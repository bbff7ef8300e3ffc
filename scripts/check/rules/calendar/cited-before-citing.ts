import type { Entry, Rule } from '../../../content/content.ts';

type Document = Entry<'legalDocuments'>;

/** The office has been asked about the date, so the impossible citation stands as it is. */
const isAwaiting = ({ fields }: Document): boolean =>
  fields.citedDate !== undefined || (fields.awaiting ?? []).length > 0;

/** A document can't be cited before it exists (requirement L12), unless the cited one's date awaits the office. */
export const citedBeforeCiting: Rule = {
  id: 'cited-before-citing',
  severity: 'error',
  description: 'Văn bản không thể viện dẫn văn bản ban hành sau nó',
  *check(content) {
    const documents = new Map(content.entries.legalDocuments.map((entry) => [entry.id, entry]));
    for (const entry of content.entries.legalDocuments)
      for (const [index, id] of (entry.fields.cites ?? []).entries()) {
        const cited = documents.get(id);
        const [own, other] = [entry.fields.issuedOn, cited?.fields.issuedOn];
        if (!cited || !own || !other || other <= own || isAwaiting(cited)) continue;
        yield {
          in: entry,
          path: ['cites', index],
          message: `văn bản này ban hành ngày ${own} nhưng viện dẫn văn bản ngày ${other}`,
          advice: `sửa ngày; nếu chưa rõ thì ở ${cited.file} chuyển ngày vào citedDate và ghi điều cần hỏi vào awaiting`,
        };
      }
  },
};
