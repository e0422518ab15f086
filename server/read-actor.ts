import { cache } from 'react';
import type { Actor } from '#db/act-as.ts';
import { actAsSession } from '#db/act-as.ts';
import { database } from '#db/connection.ts';
import { touchSession } from '#db/queries/sign-in.ts';
import { failureReference } from './failure-reference.ts';
import type { Viewer } from './session.ts';

/**
 * Who is acting, for the frame around a page; null when signed out. It decides what is offered,
 * never what is allowed: every verb and reader asks the database again.
 */
export const readActor = cache(async (viewer: Viewer | null): Promise<Actor | null> => {
  if (!viewer) return null;
  const { sessionId } = viewer;
  const actor = await actAsSession(database(), sessionId, 'read only', async (tx) => tx.actor);
  // Nobody waits for it: "last seen" is for the list of one's own sessions.
  if (actor && !actor.seenLately) touchSession(database(), sessionId).catch(failureReference);
  return actor;
});
