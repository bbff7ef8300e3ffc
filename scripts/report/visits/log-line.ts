/** One request as a server's log in the combined format tells it, without the address that it came from. */
export interface Request {
  /** ISO day, by the server's own clock. */
  day: string;
  method: string;
  /** Path without what stands behind `?`. */
  path: string;
  status: number;
  agent: string;
}

const MONTHS: Readonly<Record<string, string>> = {
  ...{ Jan: '01', Feb: '02', Mar: '03', Apr: '04', May: '05', Jun: '06' },
  ...{ Jul: '07', Aug: '08', Sep: '09', Oct: '10', Nov: '11', Dec: '12' },
};

/** The address in front is passed over, never taken out of the line. */
const LINE =
  /^\S+ \S+ [^[]*\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):\d\d:\d\d:\d\d [+-]\d{4}\] "([A-Z]{3,7}) (\/[^ "?]*)[^"]*" (\d{3}) (?:\d+|-) "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)"/;

/** Reads a line; undefined where it is broken. */
export function readLine(line: string): Request | undefined {
  const [, date, name = '', year, method = '', path = '', status, agent = ''] = LINE.exec(line) ?? [];
  const month = MONTHS[name];
  if (date === undefined || month === undefined) return undefined;
  return { day: `${year}-${month}-${date}`, method, path, status: Number(status), agent };
}

/** Words by which programs that read the web call themselves, or that only programs carry. */
const PROGRAM =
  /bot|crawl|spider|slurp|curl|wget|python|java\/|go-http|libwww|httpclient|okhttp|axios|node-fetch|headless|lighthouse|monitor|uptime|preview|facebookexternalhit|zalo(?:bot|crawler)|scan|feed|archiv|validator|^-?$/i;

/** Whether a program rather than a person asked, by what it calls itself. */
export const isProgram = (agent: string): boolean => PROGRAM.test(agent);
