import pino from 'pino';
import { requestId } from './request-id.ts';
import { safeError } from './safe-error.ts';

/** Fields that may hold what a person wrote or what opens a door; a line that has one loses its value. */
const kept = ['note', 'password', 'token', 'secret', 'cookie', 'authorization', 'email', 'totp'];
const redacted = kept.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** For tests: the same log onto another stream. */
export const logOnto = (stream?: pino.DestinationStream, level = levelOf()) =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ requestId: requestId() }),
      serializers: { err: safeError },
      redact: { paths: redacted, censor: '[redacted]' },
    },
    stream ?? pino.destination({ fd: 1, sync: true }),
  );

function levelOf(): string {
  return process.env.NODE_ENV === 'test' ? 'silent' : 'info';
}

/**
 * The server's log: a line of JSON each on standard output, silent in tests. An error goes under
 * `err` and is reduced to what `safeError` keeps; never pass a body, a form or a case.
 */
export const log = logOnto();
