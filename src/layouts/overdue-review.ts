/**
 * The day by which an entry had to be looked over and was not, on the site's day; undefined while its review is not overdue
 * (requirement D12). From the next day on its page says so on top.
 */
export const overdueSince = (
  { reviewBy, reviewedOn }: { reviewBy?: string | undefined; reviewedOn?: string | undefined },
  day: string,
): string | undefined =>
  reviewBy !== undefined && reviewBy < day && !(reviewedOn !== undefined && reviewedOn > reviewBy)
    ? reviewBy
    : undefined;
