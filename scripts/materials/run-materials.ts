import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMATS, type FormatName } from '../../src/materials/poster-formats.ts';
import { posterFileName, posterFiles } from '../../src/posters/poster-files.ts';
import { TextTooLong } from '../../src/posters/set-text.ts';
import { siteAddress } from '../../src/site/site-address.ts';
import { formatDate } from '../../src/text/dates.ts';
import { countedIn, showProgress } from '../command-line/progress.ts';
import { postersOf, type FiledPoster } from '../content/posters.ts';
import { readContent } from '../content/read-content.ts';
import { makeAll, type Wanted } from './make-all.ts';
import type { MaterialsOrder } from './options.ts';

/**
 * Draws the posters that the site offers on its day, those that no earlier run or build has drawn, and puts those that
 * differ into the folder; 1 where one can't be drawn.
 * @throws Error in Vietnamese where the folder has no site.yaml that can be read, or no such poster
 */
export async function runMaterials({ environment, out, only, format }: MaterialsOrder): Promise<number> {
  const progress = showProgress(process.stderr);
  progress.stage('Đọc nội dung');
  const { content } = readContent(environment.contentDir, environment.siteDate, resolve('public'));
  const site = content.lists.site?.value;
  if (!site) throw new Error('Không đọc được site.yaml; chạy "npm run check" để xem lỗi.');
  const { siteUrl, basePath } = siteAddress(environment, site);
  const posters = postersOf(content, siteUrl + basePath).filter(
    ({ entry }) => only === undefined || entry.id === only,
  );
  if (only !== undefined && posters.length === 0)
    throw new Error(
      `Không có ấn phẩm "${only}" nào có áp phích vào ngày ${formatDate(environment.siteDate)}.`,
    );
  progress.stage('Vẽ áp phích');
  const { wanted, refused } = filesOf(posters, format);
  const drawn = wanted.filter(({ file }) => !existsSync(file.kept)).length;
  const changed = await makeAll(wanted, out, countedIn(progress, 'tệp'));
  progress.end();
  for (const line of refused) console.log(line);
  for (const { entry, poster } of posters)
    if (poster.state !== 'offered') console.log(`${entry.id}: ${whyNot(poster)}`);
  console.log(
    `${wanted.length} tệp ở ${out}: vẽ mới ${drawn}, lấy lại ${wanted.length - drawn}; ghi ${changed} tệp khác bản đang có.`,
  );
  return refused.length > 0 ? 1 : 0;
}

function filesOf(
  posters: readonly FiledPoster[],
  only: FormatName | undefined,
): { wanted: Wanted[]; refused: string[] } {
  const [wanted, refused]: [Wanted[], string[]] = [[], []];
  for (const { entry, formats, poster } of posters)
    for (const format of formats) {
      if (poster.state !== 'offered' || (only !== undefined && format !== only)) continue;
      try {
        for (const file of Object.values(posterFiles(poster.text, format)))
          wanted.push({ name: posterFileName(entry.id, format, file.kind), file });
      } catch (error) {
        if (!(error instanceof TextTooLong)) throw error;
        refused.push(`${entry.id}: ${error.part} dài quá, không vừa khổ ${FORMATS[format].label}; không vẽ.`);
      }
    }
  return { wanted, refused };
}

const whyNot = (poster: Exclude<FiledPoster['poster'], { state: 'offered' }>): string =>
  poster.state === 'over'
    ? `đợt đã kết thúc ngày ${formatDate(poster.endedOn)}, không vẽ nữa.`
    : 'thủ tục hiện không áp dụng, không vẽ.';
