import type { WrittenRedirects } from './write-redirects.ts';

const SHOWN = 10;

/** What is wrong with old addresses, for whoever runs the build; empty where every one leads to a page. */
export function sayRedirects({ passedOver, dead }: WrittenRedirects): string {
  return [
    ...rows(`CẢNH BÁO: ${passedOver.length} dòng chuyển hướng không dùng được:`, passedOver),
    ...rows(
      `CẢNH BÁO: ${dead.length} địa chỉ đã đăng không còn trang; chạy "npm run addresses" để xem cách sửa:`,
      dead,
    ),
  ].join('\n');
}

function rows(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > SHOWN ? [`  … và ${items.length - SHOWN} dòng nữa`] : [];
  return [title, ...items.slice(0, SHOWN).map((item) => `  ${item}`), ...more];
}
