/** In an entry a file of public/ is named from there ("tep/to-khai.pdf"); the form knows it by its address ("/tep/…"). */
const IN_ENTRY = /^tep\/\S+$/;
const IN_FORM = /^\/tep\/\S+$/;

/** Every file's name in the data as the form knows it. */
export const pathsForForm = (data: unknown): unknown =>
  eachText(data, (text) => (IN_ENTRY.test(text) ? `/${text}` : text));

/** Every file's name in the data as an entry writes it. */
export const pathsForEntry = (data: unknown): unknown =>
  eachText(data, (text) => (IN_FORM.test(text) ? text.slice(1) : text));

/** The same for the elements of a body. */
export const bodyForForm = (body: string): string => body.replaceAll(' tep="tep/', ' tep="/tep/');
export const bodyForEntry = (body: string): string => body.replaceAll(' tep="/tep/', ' tep="tep/');

function eachText(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((item) => eachText(item, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, eachText(value, change)]));
}
