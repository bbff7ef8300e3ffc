import { CONTENT_LISTS, CONTENT_TYPES } from '../../../../src/catalogue/content-types.ts';
import { SLUG, type ReferenceTarget } from '../../../../src/fields/references.ts';
import { allFiles, idsOf, type Finding, type Rule } from '../../../content/content.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import { referenceFields, valuesAt } from '../../../../src/fields/schema-walk.ts';

const PLACES: Record<ReferenceTarget, string> = {
  procedures: `thư mục ${CONTENT_TYPES.procedures.folder}/`,
  announcements: `thư mục ${CONTENT_TYPES.announcements.folder}/`,
  offices: `thư mục ${CONTENT_TYPES.offices.folder}/`,
  hotlines: `thư mục ${CONTENT_TYPES.hotlines.folder}/`,
  feedbackChannels: `thư mục ${CONTENT_TYPES.feedbackChannels.folder}/`,
  legalDocuments: `thư mục ${CONTENT_TYPES.legalDocuments.folder}/`,
  sectors: CONTENT_LISTS.sectors.file,
  plans: 'kế hoạch',
  lifeEvents: CONTENT_LISTS.lifeEvents.file,
  roles: CONTENT_LISTS.roles.file,
  fees: `mức thu (fees) của văn bản nào trong ${CONTENT_TYPES.legalDocuments.folder}/`,
};

/** A reference to an entry that is not there would be a dead link; the nearest id is offered. */
export const referencesExist: Rule = {
  id: 'references-exist',
  severity: 'error',
  description: 'Mục được nhắc đến phải có thật',
  *check(content) {
    const ids = new Map<ReferenceTarget, Set<string>>();
    for (const file of allFiles(content))
      for (const { path, target } of referenceFields(file.schema)) {
        const known = ids.get(target) ?? idsOf(content, target);
        ids.set(target, known);
        for (const [at, value] of valuesAt(file.data, path))
          if (typeof value === 'string' && SLUG.test(value) && !known.has(value))
            yield { in: file, path: at, ...explain(target, value, known) };
      }
  },
};

function explain(
  target: ReferenceTarget,
  value: string,
  known: Set<string>,
): Pick<Finding, 'message' | 'advice'> {
  const likely = nearest(value, known);
  return {
    message: `'${value}' không có trong ${PLACES[target]}` + (likely ? `; có phải '${likely}'?` : ''),
    advice: likely
      ? `đổi thành '${likely}', hoặc thêm mục '${value}' trước`
      : `thêm mục '${value}' trước, hoặc xóa dòng này`,
  };
}
