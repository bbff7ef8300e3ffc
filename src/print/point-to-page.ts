/**
 * An answer for paper: where it sends the reader to another part of the page, it names the page, which the code leads to.
 * @example pointToPage('Xem mức thu ở mục Cách thức thực hiện') // 'Xem mức thu ở trang của thủ tục'
 */
export const pointToPage = (answer: string): string =>
  answer
    .replace(/\bxem ở dưới/i, 'xem ở trang của thủ tục')
    .replace(/xem thêm mức thu khác ở dưới/, 'xem thêm mức thu khác ở trang của thủ tục')
    .replace(/(?:ở )?mục (?:Cách thức thực hiện|Thành phần hồ sơ)/, 'ở trang của thủ tục');
