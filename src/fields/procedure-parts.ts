/** The parts of a procedure in the order and with the names of the national portal; values of `data-part`. */
export const PART_LABELS = {
  name: 'Tên thủ tục',
  code: 'Mã thủ tục',
  decision: 'Số quyết định',
  levels: 'Cấp thực hiện',
  type: 'Loại thủ tục',
  sector: 'Lĩnh vực',
  audience: 'Đối tượng thực hiện',
  'competent-authority': 'Cơ quan có thẩm quyền',
  'receiving-address': 'Địa chỉ tiếp nhận hồ sơ',
  steps: 'Trình tự thực hiện',
  channels: 'Cách thức thực hiện',
  evidence: 'Thành phần hồ sơ',
  'legal-basis': 'Căn cứ pháp lý',
  offices: 'Cơ quan thực hiện',
  requirements: 'Yêu cầu, điều kiện thực hiện',
  outputs: 'Kết quả thực hiện',
  keywords: 'Từ khóa',
} as const;
export type PartName = keyof typeof PART_LABELS;
