import { z } from 'astro/zod';
import { SLUG } from '../fields/references.ts';
import { oneOf } from '../fields/one-of.ts';
import { PROCEDURE_CODE } from '../fields/procedure-code.ts';
import { httpsAddress, line } from '../fields/text.ts';

/** A few words that readers see. */
export const words = (title: string, description: string) => line(300).meta({ title, description });

/** What is said in a video, for who cannot hear or open it (Thông tư 26/2020/TT-BTTTT; requirement C05). */
export const transcript = () =>
  line(5000).meta({
    title: 'Lời trong video',
    description: 'Chép lời nói trong video; video không có lời thì ghi "không có lời" và tả hình.',
  });

/** Endings of files that readers download. */
export const FORMS = ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'odt', 'ods', 'pptx', 'zip'];

/** Endings of pictures that browsers show. */
export const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg', 'gif'];

/** A file of tep/ with one of the endings. */
export const publicFile = (title: string, endings: readonly string[]) =>
  z
    .string()
    .regex(new RegExp(`^tep/(?:[a-z0-9_-]+/)*[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.(?:${endings.join('|')})$`), {
      error: `Đường dẫn có dạng tep/ten-tep.${endings[0] ?? ''}, chữ thường không dấu, trong tep/ của thư mục nội dung; đuôi tệp nhận: ${endings.join(', ')}`,
    })
    .meta({ title, description: `Đường dẫn bắt đầu bằng tep/, ví dụ tep/ten-tep.${endings[0] ?? ''}.` });

/** The id of an entry; `check` proves that it exists. */
export const entryId = (title: string, description: string) =>
  z
    .string()
    .regex(SLUG, {
      error: 'Mã là tên tệp của mục đó: chữ thường không dấu, chữ số và dấu gạch ngang, không có đuôi .mdx',
    })
    .meta({ title, description });

/** An https address. */
export const secureAddress = (title: string, description: string) =>
  httpsAddress().meta({ title, description });

/** The code of a procedure; `check` proves that it has a page. */
export const codeOf = () =>
  z
    .string()
    .regex(PROCEDURE_CODE, { error: 'Mã thủ tục có dạng 1.001193 (một số, dấu chấm, sáu số)' })
    .meta({ title: 'Mã thủ tục', description: 'Mã quốc gia, ví dụ 1.001193.' });

/** The id of a case of that procedure; `check` proves that it exists. */
export const caseOf = () =>
  z.string().regex(SLUG, { error: 'Mã trường hợp viết chữ thường không dấu, nối bằng gạch ngang' }).meta({
    title: 'Mã trường hợp',
    description: 'Một mã ở phần "Trường hợp của bạn" của thủ tục; bỏ trống thì là trường hợp thường gặp.',
  });

/** Whether those whom a picture shows agreed to be shown (Bộ luật Dân sự 2015 art. 32; requirement J07). */
const CONSENTS = {
  'khong-co-nguoi': 'Không thấy rõ ai',
  'da-dong-y': 'Người trong hình đã đồng ý',
  'giam-ho-dong-y': 'Có trẻ em, người giám hộ đã đồng ý',
} as const;

/** What of {@link CONSENTS} holds for a picture. */
export const consent = () =>
  oneOf(CONSENTS, 'Người trong hình').meta({
    title: 'Người trong hình',
    description: 'Có đồng ý cho đăng không. Bắt buộc với hình chụp.',
  });
