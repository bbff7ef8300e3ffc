import { frontMatterText } from '../../src/entry-text/yaml-text.ts';
import type { Entry } from '../content/content.ts';
import { readFrontMatter, withFields } from '../import/entries/front-matter.ts';
import type { MissingDecision } from './missing-decisions.ts';

const COMMITTEE = /^Ủy ban nhân dân|^Chủ tịch Ủy ban/u;

/** The file of a decision that has none: what the procedures' records say of it; the rest waits for who issued it. */
export function newAnnouncement({ number, issuer, signedOn, changes, sources }: MissingDecision): string {
  const province = COMMITTEE.test(issuer);
  const ask = province ? 'province' : 'ministry';
  const original = `cần bản chính của quyết định từ ${issuer}.`;
  const fields = {
    number,
    issuer,
    issuerLevel: ask,
    signedOn,
    changes,
    sources,
    awaiting: [
      { what: 'Trích yếu', ask, why: `Cơ sở dữ liệu quốc gia không ghi trích yếu; ${original}` },
      {
        what: 'Ngày có hiệu lực; thủ tục mới hay sửa đổi',
        ask,
        why: `Cơ sở dữ liệu quốc gia chỉ ghi số và ngày ký; ${original}`,
      },
    ],
  };
  return `---\n${frontMatterText(fields)}---\n`;
}

/** The file of an announcement that tells more procedures; every other byte of it stays. @throws Error on broken YAML */
export function grownAnnouncement(
  { file, text }: Entry<'announcements'>,
  { changes, sources }: MissingDecision,
): string {
  const front = readFrontMatter(text);
  if ('error' in front) throw new Error(`${file}: ${front.error}`);
  const { changes: oldChanges, sources: oldSources } = front.value as Record<string, unknown[]>;
  return withFields(
    front,
    { changes: [...(oldChanges ?? []), ...changes], sources: [...(oldSources ?? []), ...sources] },
    [],
  );
}
