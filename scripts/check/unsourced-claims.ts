import { findPeople } from '../../src/text/finding/find-people.ts';
import { findPhoneNumbers } from '../../src/text/finding/find-phone-numbers.ts';
import type { Content, ContentFile } from '../content/content.ts';
import { problemOfFinding } from '../content/place.ts';
import type { ReadyItem } from '../content/problem.ts';
import { placeInProse, proseOf } from './rules/plain-language/prose.ts';

/** Something said of a person or a number, with its offset in the text. */
interface Claim {
  start: number;
  text: string;
}

/**
 * People whom neither the entry's sources nor a document's signature name, and telephone numbers that no verified
 * contact holds: somebody has to compare them with the source before the site goes live.
 */
export function unsourcedClaims(content: Content): ReadyItem[] {
  const signers = signersOf(content);
  const phones = verifiedPhones(content);
  return proseOf(content).flatMap((piece) => {
    const sources = sourcesOf(piece.in);
    const people = findPeople(piece.text)
      .filter(({ name }) => !signers.has(name) && !sources.includes(name))
      .map(({ name, start }): Claim => ({
        start,
        text: `tên người "${name}" không có trong nguồn của bài; đối chiếu xong thì nhắc tên ấy trong tên nguồn`,
      }));
    const numbers = findPhoneNumbers(piece.text)
      .filter(({ digits }) => !phones.has(digits))
      .map(({ written, start }): Claim => ({
        start,
        text: `số điện thoại "${written}" chưa có ở mục liên hệ nào đã xác minh`,
      }));
    return [...people, ...numbers].map(({ start, text }): ReadyItem => {
      const { file, line } = problemOfFinding('claim', 'warning', {
        ...placeInProse(piece, start),
        message: text,
      });
      return { kind: 'claim', ask: 'editor', file, text: `Dòng ${line}: ${text}` };
    });
  });
}

const signersOf = (content: Content): Set<string> =>
  new Set(content.entries.legalDocuments.flatMap(({ fields: { signer } }) => signer ?? []));

function verifiedPhones({ entries, lists }: Content): Set<string> {
  const contacts = [...entries.hotlines, ...entries.feedbackChannels, ...entries.offices];
  const phones = contacts.flatMap(({ fields: { verification, phones = [] } }) =>
    verification?.state === 'verified' ? phones : [],
  );
  const imprint = lists.site?.value?.imprint;
  const own = imprint?.verification.state === 'verified' ? imprint.phone : undefined;
  return new Set([...phones, ...(own === undefined ? [] : [own])]);
}

const sourcesOf = ({ data }: ContentFile): string =>
  JSON.stringify((data as { sources?: unknown } | null | undefined)?.sources ?? '').normalize('NFC');
