import { readFileSync, statSync } from 'node:fs';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { z } from 'astro/zod';
import { todayInVietnam } from '../../../src/site/environment.ts';
import { MOST_UNPACKED_MEGABYTES, stateOfStreams, type StreamsState } from './damaged-streams.ts';
import { pageBlocks, type PageOperator, type PrintedBlock } from './page-blocks.ts';

/** What a PDF prints, and when it was made, ISO, in Vietnam's time. */
export interface PrintedDocument {
  blocks: PrintedBlock[];
  createdOn: string | undefined;
  /** Width of the first page, in points. */
  width: number;
}

/** A PDF that can't be taken in; the message says why in one Vietnamese sentence. */
export class RefusedPdf extends Error {}

const FETCH_AGAIN = 'hãy tải lại bản PDF chi tiết thủ tục trên Cổng dịch vụ công quốc gia';
const LOCKED = `tệp PDF có mật khẩu, không đọc được; ${FETCH_AGAIN}`;
const BROKEN = `tệp PDF hỏng hoặc tải chưa hết, không đọc được; ${FETCH_AGAIN}`;
/** The longest of the portal's has 40 pages and 1 MB. */
const MOST_PAGES = 300;
const MOST_MEGABYTES = 20;
const TOO_LARGE = `tệp PDF lớn hơn ${MOST_MEGABYTES} MB, hoặc mở ra lớn hơn ${MOST_UNPACKED_MEGABYTES} MB, bản chi tiết một thủ tục không lớn như vậy`;
const REFUSED: Readonly<Record<Exclude<StreamsState, 'whole'>, string>> = {
  damaged: BROKEN,
  'too large': TOO_LARGE,
  locked: LOCKED,
  foreign: `tệp PDF có cách nén hoặc hình lồng nhau mà bản của Cổng không có; ${FETCH_AGAIN}`,
};
/** Dots of a picture that are still unpacked; a page scanned at 300 dpi has 9 million. */
const MOST_DOTS = 10_000_000;
const informationSchema = z.object({ CreationDate: z.string().optional() });

/**
 * Reads all pages of a PDF file.
 * @throws RefusedPdf when the file is no PDF, is broken or locked by a password.
 */
export async function readPdf(path: string): Promise<PrintedDocument> {
  if (statSync(path).size > MOST_MEGABYTES * 1024 * 1024) throw new RefusedPdf(TOO_LARGE);
  const bytes = new Uint8Array(readFileSync(path));
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'))
    throw new RefusedPdf(`không phải tệp PDF; ${FETCH_AGAIN}`);
  const state = stateOfStreams(bytes);
  if (state !== 'whole') throw new RefusedPdf(REFUSED[state]);
  const { createdOn, pages } = await drawnPages(bytes).catch((error: unknown) => {
    if (error instanceof RefusedPdf) throw error;
    throw new RefusedPdf(isLocked(error) ? LOCKED : BROKEN, { cause: error });
  });
  return { blocks: pages.flatMap(blocksOf), width: pages[0]?.width ?? 0, createdOn };
}

/** A page as pdf.js gives it. */
interface DrawnPage {
  width: number;
  height: number;
  operators: PageOperator[];
}

function blocksOf({ height, operators }: DrawnPage, index: number): PrintedBlock[] {
  try {
    return pageBlocks(index + 1, height, operators);
  } catch (error) {
    if (error instanceof z.ZodError) throw new RefusedPdf(BROKEN, { cause: error });
    throw error;
  }
}

async function drawnPages(bytes: Uint8Array) {
  const { OPS, VerbosityLevel } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  const pdf = await getDocumentProxy(bytes, {
    verbosity: VerbosityLevel.ERRORS,
    // A page read in part would look like a procedure with less in it.
    stopAtErrors: true,
    maxImageSize: MOST_DOTS,
  });
  if (pdf.numPages > MOST_PAGES)
    throw new RefusedPdf(
      `tệp PDF có ${pdf.numPages} trang, bản chi tiết một thủ tục không quá ${MOST_PAGES} trang`,
    );
  const { info } = await pdf.getMetadata();
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { fnArray, argsArray } = await page.getOperatorList();
    const operators = fnArray.map((operator, index) => ({
      name: names.get(operator) ?? '',
      args: argsArray[index] as unknown,
    }));
    pages.push({ width: right - left, height: top - bottom, operators });
  }
  await pdf.loadingTask.destroy();
  return { pages, createdOn: dayOf(informationSchema.safeParse(info).data?.CreationDate) };
}

/** A PDF writes its moment as `D:20260718012549Z` or with an offset, `D:20260718082549+07'00'`. */
function dayOf(moment: string | undefined): string | undefined {
  const parts = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-]\d{2})'?(\d{2})'?)?/.exec(
    moment ?? '',
  );
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, hours = '+00', minutes = '00'] = parts;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${hours}:${minutes}`);
  return Number.isNaN(instant.getTime()) ? undefined : todayInVietnam(instant);
}

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';
