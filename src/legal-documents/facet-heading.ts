/**
 * What the list of a facet's value is called above it, so that a bare year or state says of what it is.
 * @example facetHeading('nam', '2025') // 'Văn bản năm 2025'
 */
export function facetHeading(facet: string, label: string): string {
  const lower = label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
  if (facet === 'nam') return /^\d/.test(label) ? `Văn bản năm ${label}` : 'Văn bản chưa rõ năm';
  if (facet === 'noi-ban-hanh') return `Văn bản của ${label}`;
  return facet === 'hieu-luc' && !label.startsWith('Văn bản') ? `Văn bản ${lower}` : label;
}
