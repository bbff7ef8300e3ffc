import { z } from 'astro/zod';

/**
 * The national code of a procedure, `d.dddddd`, with the local suffix that some provinces add
 * (requirement F04). Text, never a number: YAML would read 1.001190 as 1.00119.
 */
export const PROCEDURE_CODE = /^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?$/;

/** A procedure's code as text. */
export const procedureCode = () =>
  z
    .string({
      error: 'Mã thủ tục phải đặt trong dấu nháy, ví dụ "1.001193"; không có dấu nháy thì số 0 ở cuối bị mất',
    })
    .regex(PROCEDURE_CODE, { error: 'Mã thủ tục có dạng "1.001193" (một số, dấu chấm, sáu số)' });
