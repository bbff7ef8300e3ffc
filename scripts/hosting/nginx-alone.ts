import type { Host } from './host.ts';
import { nginxHttp, nginxLocation, nginxShared, type NginxLogs } from './nginx.ts';

/**
 * A whole configuration for nginx that runs by itself, as nobody in particular, and writes below one folder alone: one server
 * for each name among the hosts, of which the first answers for all other names, too.
 */
export function nginxAlone(
  hosts: readonly [Host, ...Host[]],
  place: { listen: string; scratch: string; modules: string; logs: NginxLogs },
): string {
  const { listen, scratch, modules, logs } = place;
  const brotli = hosts.some((host) => host.brotli)
    ? `load_module ${modules}/ngx_http_brotli_static_module.so;\n`
    : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${scratch}/${kind};`,
  );
  const servers = [...Map.groupBy(hosts, ({ name }) => name)].map(
    ([name, sites], at) => `  server {
    listen ${listen};
    server_name ${at === 0 ? '_' : name};
${sites.map((site) => nginxLocation(site, logs)).join('\n')}
  }`,
  );
  return `${brotli}worker_processes auto;
pcre_jit on;
pid ${scratch}/nginx.pid;
error_log ${logs.errors} crit;
events { worker_connections 1024; }
http {
${temporary.join('\n')}
  sendfile on;
  tcp_nopush on;
  server_tokens off;
${nginxShared()}${hosts.map(nginxHttp).join('')}
  access_log ${logs.access} cchc;
${servers.join('\n')}
}
`;
}
