import { describe, expect, it } from 'vitest';
import { findPeople } from './find-people.ts';

const namesIn = (text: string): string[] => findPeople(text).map(({ name }) => name);

describe('people named in a text', () => {
  it.each([
    ['Phó Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Văn Thử có dự.', 'Nguyễn Văn Thử'],
    ['Giám đốc trung tâm Trần Thử ký.', 'Trần Thử'],
    ['Đồng chí Lê Thị Thử trao quà.', 'Lê Thị Thử'],
    ['Hỏi bà Sáu ở quầy số 2.', 'Sáu'],
    ['Người ký: Thạch Thị Thử Nghiệm.', 'Thạch Thị Thử Nghiệm'],
  ])('are found in %s', (text, name) => expect(namesIn(text)).toEqual([name]));
  it('know where they stand', () => {
    const text = 'Theo ông Phạm Văn Thử, hồ sơ đủ.';
    const [person] = findPeople(text);
    expect(text.slice(person?.start)).toMatch(/^Phạm Văn Thử/);
  });
  it.each([
    'Bà con nộp ở Thành phố Hồ Chí Minh.',
    'Nhà ở đường Lê Lợi, phường Trần Phú.',
    'Chủ tịch Ủy ban nhân dân phường Duyên Hải ký.',
    'Chủ tịch Ủy ban nhân dân xã Trần Phú ký.',
    'Ông bà đi khai sinh cho cháu.',
    'Xã Long Hữu, phường Trường Long Hòa, tỉnh Vĩnh Long.',
    'Thủ tướng Chính phủ ban hành Chỉ thị 24/CT-TTg.',
    'Bộ Công an, Sở Nông nghiệp và Môi trường.',
  ])('are not found in %s', (text) => expect(namesIn(text)).toEqual([]));
});
