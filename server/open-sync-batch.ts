import { readActing } from '#db/act-as.ts';
import { database } from '#db/connection.ts';
import { can } from '#domain/roles.ts';
import type { Viewer } from './session.ts';

/** Who sends a batch, and which history of the store answers it. Each item asks for itself again. */
export async function openSyncBatch(viewer: Viewer) {
  const acting = await readActing(database(), viewer.sessionId);
  if (!acting) return 'signed-out';
  if (!can(acting.actor, 'case.log')) return 'forbidden';
  return { personId: acting.actor.personId, epoch: acting.epoch };
}
