import { randomBytes } from 'node:crypto';
import { log } from './log.ts';

/**
 * Writes a failure of ours to the log and answers the reference that the person can quote. Only the
 * error's own words are logged; those of the database layer carry no parameters.
 */
export function failureReference(error: unknown): string {
  const reference = randomBytes(4).toString('hex').toUpperCase();
  log.error({ reference, err: error }, 'failure');
  return reference;
}
