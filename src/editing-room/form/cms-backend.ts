import type { CmsConfig } from '@sveltia/cms';
import type { EditingBackend } from '../../site/schemas/editing-schema.ts';

/** Messages of the commits that the form makes. */
const COMMIT_MESSAGES = {
  create: 'Thêm {{collection}}: {{slug}}',
  update: 'Sửa {{collection}}: {{slug}}',
  delete: 'Xóa {{collection}}: {{slug}}',
  uploadMedia: 'Tải lên {{path}}',
  deleteMedia: 'Xóa tệp {{path}}',
};

/** Stands where no repository is named; nobody can sign in to it, only the folder on the machine works. */
const NONE: EditingBackend = { name: 'gitea', repo: 'tren-may-nay/trang-thong-tin', branch: 'main' };

/**
 * The part of the configuration that says where content is kept. The steps draft, review, ready exist at GitHub and
 * GitLab; at Gitea and Forgejo and in a local folder Sveltia saves at once.
 */
export function cmsBackend(backend: EditingBackend | undefined): Pick<CmsConfig, 'backend' | 'publish_mode'> {
  const { name, repo, branch, baseUrl, apiRoot, appId } = backend ?? NONE;
  const shared = {
    repo,
    branch,
    commit_messages: COMMIT_MESSAGES,
    ...(baseUrl && { base_url: baseUrl }),
    ...(apiRoot && { api_root: apiRoot }),
    ...(appId && { app_id: appId }),
  };
  if (name === 'github') return { backend: { name, ...shared }, publish_mode: 'editorial_workflow' };
  if (name === 'gitlab')
    return {
      backend: { name, ...shared, ...(appId && { auth_type: 'pkce' as const }) },
      publish_mode: 'editorial_workflow',
    };
  return { backend: { name, ...shared }, publish_mode: 'simple' };
}
