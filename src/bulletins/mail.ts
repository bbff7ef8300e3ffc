import { absoluteUrl } from '../site/urls.ts';
import type { Bulletin, BulletinItem, BulletinSection } from './bulletin.ts';
import { bulletinCaveats, bulletinCounts, bulletinTitle, toldItems } from './bulletin-words.ts';
import { withReferences } from '../text/character-references.ts';

/** What a bulletin in a letter needs besides the month. */
export interface BulletinLetter {
  bulletin: Bulletin;
  siteTitle: string;
  /** Address of the bulletin on the site, under the host. */
  href: string;
  /** The editor's note as lines of plain text. */
  note: readonly string[];
}

const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#13242a';
const LINK = 'color:#075a70;text-decoration:underline';

const cell = (style: string, html: string): string => `<tr><td style="${FONT};${style}">${html}</td></tr>`;
const line = (text: string): string =>
  cell('font-size:15px;line-height:1.5;padding:4px 24px', withReferences(text));
const link = (path: string, text: string): string =>
  `<a href="${withReferences(absoluteUrl(path))}" style="${LINK}">${withReferences(text)}</a>`;

const itemRow = ({ label, href, text }: BulletinItem): string =>
  cell(
    'font-size:15px;line-height:1.5;padding:6px 24px',
    `<b>${link(href, label)}</b>${text === undefined ? '' : `<br>${withReferences(text)}`}`,
  );

function sectionRows(section: BulletinSection): string[] {
  const { told, more } = toldItems(section);
  return [
    cell(
      'font-size:18px;line-height:1.3;padding:20px 24px 4px',
      `<h2 style="margin:0;font-size:18px">${withReferences(section.title)}</h2>`,
    ),
    ...told.map(itemRow),
    ...(more === undefined
      ? []
      : [
          cell(
            'font-size:15px;line-height:1.5;padding:6px 24px',
            `${withReferences(more)} ở mục ${link(section.all.href, section.all.label)}.`,
          ),
        ]),
  ];
}

/**
 * A bulletin as a letter: one table, every style on its element, nothing fetched from anywhere, since mail programs drop
 * style sheets, scripts and pictures. It stays below 100 KB, beyond which some cut a letter off.
 */
export function bulletinLetter({ bulletin, siteTitle, href, note }: BulletinLetter): string {
  const title = bulletinTitle(bulletin);
  const rows = [
    cell(
      'font-size:14px;line-height:1.4;padding:20px 24px 0',
      `${withReferences(siteTitle)}<h1 style="margin:4px 0 0;font-size:24px;line-height:1.3">${withReferences(title)}</h1>`,
    ),
    line(`Trong tháng có ${bulletinCounts(bulletin)}.`),
    ...bulletinCaveats(bulletin).map(line),
    ...note.map(line),
    ...bulletin.sections.flatMap(sectionRows),
    cell('font-size:14px;line-height:1.5;padding:24px', `Bản đầy đủ: ${link(href, absoluteUrl(href))}`),
  ];
  return [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${withReferences(title)}</title></head>`,
    '<body style="margin:0;padding:0;background:#ffffff">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">',
    '<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:640px">',
    ...rows,
    '</table></td></tr></table></body></html>',
    '',
  ].join('\n');
}
