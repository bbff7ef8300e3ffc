import { z } from 'astro/zod';
import { oneOf } from '../../fields/one-of.ts';
import { line } from '../../fields/text.ts';

/** Why a service goes only partly by the web (Nghị định 224/2026/NĐ-CP art. 14; requirement H02). */
export const PARTLY_BECAUSE = {
  presence: 'người làm phải có mặt',
  'on-site': 'cơ quan phải kiểm tra tại chỗ',
  technical: 'hệ thống chưa làm được phần còn lại',
} as const;

/** The reason of a partial service, with the text that gives it. */
export const partlyOnlineSchema = z.strictObject({
  because: oneOf(PARTLY_BECAUSE, 'Lý do').meta({
    title: 'Vì sao',
    description: 'Phải có mặt, phải kiểm tra tại chỗ, hay hệ thống chưa làm được.',
  }),
  legalBasis: line(160).meta({
    title: 'Theo văn bản',
    description: 'Số ký hiệu văn bản, hoặc thông báo trên Cổng.',
  }),
});

/**
 * How far the State acts of its own accord, 1 to 4 (art. 16): something else than the levels 3 and 4 of online services that
 * ended in 2022 (requirement H03).
 */
export const proactiveLevel = () =>
  z
    .number({ error: 'Mức độ chủ động là một số từ 1 đến 4' })
    .int({ error: 'Mức độ chủ động là một số từ 1 đến 4' })
    .min(1, { error: 'Mức độ chủ động là một số từ 1 đến 4' })
    .max(4, { error: 'Mức độ chủ động là một số từ 1 đến 4' });
