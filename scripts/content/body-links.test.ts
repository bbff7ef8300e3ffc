import { describe, expect, it } from 'vitest';
import { isOpenable } from '../../src/markdown/link-faults.ts';
import { linksIn } from './body-links.ts';

const BAD = 'javascript:alert(1)';
const targets = (body: string): string[] =>
  linksIn(body)
    .filter(({ isReference }) => !isReference)
    .map(({ target }) => target);

describe('links and pictures of a body', () => {
  it('are found with their words and places', () => {
    expect(linksIn('Xem [tên *mục*](../ten/ "đề") và ![hình](../../tep/hinh.jpg).')).toEqual([
      { at: 4, label: 'tên mục', target: '../ten/', isImage: false, isReference: false },
      { at: 33, label: 'hình', target: '../../tep/hinh.jpg', isImage: true, isReference: false },
    ]);
  });

  it.each([
    ['[a](<../tên có dấu cách/>)', ['../tên có dấu cách/']],
    ['[luật (mới)](https://bo.example.vn/luat_(moi))', ['https://bo.example.vn/luat_(moi)']],
    ['[![hình](a.jpg)](b/)', ['b/', 'a.jpg']],
    ['[trống]()', ['']],
    ['dòng [a\nb](../c/)', ['../c/']],
    ['viết cho ten@coquan.gov.vn', ['mailto:ten@coquan.gov.vn']],
  ])('%j', (body, expected) => {
    expect(targets(body)).toEqual(expected);
  });

  it.each([
    `[a](${BAD})`,
    `[a](${BAD} "t")`,
    `[a](${BAD} (t))`,
    `[a](\n${BAD}\n't')`,
    `[a](<${BAD}>)`,
    `[a [b [c [d]]] e](${BAD})`,
    `[a \\] b](${BAD})`,
    `[a \`]\` b](${BAD})`,
    `\\\`[a](${BAD})\\\``,
    `[**a** ![b](c.png)](${BAD})`,
    `[${'a '.repeat(700)}](${BAD})`,
    `[${'a '.repeat(200)}\n${'b '.repeat(400)}](${BAD})`,
    '[a](java&Tab;script:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](&#x6a;avascript:alert(1))',
    '[a](javascript\\:alert(1))',
    '[a](<\u0001javascript:alert(1)>)',
    '[a](JaVaScRiPt:alert(1))',
    `[a][g]\n\n[g]: ${BAD}`,
    `[g][]\n\n[g]: ${BAD} (t)`,
    `[g]\n\n[g]:\n  ${BAD}\n  "t"`,
    `[g]\n\n> [g]: ${BAD}`,
    `[g]\n\n- x\n\n  [g]: ${BAD}`,
    `[g]\n\n1. > - [g]: ${BAD}`,
    `[g]\n\n<LuuY>\n\n[g]: ${BAD}\n\n</LuuY>`,
    `[g\nh]\n\n[g\nh]: ${BAD}`,
    `[g\\]]\n\n[g\\]]: ${BAD}`,
    `[ẞ]\n\n[SS]: ${BAD}`,
    `[g]\n\n[${'g'}]: <${BAD}>`,
    `\`\`\` a\`b\n[a](${BAD})\n\`\`\``,
    `~~~ a\nmã\n~~~\n[a](${BAD})`,
    `| cột |\n| --- |\n| [a](${BAD}) |`,
    `chữ[^1]\n\n[^1]: [a](${BAD})`,
    `# [a](${BAD})`,
    `> [a](${BAD})`,
    `- [ ] [a](${BAD})`,
    `<LuuY>[a](${BAD})</LuuY>`,
    '[a](vbscript:msgbox)',
    '[a](data:text/html,1)',
    '[a](file:///C:/a)',
    '[a](intent://a#Intent;end)',
    '[a](//vi-du.example/)',
    '[a](/\\vi-du.example/)',
    '[a](\\\\\\\\vi-du.example/)',
  ])('that may not be opened are seen, however they are written: %j', (body) => {
    expect(targets(body).filter((target) => !isOpenable(target))).toHaveLength(1);
  });

  it.each([
    '`[a](b/)`',
    '```\n[a](b/)\n```\n',
    'điểm [1] (xem dưới)',
    'f(x)[0](',
    'chữ[^1]\n\n[^1]: lời chú\n',
    '\\[không phải](b',
    'import a from "b"\n\n[a](b/)',
  ])('are not seen in: %j', (body) => {
    expect(targets(body)).toEqual([]);
  });

  it('take no longer for a long line of brackets', () => {
    for (const body of [
      '['.repeat(20_000),
      '[a]('.repeat(5_000),
      `[${'![a]'.repeat(5_000)}`,
      '[a]: b\n'.repeat(5_000),
    ]) {
      const started = performance.now();
      linksIn(body);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
