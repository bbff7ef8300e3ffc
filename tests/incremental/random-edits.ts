import { globSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from '../../scripts/fuzz/dice.ts';
import { change } from './related-content.ts';

const NEWS_DIR = 'tin-tuc/2026';
const OWN = 'tin-them-';
const WORDS = 'giấy thử mẫu hồ sơ quầy xã phiếu tờ khai ngày hẹn'.split(' ');

/** A field of one line that an entry of a folder shows. */
const FIELDS = [
  ['tin-tuc/2026/tin-thu.mdx', 'title'],
  ['tin-tuc/2026/moi-thanh-phan.mdx', 'summary'],
  ['hoi-dap/cau-hoi-thu.mdx', 'question'],
  ['dien-hinh/mo-hinh-thu.mdx', 'solution'],
  ['an-pham/khau-hieu-thu.mdx', 'title'],
  ['thu-tuc/thu-tuc-mau.mdx', 'receivingAddress'],
  ['co-quan/co-quan-thu.mdx', 'name'],
  // What kept pages are given of other entries.
  ['thu-tuc/thu-tuc-mau.mdx', 'name'],
  ['thu-tuc/thu-tuc-nhieu-truong-hop.mdx', 'name'],
  ['van-ban/nghi-dinh-99-2026-nd-cp.mdx', 'title'],
  ['noi-khac/viec-noi-khac-thu.mdx', 'title'],
  ['duong-day-nong/duong-day-thu.mdx', 'name'],
  ['cong-bo/999-qd-bth.mdx', 'title'],
  ['trang/gioi-thieu.mdx', 'title'],
  ['ke-hoach/nhiem-vu-thu.mdx', 'title'],
  ['van-ban/ke-hoach-99-kh-ubnd.mdx', 'title'],
] as const;

const BODIES = [
  'tin-tuc/2026/tin-thu.mdx',
  'tin-tuc/2026/moi-thanh-phan.mdx',
  'hoi-dap/cau-hoi-thu.mdx',
  'thu-tuc/thu-tuc-mau.mdx',
  'trang/gioi-thieu.mdx',
];

const LISTS = [
  ['site.yaml', /^(title: Trang thử).*$/m],
  ['site.yaml', /^(description: Trang giả, chỉ để thử).*$/m],
  ['linh-vuc.yaml', /(name: Lĩnh vực thử).*$/m],
  ['su-kien.yaml', /(name: Việc thử).*$/m],
  ['pho-bien.yaml', /^(searches: \[thủ tục mẫu)[^\]]*/m],
  ['chon-thu-tuc.yaml', /(question: Bạn cần làm gì).*$/m],
] as const;

/** Amounts that pages and procedures show. */
const AMOUNTS = [
  ['thu-tuc/thu-tuc-mau.mdx', /(amount: )\d+/],
  ['van-ban/nghi-quyet-11-2026-nq-hdnd.mdx', /( amount: )\d+/],
  ['van-ban/nghi-quyet-21-2026-nq-hdnd.mdx', /( amount: )\d+/],
] as const;

/** What one entry has to do with others: said, or not. */
const RELATIONS = [
  ['hoi-dap/cau-hoi-thu.mdx', 'procedures: [thu-tuc-mau]\n'],
  ['hoi-dap/cau-hoi-thu.mdx', 'legalBasis: [99/2026/NĐ-CP]\n'],
  ['van-ban/ke-hoach-99-kh-ubnd.mdx', 'cites: [nghi-dinh-99-2026-nd-cp]\n'],
  ['thu-tuc/thu-tuc-nhieu-truong-hop.mdx', '    document: nghi-dinh-99-2026-nd-cp\n'],
  ['thu-tuc/thu-tuc-nhieu-truong-hop.mdx', 'audience: [citizen, enterprise]\n', 'audience: [citizen]\n'],
  ['thu-tuc/thu-tuc-nhieu-truong-hop.mdx', 'sector: ho-tich-thu\n', 'sector: linh-vuc-thu\n'],
] as const;

/** The ways in which an editor changes a content folder. */
export const EDIT_KINDS = ['field', 'body', 'list', 'amount', 'relation', 'rename', 'delete', 'new'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

const words = (dice: Dice): string => Array.from({ length: 3 }, () => dice.pick(WORDS)).join(' ');
const ownNews = (dir: string): string[] => globSync(`${NEWS_DIR}/${OWN}*.mdx`, { cwd: dir }).sort();

/** What is said again stands where it may: in its list, or before the sources. */
const placed = (text: string, said: string): string =>
  said.startsWith(' ')
    ? text.replace(/- number: 99\/2026\/NĐ-CP\n/, `$&${said}`)
    : text.replace(/^sources:/m, `${said}$&`);

const freeName = (dir: string, dice: Dice): string => {
  for (;;) {
    const name = `${NEWS_DIR}/${OWN}${dice.below(1000)}.mdx`;
    if (!ownNews(dir).includes(name)) return join(dir, name);
  }
};

const news = (dice: Dice): string => `---
title: Tin thêm ${words(dice)} ${dice.below(1000)}
summary: Tin giả, chỉ để thử.
publishedOn: 2026-${String(1 + dice.below(10)).padStart(2, '0')}-01
sources:
  - title: Nguồn thử
---

${words(dice)}.
`;

const WAYS: Record<EditKind, (dir: string, dice: Dice) => void> = {
  field: (dir, dice) => {
    const [file, field] = dice.pick(FIELDS);
    change(join(dir, file), (text) =>
      text.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: Thử ${words(dice)} ${dice.below(1000)}`),
    );
  },
  body: (dir, dice) => {
    const added = dice.pick([
      `Thêm ${words(dice)}.`,
      `<LuuY>\n\n${words(dice)}\n\n</LuuY>`,
      `## Mục ${words(dice)}`,
    ]);
    change(join(dir, dice.pick(BODIES)), (text) =>
      dice.below(3) === 0 ? text.replace(/\n\n[^\n<>-]*\n$/, '\n') : `${text.trimEnd()}\n\n${added}\n`,
    );
  },
  list: (dir, dice) => {
    const [file, line] = dice.pick(LISTS);
    change(join(dir, file), (text) => text.replace(line, (_, kept: string) => `${kept}, ${words(dice)}`));
  },
  amount: (dir, dice) => {
    const [file, amount] = dice.pick(AMOUNTS);
    const turned = `$1${(1 + dice.below(90)) * 1000}`;
    change(join(dir, file), (text) => text.replace(amount, turned));
  },
  relation: (dir, dice) => {
    const [file, said, unsaid = ''] = dice.pick(RELATIONS);
    change(join(dir, file), (text) => {
      if (text.includes(said)) return text.replace(said, unsaid);
      return unsaid ? text.replace(unsaid, said) : placed(text, said);
    });
  },
  rename: (dir, dice) => {
    const file = dice.pick(ownNews(dir));
    renameSync(join(dir, file), freeName(dir, dice));
  },
  delete: (dir, dice) => rmSync(join(dir, dice.pick(ownNews(dir)))),
  new: (dir, dice) => writeFileSync(freeName(dir, dice), news(dice)),
};

/** Changes a copy of the artificial content as an editor would; `check` takes whatever comes out. */
export function editAtRandom(dir: string, dice: Dice, wanted = dice.pick(EDIT_KINDS)): EditKind {
  const kind = (wanted === 'rename' || wanted === 'delete') && ownNews(dir).length === 0 ? 'new' : wanted;
  WAYS[kind](dir, dice);
  return kind;
}
