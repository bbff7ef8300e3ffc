import type { Rule } from '../../../content/content.ts';
import { ownTextsWith, placeInText } from '../../../content/texts.ts';

const NAMES =
  'nbsp|amp|lt|gt|quot|apos|[aeiouycnsz](?:acute|grave|circ|tilde|uml|ring|caron|cedil|breve|horn|slash)|[dt]strok|[nm]dash|hellip|[lrsb][sd]quo|bdquo|[lr]s?aquo|bull|middot|copy|reg|trade|deg|sect|para|euro|e[nm]sp|thinsp|zwn?j|shy|times|divide|frac\\d\\d|sup[123]|plusmn|minus|ne|le|ge|[lr]arr|iexcl|iquest|cent|pound|yen|ord[fm]|micro|num|commat|[lr]par|colon|semi|comma|period|sol|excl|quest|percnt|dollar|newline|tab';
const ENTITY = `&(?:${NAMES}|#\\d{2,7}|#x[\\da-f]{2,6});`;
const TAGS =
  'b|i|u|s|em|strong|br|p|div|span|a|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|img|font|su[pb]|hr|small|big|center|blockquote|pre|code|iframe|script|style|mark|section|o:p';
const WRITTEN = new RegExp(`${ENTITY}|</?(?:${TAGS})(?:\\s[^<>\\n]{0,200})?\\s*/?>|<!--`, 'iu');

/** Fields are words as they are shown: what a web page's source has for a letter or for bold stands there letter by letter. */
export const entitiesInFields: Rule = {
  id: 'entities-in-fields',
  severity: 'warning',
  description: 'Trường không chứa mã ký tự và thẻ của HTML',
  *check(content) {
    for (const piece of ownTextsWith(content, WRITTEN)) {
      const [written] = piece.path ? (WRITTEN.exec(piece.text) ?? []) : [];
      if (written === undefined) continue;
      yield {
        ...placeInText(piece, 0),
        value: written.slice(0, 40),
        message: `'${written.slice(0, 40)}' là mã của trang web, sẽ hiện nguyên trên trang`,
        advice: 'gõ thẳng chữ hoặc dấu cần viết; trường không có chữ đậm, chữ nghiêng, xuống dòng',
      };
    }
  },
};
