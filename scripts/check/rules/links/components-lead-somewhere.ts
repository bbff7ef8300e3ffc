import { join } from 'node:path';
import { CONTENT_COMPONENTS } from '../../../../src/content-components/allow-list.ts';
import type { ContentComponent } from '../../../../src/content-components/content-component.ts';
import { attributeOffset, attributesOf, type Element } from '../../../../src/markdown/attribute-faults.ts';
import { findBodyFaults } from '../../../../src/markdown/body-faults.ts';
import { parseBody } from '../../../../src/markdown/parse-body.ts';
import { componentsOf } from '../../../../src/markdown/tree-faults.ts';
import { sizeOfPicture } from '../../../../src/site/picture-size.ts';
import { readPlainFile } from '../../../content/read-plain-file.ts';
import { CONTENT_TYPES } from '../../../../src/catalogue/content-types.ts';
import {
  allEntries,
  idsOf,
  type Content,
  type Entry,
  type Finding,
  type Rule,
} from '../../../content/content.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import { factFault } from '../facts-in-text/fact-components.ts';
import { publicFiles } from '../../public-files.ts';

/** A component that names an entry or a file that is not there would be a dead link; the nearest right one is offered. */
export const componentsLeadSomewhere: Rule = {
  id: 'components-lead-somewhere',
  severity: 'error',
  description: 'Mục và tệp mà thành phần trong bài nhắc đến phải có thật',
  *check(content) {
    for (const entry of allEntries(content))
      for (const element of soundComponents(entry.body)) {
        const { tep, ma, thuTuc, truongHop } = attributesOf(element);
        const targets = CONTENT_COMPONENTS[element.name ?? '']?.pointsAt ?? [];
        const files = publicFiles(content);
        if (tep !== undefined && !files.has(tep))
          yield at(entry, element, 'tep', tep, missingFile(tep, files.keys()));
        else if (tep !== undefined && element.name === 'Hinh' && !isPicture(join(files.get(tep) ?? '', tep)))
          yield at(entry, element, 'tep', tep, NO_PICTURE);
        if (ma !== undefined && targets.length > 0) yield* missingEntry(content, entry, element, ma, targets);
        if (thuTuc !== undefined) {
          const fault = factFault(content, thuTuc, truongHop);
          if (fault) yield at(entry, element, fault.attribute, fault.value, fault.words);
        }
      }
  },
};

/** The components of a body that the pipeline takes; one that it refuses is told by body-is-data. */
export function soundComponents(body: string): Element[] {
  if (!/<[A-Z]/.test(body) || findBodyFaults(body).length > 0) return [];
  const parsed = parseBody(body);
  return 'tree' in parsed ? componentsOf(parsed.tree) : [];
}

/** The build opens a picture to know its size. */
function isPicture(path: string): boolean {
  try {
    return sizeOfPicture(readPlainFile(path)) !== undefined;
  } catch {
    return false;
  }
}

type Words = Pick<Finding, 'message' | 'advice'>;

const NO_PICTURE: Words = {
  message: 'tệp này có đuôi của hình nhưng bên trong không phải là hình, hoặc đã hỏng',
  advice: 'lưu lại bằng chương trình xem ảnh dưới dạng .jpg hoặc .png, rồi chép đè',
};

const at = (entry: Entry, element: Element, attribute: string, value: string, words: Words): Finding => ({
  in: entry,
  offset: entry.bodyOffset + attributeOffset(element, attribute, entry.body),
  value,
  ...words,
});

function missingFile(file: string, files: Iterable<string>): Words {
  const likely = nearest(file, files);
  return {
    message: `không có tệp này trong tep/${likely ? `; có phải '${likely}'?` : ''}`,
    advice: `chép tệp vào ${file} của thư mục nội dung, hoặc xóa chỗ này`,
  };
}

function* missingEntry(
  content: Content,
  entry: Entry,
  element: Element,
  id: string,
  targets: NonNullable<ContentComponent['pointsAt']>,
): Generator<Finding> {
  const known = new Set(targets.flatMap((target) => [...idsOf(content, target)]));
  if (known.has(id)) return;
  const likely = nearest(id, known);
  const folders = targets.map((target) => `${CONTENT_TYPES[target].folder}/`).join(', ');
  yield at(entry, element, 'ma', id, {
    message: `'${id}' không có trong ${folders}${likely ? `; có phải '${likely}'?` : ''}`,
    advice: likely ? `đổi thành '${likely}', hoặc thêm mục '${id}' trước` : `thêm mục '${id}' trước`,
  });
}
