import { z } from 'astro/zod';
import { CONTENT_COMPONENTS } from './allow-list.ts';
import type { ContentComponent } from './content-component.ts';

/** An attribute as an editor reads of it. */
const attributeLine = ([name, field]: [string, z.ZodType]): string => {
  const optional = field instanceof z.ZodOptional;
  const { title, description } = (optional ? (field.unwrap() as z.ZodType) : field).meta() ?? {};
  return `- \`${name}\`: ${title ?? name}${optional ? ' (không bắt buộc)' : ''}. ${description ?? ''}`.trimEnd();
};

function chapter([name, component]: [string, ContentComponent]): string {
  const { label, purpose, place, attributes, example } = component;
  const where =
    place === 'block'
      ? 'Đứng riêng, trên và dưới có dòng trống.'
      : 'Viết được giữa câu hoặc đứng riêng một dòng.';
  const lines = Object.entries(attributes.shape as Record<string, z.ZodType>).map(attributeLine);
  return [
    `### ${label}: \`<${name}>\``,
    `${purpose} ${where}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    `\`\`\`mdx\n${example}\n\`\`\``,
  ].join('\n\n');
}

/**
 * The chapter of the editors' guide about components: Markdown in Vietnamese, a section with a worked example for each,
 * made of the allow-list so that the two never part.
 */
export const componentsGuide = (): string =>
  [
    'Trong bài chỉ dùng Markdown và các thành phần dưới đây, không cần import. Thuộc tính luôn viết trong dấu nháy.',
    'Thành phần có nội dung ở giữa thì mở và đóng trên dòng riêng, có dòng trống trước và sau nội dung.',
    ...Object.entries(CONTENT_COMPONENTS).map(chapter),
  ].join('\n\n');
