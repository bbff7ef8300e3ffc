/**
 * Words of two syllables that a line of large letters should not part. Not a dictionary: the words that neighbours of our
 * own content bind most strongly, read through by a person, with what slogans say beside them.
 */
const WORDS = `
an ninh, an sinh, an toàn, anh chị, anh em, anh hùng, ăn trưa, áp dụng, ấn phẩm, ấp khóm, bà con, bãi bỏ, ban đầu, ban hành, ban ngày, bàn giao,
bản sao, bản thân, bao giờ, bao lâu, bao nhiêu, báo cáo, bảo đảm, bảo hiểm, bảo vệ, bắt buộc, bắt đầu, bận rộn, bất kỳ, bệnh án, bệnh viện, bên cạnh,
biên bản, biên giới, biên lai, biện pháp, biết ơn, biểu mẫu, bình đẳng, bộ phận, bồi thường, bổ sung, bưu chính, bưu điện, buôn bán, bước đầu,
cá nhân, cả nước, cải cách, cải tạo, cải thiện, cam đoan, cam kết, cán bộ, cao tuổi, chính công, cắt giảm, căn cứ, căn cước, cần biết, cần thiết, cập nhật,
cấp xã, cha mẹ, chăm lo, chăm sóc, chấm dứt, chấp hành, chấp thuận, chất lượng, chậm nhất, chậm trễ, chế độ, chi nhánh, chi tiết, chi trả,
chia sẻ, chính chủ, chính phủ, chính quyền, chính sách, chính thức, chính xác, chờ đợi, chú ý, chủ động, chủ tịch, chủ trì, chủ trương, chuẩn bị,
chung tay, chuyên môn, chuyên nghiệp, chuyển đổi, chuyển nhượng, chữ ký, chức danh, chức năng, chức trách, chứng minh, chứng nhận, chứng sinh,
chứng thực, chương trình, có thể, con cái, con dấu, con nuôi, cổ động, công an, công bằng, công bố, công chức, công dân, công khai, công nghệ, công tác,
công trình, công việc, công vụ, cơ quan, cơ sở, cụ thể, cung cấp, cuộc sống, cư trú, cửa quyền, cưới hỏi, danh mục, danh sách, dân cư, dân tộc,
dễ dàng, dễ hiểu, di chúc, di sản, dịch vụ, diện tích, doanh nghiệp, dòng họ, du lịch, dự án, dự thảo, dữ liệu, đại biểu, đại diện, đảm bảo, đánh giá,
đào tạo, đạo đức, đất đai, đất nước, đầu tiên, đầu tư, đấu giá, đấu thầu, đầy đủ, đề nghị, đề xuất, đi lại, địa bàn, địa chỉ, địa điểm, địa phương,
điển hình, điện thoại, điện tử, điều chỉnh, điều kiện, định danh, định kỳ, đính kèm, độc thân, đô thị, đối chiếu, đối tượng, đội ngũ, đóng dấu, đóng góp,
đồng bào, đồng hành, đồng thuận, đồng ý, đơn giản, đơn vị, đời sống, đúng hạn, đúng hẹn, đứng đầu, đường dây, đường bộ, em ruột, gia đình, gia hạn,
gương mẫu, giải đáp, giải quyết, giải thích, giám hộ, giám sát, giản dị, giáo dục, giao dịch, giao thông, giao tiếp, giấy chứng, giấy khai, giấy phép, giấy tờ, giấy hẹn, giá trị,
giai đoạn, giới thiệu, giúp đỡ, góp ý, gần gũi, ghi nhận, hạ tầng, hài lòng, hàng xóm, hành chính, hành động, hành vi, hách dịch, hằng ngày, hằng năm,
hằng tháng, hệ thống, hết hạn, hiện đại, hiệu lực, hiệu quả, hình ảnh, hình thức, hòa giải, hóa đơn, hoàn thành, hoàn thiện, hoàn trả, hoạt động, học phí,
học tập, hồ sơ, hỗ trợ, hộ chiếu, hộ khẩu, hộ nghèo, hộ tịch, hội đồng, hội nghị, hôn nhân, hợp đồng, hợp lý, hợp pháp, hợp tác, hủy bỏ, hưởng ứng,
hưu trí, hướng dẫn, kê khai, kế hoạch, kế tiếp, kết hôn, kết nối, kết quả, kịp thời, kiểm soát, kiểm tra, kiến nghị, kinh doanh, kinh nghiệm, kinh phí,
kinh tế, kỷ cương, kỷ luật, kỹ năng, kỹ thuật, ký số, khai báo, khai sinh, khai thác, khai tử, khám bệnh, kháng chiến, khẩn trương, khẩu hiệu, khiếu nại,
khó khăn, khóm ấp, không mất, không thu, khu phố, khu vực, khuyết tật, lãnh đạo, lao động, lắng nghe, lập tức, lần đầu, lề lối, lệ phí, liên hệ, liên quan, liên tục, liên thông,
liệt sĩ, lĩnh vực, loa đài, lợi ích, lựa chọn, lưu động, lưu trú, lưu ý, lương hưu, ly hôn, lý do, lý lịch, mai táng, màn hình, mạng xã, mặt trận, mật khẩu,
mẫu đơn, mầm non, minh bạch, minh họa, mục đích, mục tiêu, mức độ, mô hình, môi trường, một cửa, mua bán, nắm bắt, năng lực, nâng cao, nêu gương, niêm yết, niềm vui, nội dung,
nội địa, nội vụ, nông nghiệp, nông dân, nông thôn, nơi nộp, nơi ở, nụ cười, nuôi dưỡng, nuôi trồng, nước ngoài, ngân hàng, ngân sách, ngành nghề, ngày hẹn,
ngay ngắn, nghe đọc, nghề nghiệp, nghị định, nghị quyết, nghĩa vụ, nghiêm túc, nghiên cứu, ngoại giao, người dân, người già, nguyên tắc, nhà nước,
nhanh chóng, nhanh gọn, nhân dân, nhân thân, nhận thức, nhập cảnh, nhiệm vụ, nhiệt tình, nhiều lần, nhũng nhiễu, nhắc nhở, ổn định, ông bà, phản ánh,
phạm vi, pháp luật, pháp lý, phát huy, phát thanh, phát triển, phần mềm, phê bình, phê duyệt, phê phán, phía trước, phiếu hẹn, phiền hà, phong cách,
phòng chống, phối hợp, phổ biến, phụ nữ, phục vụ, phương án, phương pháp, phương tiện, quản lý, quảng cáo, quan tâm, quan trọng, quân sự, quận huyện,
quê hương, quê quán, quốc gia, quốc tịch, quy chế, quy định, quy hoạch, quy trình, quy tắc, quyền hạn, quyền lợi, quyết định, quyết tâm, rà soát, ra đời,
rõ ràng, rút gọn, rút ngắn, sách nhiễu, sản phẩm, sản xuất, sáng kiến, sáng tạo, sáp nhập, sắp xếp, sẵn sàng, sinh hoạt, sổ đỏ, sổ gốc, sống khỏe, sở hữu,
số hóa, suy giảm, sự kiện, sự việc, sửa chữa, sửa đổi, sức khỏe, sử dụng, tài chính, tài khoản, tài nguyên, tài sản, tại chỗ, tai nạn, tạm trú, tạm vắng,
tăng cường, tận nơi, tận tay, tận tâm, tận tình, tận tụy, tập huấn, tập thể, tập trung, tất cả, tiếp cận, tiếp dân, tiếp nhận, tiếp tục, tiếp thu, tiết kiệm,
tiền mặt, tiện ích, tiện lợi, tiêu chí, tiêu cực, tin cậy, tin tức, tin tưởng, tình trạng, tình hình, tinh thần, tín ngưỡng, toàn diện, tôn giáo, tôn trọng,
tổ chức, tố cáo, tối đa, tổng đài, tờ khai, tờ rơi, trả lời, trách nhiệm, tranh chấp, trang web, trẻ em, trễ hẹn, trích lục, triển khai, trình tự,
trong sạch, trợ cấp, trợ giúp, trung tâm, trung thực, trụ sở, truyền thông, trực quan, trực tiếp, trực tuyến, trường hợp, tu dưỡng, tuyên truyền, tuyển sinh,
tùy thân, tự động, tự giác, tự nguyện, tư pháp, tư vấn, tương lai, tham gia, tham khảo, tham mưu, thanh niên, thanh toán, thành công, thành lập, thành phần,
thành phố, thành viên, thái độ, tháo gỡ, thay đổi, thay thế, thân thiện, thân nhân, thẩm quyền, thế chấp, thị xã, thi hành, thiết bị, thiết kế, thiết thực,
thiết yếu, thiệt hại, thiên tai, thoải mái, thống nhất, thông báo, thông điệp, thông minh, thông suốt, thông tin, thông tư, thờ cúng, thời gian, thời hạn,
thu hồi, thu nhập, thủ tục, thủ tướng, thuận lợi, thuận tiện, thủy sản, thực chất, thực hiện, thực phẩm, thực thi, thực tiễn, thư điện, thừa kế, thương binh,
thương mại, thường trú, thường xuyên, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, trước mắt, ủng hộ, ủy ban, ủy quyền, ứng dụng, ứng xử, ưu đãi,
ưu tiên, văn bản, vụ công, văn hóa, văn minh, văn phòng, vận động, vân tay, vay vốn, vị trí, việc làm, viên chức, vợ chồng, vui vẻ, vướng mắc, xác minh, xác nhận,
xã hội, xâm hại, xây dựng, xe máy, xin lỗi, xin phép, xuất trình, xử lý, y tế, ý kiến, ý nghĩa, ý thức, yên tâm, yêu cầu, yếu thế
`;

/** See {@link WORDS}; each as two syllables in small letters with one blank. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  WORDS.split(',').map((word) => word.replace(/\s+/g, ' ').trim()),
);
