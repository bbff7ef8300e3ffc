import { expect, it } from 'vitest';
import { limitedWays } from './limited-ways.ts';

const onlineOnly = { kinds: ['online'], since: '2025-10-01' } as const;
const channels = (['in-person', 'online'] as const).map((kind) => ({ kind, costs: [], free: false }));

it('tells the ways that a rule leaves, and who is helped where', () =>
  expect(limitedWays({ channels, waysLeft: onlineOnly })).toBe(
    'Trực tuyến. Không tự nộp được thì đến trung tâm phục vụ hành chính công để được giúp nộp.',
  ));

it('says nothing where every way of the record is open', () => {
  expect(limitedWays({ channels, waysLeft: undefined })).toBeUndefined();
  expect(limitedWays({ channels: channels.slice(1), waysLeft: onlineOnly })).toBeUndefined();
});
