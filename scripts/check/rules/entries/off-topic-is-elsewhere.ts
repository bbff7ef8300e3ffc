import { NOT_HERE } from '../../../../src/search/engine/nothing.ts';
import { phraseKey } from '../../../../src/search/synonyms.ts';
import { allEntries, type Content, type Rule } from '../../../content/content.ts';

/** What a phrase leads to, in words for the editor, and what to do about it. */
interface Answer {
  told: string;
  advice: string;
}

/** What each phrase that people say leads to, by its key: a page that they ask for, words of an official name, an entry. */
function answers(content: Content): Map<string, Answer> {
  const asked = (content.lists.askedPages?.value ?? []).flatMap(({ page, asks }) =>
    asks.map((phrase) => ({
      phrase,
      told: `dẫn tới trang '${page}' (cach-hoi.yaml)`,
      advice: 'trang ấy trả lời được thì xóa cụm này ở đây; không thì xóa ở cach-hoi.yaml',
    })),
  );
  const said = (content.lists.synonyms?.value?.groups ?? [])
    .flatMap(({ entries }) => entries)
    .filter(({ means }) => !means.includes(NOT_HERE))
    .flatMap(({ say, means }) =>
      say.map((phrase) => ({
        phrase,
        told: `nói thay cho '${means.join(', ')}' (tu-dong-nghia.yaml)`,
        advice: 'trang có việc ấy thì xóa cụm này ở đây; không thì xóa ở tu-dong-nghia.yaml',
      })),
    );
  const named = [...allEntries(content)].flatMap(({ file, fields }) =>
    ('aliases' in fields ? fields.aliases : []).map((phrase) => ({
      phrase,
      told: `là tên gọi khác ghi ở ${file}`,
      advice: 'mục ấy trả lời được thì xóa cụm này ở đây; không thì xóa ở mục ấy',
    })),
  );
  return new Map([...named, ...said, ...asked].map(({ phrase, ...answer }) => [phraseKey(phrase), answer]));
}

/** What people ask and the site has nothing about stands once, and leads to nothing that the site has. */
export const offTopicIsElsewhere: Rule = {
  id: 'off-topic-is-elsewhere',
  severity: 'error',
  description: 'Chuyện ngoài trang này ghi một lần, và không trang nào trả lời',
  *check(content) {
    const file = content.lists.offTopic;
    if (!file?.value) return;
    const answered = answers(content);
    const topicOf = new Map<string, string>();
    for (const [index, { topic, phrases }] of file.value.entries())
      for (const [place, phrase] of phrases.entries()) {
        const at = { in: file, path: [index, 'phrases', place], value: phrase };
        const key = phraseKey(phrase);
        const [answer, earlier] = [answered.get(key), topicOf.get(key)];
        if (answer !== undefined) yield { ...at, message: `cụm này ${answer.told}`, advice: answer.advice };
        else if (earlier !== undefined)
          yield { ...at, message: `cụm này đã có ở chủ đề '${earlier}'`, advice: 'giữ một chỗ' };
        topicOf.set(key, topic);
      }
  },
};
