import type { Procedure } from '../procedures/schema/schema.ts';

/** The day after "Cập nhật ngày": when the text was last held against its source or reviewed, whichever is later. */
export const updatedOn = ({ source, reviewedOn }: Pick<Procedure, 'source' | 'reviewedOn'>): string =>
  reviewedOn !== undefined && reviewedOn > source.retrievedOn ? reviewedOn : source.retrievedOn;
