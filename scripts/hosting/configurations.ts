import { builtAddresses } from '../built-site/built-addresses.ts';
import { needRecord } from '../built-site/build-record.ts';
import { headerRules } from './header-rules.ts';
import type { Host } from './host.ts';
import { nginxHttp, nginxLocation, nginxShared } from './nginx.ts';
import { nginxAlone } from './nginx-alone.ts';
import type { HostingOrder } from './options.ts';
import { objectStorage } from './object-storage.ts';
import { caddyfile, dockerfile, hostedHeaders, htaccess } from './other-hosts.ts';
import { sitePolicies } from './site-policies.ts';

/** Debian's folder of nginx's modules. */
export const NGINX_MODULES = '/usr/lib/nginx/modules';

/** The host of a built site. @throws Error in Vietnamese where the folder holds no built site */
export function hostOf({ from, root, brotli, rate }: Omit<HostingOrder, 'into'>): Host {
  const { pathname, host } = new URL(needRecord(from).baseUrl);
  const gone = [...builtAddresses(from)].flatMap(([path, standing]) => (standing === 'gone' ? [path] : []));
  const rules = headerRules(sitePolicies(from));
  return { root, basePath: pathname, name: host, rules, gone, brotli, rate };
}

/** File name → text of every configuration. */
export const configurations = (host: Host): Readonly<Record<string, string>> => ({
  'nginx-chung.conf': nginxShared(),
  'nginx-http.conf': nginxHttp(host),
  'nginx-server.conf': nginxLocation(host),
  'nginx-rieng.conf': nginxAlone([host], {
    listen: '8080',
    scratch: '/tmp',
    modules: NGINX_MODULES,
    logs: { access: '/dev/stdout', errors: 'stderr' },
  }),
  Caddyfile: caddyfile(host),
  htaccess: htaccess(host),
  _headers: hostedHeaders(host),
  'kho-luu-tru.sh': objectStorage(host),
  Dockerfile: dockerfile(host),
});
