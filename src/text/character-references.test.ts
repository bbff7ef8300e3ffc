import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutReferences, withReferences } from './character-references.ts';

it.each([
  ['Giấy &amp; tờ &#39;A&#39;', "Giấy & tờ 'A'"],
  ['&quot;a&#34; &lt;b&gt; c&nbsp;d &apos;', '"a" <b> c\u00a0d \''],
  ['&#106;avascript: &#x6A;avascript: &#x000000006a;', 'javascript: javascript: j'],
  ['&amp;lt; is written, &lt; is meant', '&lt; is written, < is meant'],
  ['&own; &AMP; & &#; &#x;', '&own; &AMP; & &#; &#x;'],
  ['&constructor; &toString; &__proto__;', '&constructor; &toString; &__proto__;'],
  ['&#1114112;a&#xfffffffff;', 'a'],
])('reads %s', (written, text) => expect(withoutReferences(written)).toBe(text));

it('reads back whatever it writes', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => withoutReferences(withReferences(text)) === text),
  ));

it('takes no longer than the text is long', () =>
  expect(withoutReferences('&#x'.repeat(200_000))).toHaveLength(600_000));
