import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the repository's top folder. */
export const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path inside the repository.
 * @param {...string} parts
 */
export function inRepository(...parts) {
  return join(repository, ...parts);
}
