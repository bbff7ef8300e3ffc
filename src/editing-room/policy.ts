import { originOf } from '../fields/web-address.ts';
import type { EditingBackend } from '../site/schemas/editing-schema.ts';

const HOSTS: Record<EditingBackend['name'], readonly string[]> = {
  github: ['https://api.github.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
};

/** The hosts that the editing room may call: those of the repository, and none without one. */
function allowedHosts(backend: EditingBackend | undefined): string[] {
  if (!backend) return [];
  const own = [backend.apiRoot, backend.baseUrl].flatMap((url) => (url ? [originOf(url)] : []));
  return [...new Set([...(backend.apiRoot ? [] : HOSTS[backend.name]), ...own])];
}

/**
 * The content security policy of the editing room alone. Beyond the site's own: styles that Sveltia writes as it runs,
 * previews that are documents of its own (blob:), and the repository's host.
 */
export const editingPolicy = (backend: EditingBackend | undefined): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ['connect-src', "'self'", 'blob:', 'data:', ...allowedHosts(backend)].join(' '),
    'frame-src blob:',
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
