import { expect, it } from 'vitest';
import { openSample } from '../../../../tests/samples/sample-procedures.ts';
import { toldComplaint } from './complaint.ts';

it.each([
  'phải đưa phong bì mới chịu ký giấy',
  'muon le thi kep nam tram vo to giay',
  'thu lệ phí cao hơn bảng giá dán trên tường',
  'đóng năm trăm ngàn mà không có biên lai',
  'ong dia chinh an tien',
])('hears money asked for in “%s”', (question) => expect(toldComplaint(question)).toBe('money'));

it.each([
  'cán bộ ở quầy quát người già',
  'can bo noi chuyen hong lich su, la loi dan',
  'chị nhận giấy bắt về lấy thêm tờ khác hoài',
  'lên phường năm lần rồi vẫn chưa xong',
  'hẹn thứ hai lấy kết quả mà im ru tới giờ',
  'quá ngày hẹn mà chưa có giấy',
  'cán bộ không chịu nhận hồ sơ',
  'họ bắt nộp thêm giấy không có trong quy định',
  'nhân viên dán mặt vô điện thoại không thèm nhìn dân',
  'giấy hẹn mùng ba mà nay vẫn bắt chờ',
  'bị cán bộ địa chính xử ép',
  'muốn thưa ông trưởng ấp lên huyện',
  'nộp giấy gần hai tháng, cứ kêu về chờ',
  'gửi đơn nửa năm nay, lần nào hỏi cũng bảo đợi',
  'chỗ này chỉ qua chỗ kia chỉ lại',
  'công an làm thất lạc hồ sơ của tôi',
  'gửi giấy cả tháng nay chưa thấy kết quả',
  'nop hs 3 tuan roi ma chua co gi',
  'cb ko chiu nhan hs',
  'giay tre hen ma ko ai xin loi',
])('hears what officials did in “%s”', (question) => expect(toldComplaint(question)).toBe('officials'));

it.each([
  'cột đèn đầu hẻm hư, tối thui',
  'duong vo ap ngap quanh nam',
  'rác chất đống mé sông, không ai hốt',
  'nhà bên hát karaoke ồn ào tới khuya',
  'cống trước nhà nghẹt mấy tháng',
  'chó thả rông ngoài đường',
])('hears what is wrong around in “%s”', (question) => expect(toldComplaint(question)).toBe('nuisance'));

it.each([
  'bắn cá ăn tiền',
  'mở quán karaoke hát tới khuya',
  'xin phép làm đường vô hẻm hay ngập',
  'công an hỏi giấy',
  'đường vô ủy ban',
  'mất giấy hẹn lấy căn cước',
  'tiền tuất với tiền chôn cất nộp giấy ở đâu',
  'cán bộ xã muốn nghỉ hưu sớm',
  'đăng ký thi công chức',
  'máy gặt lúa có phải đăng ký không',
  'đi ba lần đò mới tới ủy ban',
  'muốn thừa kế đất của ba',
  'định tổ chức hội chợ phải báo ủy ban không',
  'công an tỉnh Kiên Giang cấp căn cước',
  'thưa cán bộ cho em hỏi làm khai sinh',
  'muốn ly hôn mà chồng không chịu ký',
  'chủ nhà trọ không chịu làm giấy, khai với công an sao',
  'làm khai sinh hơn một tháng tuổi có trễ không',
  'nộp hồ sơ cả năm trước giờ chưa có giấy tờ gì thêm thì sao',
  'lam giay to 3 thang ko can gi them',
  'tôi là em ruột của liệt sĩ, ra xã nộp giấy gì',
])('hears no complaint in “%s”', (question) => expect(toldComplaint(question)).toBeUndefined());

it('never says that nothing is here about a complaint', () =>
  expect(openSample().search('hẹn thứ hai mà im ru tới giờ, chẳng ai xin lỗi').isNothing).toBe(false));

it('lets a complaint stand for the words of the pages about complaints', () =>
  expect(openSample().search('cán bộ quát tôi ngay ở quầy').understood.expansions).toContain(
    'phản ánh, kiến nghị',
  ));
