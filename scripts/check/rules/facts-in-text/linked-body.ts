import { isFactComponent, kindsToldBy } from '../../../../src/content-components/fact-components.ts';
import { attributesOf } from '../../../../src/markdown/attribute-faults.ts';
import { componentsOf } from '../../../../src/markdown/tree-faults.ts';
import { familyId } from '../../../../src/procedures/versions/families.ts';
import { markdownProse } from '../../../../src/text/prose/markdown-prose.ts';
import { mask } from '../../../../src/text/prose/sentences.ts';
import type { TextFact } from '../../../../src/told-facts/facts-in-text.ts';
import { linksOf, treeOf } from '../../../content/body-links.ts';
import type { Entry } from '../../../content/content.ts';

/** A body as running text with its places, and the procedures that its links and components name. */
export interface LinkedBody {
  prose: string;
  /** Each once. */
  codes: readonly string[];
  /** The codes named from one place of the body to another. */
  named: (start: number, end: number) => string[];
  /** The facts that components tell from one place to another. */
  told: (start: number, end: number) => TextFact['kind'][];
}

const TAG = /<\/?[A-Z][^<>]{0,500}>/g;
const PAGE = /(?:^|\/)thu-tuc\/([a-z0-9-]+)(?:[/?#]|$)/;

/** Reads an entry's body; `codeOf` gives the code of a procedure by its id. */
export function linkedBody(entry: Entry, codeOf: (id: string) => string | undefined): LinkedBody {
  const { body } = entry;
  const links = linksOf(entry).flatMap(({ at, target }) => {
    const id = PAGE.exec(target)?.[1];
    const code = id === undefined ? undefined : codeOf(id);
    return code === undefined ? [] : [{ at, code }];
  });
  const tree = body.includes('<') ? treeOf(body) : undefined;
  const elements = (tree ? componentsOf(tree) : []).map((element) => ({
    name: element.name,
    at: element.position?.start.offset ?? 0,
    attributes: attributesOf(element),
  }));
  const components = elements.flatMap(({ name, at, attributes: { ma, thuTuc } }) => {
    const code = thuTuc ?? (name === 'ThuTuc' && ma !== undefined ? codeOf(familyId(ma)) : undefined);
    return code === undefined ? [] : [{ at, code }];
  });
  const all = [...links, ...components];
  return {
    prose: markdownProse(body.replace(TAG, mask)),
    codes: [...new Set(all.map(({ code }) => code))],
    named: (start, end) => [
      ...new Set(all.flatMap(({ at, code }) => (start <= at && at < end ? [code] : []))),
    ],
    told: (start, end) =>
      elements.flatMap(({ name, at }) =>
        start <= at && at < end && isFactComponent(name) ? kindsToldBy(name) : [],
      ),
  };
}
