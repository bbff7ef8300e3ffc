import { onEach, procedurePages, type Duties } from './judged-site.ts';

const PORTAL = /<a[^>]*href="https:\/\/dichvucong\.gov\.vn\//;
/** Portals for lodging that were shut on 1 July 2025. */
const SHUT = /href="https?:\/\/(?:dichvucong|motcua|dvc|hcc)\.(?:travinh|vinhlong|bentre)\.gov\.vn/;

/** Duties of the page of each procedure in force. */
export const OF_PROCEDURES: Duties = {
  'B01: every procedure leads to the national portal, and says whose text prevails': (site) =>
    onEach(
      procedurePages(site),
      'no way to the portal, or not said',
      ({ html }) =>
        PORTAL.test(html.replace(/<footer[\s\S]*/, '')) &&
        html.includes('thông tin của Cơ sở dữ liệu quốc gia là bản đúng'),
    ),
  'B09: every procedure can be asked about by telephone, and comes out on paper': (site) =>
    onEach(
      procedurePages(site),
      'no number in its text',
      ({ html }) => /<main[\s\S]*<a[^>]*href="tel:\d+/.test(html) && html.includes('no-print'),
    ),
  'F02: every procedure names the decision that announced it, or says that none is known': (site) =>
    onEach(procedurePages(site), 'no decision', ({ html }) =>
      /<dd data-part="decision">(?:<a[^>]*>[^<]+, ngày \d\d\/\d\d\/\d{4}|<p[^>]*data-silent)/.test(html),
    ),
  'F04: every procedure tells its code, the same to readers and to machines': (site) =>
    onEach(procedurePages(site), 'no code, or two', ({ html }) => {
      const code = /data-procedure data-code="(\d\.\d{6}[^"]*)"/.exec(html)?.[1];
      return (
        code !== undefined &&
        html.includes(`"identifier":"${code}"`) &&
        html.includes(`<dd data-part="code">${code}</dd>`)
      );
    }),
  'F08: every procedure says that nobody need bring what was not posted': (site) =>
    onEach(procedurePages(site), 'the right is not told', ({ html }) =>
      html.includes('Bạn có quyền từ chối nộp giấy tờ không có trong thủ tục đã công bố'),
    ),
  'F10: every procedure leads to the desks of the area, or to the office that takes its files': (site) =>
    onEach(
      procedurePages(site),
      'no place',
      ({ html }) =>
        /<h2>Cơ quan thực hiện<\/h2>|id="giup-do"/.test(html) && /Nộp ở đâu|data-desks/.test(html),
    ),
  'F17: every procedure shows the mark of its content, to be held against the board': (site) =>
    onEach(procedurePages(site), 'no mark', ({ html }) =>
      /<span data-content-hash>[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}<\/span>/.test(html),
    ),
  'G02: every procedure names a number that guides through it': (site) =>
    onEach(procedurePages(site), 'no number to ask', ({ html }) =>
      /id="giup-do"[\s\S]*?href="tel:\d+/.test(html),
    ),
  'H04: no page sends anybody to a portal of the province that was shut': ({ pages }) =>
    onEach(pages, 'leads to a portal that was shut', ({ html }) => !SHUT.test(html)),
};
