import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MISSING_WORDS } from '../integrations/vietnamese-words.ts';
import { cmsConfig } from './form/cms-config.ts';

const GUIDE = new URL('../../docs/HUONG-DAN.md', import.meta.url);
const WORDS = new URL('../../node_modules/@sveltia/cms/locales/vi.json', import.meta.url);

const part = /## Tám việc hay làm\n([^]*?)\n## /.exec(readFileSync(GUIDE, 'utf8'))?.[1] ?? '';
const config = cmsConfig({ title: '', logo: '/x.svg', url: 'https://thu.example/', backend: undefined });

function labelsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { label } = value as { label?: unknown };
  return [...(typeof label === 'string' ? [label] : []), ...Object.values(value).flatMap(labelsIn)];
}

describe('the recipes of the guide', () => {
  it('are the eight of a day in the office', () => {
    expect([...part.matchAll(/^### (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Việc 1. Đổi mức phí từ một ngày sắp tới',
      'Việc 2. Sửa một chữ',
      'Việc 3. Đổi tên một mục',
      'Việc 4. Ngừng dùng một mẫu đơn',
      'Việc 5. Đóng cửa một cơ quan dịp Tết',
      'Việc 6. Đăng thông báo khẩn',
      'Việc 7. Gỡ một tin',
      'Việc 8. Trả lời một câu hỏi',
    ]);
  });

  it('name what stands on the screen, word for word', () => {
    const buttons = Object.values(JSON.parse(readFileSync(WORDS, 'utf8')) as Record<string, unknown>);
    const labels = new Set([...labelsIn(config), ...buttons, ...Object.values<unknown>(MISSING_WORDS)]);
    const named = [...part.replaceAll('\n', ' ').matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) =>
      words.replace(/\s+/g, ' '),
    );
    const unknown = named.filter((words) => !labels.has(words) && !labels.has(words.replace(/^Thêm /, '')));
    expect(unknown).toEqual(['đậm']);
  });
});
