import { describe, expect, it } from 'vitest';
import { newsSchema } from '../news/schema.ts';
import { officeSchema } from '../offices/schema.ts';
import { refuseWrong } from './refuse-wrong.ts';

const news = {
  title: 'Tin thử',
  summary: 'Một câu.',
  publishedOn: '2026-11-02',
  sources: [{ title: 'Nguồn thử' }],
};

function said(work: () => void): string {
  try {
    work();
    return '';
  } catch (error) {
    return ((error as Error).cause as Error).message;
  }
}

describe('what the form is about to save', () => {
  it('passes where the schema holds', () => expect(said(() => refuseWrong(newsSchema, news, news))).toBe(''));

  it('is refused in an editor’s words where the schema is broken', () => {
    expect(said(() => refuseWrong(newsSchema, news, { ...news, publishedOn: '2126-31-12' }))).toContain(
      'Chưa lưu. Sửa chỗ này rồi lưu lại: Ngày đăng: Ngày không có trong lịch',
    );
    const hours = [{ days: ['mon'], opens: '13:00', closes: '11:00' }];
    const office = {
      name: 'Cơ quan thử',
      kind: 'department',
      province: 'Tỉnh thử',
      verification: { state: 'awaiting' },
      sources: [{ title: 'Nguồn thử' }],
    };
    expect(said(() => refuseWrong(officeSchema, undefined, { ...office, openingHours: hours }))).toContain(
      'Giờ làm việc › 1 › Đóng lúc: Giờ mở phải trước giờ đóng',
    );
  });

  it('may carry on a fault that the file had before', () => {
    const old = { ...news, happenedOn: 'hôm qua' };
    expect(said(() => refuseWrong(newsSchema, old, { ...old, title: 'Tin khác' }))).toBe('');
  });
});
