import type { Rule } from '../content.ts';
import { acknowledgedRules } from './acknowledged-rules.ts';
import { bodyIsData } from './body-is-data.ts';
import { citedBeforeCiting } from './cited-before-citing.ts';
import { controlCharacters } from './control-characters.ts';
import { doubleSpaces } from './double-spaces.ts';
import { fileNameIsSlug } from './file-name-is-slug.ts';
import { formFilesExist } from './form-files-exist.ts';
import { guidesLeadSomewhere } from './guides-lead-somewhere.ts';
import { inForceRecentlyChecked } from './in-force-recently-checked.ts';
import { legalDocumentUnique } from './legal-document-unique.ts';
import { listIdsUnique } from './list-ids-unique.ts';
import { lookAlikeLetters } from './look-alike-letters.ts';
import { placeholderInBody } from './placeholder-in-body.ts';
import { portalIdUnique } from './portal-id-unique.ts';
import { procedureCodeUnique } from './procedure-code-unique.ts';
import { referencesExist } from './references-exist.ts';
import { spansRunForward } from './spans-run-forward.ts';
import { standingPagePath } from './standing-page-path.ts';
import { successorOutlives } from './successor-outlives.ts';
import { synonymsConsistent } from './synonyms-consistent.ts';
import { unicodeNfc } from './unicode-nfc.ts';
import { verifiedHasContact } from './verified-has-contact.ts';

const CONTENT_RULES: readonly Rule[] = [
  fileNameIsSlug,
  referencesExist,
  procedureCodeUnique,
  portalIdUnique,
  legalDocumentUnique,
  listIdsUnique,
  standingPagePath,
  spansRunForward,
  successorOutlives,
  citedBeforeCiting,
  formFilesExist,
  synonymsConsistent,
  guidesLeadSomewhere,
  placeholderInBody,
  bodyIsData,
  unicodeNfc,
  lookAlikeLetters,
  controlCharacters,
  doubleSpaces,
  inForceRecentlyChecked,
  verifiedHasContact,
];

/** Every rule, each in the file of its name; a new rule is a new file and a line above. */
export const RULES: readonly Rule[] = [...CONTENT_RULES, acknowledgedRules(CONTENT_RULES)];
