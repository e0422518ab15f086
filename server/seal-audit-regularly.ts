import { database } from '#db/connection.ts';
import { sealAudit } from '#db/queries/audit-seal.ts';
import { log } from './log.ts';

const everyMilliseconds = 60_000;

const held = globalThis as typeof globalThis & { angiologSealing?: NodeJS.Timeout };

async function seal(): Promise<void> {
  try {
    const sealed = await sealAudit(database());
    if (sealed) log.info({ sealed }, 'audit rows sealed');
  } catch (error) {
    // Nothing is lost by it: the rows are there, and the next round seals them.
    log.warn({ err: error }, 'audit rows could not be sealed');
  }
}

/**
 * Seals the audit log now and once a minute, outside of any change. Every process of the server runs it; the
 * database lets one at a time. Its timer keeps no process alive. Calling it again changes nothing.
 */
export function sealAuditRegularly(): void {
  if (held.angiologSealing) return;
  held.angiologSealing = setInterval(seal, everyMilliseconds);
  held.angiologSealing.unref();
  void seal();
}
