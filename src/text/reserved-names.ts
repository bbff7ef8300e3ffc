/** Names of devices, which Windows takes for no file or folder, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/** @example isReservedName('Con.mdx') // → true; isReservedName('con-cai.mdx') // → false */
export const isReservedName = (name: string): boolean => RESERVED.test(name.trim());

/** The name, or one like it that every computer takes. */
export const freeName = (name: string): string => (isReservedName(name) ? `muc-${name}` : name);
