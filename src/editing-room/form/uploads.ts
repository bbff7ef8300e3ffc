/** Kinds of files that editors may upload: forms to fill in, scans, pictures. */
const UPLOADS = ['.pdf', '.doc', '.docx', '.xls', '.xlsx', '.odt'] as const;

/** The largest file that may be uploaded, in bytes: 5 MB, so that a page stays usable on a slow line. */
export const LARGEST_UPLOAD = 5 * 1024 * 1024;

/** The field for a file that lies, or will lie, in the content's tep/. */
export const uploadField = (endings: readonly string[] = UPLOADS) => ({
  widget: 'file' as const,
  accept: endings.join(','),
  choose_url: false,
});
