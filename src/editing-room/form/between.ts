/** The form's field for what stands between the tags of an element. */
export const BETWEEN = 'noi-dung';
