/** The id of a step on its event's page, for links from the overview. */
export const stepAnchor = (number: number): string => `buoc-${number}`;
