import { describe, expect, it } from 'vitest';
import { feedbackWay, formOrigin } from './feedback-way.ts';
import { feedbackSchema } from '../site/schemas/feedback-schema.ts';

const imprint = (state: 'verified' | 'awaiting') => ({
  email: 'chan-trang@co-quan.example',
  verification: { state },
});

describe('where readers’ words go', () => {
  it('is the form, else the mailbox, else the verified mailbox of the foot, else nowhere yet', () => {
    const email = 'gop-y@co-quan.example';
    const endpoint = 'https://gop-y.example/nhan';
    expect(feedbackWay({ feedback: { email, endpoint }, imprint: imprint('verified') })).toEqual({
      kind: 'form',
      action: endpoint,
    });
    expect(feedbackWay({ feedback: { email }, imprint: imprint('awaiting') })).toEqual({
      kind: 'mail',
      email,
    });
    expect(feedbackWay({ feedback: {}, imprint: imprint('verified') })).toEqual({
      kind: 'mail',
      email: 'chan-trang@co-quan.example',
    });
    expect(feedbackWay({ feedback: {}, imprint: imprint('awaiting') })).toEqual({ kind: 'awaiting' });
  });

  it.each([
    ['https://gop-y.example/nhan?x=1', ' https://gop-y.example'],
    ['/nhan', ''],
    [undefined, ''],
  ])('lets a form reach %s by the policy’s “%s”', (endpoint, origin) => {
    expect(formOrigin({ feedback: endpoint === undefined ? {} : { endpoint } })).toBe(origin);
  });

  it.each([
    ['https://gop-y.example/nhan', true],
    ['/nhan-gop-y', true],
    ['http://gop-y.example/nhan', false],
    ['//gop-y.example/nhan', false],
    ['javascript:alert(1)', false],
    ["https://x.example/'; script-src *", false],
  ])('takes the address %s: %s', (endpoint, isTaken) => {
    expect(feedbackSchema.safeParse({ endpoint }).success).toBe(isTaken);
  });
});
