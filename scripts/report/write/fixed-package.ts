import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The first day that a zip can name, by the clock on the wall, so that every time zone writes the same. */
const NO_TIME = new Date(1980, 0, 1);
const PACKAGE = /\.(?:docx|xlsx)$/;
const XML = /\.(?:xml|rels)$/;
/** Ids that the library throws dice for; those that it counts are shorter. */
const DICED = /rId[a-z0-9_-]{21}(?=")/g;
/** Ids of drawings, which the library counts over all documents of one process. */
const DRAWING = /(<wp:docPr id=")\d+(?=")/g;
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * A package of Office with nothing of the moment in it: its own day is the one given, its files have no time, its ids are
 * counted in their order, and the packages inside (the numbers of a chart) are laid down the same way.
 */
export function fixedPackage(bytes: Uint8Array, day: string): Uint8Array {
  const ids = new Map<string, string>();
  const idOf = (diced: string): string => {
    const id = ids.get(diced) ?? `rIdFixed${ids.size + 1}`;
    ids.set(diced, id);
    return id;
  };
  let drawings = 0;
  const fixedXml = (xml: string): string =>
    xml
      .replace(DICED, idOf)
      .replace(DRAWING, (_, before: string) => `${before}${(drawings += 1)}`)
      .replace(MOMENT, (_, tag: string) => `${tag}${day}T00:00:00Z`);
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    files[name] = PACKAGE.test(name)
      ? fixedPackage(content, day)
      : XML.test(name)
        ? strToU8(fixedXml(strFromU8(content)))
        : content;
  return zipSync(files, { mtime: NO_TIME, level: 6 });
}
