import { expect, it } from 'vitest';
import { facetHeading } from './facet-heading.ts';

it.each([
  ['nam', '2025', 'Văn bản năm 2025'],
  ['nam', 'Chưa rõ', 'Văn bản chưa rõ năm'],
  ['hieu-luc', 'Hết hiệu lực một phần', 'Văn bản hết hiệu lực một phần'],
  ['hieu-luc', 'Văn bản của Đảng', 'Văn bản của Đảng'],
  ['noi-ban-hanh', 'Chính phủ', 'Văn bản của Chính phủ'],
  ['loai', 'Nghị định', 'Nghị định'],
])('%s %s stands under "%s"', (facet, label, heading) => expect(facetHeading(facet, label)).toBe(heading));
