import type { EditingBackend } from '../site/schemas/editing-schema.ts';

/** Where a git host says which commit a branch stands at, and how it says it. */
export interface HeadCommit {
  url: string;
  commitOf: (answer: unknown) => string | undefined;
}

type Answer = { sha?: string; commit?: { id?: string } };

/** The question to the repository's host which commit its branch stands at; needs no sign-in where all may read. */
export function headCommit({ name, repo, branch, apiRoot }: EditingBackend): HeadCommit {
  const api = apiRoot?.replace(/\/$/, '');
  if (name === 'github')
    return {
      url: `${api ?? 'https://api.github.com'}/repos/${repo}/commits/${branch}`,
      commitOf: (answer) => (answer as Answer).sha,
    };
  const commitOf = (answer: unknown) => (answer as Answer).commit?.id;
  return name === 'gitlab'
    ? {
        url: `${api ?? 'https://gitlab.com/api/v4'}/projects/${encodeURIComponent(repo)}/repository/branches/${branch}`,
        commitOf,
      }
    : { url: `${api ?? 'https://gitea.com/api/v1'}/repos/${repo}/branches/${branch}`, commitOf };
}
