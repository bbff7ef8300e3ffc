/**
 * Where a deadline is written, for readers. A procedure's code says nothing to them: its link stands in the step.
 * @example sourceWords('Luật Hộ tịch 60/2014/QH13') // 'theo Luật Hộ tịch 60/2014/QH13'
 */
export const sourceWords = (source: string): string | undefined =>
  /^\d\.\d{6}$/.test(source) ? undefined : `theo ${source}`;
