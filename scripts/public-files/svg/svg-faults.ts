import { notWhatItSays } from '../archives.ts';
import { refusal, type FileFault } from '../file-fault.ts';
import { isText } from '../sniff.ts';
import {
  DRAWING_ELEMENTS,
  foreignInStyle,
  isOwnAddress,
  LIVE_NAMESPACES,
  SVG_NAMESPACE,
} from './allowed-drawing.ts';
import { readMarkup, type Markup } from './read-markup.ts';

/** Where the reading stands: open elements with the prefixes that mean SVG inside each. */
interface Place {
  open: { name: string; prefixes: ReadonlySet<string> }[];
}

const REDRAW = 'lưu lại ở dạng "SVG thường" (Plain SVG) hoặc xuất ra PNG';

/**
 * An SVG that only draws: opened by itself it is a page of this site, so nothing in it may run, link, fetch or bring a
 * page in. Read strictly; what a browser might read otherwise than we do is refused.
 */
export function svgFaults(bytes: Buffer): FileFault[] {
  if (!isText(bytes)) return [notWhatItSays(bytes, 'svg')];
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const head = /^\s*<\?xml\s[^?]*\?>/.exec(text)?.[0] ?? '';
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(head)?.[1] ?? 'utf-8';
  if (!/^(?:utf-8|us-ascii)$/i.test(encoding))
    return [refusal(`hình SVG ghi bảng mã ${encoding}`, 'lưu lại bằng UTF-8', encoding)];
  const body = text.slice(head.length);
  const place: Place = { open: [] };
  let isFirst = true;
  for (const markup of readMarkup(body)) {
    if (isFirst && markup.kind === 'open' && markup.name.replace(/^svg:/, '') !== 'svg')
      return [notWhatItSays(bytes, 'svg')];
    const found = faultOf(markup, place);
    if (found) return [{ ...found, field: `dòng ${lineOf(head + body, head.length + markup.at)}` }];
    if (markup.kind !== 'text') isFirst = false;
  }
  return isFirst || place.open.length > 0 ? [notWhatItSays(bytes, 'svg')] : [];
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function faultOf(markup: Markup, place: Place): FileFault | undefined {
  if (markup.kind === 'other')
    return refusal(
      'hình SVG có chỗ không được dùng (DOCTYPE, chỉ dẫn <?…?>) hoặc thẻ viết hỏng',
      REDRAW,
      markup.text.replace(/\s+/g, ' '),
    );
  const inside = place.open.at(-1);
  if (markup.kind === 'text') {
    const foreign = inside?.name === 'style' ? foreignInStyle(markup.text) : undefined;
    return foreign === undefined ? undefined : fetches('<style>', foreign);
  }
  if (markup.kind === 'close') {
    if (place.open.pop()?.name !== localName(markup.name))
      return refusal(`thẻ </${markup.name}> đóng sai chỗ`, REDRAW);
    return undefined;
  }
  if (inside?.name === 'style') return refusal('thẻ nằm trong <style>', REDRAW, `<${markup.name}>`);
  return openFault(markup, place, inside?.prefixes ?? new Set(['', 'svg']));
}

function openFault(
  { name, attributes, isEmpty }: Extract<Markup, { kind: 'open' }>,
  { open }: Place,
  around: ReadonlySet<string>,
): FileFault | undefined {
  const declares = attributes.some(([key]) => key.startsWith('xmlns'));
  const prefixes = declares ? new Set(around) : (around as Set<string>);
  for (const [key, value] of attributes) {
    const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : undefined;
    if (prefix === undefined) continue;
    if (LIVE_NAMESPACES.has(value.trim())) return refusal('hình SVG nhúng trang web', REDRAW, value);
    if (value.trim() === SVG_NAMESPACE) prefixes.add(prefix);
    else prefixes.delete(prefix);
  }
  const [prefix, local] = name.includes(':')
    ? [name.slice(0, name.indexOf(':')), localName(name)]
    : ['', name];
  if (prefixes.has(prefix) && !DRAWING_ELEMENTS.has(local))
    return refusal(`hình SVG có <${name}>, không phải nét vẽ`, REDRAW, `<${name}>`);
  if (!isEmpty) open.push({ name: local, prefixes });
  for (const [key, value] of attributes) {
    const fault = attributeFault(local, key, value);
    if (fault) return fault;
  }
  return undefined;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeFault(element: string, key: string, value: string): FileFault | undefined {
  const local = localName(key);
  if (/^on/i.test(local))
    return refusal(`hình SVG có ${key}, là mã chương trình`, REDRAW, `${key}="${value.slice(0, 40)}"`);
  if (key.startsWith('xmlns') || key === 'xml:base')
    return key === 'xml:base' ? fetches(key, value) : undefined;
  if (/^(?:href|src|data|action|formaction)$/i.test(local))
    return isOwnAddress(value, element) ? undefined : fetches(key, value);
  const foreign = /[\\(@]|javascript:/i.test(value) ? foreignInStyle(value) : undefined;
  return foreign === undefined || !isStyle(local, value) ? undefined : fetches(key, foreign);
}

/** Whether an attribute is read as a style: itself, or one that may hold url(…). */
const isStyle = (local: string, value: string): boolean =>
  local === 'style' || /url\s*\(|javascript:|image-set/i.test(value);

const fetches = (where: string, value: string): FileFault =>
  refusal(
    `hình SVG lấy thứ khác từ bên ngoài hoặc chạy mã, ở ${where}`,
    `${REDRAW}; chỉ dẫn đến phần của chính hình (#…)`,
    value.slice(0, 60),
  );
