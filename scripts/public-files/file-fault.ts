/** What is wrong with a file of public/, for an editor. */
export interface FileFault {
  rule: 'public-files' | 'hidden-details';
  severity: 'error' | 'warning';
  /** The part of the file that it is about. */
  field?: string;
  value?: string;
  message: string;
  advice: string;
}

/** A fault for which the file is not published. */
export const refusal = (message: string, advice: string, value?: string): FileFault => ({
  rule: 'public-files',
  severity: 'error',
  message,
  advice,
  ...(value !== undefined && { value }),
});
