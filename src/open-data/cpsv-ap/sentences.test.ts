import { expect, it } from 'vitest';
import { sentences } from './sentences.ts';

it.each([
  [
    ['Trực tuyến', 'Nộp qua VNeID.', 'Cơ sở dữ liệu ghi số 1'],
    'Trực tuyến. Nộp qua VNeID. Cơ sở dữ liệu ghi số 1.',
  ],
  [['Trực tiếp', undefined, ''], 'Trực tiếp.'],
  [['Bưu chính', 'Kèm bản sao;', 'Hỏi ở đâu?'], 'Bưu chính. Kèm bản sao. Hỏi ở đâu?'],
])('%j stand in a row with one end each', (parts, said) => expect(sentences(...parts)).toBe(said));
