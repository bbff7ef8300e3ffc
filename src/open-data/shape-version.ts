/** The version of what open data looks like: of the records' shape and of every field in them. It rises when any of it changes. */
export const SHAPE_VERSION = 4;
