/** The host that `npm run init` writes into site.yaml until somebody knows the site's own; such a name belongs to nobody. */
const TEMPORARY_HOST = 'dia-chi-trang.example';

/** Whether an address is still the one that a new content folder begins with. */
export const isTemporaryAddress = (address: string): boolean => new URL(address).host === TEMPORARY_HOST;
