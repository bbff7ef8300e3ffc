import { describe, expect, it } from 'vitest';
import { markdownProse } from './markdown-prose.ts';
import { splitSentences, unmask } from './sentences.ts';

const sentencesIn = (markdown: string): string[] =>
  splitSentences(markdownProse(markdown)).map(({ text }) => unmask(text));

describe('the running text of Markdown', () => {
  it('keeps the words of links and emphasis', () =>
    expect(sentencesIn('Xem [Hỏi đáp](../hoi-dap/ "Mục"), nộp **10.000 đồng**.\n')).toEqual([
      'Xem Hỏi đáp, nộp 10.000 đồng.',
    ]));
  it('joins the lines of a paragraph and parts two paragraphs', () =>
    expect(sentencesIn('Bạn nộp\nhồ sơ\n\nrồi chờ')).toEqual(['Bạn nộp hồ sơ', 'rồi chờ']));
  it('takes every item of a list by itself, with its following line', () =>
    expect(sentencesIn('Mang theo:\n- tờ khai,\n  đúng mẫu\n- thẻ căn cước\n1. bản chính')).toEqual([
      'Mang theo:',
      'tờ khai, đúng mẫu',
      'thẻ căn cước',
      'bản chính',
    ]));
  it('takes every cell of a table by itself', () =>
    expect(sentencesIn('| Việc | Hạn |\n| --- | --- |\n| Khai sinh | 60 ngày |')).toEqual([
      'Việc',
      'Hạn',
      'Khai sinh',
      '60 ngày',
    ]));
  it('leaves out headings, quotations, code, pictures and addresses', () =>
    expect(
      sentencesIn(
        '## Nộp ở đâu\n\n> Theo luật.\n\n```\nmã\n```\n\n![Hình](/tep/a.jpg) Nộp `x` ở https://a.vn/b nhé.',
      ),
    ).toEqual(['Nộp ở nhé.']));
  it('reads what stands inside an element of the page', () =>
    expect(sentencesIn('<Note title="Chú ý">\nNhớ mang bản chính.\n</Note>')).toEqual([
      'Nhớ mang bản chính.',
    ]));
  it.each(['a\n\n- b\n- [c](d)\n\n| e |\n', '', '\n', '# x\r\ny', '```\nx'])(
    'keeps the length of %j',
    (markdown) => expect(markdownProse(markdown)).toHaveLength(markdown.length),
  );
});
