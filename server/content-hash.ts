import { createHash } from 'node:crypto';
import { canonicalCase } from '#domain/canonical-case.ts';
import type { CaseFields } from '#domain/procedure-case.ts';

/** SHA-256, hex, of what the person stated; see `domain/canonical-case.ts`. */
export const contentHash = (fields: CaseFields) =>
  createHash('sha256').update(canonicalCase(fields)).digest('hex');
