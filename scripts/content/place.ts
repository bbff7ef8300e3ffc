import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { ContentFile, Entry, Finding } from './content.ts';
import type { LineColumn } from './line-index.ts';
import { shorten, type Path, type Problem } from './problem.ts';
import { labelOf } from '../../src/fields/schema-walk.ts';
import type { FieldFault } from './validate.ts';
import { nodeAt, pathAt, start } from './yaml/yaml-places.ts';

/** A place in a file with the field it belongs to. */
type Place = LineColumn & Pick<Problem, 'file' | 'field' | 'value'>;

/** The place of an offset in the file's text; the body counts as a field of its own. */
export function problemAt(file: ContentFile, offset: number): Place {
  const place = { file: file.file, ...file.lineColumn(offset) };
  if (isEntry(file) && file.body !== '' && offset >= file.bodyOffset) return { ...place, field: 'Nội dung' };
  const path = offset >= file.yamlOffset ? pathAt(file.tree(), offset - file.yamlOffset) : [];
  return path.length === 0 ? place : { ...place, field: labelOf(file.schema, path) };
}

/**
 * The place of a field: its value when that is a scalar, else its key; a field that is not there is looked for in
 * what should hold it, at last at the first line of the front matter.
 */
export function placeOf(file: ContentFile, path: Path, atKey = false): Place {
  const field = path.length === 0 ? undefined : labelOf(file.schema, path);
  const [key] = path;
  const { root, from } = (typeof key === 'string' && file.fieldTree?.(key)) || { root: file.tree(), from: 0 };
  const found = nodeAt(root, path);
  const node = found && pointed(found.key, found.value, atKey);
  if (!found || !node)
    return {
      ...(path.length > 1 ? placeOf(file, path.slice(0, -1), true) : atTop(file)),
      field,
      value: undefined,
    };
  return {
    file: file.file,
    ...file.lineColumn(file.yamlOffset + from + start(node)),
    field,
    value: atKey ? undefined : written(file, found.value, from),
  };
}

const atTop = (file: ContentFile): Place => ({ file: file.file, line: 1, column: 1 });

function pointed(key: Node | undefined, value: Node | undefined, atKey: boolean): Node | undefined {
  const scalar = isScalar(value) && value.source !== '' && value.range && value.range[1] > value.range[0];
  return scalar && !atKey ? value : (key ?? value);
}

/** The value as it stands in the file, quotes left out; `from` is where its tree begins in the YAML. */
function written(file: ContentFile, value: Node | undefined, from: number): string | undefined {
  if (!isScalar(value) || !value.range || isMap(value) || isSeq(value)) return undefined;
  const text =
    typeof value.value === 'string'
      ? value.value
      : file.text.slice(file.yamlOffset + from + value.range[0], file.yamlOffset + from + value.range[1]);
  return shorten(text) || undefined;
}

const isEntry = (file: ContentFile): file is Entry => 'body' in file;

/** A schema's fault as a problem of its file. */
export function problemOfField(
  file: ContentFile,
  { rule, path, message, advice, atKey }: FieldFault,
): Problem {
  return { rule, severity: 'error', ...placeOf(file, path, atKey), message, advice };
}

/** A rule's finding as a problem of its file. */
export function problemOfFinding(rule: string, severity: Problem['severity'], finding: Finding): Problem {
  const place = finding.path
    ? placeOf(finding.in, finding.path, finding.atKey)
    : problemAt(finding.in, finding.offset ?? 0);
  const { message, advice } = finding;
  return {
    rule,
    severity: finding.severity ?? severity,
    ...place,
    value: finding.value ?? place.value,
    message,
    advice,
  };
}
