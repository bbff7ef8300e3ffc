import { announcementsType } from '../announcements/content-type.ts';
import { bulletinNotesType } from '../bulletin-notes/content-type.ts';
import { crossRulesList } from '../cross-rules/content-list.ts';
import { elsewhereType } from '../elsewhere/content-type.ts';
import { feedbackChannelsType } from '../feedback-channels/content-type.ts';
import { feedbackResultsType } from '../feedback-results/content-type.ts';
import { guidesList } from '../guides/content-list.ts';
import { holidaysList } from '../holidays/content-list.ts';
import { hotlinesType } from '../hotlines/content-type.ts';
import { indicatorsList } from '../indicators/content-list.ts';
import { legalDocumentsType } from '../legal-documents/content-type.ts';
import { lifeEventsList } from '../life-events/content-list.ts';
import { materialsType } from '../materials/content-type.ts';
import { modelExamplesType } from '../model-examples/content-type.ts';
import { newsType } from '../news/content-type.ts';
import { officesType } from '../offices/content-type.ts';
import { officialChannelsList } from '../official-channels/content-list.ts';
import { plainWordsList } from '../plain-language/content-list.ts';
import { plansList } from '../plan-tasks/content-list.ts';
import { planTasksType } from '../plan-tasks/content-type.ts';
import { proceduresType } from '../procedures/content-type.ts';
import { questionsType } from '../questions/content-type.ts';
import { askedPagesList, offTopicList, synonymsList } from '../search/content-list.ts';
import { sectorsList } from '../sectors/content-list.ts';
import { standingPagesType } from '../standing-pages/content-type.ts';
import {
  outagesList,
  postingsList,
  publishingTermsList,
  yearlyReviewsList,
} from '../timeliness/content-lists.ts';
import { popularList, redirectsList, rolesList, siteList, sourceHostsList } from '../site/content-lists.ts';

/** Every collection of entries, in the order of the editing room. The build, the checks and the import read this table and no other. */
export const CONTENT_TYPES = {
  procedures: proceduresType,
  announcements: announcementsType,
  offices: officesType,
  hotlines: hotlinesType,
  feedbackChannels: feedbackChannelsType,
  legalDocuments: legalDocumentsType,
  news: newsType,
  modelExamples: modelExamplesType,
  questions: questionsType,
  elsewhere: elsewhereType,
  materials: materialsType,
  feedbackResults: feedbackResultsType,
  bulletins: bulletinNotesType,
  planTasks: planTasksType,
  standingPages: standingPagesType,
};
export type CollectionName = keyof typeof CONTENT_TYPES;

/** Every closed list. */
export const CONTENT_LISTS = {
  site: siteList,
  roles: rolesList,
  sectors: sectorsList,
  lifeEvents: lifeEventsList,
  guides: guidesList,
  synonyms: synonymsList,
  askedPages: askedPagesList,
  offTopic: offTopicList,
  plainWords: plainWordsList,
  popular: popularList,
  holidays: holidaysList,
  plans: plansList,
  sourceHosts: sourceHostsList,
  crossRules: crossRulesList,
  publishingTerms: publishingTermsList,
  outages: outagesList,
  postings: postingsList,
  indicators: indicatorsList,
  officialChannels: officialChannelsList,
  yearlyReviews: yearlyReviewsList,
  redirects: redirectsList,
};
export type ListName = keyof typeof CONTENT_LISTS;
