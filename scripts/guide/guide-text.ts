import { componentsGuide } from '../../src/content-components/components-guide.ts';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { workedExample } from './worked-example.ts';

const START = '<!-- Từ đây đến hết do máy làm (npm run guide), đừng sửa tay. -->';

/** The guide with its last part made anew: an example for each type, from the schemas' own words. */
export function guideText(guide: string): string {
  const [written = ''] = guide.split(START);
  const examples = (Object.keys(CONTENT_TYPES) as CollectionName[]).flatMap((name) => [
    `### ${CONTENT_TYPES[name].label} (\`${CONTENT_TYPES[name].folder}/\`)`,
    '',
    workedExample(name),
    '',
  ]);
  const parts = [
    written.trimEnd(),
    '',
    START,
    '',
    '## Thành phần dùng trong bài',
    '',
    componentsGuide(),
    '',
    '## Mẫu từng loại',
    '',
    INTRODUCTION,
    '',
    ...examples,
  ];
  return `${parts.join('\n').trimEnd()}\n`;
}

const INTRODUCTION =
  'Mỗi mẫu là một mục giả, đủ trường bắt buộc. Dòng có dấu `#` là lời giải thích, không cần chép. Lệnh `npm run new` tạo sẵn mẫu trống.';
