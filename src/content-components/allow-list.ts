/** Elements that an entry's body may use. `check` refuses every other one. */
export const ALLOWED_ELEMENTS: readonly string[] = [];
