import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNamedByContent } from '../built-site/named-by-content.ts';
import { filesBelow } from './copy-site.ts';
import { digestOf, readManifest, type Manifest } from './manifest.ts';
import type { Release } from './places.ts';

interface Listed {
  release: Release;
  manifest: Manifest;
}

/** The releases that have a list which can be read. */
export const listed = (releases: readonly Release[]): Listed[] =>
  releases.flatMap((release) => {
    try {
      const manifest = readManifest(release.site);
      return manifest ? [{ release, manifest }] : [];
    } catch {
      return [];
    }
  });

/**
 * Gives every kept release the files of its neighbours whose names tell their content: a page that a reader opened before
 * a switch still finds its styles, scripts and pieces of the search index after it. What a neighbour holds otherwise than
 * it listed is not taken.
 */
export function shareNamedFiles(releases: readonly Release[]): void {
  const all = listed(releases);
  for (const { release: giver, manifest } of all)
    for (const [path, digest] of Object.entries(manifest.files).filter(([name]) => isNamedByContent(name))) {
      const takers = all.filter(({ release }) => !existsSync(join(release.site, path)));
      const file = join(giver.site, path);
      if (takers.length > 0 && existsSync(file) && digestOf(readFileSync(file)) === digest)
        for (const { release } of takers) link(file, join(release.site, path));
    }
}

/** Takes away what only a release that is gone had listed. */
export function dropUnlisted(releases: readonly Release[]): void {
  const all = listed(releases);
  const known = new Set(all.flatMap(({ manifest }) => Object.keys(manifest.files)));
  for (const { release } of all)
    for (const path of filesBelow(release.site).files)
      if (isNamedByContent(path) && !known.has(path)) rmSync(join(release.site, path), { force: true });
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
