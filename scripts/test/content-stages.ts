import { CONTENT_SITE, dayOf } from './sites.ts';
import { commandStage, type Stage } from './stage.ts';
import { build, playwright, vitest } from './stages.ts';

const BUILD = 'Build of the content';

/** Tests of built pages that hold for whoever's site it is. */
const BUILT = [
  'links',
  'html-rules',
  'nu-checker',
  'budgets',
  'page-head',
  'structured-data',
  'spaces',
  'own-answers',
  'told-once',
  'site-map',
  'style-layers',
  'site-icons',
];

/** What the content and the site of one unit have to pass, whoever's it is. */
export const contentStages = (): Stage[] => [
  build(BUILD, CONTENT_SITE),
  commandStage('Content', 'node', ['scripts/check/main.ts'], { SITE_DATE: dayOf(CONTENT_SITE) }),
  vitest('Facts and wording', 'unit', 'tests/content/'),
  {
    ...vitest('The built site', 'site', ...BUILT.map((name) => `tests/build/${name}.test.ts`)),
    after: [BUILD],
  },
  { ...playwright('The built site in a browser', 'samples', 'e2e/(accessibility|narrow)'), after: [BUILD] },
];
