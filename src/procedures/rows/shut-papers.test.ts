import { describe, expect, it } from 'vitest';
import { isOfShutWay } from './shut-papers.ts';

const onlineOnly = { waysLeft: { kinds: ['online'], since: '2025-10-01' } } as const;
const isShut = (name: string, procedure: Parameters<typeof isOfShutWay>[1] = onlineOnly): boolean =>
  isOfShutWay({ name }, procedure);

describe('a paper for a way that is shut', () => {
  it.each([
    'Tờ khai đăng ký khai tử, đúng mẫu (khi nộp trực tiếp)',
    'Tờ khai đăng ký khai sinh, đúng mẫu (khi nộp trực tiếp hoặc gửi bưu chính)',
    'Khi bạn nộp trực tiếp: xem các dòng ngay dưới.',
    'Gửi qua bưu chính: kèm bản sao có chứng thực.',
  ])('%s', (name) => {
    expect(isShut(name)).toBe(true);
    expect(isShut(name, { waysLeft: undefined })).toBe(false);
  });

  it.each([
    'Mẫu điện tử, điền ngay trên Cổng dịch vụ công (khi nộp trực tuyến)',
    'Giấy tờ tùy thân còn giá trị, khi bạn đến nộp trực tiếp: thẻ căn cước, hộ chiếu.',
    'Giấy báo tử hoặc giấy thay thế',
  ])('is not: %s', (name) => expect(isShut(name)).toBe(false));
});
