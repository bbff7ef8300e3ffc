import { z } from 'astro/zod';
import { PROCEDURE_CODE } from '../procedures/schema/codes.ts';

/** A procedure's code as text. */
export const procedureCode = () =>
  z
    .string({
      error: 'Mã thủ tục phải đặt trong dấu nháy, ví dụ "1.001193"; không có dấu nháy thì số 0 ở cuối bị mất',
    })
    .regex(PROCEDURE_CODE, { error: 'Mã thủ tục có dạng "1.001193" (một số, dấu chấm, sáu số)' });
