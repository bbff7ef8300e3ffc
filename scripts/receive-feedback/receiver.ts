import { appendFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';

/** Where what readers say is kept, and which site it may be about. */
export interface ReceiverSetup {
  /** The file to which one line of JSON is added for each answer. */
  file: string;
  /** The site's address with its base path, `https://…/`: pages elsewhere are not spoken of here. */
  site: string;
  /** Today, ISO. */
  today: () => string;
  /** Which minute it is, counted from any beginning. */
  minute: () => number;
}

/** What is kept of an answer: the page below the site’s address, what it is about, what was said; nobody can tell by whom (requirement B05). */
interface KeptAnswer {
  day: string;
  page: string;
  code?: string;
  helpful?: boolean;
  mistake?: string;
}

/** The form's own bound, in letters with a line break as one; encoded, a letter with two marks takes nine bytes. */
const LONGEST_MISTAKE = 1000;
const MOST_BYTES = 12_288;

/** What the form at the foot of pages sends (src/reader-feedback/FeedbackForm.astro). */
const FIELDS = new Set(['trang', 'ma', 'ngay', 'huu-ich', 'cho-sai']);
/** So many answers a minute are taken, from all readers together: to tell readers apart one would have to know them. */
const MOST_A_MINUTE = 60;

/** Numbers of people, of accounts and of telephones, and mailboxes: what a reader should not have written is not kept. */
const PERSONAL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\d[ .-]?){8,}\d/g;

/** An address below the site's own, as its pages have them; whoever writes a number of a person into one is not of the site. */
const isPage = (path: string): boolean => /^(?:[a-z0-9-]+\/)*$/.test(path) && !/(?:\d[-/]?){8,}\d/.test(path);

/** The answer in a form's text; undefined where it is none about a page of the site. */
function readAnswer(form: string, { site, today }: ReceiverSetup): KeptAnswer | undefined {
  const given = new URLSearchParams(form);
  const page = given.get('trang') ?? '';
  const code = given.get('ma') ?? '';
  const helpful = given.get('huu-ich');
  const mistake = (given.get('cho-sai') ?? '').replaceAll('\r\n', '\n').trim();
  const isAboutUs = page.startsWith(site) && isPage(page.slice(site.length));
  const saysSomething = helpful === 'co' || helpful === 'khong' || mistake !== '';
  const isOurs = isAboutUs && [...given.keys()].every((name) => FIELDS.has(name));
  if (!isOurs || !saysSomething || mistake.length > LONGEST_MISTAKE) return undefined;
  return {
    day: today(),
    page: page.slice(site.length),
    ...(/^\d\.\d{6}[\w.]*$/.test(code) && { code }),
    ...((helpful === 'co' || helpful === 'khong') && { helpful: helpful === 'co' }),
    ...(mistake !== '' && { mistake: mistake.replace(PERSONAL, '[đã bỏ]') }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

const pageText = (said: string, back: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${said}</title><main><h1>${said}</h1><p><a href="${back}">Về trang vừa đọc</a></p></main></html>\n`;

/**
 * A server that takes the form at the foot of pages (`feedback.endpoint` in site.yaml) and keeps nothing personal: no
 * address of the sender, no browser, no hour, no cookie. An example for the host, of node's own modules only.
 */
export function createReceiver(setup: ReceiverSetup): Server {
  let minute = 0;
  let taken = 0;
  return createServer(async (request, response) => {
    const answer = (status: number, said: string, back = setup.site): void => {
      const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      response.writeHead(status, { ...type, connection: 'close' }).end(pageText(said, back));
    };
    const now = setup.minute();
    [minute, taken] = now === minute ? [minute, taken + 1] : [now, 1];
    if (request.method !== 'POST') return answer(405, 'Nơi này chỉ nhận góp ý gửi từ trang');
    if (taken > MOST_A_MINUTE) return answer(429, 'Đang có nhiều góp ý, bạn gửi lại sau một phút');
    const form = await bodyOf(request).catch(() => undefined);
    const kept = form === undefined ? undefined : readAnswer(form, setup);
    if (!kept) return answer(400, 'Chưa nhận được góp ý này');
    const isKept = await appendFile(setup.file, `${JSON.stringify(kept)}\n`).then(
      () => true,
      (error: unknown) => {
        console.error(error);
        return false;
      },
    );
    if (!isKept) return answer(500, 'Chưa ghi được góp ý, bạn gửi lại sau');
    return answer(200, 'Đã nhận. Cảm ơn bạn.', new URL(setup.site + kept.page).href);
  });
}
