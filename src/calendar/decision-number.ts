/**
 * A decision's number without what records write around it, so that one decision is known as one.
 * @example decisionNumber('Quyết định số 518/QĐ-BQP.') // '518/QĐ-BQP'
 */
export const decisionNumber = (written: string): string =>
  written
    .normalize('NFC')
    .replace(/^quyết định(?: số)?[:\s]*/iu, '')
    .replace(/[.,;\s]+$/u, '');
