import { SECTIONS } from '../../../src/site/sections.ts';
import { onEach, saysAll, type Duties, type JudgedSite } from './judged-site.ts';
import type { Finding } from '../reading/expect-none.ts';

const FEEDBACK = 'phan-anh-kien-nghi/index.html';
const PUBLISHED = 'danh-muc-thong-tin-cong-khai/index.html';
const CONDUCT = 'ung-xu-voi-nguoi-dan/index.html';

/** Sections of the plan’s six demands, by their order. */
const SIX = ['procedures', 'guides', 'questions', 'hotlines', 'feedbackChannels', 'legalDocuments'] as const;

/** Sections whose entries the list of published information must name. */
const KINDS = [
  'procedures',
  'announcements',
  'legalDocuments',
  'questions',
  'offices',
  'hotlines',
  'feedbackChannels',
  'news',
  'modelExamples',
  'materials',
  'planTasks',
] as const;

/** The parts that stand below each second heading of a page. */
const partsOf = (html: string): string[] => html.split(/<h2[\s>]/).slice(1);

const namesKinds = (site: JudgedSite): Finding[] =>
  saysAll(
    site,
    PUBLISHED,
    KINDS.map((name) => new RegExp(`href="(?:\\.\\./|${site.basePath})${SECTIONS[name].path}/"`)),
  );

/** Duties that a certain page does: the lists of what is public, the page of feedback, of conduct, of reuse. */
export const OF_NAMED_PAGES: Duties = {
  'B02: what the law wants public has its place: documents, plan, offices, contacts': (site) =>
    ['van-ban', 'ke-hoach', 'co-quan', 'lien-he', 'hoi-dap', 'thu-tuc'].flatMap((path) =>
      saysAll(site, `${path}/index.html`, ['<h1']),
    ),
  'B03: the list of published information names each kind with place, form, time and duration': (site) => [
    ...namesKinds(site),
    ...partsOf(site.pages.find(({ file }) => file === PUBLISHED)?.html ?? '')
      .filter((part) => part.includes('Địa chỉ'))
      .flatMap((part) =>
        ['Hình thức', 'Thời điểm', 'Thời hạn']
          .filter((word) => !part.includes(word))
          .map((word) => ({ what: `a kind without ${word}`, where: PUBLISHED })),
      ),
  ],
  'B07: the menu leads to each of the six things that the plan wants for citizens': ({ pages, basePath }) =>
    onEach(pages, 'one of six is not in the menu', ({ html }) => {
      const menu = /<nav class="menu"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
      return SIX.every((name) => menu.includes(`href="${basePath}${SECTIONS[name].path}/"`));
    }),
  'B08: officials find rules of conduct and the documents that they must know': (site) => [
    ...saysAll(site, CONDUCT, ['63/2010/NĐ-CP', '118/2025/NĐ-CP']),
    ...saysAll(site, 'danh-cho-can-bo/index.html', ['van-ban/']),
  ],
  'G04: whoever waits for a result is told where to look, and that this site knows no file': (site) =>
    saysAll(site, 'khong-nhan-ho-so/index.html', [
      /Xem hồ sơ đến đâu thì tra ở [\s\S]{0,200}Cổng Dịch vụ công quốc gia/,
      'Trang này không biết hồ sơ của bạn',
    ]),
  'G06: the forms of a one-stop desk are those of today': (site) =>
    saysAll(site, CONDUCT, [
      '03/2025/TT-VPCP',
      'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      'Phiếu yêu cầu bổ sung hồ sơ',
      'Phiếu từ chối',
      'Phiếu xin lỗi và hẹn lại ngày trả',
      'dừng giải quyết',
      'Phiếu kiểm soát',
      'Sổ theo dõi',
      /Mẫu cũ của[\s\S]{0,200}01\/2018\/TT-VPCP[\s\S]{0,20}không còn dùng/,
    ]),
  'I02: the place of the province stands first among those that take reflections': (site) =>
    saysAll(site, FEEDBACK, [/<h2 id="gui-o-dau">[^<]*<\/h2><ul><li><a href="#tinh-/]),
  'I03: whoever sends a reflection is told how: in Vietnamese, clearly, with name and address': (site) =>
    saysAll(site, FEEDBACK, ['bằng tiếng Việt', 'Ghi tên, địa chỉ, số điện thoại', 'số chuyên dùng']),
  'I04: complaints and denunciations are said to go another way': (site) =>
    saysAll(site, FEEDBACK, [
      'Khiếu nại, tố cáo có luật, nơi nhận và thời hạn riêng, không xử lý ở đây',
      /<h2[^>]*>Bốn đường, đừng nhầm/,
      'id="khieu-nai-to-cao"',
    ]),
  'I05: the eight kinds of reflection are told': (site) => {
    const html = site.pages.find(({ file }) => file === FEEDBACK)?.html ?? '';
    const list = /nêu tám loại nội dung[\s\S]*?<ol>([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? '';
    const told = list.split('<li>').length - 1;
    return told === 8 ? [] : [{ what: `${told} kinds`, where: FEEDBACK }];
  },
  'I06: no day of an answer is promised, only that of passing on': (site) =>
    saysAll(site, FEEDBACK, ['Trong 5 ngày làm việc', 'không đặt hạn trả lời']),
  'I08: whoever leaves out name and address is told that it may be refused': (site) =>
    saysAll(site, FEEDBACK, ['Thiếu thì nơi nhận có thể không nhận', 'dichvucong.gov.vn']),
  'J04: others are told how to name the site when they use its words': (site) =>
    saysAll(site, 'nguon-va-ban-quyen/index.html', ['đề nghị ghi tên trang, địa chỉ và ngày bạn lấy']),
  'J08: every model says who does it and where, what they do and by which source': ({ pages }) =>
    onEach(
      pages.filter(({ file }) => /^dien-hinh\/[^/]+\/index/.test(file)),
      'does not say who, what or by which source',
      ({ html }) => /<p class="soft">[^<]+ · [\s\S]*<h2>Cách làm<\/h2>[\s\S]*Nguồn:/.test(html),
    ),
  'L20: a document that is over stays, and says before all else that it is': ({ pages, day }) =>
    onEach(
      pages.filter(({ file, html }) => file.startsWith('van-ban/') && isOver(html, day)),
      'does not say that it is over',
      ({ html }) => /<h1[\s\S]*?data-kind="alert"[\s\S]*?Không dùng văn bản này/.test(html),
    ),
};

/** Whether the last day that a document’s page tells is before the day. */
function isOver(html: string, day: string): boolean {
  const [, date, month, year] = /<dt>Hiệu lực đến hết ngày<\/dt><dd>(\d\d)\/(\d\d)\/(\d{4})/.exec(html) ?? [];
  return year !== undefined && `${year}-${month}-${date}` < day;
}
