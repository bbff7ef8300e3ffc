import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from '../../scripts/fuzz/dice.ts';

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
  // What pages of procedures are given of other entries.
  ['thu-tuc/thu-tuc-nhieu-truong-hop.mdx', 'name'],
  ['van-ban/nghi-dinh-99-2026-nd-cp.mdx', 'title'],
  ['noi-khac/viec-noi-khac-thu.mdx', 'title'],
  ['duong-day-nong/duong-day-thu.mdx', 'name'],
  ['cong-bo/999-qd-bth.mdx', 'title'],
  ['trang/gioi-thieu.mdx', 'title'],
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
] as const;

/** The ways in which an editor changes a content folder. */
export const EDIT_KINDS = ['field', 'body', 'list', 'rename', 'delete', 'new'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

const words = (dice: Dice): string => Array.from({ length: 3 }, () => dice.pick(WORDS)).join(' ');
const ownNews = (dir: string): string[] => globSync(`${NEWS_DIR}/${OWN}*.mdx`, { cwd: dir }).sort();

/** Lets pages of procedures show others, so that they depend on them. */
export function relateEntries(dir: string): void {
  const related = 'related: [thu-tuc-nhieu-truong-hop]\n';
  change(join(dir, 'thu-tuc/thu-tuc-mau.mdx'), (text) => text.replace(/^levels: /m, `${related}$&`));
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

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
