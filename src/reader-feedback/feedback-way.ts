import { originOf } from '../fields/web-address.ts';
import type { Site } from '../site/schema.ts';

/** How a reader's word reaches the office: a form's address, a mailbox, or not yet. */
export type FeedbackWay =
  { kind: 'form'; action: string } | { kind: 'mail'; email: string } | { kind: 'awaiting' };

/** The form where one is given, else the mailbox, else the verified mailbox of the site's foot; never a guessed one. */
export function feedbackWay({ feedback, imprint }: Pick<Site, 'feedback' | 'imprint'>): FeedbackWay {
  if (feedback.endpoint) return { kind: 'form', action: feedback.endpoint };
  const email = feedback.email ?? (imprint.verification.state === 'verified' ? imprint.email : undefined);
  return email ? { kind: 'mail', email } : { kind: 'awaiting' };
}

/** What the policy's form-action must allow besides the site itself: the origin of the form's address, with a space before it. */
export const formOrigin = ({ feedback: { endpoint } }: Pick<Site, 'feedback'>): string =>
  endpoint?.startsWith('https://') ? ` ${originOf(endpoint)}` : '';
