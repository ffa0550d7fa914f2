/** Where things stand in the project, for what runs in Node. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** What is built or written while building, testing and showing; nothing in it is kept in git. */
export const output = join(root, '.output');
