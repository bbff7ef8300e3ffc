/** A piece of what is pasted, in the order of the page; inline text is HTML of bold, italics and links alone. */
export type Block =
  | { kind: 'heading'; level: number; html: string }
  | { kind: 'paragraph'; html: string }
  | { kind: 'item'; level: number; number: number | undefined; html: string }
  | { kind: 'table'; rows: string[][] };

/** What can't be pasted as it is; the message says in Vietnamese what to do. */
export class NotPasted extends Error {}
