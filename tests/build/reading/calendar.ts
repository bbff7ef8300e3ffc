/** An event of a calendar file, by the names of its properties, without their parameters. */
export type ReadEvent = Readonly<Record<string, string>>;

const WANTED = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'];

/**
 * The events of a calendar (RFC 5545), read by its letter and not by our own writer.
 * @throws Error where a line is too long or not ended as it must be, a block is not closed, or an event lacks what it must have
 */
export function readCalendar(text: string): ReadEvent[] {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text))
    throw new Error('a line does not end with CRLF');
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`longer than 75 bytes: ${long}`);
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('no calendar');
  if (!lines.includes('VERSION:2.0') || !lines.some((line) => line.startsWith('PRODID:')))
    throw new Error('no version, or no product');
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  for (const line of lines.slice(1, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z]+=[^:;]+)*:(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`not a property: ${line}`);
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT') {
      const lacking = WANTED.filter((wanted) => !open?.[wanted]);
      if (!open || lacking.length > 0) throw new Error(`an event without ${lacking.join(', ')}`);
      events.push(open);
      open = undefined;
    } else if (open) open[name] = value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => unescaped(sign));
  }
  if (open) throw new Error('an event is not closed');
  return events;
}

const unescaped = (sign: string): string => (sign.toLowerCase() === 'n' ? '\n' : sign);
