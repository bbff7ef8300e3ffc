import { describe, expect, it } from 'vitest';
import { stepPlaces } from './step-places.ts';

const ONLINE = 'Trực tuyến. Không tự nộp được thì đến trung tâm.';
const COUNTER = 'Trung tâm; hoặc qua bưu chính';
const open = { whose: 'Nhận con', ways: undefined };
const shut = { whose: 'Khai sinh', ways: ONLINE };

describe('where a step of a life event is done', () => {
  it('is what the editors wrote while every way is open', () => {
    expect(stepPlaces(COUNTER, [open])).toEqual([{ whose: undefined, place: COUNTER }]);
    expect(stepPlaces(COUNTER, [])).toEqual([{ whose: undefined, place: COUNTER }]);
    expect(stepPlaces(undefined, [open])).toEqual([]);
  });

  it('is not the counter where it takes no paper', () => {
    expect(stepPlaces(COUNTER, [shut])).toEqual([{ whose: undefined, place: ONLINE }]);
    expect(stepPlaces(undefined, [shut, { ...shut, whose: 'Khai tử' }])).toEqual([
      { whose: undefined, place: ONLINE },
    ]);
  });

  it('is told apart where only some procedures of the step are limited', () => {
    const online = { whose: 'Khai sinh', place: ONLINE };
    const counter = { whose: 'Nhận con', place: COUNTER };
    expect(stepPlaces(COUNTER, [shut, open])).toEqual([online, counter]);
    expect(stepPlaces(undefined, [shut, open])).toEqual([online]);
    expect(stepPlaces(COUNTER, [shut, { ...open, whose: undefined }])).toEqual([
      online,
      { whose: 'Việc khác ở bước này', place: COUNTER },
    ]);
  });
});
