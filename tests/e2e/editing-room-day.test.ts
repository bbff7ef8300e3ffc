import { join } from 'node:path';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { answerFolderPicker, changedPaths, takeFolder } from './editing-room-folder.ts';
import type { EditingForm } from './editing-room-form.ts';
import { layOut, runOver } from './editing-room-project.ts';
import { enterWith, smallContent } from './editing-room-small.ts';
import { expect, test } from './site.ts';

const FORM = {
  name: 'to-khai-moi.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
};
const PROCEDURES = 'Thủ tục hành chính';
const LISTS = 'Danh sách và thông tin trang';

interface Task {
  name: string;
  /** What an editor does, as the guide says it. */
  does: (form: EditingForm) => Promise<void>;
  changes: readonly string[];
  says: string;
}

/** The eight recipes of docs/HUONG-DAN.md, step by step. */
const DAY: readonly Task[] = [
  {
    name: 'change a fee from a future day',
    async does(form) {
      await form.openEntry(PROCEDURES, 'Thủ tục mẫu');
      await form.unfold('channels');
      await form.unfold('channels.0.costs');
      await form.fill('channels.0.costs.0.validUntil', '2198-12-31');
      await form.add('channels.0.costs', 'Phí, lệ phí');
      await form.choose('channels.0.costs.1.kind', 'Lệ phí');
      await form.fill('channels.0.costs.1.amount', '12000');
      await form.fill('channels.0.costs.1.note', 'Mức mới.');
      await form.fill('channels.0.costs.1.validFrom', '2199-01-01');
    },
    changes: ['content/thu-tuc/thu-tuc-mau.mdx'],
    says: 'Từ 01/01/2199: Cách thức thực hiện › 1 › Phí, lệ phí › 1 hết hiệu lực.',
  },
  {
    name: 'correct a word',
    async does(form) {
      await form.openEntry('Tin tức', 'Tin thử');
      await form.fill('summary', 'Một câu đã sửa.');
    },
    changes: ['content/tin-tuc/2026/tin-thu.mdx'],
    says: 'Lên trang ở lần dựng tới.',
  },
  {
    name: 'rename an entry',
    async does(form) {
      await form.openEntry('Đường dây nóng', 'Đường dây thử');
      await form.fill('name', 'Đường dây thử đổi tên');
    },
    changes: ['content/duong-day-nong/duong-day-thu.mdx'],
    says: 'Lên trang ở lần dựng tới.',
  },
  {
    name: 'retire a form',
    async does(form) {
      await form.openEntry(PROCEDURES, 'Thủ tục mẫu');
      await form.unfold('evidence');
      await form.unfold('evidence.0.papers');
      const forms = 'evidence.0.papers.0.forms';
      await form.unfold(forms);
      await form.fill(`${forms}.0.validUntil`, '2198-12-31');
      await form.fill(`${forms}.0.replacedBy`, 'Tờ khai mới');
      await form.add(forms, 'Mẫu đơn, tờ khai');
      await form.fill(`${forms}.1.name`, 'Tờ khai mới');
      await form.upload(`${forms}.1.file`, FORM);
      await form.fill(`${forms}.1.validFrom`, '2199-01-01');
    },
    changes: ['content/tep/to-khai-moi.pdf', 'content/thu-tuc/thu-tuc-mau.mdx'],
    says: 'Mẫu đơn, tờ khai › 1 hết hiệu lực.',
  },
  {
    name: 'close an office for Tết',
    async does(form) {
      await form.openEntry('Cơ quan', 'Ủy ban nhân dân xã Thử');
      await form.add('closures');
      await form.fill('closures.0.from', '2199-01-25');
      await form.fill('closures.0.until', '2199-01-31');
      await form.fill('closures.0.reason', 'Tết Nguyên đán');
      await form.fill('closures.0.source.title', 'Thông báo nghỉ Tết thử');
    },
    changes: ['content/co-quan/co-quan-thu.mdx'],
    says: 'Từ 25/01/2199: Những ngày đóng cửa › 1 đóng cửa. Từ 01/02/2199: Những ngày đóng cửa › 1 mở cửa lại.',
  },
  {
    name: 'put up an urgent alert',
    async does(form) {
      await form.openEntry(LISTS, 'Thông tin trang');
      await form.add('alerts');
      await form.fill('alerts.0.text', 'Mất điện, quầy nhận hồ sơ chuyển sang nhà văn hóa thử.');
      await form.fill('alerts.0.from', '2199-01-04');
      await form.fill('alerts.0.until', '2199-01-05');
    },
    changes: ['content/site.yaml'],
    says: 'Từ 04/01/2199: Thông báo khẩn › 1 hiện ở đầu trang. Từ 06/01/2199: Thông báo khẩn › 1 thôi hiện ở đầu trang.',
  },
  {
    name: 'take down a news item',
    async does(form) {
      await form.openEntry('Tin tức', 'Tin thử');
      await form.fill('unpublishOn', '2026-11-24');
    },
    changes: ['content/tin-tuc/2026/tin-thu.mdx'],
    says: 'Rời danh sách và tìm kiếm ở lần dựng tới; địa chỉ vẫn mở được.',
  },
  {
    name: 'answer a question',
    async does(form) {
      await form.create('Hỏi đáp');
      await form.fill('question', 'Hỏi thử thì nộp ở đâu?');
      await form.fill('topic', 'Thử');
      await form.fill('answeredOn', '2199-01-04');
      await form.add('sources');
      await form.fill('sources.0.title', 'Văn bản thử');
      await form.clearBody('Nộp tại quầy thử.');
    },
    changes: ['content/hoi-dap/hoi-thu-thi-nop-o-dau.mdx'],
    says: 'Lên trang ngày 04/01/2199.',
  },
];

test('a day in the office: eight tasks by the guide, timed, one file each', async ({ page, serve }) => {
  test.setTimeout(300_000);
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await answerFolderPicker(page);
  let before = smallContent();
  const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
  for (const { name, does, changes, says } of DAY) {
    const started = performance.now();
    await does(form);
    await form.save();
    console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    await form.says(says);
    const after = await takeFolder(page, before);
    expect(changedPaths(before, after), name).toEqual(changes);
    before = after;
  }
  const edited = layOut(before);
  const checked = await runOver(edited, COMPONENTS_SITE, 'scripts/check/main.ts');
  expect(checked).toContain('0 lỗi');
  const status = await runOver(edited, COMPONENTS_SITE, join('scripts', 'status', 'main.ts'));
  expect(status).toContain('04/01/2199  Hỏi đáp "Hỏi thử thì nộp ở đâu?": lên trang');
});
