import type { Rule } from '../../content/content.ts';
import { abolishedAfterBegun } from './abolished-after-begun.ts';
import { acknowledgedRules } from './acknowledged-rules.ts';
import { amountsInText } from './amounts-in-text.ts';
import { amountsPlausible } from './amounts-plausible.ts';
import { announcedInTime } from './announced-in-time.ts';
import { announcementsAgree } from './announcements-agree.ts';
import { bodyIsData } from './body-is-data.ts';
import { casesTellApart } from './cases-tell-apart.ts';
import { chargesAgreeWithWords } from './charges-agree-with-words.ts';
import { citedBeforeCiting } from './cited-before-citing.ts';
import { citedNumbers } from './cited-numbers.ts';
import { classifiedMarks } from './classified-marks.ts';
import { componentsLeadSomewhere } from './components-lead-somewhere.ts';
import { controlCharacters } from './control-characters.ts';
import { crossRulesTouchProcedures } from './cross-rules-touch-procedures.ts';
import { datesInOrder } from './dates-in-order.ts';
import { datesInText } from './dates-in-text.ts';
import { decisionMatchesAnnouncement } from './decision-matches-announcement.ts';
import { documentNumberOddities } from './document-number-oddities.ts';
import { doubleSpaces } from './double-spaces.ts';
import { fileNameIsSlug } from './file-name-is-slug.ts';
import { factsAgreeWithEntries } from './facts-agree-with-entries.ts';
import { formFilesExist } from './form-files-exist.ts';
import { freeOfCharge } from './free-of-charge.ts';
import { gluedWords } from './glued-words.ts';
import { guidesLeadSomewhere } from './guides-lead-somewhere.ts';
import { holidaysInOrder } from './holidays-in-order.ts';
import { holidaysNextYear } from './holidays-next-year.ts';
import { holidaysSwapDays } from './holidays-swap-days.ts';
import { inForceRecentlyChecked } from './in-force-recently-checked.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { internalLinks } from './internal-links.ts';
import { legalDocumentUnique } from './legal-document-unique.ts';
import { lifeEventsRunInSteps } from './life-events-run-in-steps.ts';
import { linksKeepPromises } from './links-keep-promises.ts';
import { linkTexts } from './link-texts.ts';
import { listIdsUnique } from './list-ids-unique.ts';
import { lookAlikeLetters } from './look-alike-letters.ts';
import { mixedTonePlacement } from './mixed-tone-placement.ts';
import { newsApproval } from './news-approval.ts';
import { numbersFollowDates } from './numbers-follow-dates.ts';
import { oldOnlineLevels } from './old-online-levels.ts';
import { oneChargeADay } from './one-charge-a-day.ts';
import { openingHoursApart } from './opening-hours-apart.ts';
import { overrideOver } from './override-over.ts';
import { personalDetails } from './personal-details.ts';
import { personalIds } from './personal-ids.ts';
import { phonesInText } from './phones-in-text.ts';
import { placeholderInBody } from './placeholder-in-body.ts';
import { plainLanguageAbbreviations } from './plain-language-abbreviations.ts';
import { plainLanguageHeaps } from './plain-language-heaps.ts';
import { plainLanguageLength } from './plain-language-length.ts';
import { plainLanguagePassives } from './plain-language-passives.ts';
import { plainLanguageWords } from './plain-language-words.ts';
import { portalIdUnique } from './portal-id-unique.ts';
import { procedureCodeUnique } from './procedure-code-unique.ts';
import { procedureCodesInText } from './procedure-codes-in-text.ts';
import { publishedAddressLives } from './published-address-lives.ts';
import { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts';
import { referencesExist } from './references-exist.ts';
import { replacementsExist } from './replacements-exist.ts';
import { replacementsRunForward } from './replacements-run-forward.ts';
import { retiredFormHasSuccessor } from './retired-form-has-successor.ts';
import { sourceHosts } from './source-hosts.ts';
import { sourceStale } from './source-stale.ts';
import { spansRunForward } from './spans-run-forward.ts';
import { standingPagePath } from './standing-page-path.ts';
import { successorOutlives } from './successor-outlives.ts';
import { synonymsConsistent } from './synonyms-consistent.ts';
import { textKeepsUp } from './text-keeps-up.ts';
import { timesHaveUnits } from './times-have-units.ts';
import { unicodeNfc } from './unicode-nfc.ts';
import { verifiedHasContact } from './verified-has-contact.ts';
import { versionsFollowOn } from './versions-follow-on.ts';
import { webAddresses } from './web-addresses.ts';
import { weekendDates } from './weekend-dates.ts';

const CONTENT_RULES: readonly Rule[] = [
  fileNameIsSlug,
  referencesExist,
  procedureCodeUnique,
  versionsFollowOn,
  announcementsAgree,
  abolishedAfterBegun,
  replacementsExist,
  replacementsRunForward,
  decisionMatchesAnnouncement,
  announcedInTime,
  textKeepsUp,
  overrideOver,
  portalIdUnique,
  legalDocumentUnique,
  listIdsUnique,
  standingPagePath,
  sourceHosts,
  sourceStale,
  spansRunForward,
  successorOutlives,
  citedBeforeCiting,
  formFilesExist,
  casesTellApart,
  retiredFormHasSuccessor,
  synonymsConsistent,
  guidesLeadSomewhere,
  lifeEventsRunInSteps,
  redirectsLeadSomewhere,
  publishedAddressLives,
  newsApproval,
  placeholderInBody,
  documentNumberOddities,
  citedNumbers,
  weekendDates,
  numbersFollowDates,
  datesInOrder,
  datesInText,
  openingHoursApart,
  holidaysInOrder,
  holidaysSwapDays,
  holidaysNextYear,
  amountsPlausible,
  amountsInText,
  chargesAgreeWithWords,
  oneChargeADay,
  freeOfCharge,
  factsAgreeWithEntries,
  timesHaveUnits,
  oldOnlineLevels,
  procedureCodesInText,
  phonesInText,
  webAddresses,
  linkTexts,
  linksKeepPromises,
  internalLinks,
  personalIds,
  personalDetails,
  classifiedMarks,
  bodyIsData,
  componentsLeadSomewhere,
  legacyEncoding,
  unicodeNfc,
  lookAlikeLetters,
  controlCharacters,
  crossRulesTouchProcedures,
  doubleSpaces,
  gluedWords,
  mixedTonePlacement,
  inForceRecentlyChecked,
  verifiedHasContact,
  plainLanguageLength,
  plainLanguageAbbreviations,
  plainLanguagePassives,
  plainLanguageHeaps,
  plainLanguageWords,
];

/** Every rule, each in the file of its name; a new rule is a new file and a line above. */
export const RULES: readonly Rule[] = [...CONTENT_RULES, acknowledgedRules(CONTENT_RULES)];
