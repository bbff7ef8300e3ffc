import { describe, expect, it } from 'vitest';
import { newsSchema } from '../news/schema.ts';
import { procedureSchema } from '../procedures/schema/schema.ts';
import { siteSchema } from '../site/schema.ts';
import { sayNext } from './what-next.ts';

const TODAY = '2026-11-24';
const approval = { approvedBy: 'ban-duyet-thu', approvedOn: '2026-11-01' };
const news = (more: object = {}) => ({ publishedOn: '2026-11-02', ...approval, ...more });

describe('what the form says of a saved entry', () => {
  it.each([
    [news(), 'Lên trang ở lần dựng tới.'],
    [news({ publishedOn: '2027-01-04' }), 'Lên trang ngày 04/01/2027.'],
    [news({ unpublishOn: '2026-12-01' }), 'Lên trang ở lần dựng tới. Từ 01/12/2026: hết thời hạn đăng.'],
    [news({ unpublishOn: TODAY }), 'Rời danh sách và tìm kiếm ở lần dựng tới; địa chỉ vẫn mở được.'],
  ])('%j: %s', (now, said) => expect(sayNext(newsSchema, undefined, now, TODAY)).toBe(said));

  it('says that nobody has approved it yet', () => {
    expect(sayNext(newsSchema, undefined, { publishedOn: '2027-01-04' }, TODAY)).toBe(
      'Lên trang ngày 04/01/2027. Bài chưa có người duyệt.',
    );
  });

  it('tells the part whose day this save brought, and of the others nothing', () => {
    const fee = (more: object) => ({ channels: [{ kind: 'in-person', costs: [more] }] });
    const old = { amount: 10000, validUntil: '2027-06-30' };
    const before = fee(old);
    const now = {
      channels: [{ kind: 'in-person', costs: [old, { amount: 12000, validFrom: '2027-07-01' }] }],
    };
    expect(sayNext(procedureSchema, before, now, TODAY)).toBe(
      'Lên trang ở lần dựng tới. Từ 01/07/2027: Cách thức thực hiện › 1 › Phí, lệ phí › 2 bắt đầu có hiệu lực.',
    );
  });

  it('tells when an alert goes', () => {
    const alerts = [{ text: 'Nghỉ.', from: TODAY, until: '2026-11-30' }];
    expect(sayNext(siteSchema, undefined, { alerts }, TODAY)).toBe(
      'Lên trang ở lần dựng tới. Từ 01/12/2026: Thông báo khẩn › 1 thôi hiện ở đầu trang.',
    );
  });
});
