/**
 * The kinds of feedback that are received, the eight of Nghị định 20/2008/NĐ-CP art. 5, reconstructed; the official
 * posting form (Mẫu số 04) was not found, hence the sheet's "dự thảo".
 */
export const FEEDBACK_KINDS: readonly string[] = [
  'Những vướng mắc cụ thể trong thực hiện quy định hành chính do hành vi chậm trễ, gây phiền hà hoặc không thực hiện, thực hiện không đúng quy định hành chính của cơ quan hành chính nhà nước, của cán bộ, công chức.',
  'Sự không phù hợp của quy định hành chính với thực tế.',
  'Sự không đồng bộ, không thống nhất của các quy định hành chính.',
  'Quy định hành chính không hợp pháp.',
  'Quy định hành chính trái với điều ước quốc tế.',
  'Những vấn đề khác liên quan đến quy định hành chính.',
  'Phương án xử lý những phản ánh nêu trên.',
  'Sáng kiến ban hành mới quy định hành chính.',
];

/** What the sender must observe (Nghị định 20/2008/NĐ-CP art. 7), and the decree's only time limit (art. 9). */
export const FEEDBACK_RULES: readonly string[] = [
  'Sử dụng tiếng Việt; trình bày rõ nội dung; ghi rõ tên, địa chỉ, số điện thoại (hoặc địa chỉ thư tín).',
  'Bằng điện thoại: chỉ qua số chuyên dùng nêu trên. Bằng văn bản điện tử: dùng phông chữ Unicode.',
  'Nơi tiếp nhận chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền trong 05 ngày làm việc. Kết quả xử lý được công khai.',
  'Không bao gồm khiếu nại, tố cáo: hai việc này gửi đến cơ quan có thẩm quyền theo Luật Khiếu nại, Luật Tố cáo.',
];
