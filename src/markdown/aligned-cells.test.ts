import { describe, expect, it } from 'vitest';
import { bodyParts } from './body-parts.ts';

describe('the columns of a table', () => {
  it.each(['%s', '<LuuY>\n\n%s\n\n</LuuY>'])(
    'keep their sides without inline styles in %j',
    async (place) => {
      const table = '| a | b | c | d |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 | 4 |';
      const html = JSON.stringify(await bodyParts(place.replace('%s', table), 'tin.mdx'));
      expect(html).not.toContain('style=');
      for (const side of ['left', 'center', 'right'])
        expect(html.split(`class=\\"aligned-${side}\\"`)).toHaveLength(3);
      expect(html).toContain('<td>4</td>');
    },
  );
});
