import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { isRoleOn, type Role } from '../../src/site/schemas/roles-schema.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

const NOBODY = 'Chưa giao cho ai';

/**
 * Who looks after a file of the content folder on a day, by content/vai-tro.yaml: the role with the folder nearest to it.
 * @param path inside the content folder
 */
export function keeperOf(path: string, roles: readonly Role[], day: string): string {
  const kept = roles
    .filter((role) => isRoleOn(role, day))
    .flatMap(({ name, approves, folders }) => [
      ...approves.flatMap((duty) =>
        duty === 'criticism' ? [] : [{ name, folder: `${CONTENT_TYPES[duty].folder}/` }],
      ),
      ...folders.flatMap((folder) =>
        folder.startsWith('content/') ? [{ name, folder: folder.slice('content/'.length) }] : [],
      ),
    ])
    .filter(({ folder }) => path.startsWith(folder))
    .sort((a, b) => b.folder.length - a.folder.length || byteOrder(a.name, b.name));
  return kept[0]?.name ?? NOBODY;
}
