import { contentList } from '../site/content-type.ts';
import { outagesSchema } from './outage-schema.ts';
import { postingsSchema } from './posting-schema.ts';
import { publishingTermsSchema } from './publishing-term-schema.ts';
import { yearlyReviewsSchema } from './yearly-review-schema.ts';

/** content/han-dang.yaml: how soon the site tells of what. */
export const publishingTermsList = contentList({
  file: 'han-dang.yaml',
  schema: publishingTermsSchema,
  label: 'Hạn đăng theo loại',
  optional: true,
});

/** content/ngung-trang.yaml: when the site will not answer. */
export const outagesList = contentList({
  file: 'ngung-trang.yaml',
  schema: outagesSchema,
  label: 'Ngừng trang theo kế hoạch',
  optional: true,
});

/** content/niem-yet.yaml: what hangs at the counters. */
export const postingsList = contentList({
  file: 'niem-yet.yaml',
  schema: postingsSchema,
  label: 'Sổ niêm yết',
  optional: true,
  isOfItsFolder: true,
});

/** content/ra-soat-nam.yaml: reviews of the whole site. */
export const yearlyReviewsList = contentList({
  file: 'ra-soat-nam.yaml',
  schema: yearlyReviewsSchema,
  label: 'Rà soát trang hằng năm',
  optional: true,
});
