import type { Criticism } from '../../../../src/news/criticism-schema.ts';
import type { DocumentType } from '../../../../src/legal-documents/codes.ts';
import { findPeople, type NamedPerson } from '../../../../src/text/finding/find-people.ts';
import type { Content, Entry, Finding, Rule } from '../../../content/content.ts';
import { placeInText, textsOf } from '../../../content/texts.ts';
import { roleFaults } from './approvals-hold.ts';

/** What concludes a matter; plans and letters do not. */
const CONCLUDING: readonly (DocumentType | undefined)[] = ['decision', 'conclusion'];

/**
 * Criticism rests on a concluded decision, was looked at by a lawyer, asked those criticised before, has an end and names
 * nobody (requirement K07; Bộ luật Dân sự art. 34: whoever is named wrongly may claim).
 */
export const criticismGrounded: Rule = {
  id: 'criticism-grounded',
  severity: 'error',
  isDisputable: true,
  description:
    'Bài phê bình có căn cứ đã kết luận, xem xét pháp lý, ý kiến người bị phê bình, ngày gỡ; không nêu tên người',
  *check(content) {
    for (const entry of content.entries.news) {
      const { criticism } = entry.fields;
      if (!criticism) continue;
      yield* groundFaults(entry, criticism, content);
      yield* orderFaults(entry, criticism);
      yield* named(entry);
      const role = content.lists.roles?.value?.find(({ id }) => id === criticism.legalReviewBy);
      if (role)
        for (const fault of roleFaults(role, 'criticism', criticism.legalReviewOn, [
          'criticism',
          'legalReviewBy',
        ]))
          yield { in: entry, ...fault };
    }
  },
};

function* groundFaults(entry: Entry<'news'>, { basis }: Criticism, content: Content): Generator<Finding> {
  const document = content.entries.legalDocuments.find(({ id }) => id === basis)?.fields;
  if (!document) return;
  const place = { in: entry, path: ['criticism', 'basis'] };
  if (!CONCLUDING.includes(document.type))
    yield {
      ...place,
      message: `căn cứ '${basis}' không phải quyết định hay kết luận`,
      advice: 'chỉ phê bình khi đã có quyết định hoặc kết luận; ghi mã của văn bản ấy',
    };
  else if (document.state?.value !== 'in-force')
    yield {
      ...place,
      message: `căn cứ '${basis}' chưa được ghi là còn hiệu lực`,
      advice: 'đối chiếu văn bản rồi ghi tình trạng ở van-ban/; bị hủy hay thay thế thì bỏ bài này',
    };
  else if (document.issuedOn === undefined || document.issuedOn > (entry.fields.publishedOn ?? ''))
    yield {
      ...place,
      message: 'căn cứ chưa có ngày ban hành, hoặc ban hành sau ngày đăng bài',
      advice: 'chỉ phê bình sau khi đã kết luận; sửa ngày ở van-ban/ hoặc ngày đăng',
    };
}

function* orderFaults(entry: Entry<'news'>, criticism: Criticism): Generator<Finding> {
  const { publishedOn, unpublishOn } = entry.fields;
  if (unpublishOn === undefined)
    yield {
      in: entry,
      path: ['criticism'],
      message: 'bài phê bình chưa có ngày gỡ',
      advice: 'ghi unpublishOn: ngày việc ấy không còn cần nhắc nữa',
    };
  for (const key of ['legalReviewOn', 'askedOn'] as const)
    if (publishedOn !== undefined && criticism[key] > publishedOn)
      yield {
        in: entry,
        path: ['criticism', key],
        message: `làm sau ngày đăng (${publishedOn})`,
        advice: 'xem xét pháp lý và hỏi ý kiến cơ quan bị phê bình xong rồi mới đăng',
      };
}

function* named(entry: Entry<'news'>): Generator<Finding> {
  for (const piece of textsOf(entry))
    if (piece.path?.[0] !== 'sources' && piece.path?.[0] !== 'acknowledged')
      for (const { name, start } of peopleIn(piece.words))
        yield {
          ...placeInText(piece, start),
          value: name,
          message: 'bài phê bình nêu tên một người',
          advice:
            'chỉ nêu cơ quan, đơn vị, chức danh; tên đất, tên đường thì chấp nhận và ghi lại tên ấy trong lý do',
        };
}

/** Each person once: "Ông Nguyễn …" may be read as a name that begins with a surname Ông. */
const peopleIn = (words: string): NamedPerson[] => [
  ...new Map(findPeople(words).map((person) => [person.start + person.name.length, person])).values(),
];
