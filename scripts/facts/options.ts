import { CONTENT, needThere, surroundings } from '../command-line/folder-options.ts';
import { text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** The content and the official records that it is compared with. */
export interface FactsOrder {
  against: string;
  contentDir: string;
  /** The day on which short answers are compared, ISO. */
  day: string;
}

const factsCall = (command: string, about: readonly string[], source: string) =>
  defineCall({
    command,
    about: about.join('\n'),
    options: { against: text('TỆP', `${source}, .jsonl hoặc .jsonl.gz; phải ghi`), content: CONTENT },
    read({ against, content }): FactsOrder {
      if (!against) throw new Error(`Thiếu ${source} của Cơ sở dữ liệu quốc gia: --against <tệp.jsonl.gz>`);
      needThere(against);
      const { contentDir, siteDate } = surroundings(content);
      return { against, contentDir, day: siteDate };
    },
    content: ({ contentDir }) => contentDir,
  });

/** `npm run facts`. */
export const FACTS = factsCall(
  'npm run facts',
  [
    'So từng dữ kiện của mọi thủ tục với hồ sơ của Cơ sở dữ liệu quốc gia; nêu chỗ khác và lý do mục ấy đã ghi.',
    'Mã thoát 1 khi có chỗ khác chưa giải thích, hoặc thủ tục không có trong bản xuất.',
  ],
  'bản xuất',
);

/** `npm run facts:elsewhere`. */
export const FACTS_ELSEWHERE = factsCall(
  'npm run facts:elsewhere',
  [
    'So từng thủ tục của các việc làm ở nơi khác (noi-khac/) với hồ sơ của Cơ sở dữ liệu quốc gia.',
    'Mã thoát 1 khi có chỗ khác, hoặc hồ sơ mà một mục nêu không có trong bản xuất.',
  ],
  'bản xuất mọi cấp',
);
