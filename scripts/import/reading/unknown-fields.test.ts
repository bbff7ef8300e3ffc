import { expect, it } from 'vitest';
import { inventedRecord } from '../../../tests/samples/invented-record.ts';
import { recordSchema } from './record-schema.ts';
import { unknownFields } from './unknown-fields.ts';

it('knows every field of the invented record', () => {
  expect(unknownFields(recordSchema, inventedRecord())).toEqual([]);
});

it('names what is new, however deep, unless it is empty', () => {
  const record = inventedRecord({
    hotline: '0123456789',
    silent: '',
    nothing: [],
    hollow: { a: null },
    executionMethods: [{ queue: 1 }, { queue: 2 }],
  });
  expect(unknownFields(recordSchema, record)).toEqual(['detail.executionMethods[].queue', 'detail.hotline']);
});
