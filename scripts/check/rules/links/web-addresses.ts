import { allFiles, type Content, type Finding, type Rule } from '../../../content/content.ts';
import { hiddenHost } from './link-promises.ts';
import { placeInText, ownTextsWith, type TextPiece } from '../../../content/texts.ts';

const ADDRESS = /\bhttps?:\/\/[^\s<>"')\]]+/gi;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63})+)/g;
const FREE_MAIL = /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|zoho|proton(?:mail)?)\./i;
/** Portals of provinces that took files until 01/07/2025; files go to the national portal since (requirement H04). */
const CLOSED_PORTAL = /^https?:\/\/(?:dichvucong|motcua)\.(?!gov\.vn)[a-z0-9-]+\.gov\.vn(?=[/:?#]|$)/i;

const hostOf = (address: string): string => /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

/** Hosts that the content itself reaches over https. */
function secureHosts(content: Content): Set<string> {
  const hosts = allFiles(content).flatMap(({ text }) => text.match(/https:\/\/[^\s/?#:"'<>)\]]+/gi) ?? []);
  return new Set(hosts.map(hostOf));
}

type Fault = Pick<Finding, 'message' | 'advice' | 'severity'>;

function* faultsOf(address: string, secure: ReadonlySet<string>, isField: boolean): Generator<Fault> {
  const hidden = isField ? hiddenHost(address) : undefined;
  if (hidden) yield hidden;
  const trailing = /(?:[,;:!]|(?<!\.)\.+|%20)$/.exec(address)?.[0];
  if (trailing)
    yield {
      message: `địa chỉ trang web thừa '${trailing}' ở cuối`,
      advice: `xóa '${trailing}' rồi mở thử địa chỉ`,
    };
  if (CLOSED_PORTAL.test(address))
    yield {
      message: `cổng dịch vụ công ${hostOf(address)} đã đóng từ ngày 01/07/2025`,
      advice: 'dẫn đến https://dichvucong.gov.vn',
    };
  else if (/^http:/i.test(address))
    yield {
      message: `địa chỉ http:// không được mã hóa${secure.has(hostOf(address)) ? `; ${hostOf(address)} mở được bằng https://` : ''}`,
      advice: 'mở thử bằng https://; mở được thì sửa, không được thì ghi vào acknowledged',
    };
}

function* addressFaults(piece: TextPiece, secure: ReadonlySet<string>): Generator<Finding> {
  for (const { index, 0: address } of piece.text.matchAll(ADDRESS)) {
    const inSentence = piece.path === undefined || /\s/.test(piece.text.trim());
    const bare = inSentence ? address.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, '') : address;
    for (const fault of faultsOf(bare, secure, piece.path !== undefined))
      yield { ...placeInText(piece, index), value: bare, ...fault };
  }
}

function* mailFaults(piece: TextPiece): Generator<Finding> {
  for (const { index, 0: mail } of piece.text.matchAll(MAIL))
    if (FREE_MAIL.test(mail))
      yield {
        ...placeInText(piece, index),
        value: mail,
        message: `'${mail}' là hộp thư miễn phí, không phải hộp thư công vụ`,
        advice: 'dùng hộp thư …@….gov.vn của cơ quan; hộp thư của một người thì xóa',
      };
}

/** Web and e-mail addresses that readers can trust and that lead where they say (requirements H04, I10, K08). */
export const webAddresses: Rule = {
  id: 'web-addresses',
  severity: 'warning',
  description: 'Địa chỉ trang web và thư điện tử phải mở được, an toàn và của cơ quan',
  *check(content) {
    const secure = secureHosts(content);
    for (const piece of ownTextsWith(content, /https?:\/\/|@/i)) {
      yield* addressFaults(piece, secure);
      yield* mailFaults(piece);
    }
  },
};
