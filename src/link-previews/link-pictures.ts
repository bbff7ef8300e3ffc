import { mattersElsewhere } from '../elsewhere/queries.ts';
import { guidesInUse } from '../guides/queries.ts';
import { lifeEventsInUse } from '../life-events/queries.ts';
import { currentModelExamples } from '../model-examples/queries.ts';
import { currentNews } from '../news/queries.ts';
import { currentProcedures } from '../procedures/queries.ts';
import { listTitle } from '../procedures/list-title.ts';
import { tierOf } from '../procedures/tier.ts';
import { currentQuestions } from '../questions/queries.ts';
import { sectorById, sectorLabel } from '../sectors/queries.ts';
import { sectorsInUse } from '../procedures/sectors-in-use.ts';
import { once, onceFor } from '../site/once.ts';
import { SECTIONS, type SectionName } from '../site/sections.ts';
import { basePath, site, siteDate } from '../site/site.ts';
import { addDays } from '../text/days.ts';
import type { PictureText } from './picture-tree.ts';

/** The picture of a page, or of all pages of a section. */
export interface LinkPicture extends PictureText {
  /** Path of the page under the base path, without slashes at its ends; the file's name under `anh-chia-se/`. */
  name: string;
}

const HOME = 'trang-chu';

const pictureOf = (section: SectionName, id: string, title: string, detail = ''): LinkPicture => ({
  name: `${SECTIONS[section].path}/${id}`,
  title,
  label: [SECTIONS[section].label, detail].filter(Boolean).join(' · '),
  site: site.title,
  area: site.area,
});

const sectionPictures = (): LinkPicture[] =>
  Object.values(SECTIONS)
    .filter(({ path }) => path !== '')
    .map(({ path, label }) => ({ name: path, title: label, label: '', site: site.title, area: site.area }));

const homePicture = (): LinkPicture => ({
  name: HOME,
  title: 'Làm thủ tục gì, cần giấy tờ nào, nộp ở đâu?',
  label: '',
  site: site.title,
  area: site.area,
});

/** For so many days people send each other a news item; pictures of 20,000 take nine minutes to draw and nearly 300 MB. */
const NEWS_IS_SENT = 730;

async function makeList(): Promise<LinkPicture[]> {
  return [
    homePicture(),
    ...sectionPictures(),
    ...(await currentProcedures())
      .filter(({ data }) => tierOf(data) !== 'listed')
      .map(({ id, data }) =>
        pictureOf('procedures', id, listTitle(data), sectorLabel(sectorById(data.sector))),
      ),
    ...(await sectorsInUse()).map(({ sector }) => pictureOf('sectors', sector.id, sectorLabel(sector))),
    ...(await lifeEventsInUse()).map(({ event }) => pictureOf('lifeEvents', event.id, event.name)),
    ...(await guidesInUse()).map(({ id, title }) => pictureOf('guides', id, title)),
    ...(await currentQuestions()).map(({ id, data }) =>
      pictureOf('questions', id, data.question, data.topic),
    ),
    ...(await mattersElsewhere()).map(({ id, data }) => pictureOf('elsewhere', id, data.title, data.topic)),
    ...(await currentNews())
      .filter(({ data }) => data.publishedOn >= addDays(siteDate, -NEWS_IS_SENT))
      .map(({ id, data }) => pictureOf('news', id, data.title)),
    ...(await currentModelExamples()).map(({ id, data }) => pictureOf('modelExamples', id, data.title)),
  ];
}

/**
 * Every picture of the site by its name: one for each page that people send each other, one for each section, which
 * the section's other pages share (listed procedures and old news among them), and one for the rest.
 */
export const linkPictures = once(
  async (): Promise<ReadonlyMap<string, LinkPicture>> =>
    new Map((await makeList()).map((picture) => [picture.name, picture])),
);

/** The picture of the page at a path (with the base path, as in `Astro.url.pathname`): its own, its section's, the site's. */
export const pictureFor = onceFor(async (path: string): Promise<LinkPicture> => {
  const pictures = await linkPictures();
  const name = path.slice(basePath.length).replace(/\/$/, '');
  return pictures.get(name) ?? pictures.get(name.split('/')[0] ?? '') ?? pictures.get(HOME) ?? homePicture();
});
