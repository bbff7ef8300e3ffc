import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The size in bytes of a file of public/, such as tep/to-khai.docx. @throws where it does not exist. */
export const fileSize = (path: string): number => statSync(join(process.cwd(), 'public', path)).size;
