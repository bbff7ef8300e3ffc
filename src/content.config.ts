import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { entryLoader } from './markdown/entry-loader.ts';
import { requirePlainFolder } from '../scripts/content/foreign-entries.ts';
import { CONTENT_TYPES, type ContentType } from './catalogue/content-types.ts';
import { contentDir } from './site/site.ts';

// Astro's glob follows links; the list that `check` reads does not, and what it can't read is not built.
requirePlainFolder(contentDir);

const entries = <T extends ContentType>({ folder, schema }: T) =>
  defineCollection({
    loader: entryLoader(join(contentDir, folder)),
    schema: schema as T['schema'],
  });

export const collections = {
  procedures: entries(CONTENT_TYPES.procedures),
  announcements: entries(CONTENT_TYPES.announcements),
  offices: entries(CONTENT_TYPES.offices),
  hotlines: entries(CONTENT_TYPES.hotlines),
  feedbackChannels: entries(CONTENT_TYPES.feedbackChannels),
  legalDocuments: entries(CONTENT_TYPES.legalDocuments),
  news: entries(CONTENT_TYPES.news),
  modelExamples: entries(CONTENT_TYPES.modelExamples),
  questions: entries(CONTENT_TYPES.questions),
  materials: entries(CONTENT_TYPES.materials),
  planTasks: entries(CONTENT_TYPES.planTasks),
  standingPages: entries(CONTENT_TYPES.standingPages),
};
