import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { headingIds } from './heading-ids.ts';
import { BODY_FEATURES } from './parse-body.ts';

const BODIES = [
  '## Ai được làm?\n\nChữ.\n\n### Nộp ở đâu, bao lâu\n',
  '# Một\n\n## Một\n\n## Một\n\n## Một-1\n',
  '## **Đậm** và *nghiêng* với `mã` và [liên kết](https://bo.example.vn/a_b)\n',
  '## Mức phí: 10.000 đồng – 50%\n\n## 1. Bước "đầu" (trực tuyến)\n',
  '## Đóng lại ##\n\nGạch dưới\n---\n\nHai gạch\n===\n',
  '```\n## không phải tiêu đề\n```\n\n## Tiêu đề\n',
  '## Chữ_gạch_dưới và a\\*b\n',
];

async function idsOfPipeline(body: string): Promise<string[]> {
  const renderer = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: BODY_FEATURES,
  });
  const { metadata } = await renderer.render(body);
  return metadata.headings.map(({ slug }) => slug);
}

describe('the ids of headings', () => {
  it.each(BODIES)('are those that the Markdown pipeline makes: %j', async (body) => {
    const ids = await idsOfPipeline(body);
    expect(ids.length).toBeGreaterThan(0);
    expect(headingIds(body)).toEqual(ids);
  });

  it('are none for a body without headings', () => {
    expect(headingIds('Chữ thường, #không phải tiêu đề.\n')).toEqual([]);
  });
});
