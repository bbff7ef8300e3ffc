const collator = new Intl.Collator('vi', { numeric: true });

/** Compares two Vietnamese texts in dictionary order (a ă â … d đ …, then tones). */
export const byVietnameseOrder = (a: string, b: string): number => collator.compare(a, b);
