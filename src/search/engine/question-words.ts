/** What a citizen wants to know about a procedure, so that the answer can be shown in the result. */
export type Intent = 'fee' | 'time' | 'papers' | 'where' | 'online' | 'document';

/**
 * Ways of asking. They name no procedure: they are taken out of the question, longest first, and some tell the intent.
 * Closed classes of the language only; words for things belong to content/tu-dong-nghia.yaml.
 */
const FRAMES: Record<Intent | 'none', string> = {
  fee: `bao nhiêu tiền|mất bao nhiêu tiền|tốn bao nhiêu tiền|hết bao nhiêu tiền|tốn bao nhiêu|hết bao nhiêu|phí bao nhiêu|lệ phí bao nhiêu
    |lệ phí thế nào|lệ phí|có mất phí không|có tốn phí không|có tốn tiền không|có mất tiền không|tốn phí|mất phí|tốn tiền|mất tiền|đóng bao nhiêu|giá bao nhiêu|phí sao|miễn phí
    |đóng những khoản gì|đóng khoản gì|đóng lệ phí|nộp lệ phí|phí tổn|chi phí bao nhiêu|phí`,
  time: `bao lâu|mất bao lâu|bao nhiêu lâu|bao nhiêu ngày|mất bao nhiêu ngày|bao nhiêu ngày làm việc|mấy ngày|mất mấy ngày|mấy bữa|mấy hôm|mấy tuần|mất mấy tuần
    |trong bao lâu|khi nào có|khi nào lấy được|bao giờ có|bao giờ|khi nào|chừng nào|mấy ngày làm việc|thời gian bao lâu|thời hạn giải quyết|thời gian giải quyết|mấy ngày có|mấy ngày xong|cả tuần
    |thì có kết quả|có kết quả|nhận kết quả|trả kết quả|nhận được kết quả|nhanh nhất`,
  papers: `giấy tờ gì|những giấy tờ gì|cần giấy tờ gì|cần những giấy tờ gì|cần giấy gì|giấy gì|cần những gì|cần gì|hồ sơ gì|hồ sơ gồm|hồ sơ gồm gì|hồ sơ gồm những gì|hồ sơ những gì|hồ sơ ra sao
    |hồ sơ thế nào|hồ sơ cần gì|hồ sơ cần những gì|hồ sơ bao gồm|bao gồm những gì|gồm những gì|gồm gì|mang giấy tờ gì|mang theo gì|mang theo giấy gì|mang gì|đem theo gì|đem gì|chuẩn bị gì|chuẩn bị giấy tờ gì
    |chuẩn bị những gì|cần chuẩn bị|nộp hồ sơ gì|nộp những gì|nộp giấy gì|giấy tờ cần thiết|cần hồ sơ|thành phần hồ sơ|tờ khai nào|các giấy tờ nào|giấy tờ nào|loại giấy tờ nào|những hồ sơ nào
    |mẫu đơn|tải mẫu đơn|tải mẫu tờ khai|đơn mẫu|mẫu tờ khai|tờ khai mẫu|tờ khai|biểu mẫu|mẫu giấy|giấy mẫu|file mẫu|file word|file pdf|file excel|bản word|bản pdf|mẫu word|file|tải về|tải xuống|tải mẫu|tải biểu mẫu|tải đơn|tải giấy|tải file|in mẫu|in đơn|in tờ khai|tải tờ khai`,
  where: `ở đâu|nộp ở đâu|nộp đơn ở đâu|làm ở đâu|chỗ nào|ở chỗ nào|nơi nào|cơ quan nào|nộp đâu|tới đâu|đến đâu|đi đâu|cho ai|gửi ai|gặp ai|bắt đầu từ đâu|ai giải quyết|ai cấp|chỗ mô|ở mô`,
  online: `online|qua mạng|trên mạng|nộp trực tuyến|làm trực tuyến|trên điện thoại|qua điện thoại|trên cổng dịch vụ công|qua dịch vụ công`,
  document: `văn bản pháp luật nào|văn bản nào|nghị định nào|thông tư nào|luật nào|nghị quyết nào|quyết định nào|văn bản quy định|nghị định gì|thông tư gì|luật gì|văn bản gì`,
  none: `làm sao|làm thế nào|như thế nào|thế nào|ra sao|thì sao|phải sao|phải làm sao|phải làm gì|làm gì|bằng cách nào|làm cách nào|cách làm|cách nào|là gì|là sao|nghĩa là gì|điều kiện gì|điều kiện nào|điều kiện
    |cần điều kiện|trường hợp nào|có được không|được không|có phải|có cần|phải không|hay không|có được|có hỗ trợ|đúng không|không ạ|không vậy|không ta|bao nhiêu|cái gì|những gì|gì vậy|gì không|nào vậy|cho hỏi|cho em hỏi|cho mình hỏi
    |cho tôi hỏi|cho tui hỏi|cho con hỏi|xin hỏi|muốn hỏi|hỏi thăm|hỏi về|xin chỉ|chỉ giúp|chỉ em|giúp em|giúp mình|giúp tôi|giúp với|giùm em|dùm em|giùm|dùm|hướng dẫn|tư vấn|cảm ơn|cám ơn|xin cảm ơn|anh chị|các anh|các chị
    |bạn ơi|chị ơi|anh ơi|ad ơi|admin|cán bộ ơi|kính gửi|cơ quan|xin chào|chào anh|chào chị|ai biết|mọi người|thủ tục hành chính|thủ tục|làm thủ tục|quy trình|hồ sơ|giấy tờ|quy định nào|quy định ở|quy định|căn cứ|dựa trên|có bị phạt không|bị phạt|lĩnh vực|danh sách|các thủ tục|liên quan đến
    |hôm nay|hôm qua|hôm trước|bữa nay|bữa trước|bây giờ|hiện nay|hiện tại|mới đây|lúc trước|hồi trước|hồi đó|tại vì|bởi vì|cho nên|nếu như|trong khi|để làm|để đi|để được|không biết|chưa biết|nghe nói|bắt buộc|cần thiết`,
};

/** "tại ủy ban xã": where every matter of ours is handled, so that it tells none apart. */
const AT_THE_OFFICE = ['tại', 'ở', 'ra', 'lên', 'tới', 'đến', 'qua'].flatMap((way) =>
  ['ủy ban nhân dân', 'ủy ban', 'ubnd'].flatMap((office) =>
    ['', ' xã', ' phường'].map((unit) => `${way} ${office}${unit}`),
  ),
);

/** Words without weight of their own, one by one. A filler that stands in an official compound keeps some weight. */
const FILLERS = `em|anh|chị|mình|tôi|tui|tao|tớ|bạn|ad|mem|cô|chú|bác|dạ|thưa|ạ|à|á|ơi|nhé|nha|nghen|hén|hen|vậy|dzậy|zậy|thế|đó|này|kia|ấy|đây|nè|luôn|hết|rồi|xong|đang|đã|sẽ|sắp|vừa|mới|còn|cứ|chỉ|cũng|vẫn|lại|thì|mà|là|và|với|hay|hoặc|nhưng|nên|vì|do|bởi|nếu|để|cho|của|ở|tại|trong|ngoài|trên|dưới|về|từ|đến|tới|vô|ra|lên|xuống|qua
  |có|không|ko|k|kg|hok|hông|hổng|hong|khong|chưa|chẳng|được|dc|đc|đươc|bị|phải|cần|muốn|mún|xin|nhờ|làm|đi|lấy|nhận|nộp|mang|đem|gì|j|nào|sao|đâu|mấy|bao|ai|gồm|những|các|một|cái|chiếc|việc|sự|ntn|vs|vd|bn|ah|uh|ok|hả|há|hở|ta|vầy|lắm|quá|rất|hơi|đều|khi|lúc|hồi|ngày|giờ|bữa|nay|mai
  |theo|như|cùng|đối|giữa|sau|trước|tự|nhau|khác|e|a|c|m|t|b|hỏi|biết|thấy|nghe|nói|xem|giúp|nhiêu|lâu|sang|nơi|chỗ|bên|phía|người|nhà|xã|phường|huyện|tỉnh|ubnd|uỷ|ủy|ban|nhân|dân|thêm|riêng|bằng`;

/** Words of persons, places and handling that seldom tell procedures apart: they count, but little. */
const LIGHT = `con|cháu|bé|chồng|vợ|cha|ba|bố|mẹ|má|ông|bà|nội|ngoại|gia|đình|người|nhà|cấp|giấy|đơn|tiền|mở|đăng|ký|thực|hiện|trường|hợp|quê|thôn|ấp|khóm|xóm|cơ|sở|mới|nhỏ|lớn|năm|tháng|tuổi|nước|xã|nhận|bằng|riêng|khác|lại|không|việc|tại|sau|thôi`;

/** One way of asking, split into syllables. */
export interface Frame {
  readonly words: readonly string[];
  readonly intent: Intent | 'none';
}

/** All ways of asking, longest first, so that "mất bao nhiêu tiền" is taken before "bao nhiêu". */
export const questionFrames: readonly Frame[] = Object.entries({
  ...FRAMES,
  none: [FRAMES.none, ...AT_THE_OFFICE].join('|'),
})
  .flatMap(([intent, phrases]) =>
    list(phrases).map((phrase) => ({ words: phrase.split(' '), intent: intent as Frame['intent'] })),
  )
  .sort((first, second) => second.words.length - first.words.length);

export const fillerWords: readonly string[] = list(FILLERS);
export const lightWords: readonly string[] = list(LIGHT);

function list(phrases: string): string[] {
  return phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
