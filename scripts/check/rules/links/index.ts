export { componentsLeadSomewhere } from './components-lead-somewhere.ts';
export { internalLinks } from './internal-links.ts';
export { linkTexts } from './link-texts.ts';
export { linksKeepPromises } from './links-keep-promises.ts';
export { publishedAddressLives } from './published-address-lives.ts';
export { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts';
export { sourceHosts } from './source-hosts.ts';
export { webAddresses } from './web-addresses.ts';
