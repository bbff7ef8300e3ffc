import { markdownTable } from '../../writing/markdown-table.ts';
import type { Block, OfficialDocument } from '../document/document.ts';

/** Longest bar of a chart in letters. */
const LONGEST = 40;

function writeBlock(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level + 1)} ${block.text}`;
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'table') return markdownTable(block.head, block.rows);
  const most = Math.max(1, ...block.bars.map(({ value }) => value));
  const wide = Math.max(...block.bars.map(({ label }) => label.length));
  const bars = block.bars.map(({ label, value }) =>
    `${label.padEnd(wide)} ${'█'.repeat(Math.round((value / most) * LONGEST))} ${value}`.trimEnd(),
  );
  return ['```text', ...bars, '```'].join('\n');
}

/** The document as Markdown, for reading and for sending by e-mail; what a pen adds is left out. */
export function writeMarkdown({ type, about, addressees, body, copies, annex }: OfficialDocument): string {
  const parts = [
    `# ${type}: ${about}`,
    ...(addressees.length > 0 ? [`Kính gửi: ${addressees.join('; ')}.`] : []),
    ...body.map(writeBlock),
    ...(copies.length > 0 ? [`Nơi nhận: ${copies.join('; ')}.`] : []),
    ...(annex ? [`## Phụ lục: ${annex.title}`, ...annex.blocks.map(writeBlock)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
