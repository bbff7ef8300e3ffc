import { ownLayer } from '../../src/content-folder/layers.ts';
import { contentTarget } from '../content/content-target.ts';
import { newEntry } from './new-entry.ts';
import type { NewOrder } from './options.ts';

/** Makes a new entry of any type, ready to be filled. */
export function runNew(order: NewOrder): void {
  contentTarget(ownLayer(order.contentDir), '--content');
  const path = newEntry(order);
  process.stdout.write(
    `Đã tạo ${path}\nMở tệp, thay mọi chỗ "(cần điền: …)", rồi chạy npm run check.\n` +
      (order.folder === 'thu-tuc'
        ? 'Có tệp xuất từ Cổng dịch vụ công quốc gia? Dùng npm run import: đủ và đúng hơn gõ tay.\n'
        : ''),
  );
}
