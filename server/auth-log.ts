import { log } from './log.ts';

/** next-auth's own words as lines of our log: its name for what happened, and of an error what is safe. */
export const authLog = {
  error(event: string, about: unknown) {
    const error = (about as { error?: unknown } | null)?.error ?? about;
    log.warn({ event, err: error }, 'sign-in library');
  },
  warn(event: string) {
    log.warn({ event }, 'sign-in library');
  },
  debug() {},
};
