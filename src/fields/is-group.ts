/** Whether a value of YAML or JSON is a group of fields, and not a list or a single value. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
