import { plainWords } from '../../../text/fold.ts';

/** Words, without marks, for the site as a whole, or for what stands on it. */
const SITE = String.raw`(?:trang (?:nay|web|mang|thong tin|tren|day)|(?:web|oep|site|website|app) (?:nay|day)|(?:tren|trong|o) (?:trang|web|website|oep)|(?:bai|tin|so lieu|noi dung|thong tin|may chu|may cai|nhung cai|may tin|may bai)(?: viet)? (?:nay|tren day|o day|trong day))`;
/** "trang" alone is the site where it stands at the beginning, or somebody sees that it says something. */
const PAGE = String.raw`(?:${SITE}|^(?:[a-z]+ ){0,2}(?:trang|web)|(?:thay|coi|doc) (?:trang|web))(?! (?:trai|bi|phuc|tri|suc))`;
const NOT = '(?:khong|hong|hok|ko)';

/** What the site is asked about itself, by the name of the page that tells it: words of the question beside those for the site. */
const ASKED: readonly (readonly [means: string, where: string, words: string])[] = [
  [
    'trợ năng',
    SITE,
    String.raw`doc (?:ra|len|thanh) (?:tieng|loi)|doc (?:giup|gium|dum|cho) |nghe (?:doc|bang tai)|(?:bat|mo) (?:tieng|giong)|chu (?:nho|li ti|be|bu|to|lon)\b|phong (?:to|lon)|mat (?:mo|kem|yeu|lem nhem|lao)|mo mat|choi mat|khiem thi|\bmu\b|nen (?:den|toi)|tuong phan`,
  ],
  [
    'trợ năng',
    '',
    String.raw`\bchu (?:nho|li ti|be) (?:qua|xiu|teo)|(?:phong to|cho to|cho bu) (?:con )?chu|chu (?:to|bu|lon) (?:hon|len)`,
  ],
  [
    'liên hệ trang này',
    PAGE,
    String.raw`(?:ghi|viet|dang|in|de|noi|chi|so|ten|gia|chu|thong tin|chinh ta)\b.{0,14}\b(?:sai|trat|lon|nham|loi thoi|tam bay|bay|cu (?:ri?ch|xi|mem)|thieu)\b|\b(?:bi|bao) (?:loi|hu)|link (?:hu|chet|hong)|mo ${NOT} (?:len|ra)|bam ${NOT} (?:duoc|an)|gop y|nhan (?:tin )?cho (?:ai|nguoi)`,
  ],
  [
    'nguồn thông tin',
    PAGE,
    String.raw`(?:chep|lay|copy|trich|moc|kiem|tham khao)\b.{0,14}\b(?:tu dau|o dau|dau ra|cua ai)|\btin (?:duoc|noi)|dang tin|(?:chinh xac|dung|that|thiet) (?:${NOT}|chua|hay)|kiem chung|can cu (?:vao )?dau|o dau ra|nguon (?:o|tu|dau)|cap nhat|moi (?:${NOT}|chua)|ban quyen|(?:dang|chia se|chep|copy|in) .{0,12}\b(?:facebook|fb|zalo|lai|phat)`,
  ],
  [
    'giới thiệu',
    PAGE,
    String.raw`\b(?:cua ai|(?:ai|co quan nao|noi nao) (?:lam|lap|viet|dung ra|mo|quan ly|chiu)|cua nha nuoc|cua (?:uy ban|xa|phuong)|de lam gi|dung lam gi)`,
  ],
  [
    'kênh thông tin chính thức',
    SITE,
    String.raw`\b(?:gia mao|lua dao|la gia|gia hay|chinh thuc|that hay|thiet hay)`,
  ],
  [
    'quyền riêng tư',
    SITE,
    String.raw`\b(?:lo (?:thong tin|ten|so|tin)|theo doi|ghi lai|luu lai|cookie|bi mat|rieng tu|lay (?:thong tin|so)|co (?:ai )?biet (?:tui|toi|minh))`,
  ],
  [
    'hướng dẫn sử dụng',
    SITE,
    String.raw`\b(?:(?:xai|dung|coi|tim|kiem|tra)\b.{0,10}\b(?:sao|cach nao|kieu gi|the nao)|cach (?:xai|dung|coi|tim)|(?:luu|tai|bo) (?:ve|vo may)|mat (?:mang|song)|${NOT} co (?:mang|song|wifi)|tim (?:hoai )?${NOT} (?:ra|thay|gap))`,
  ],
  [
    'trang này không nhận hồ sơ',
    SITE,
    String.raw`\b(?:nop (?:ho so|don|giay|duoc)|gui (?:giay|ho so|don)|dang nhap|tai khoan|mat khau|thu tien|chuyen khoan|dong (?:tien|phi))`,
  ],
];
const PATTERNS = ASKED.map(([means, where, words]) => ({
  means,
  where: new RegExp(where === '' ? '' : String.raw`(?:^|\b)${where}\b`),
  words: new RegExp(words),
}));

/**
 * The name of the page by which the site tells of itself what the question asks, where it asks that.
 * @example askedAboutSite('trang này chép từ đâu') // 'nguồn thông tin'
 */
export function askedAboutSite(question: string): string | undefined {
  const text = plainWords(question);
  return PATTERNS.find(({ where, words }) => where.test(text) && words.test(text))?.means;
}
