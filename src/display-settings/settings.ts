/** Where the reader's choices are kept in the browser. */
export const STORAGE_KEY = 'hien-thi';

/** One choice of the reader: the attribute it sets on the page (`data-…`), its label, its values. The first is the usual. */
export interface DisplaySetting {
  /** Name in `dataset`. */
  name: 'textSize' | 'scheme' | 'contrast';
  label: string;
  /** Value → label; the empty value leaves the page as the system and the browser say. */
  values: Record<string, string>;
}

/** What a reader can choose: size of text, light or dark, contrast (requirement C06). */
export const DISPLAY_SETTINGS: readonly DisplaySetting[] = [
  { name: 'textSize', label: 'Cỡ chữ', values: { '': 'Thường', large: 'Lớn', largest: 'Rất lớn' } },
  { name: 'scheme', label: 'Nền', values: { '': 'Theo máy', light: 'Sáng', dark: 'Tối' } },
  { name: 'contrast', label: 'Tương phản', values: { '': 'Theo máy', more: 'Cao' } },
];

/** The reader's choices by the name of the setting; what is not in the table, or the usual, is left out. */
export type DisplayChoices = Partial<Record<DisplaySetting['name'], string>>;

/**
 * Choices as they were kept; anything broken or unknown is as if never chosen.
 * @example readChoices('{"textSize":"large","scheme":"pink"}') // { textSize: 'large' }
 */
export function readChoices(kept: string | null): DisplayChoices {
  const found: unknown = parsed(kept);
  const entries = DISPLAY_SETTINGS.flatMap(({ name, values }) => {
    const value: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
    return typeof value === 'string' && value !== '' && Object.hasOwn(values, value) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries) as DisplayChoices;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}
