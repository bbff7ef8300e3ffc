import { expect, it } from 'vitest';
import { CONTENT_COMPONENTS } from './allow-list.ts';
import { componentsGuide } from './components-guide.ts';

it('explains every component and every attribute, with an example', () => {
  const guide = componentsGuide();
  for (const [name, { label, example, attributes }] of Object.entries(CONTENT_COMPONENTS)) {
    expect(guide).toContain(`### ${label}: \`<${name}>\``);
    expect(guide).toContain(`\`\`\`mdx\n${example}\n\`\`\``);
    for (const attribute of Object.keys(attributes.shape)) expect(guide).toContain(`- \`${attribute}\`: `);
  }
  expect(guide).toContain('- `chu-thich`: Chú thích (không bắt buộc). Dòng chữ dưới hình.');
});
