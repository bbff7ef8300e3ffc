import { expect, it } from 'vitest';
import { answer } from '../answers/answer.ts';
import { leadFor, leadOf } from './lead.ts';

const centre = answer('Trực tiếp, trực tuyến', 'Trung tâm Phục vụ hành chính công');

it('keeps what is done and who does it until when, not what the answers say', () =>
  expect(
    leadOf(
      'Đăng ký khai sinh cho trẻ và lấy Giấy khai sinh kèm số định danh. Cha hoặc mẹ làm trong 60 ngày kể từ ngày sinh; nộp ở Trung tâm Phục vụ hành chính công, trực tuyến hoặc qua bưu chính. Có kết quả trong ngày; nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo. Khai đúng hạn không mất lệ phí; khai trễ thì hỏi mức thu tại nơi nộp.',
      centre,
    ),
  ).toBe(
    'Đăng ký khai sinh cho trẻ và lấy Giấy khai sinh kèm số định danh. Cha hoặc mẹ làm trong 60 ngày kể từ ngày sinh.',
  ));

it.each([
  [
    'a deadline of the reader, also where it stands beside the place',
    'Kéo dài tạm trú. Làm trong 15 ngày trước ngày hết hạn, nộp trực tuyến. Thời hạn 3 ngày làm việc.',
    'Kéo dài tạm trú. Làm trong 15 ngày trước ngày hết hạn, nộp trực tuyến.',
  ],
  [
    'who must come in person',
    'Đăng ký kết hôn. Nộp ở Trung tâm Phục vụ hành chính công, trực tuyến hoặc qua bưu chính. Hai người phải có mặt để ký.',
    'Đăng ký kết hôn. Hai người phải có mặt để ký.',
  ],
  [
    'a warning',
    'Đề nghị tiền mai táng. Thời hạn 25 ngày. Hồ sơ quốc gia lập từ năm 2020, nên hỏi xã, phường trước.',
    'Đề nghị tiền mai táng. Hồ sơ quốc gia lập từ năm 2020, nên hỏi xã, phường trước.',
  ],
  ['the first sentence, whatever it says', 'Nộp đơn trực tuyến.', 'Nộp đơn trực tuyến.'],
  [
    'an office other than the one that the answer names',
    'Xin giấy. Người còn làm thì nộp cho chủ lao động. Nộp tờ khai cho công an xã, phường. Nộp bản sao ở xã, phường.',
    'Xin giấy. Người còn làm thì nộp cho chủ lao động. Nộp tờ khai cho công an xã, phường.',
  ],
  ['a contract, which is no money', 'Xin giấy. Kèm hợp đồng thuê nhà.', 'Xin giấy. Kèm hợp đồng thuê nhà.'],
])('keeps %s', (_, summary, lead) => expect(leadOf(summary, centre)).toBe(lead));

it.each([
  ['when the office answers', 'Xin giấy. Kết quả có trong 15 ngày từ khi bắt đầu rà soát.'],
  ['what is said after a dropped clause', 'Xin giấy. Nộp ở Ủy ban nhân dân xã; sau đó có người đến.'],
])('drops %s', (_, summary) => expect(leadOf(summary, centre)).toBe('Xin giấy.'));

it.each([
  ['which of two offices takes it', 'Đăng ký ghe. Ghe nhỏ làm ở xã, phường, lớn hơn thì ở Sở Xây dựng.'],
  ['where to hand in', 'Xin trợ cấp. Nộp bản khai ở xã, phường nơi thường trú.'],
])('keeps %s where the answer names none', (_, summary) =>
  expect(leadOf(summary, answer('Trực tiếp, bưu chính'))).toBe(summary),
);

const SUMMARY = 'Xin giấy. Nộp đơn, kèm bằng cũ nếu còn, ở Trung tâm Phục vụ hành chính công.';

it('keeps what to bring where the page leaves the names of the papers to the portal', () =>
  expect(leadFor({ summary: SUMMARY, leftToPortal: ['steps', 'evidence'] }, centre)).toBe(SUMMARY));

it('leaves it to the answers where they name the papers', () =>
  expect(leadFor({ summary: SUMMARY, leftToPortal: [] }, centre)).toBe('Xin giấy.'));

it('says nothing without a summary', () =>
  expect(leadFor({ summary: undefined, leftToPortal: ['evidence'] }, centre)).toBeUndefined());
