import { attributeOffset, attributesOf } from '../../../../src/markdown/attribute-faults.ts';
import { allEntries, type Rule } from '../../../content/content.ts';
import { soundComponents } from '../links/components-lead-somewhere.ts';

/** Pictures that a camera or a screen may have made; a drawing (SVG) shows nobody. */
const PHOTO = /\.(?:jpe?g|png|webp|avif|gif)$/;

const WANTED = [
  [
    'tac-gia',
    'hình chưa ghi ai chụp, ai vẽ',
    'thêm tac-gia="…": tên hoặc cơ quan của người chụp (Luật Sở hữu trí tuệ, quyền nhân thân của tác giả)',
  ],
  [
    'dong-y',
    'hình chưa ghi người trong hình có đồng ý không',
    'thêm dong-y: khong-co-nguoi (không thấy rõ ai), da-dong-y, hoặc giam-ho-dong-y (có trẻ em); chưa đồng ý thì bỏ hình (Bộ luật Dân sự, điều 32)',
  ],
] as const;

/** A photo says whose it is, and that those whom it shows agreed (requirement J07). */
export const picturesCredited: Rule = {
  id: 'pictures-credited',
  severity: 'error',
  description: 'Hình chụp ghi tác giả và sự đồng ý của người trong hình',
  *check(content) {
    for (const entry of allEntries(content)) {
      if (!entry.body.includes('<Hinh')) continue;
      for (const element of soundComponents(entry.body)) {
        const attributes = attributesOf(element);
        if (element.name !== 'Hinh' || !PHOTO.test(attributes['tep'] ?? '')) continue;
        for (const [attribute, message, advice] of WANTED)
          if (attributes[attribute] === undefined)
            yield {
              in: entry,
              offset: entry.bodyOffset + attributeOffset(element, 'tep', entry.body),
              value: attributes['tep'],
              message,
              advice,
            };
      }
    }
  },
};
