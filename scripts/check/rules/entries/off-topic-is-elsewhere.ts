import { phraseKey } from '../../../../src/search/synonyms.ts';
import type { Rule } from '../../../content/content.ts';

/** What people ask and the site has nothing about stands once, and is no way of asking for a page. */
export const offTopicIsElsewhere: Rule = {
  id: 'off-topic-is-elsewhere',
  severity: 'error',
  description: 'Chuyện ngoài trang này ghi một lần, và không trang nào trả lời',
  *check(content) {
    const file = content.lists.offTopic;
    if (!file?.value) return;
    const answered = new Map(
      (content.lists.askedPages?.value ?? []).flatMap(({ page, asks }) =>
        asks.map((ask) => [phraseKey(ask), page] as const),
      ),
    );
    const topicOf = new Map<string, string>();
    for (const [index, { topic, phrases }] of file.value.entries())
      for (const [place, phrase] of phrases.entries()) {
        const at = { in: file, path: [index, 'phrases', place], value: phrase };
        const key = phraseKey(phrase);
        const [page, earlier] = [answered.get(key), topicOf.get(key)];
        if (page !== undefined)
          yield {
            ...at,
            message: `cụm này dẫn tới trang '${page}' (cach-hoi.yaml)`,
            advice: 'trang ấy trả lời được thì xóa cụm này ở đây; không thì xóa ở cach-hoi.yaml',
          };
        else if (earlier !== undefined)
          yield { ...at, message: `cụm này đã có ở chủ đề '${earlier}'`, advice: 'giữ một chỗ' };
        topicOf.set(key, topic);
      }
  },
};
