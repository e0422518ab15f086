import { cache } from 'react';
import type { Actor } from '#db/act-as.ts';
import { actAsSession } from '#db/act-as.ts';
import { database } from '#db/connection.ts';
import type { Viewer } from './session.ts';

/**
 * Who is acting, for the frame around a page; null when signed out. It decides what is offered,
 * never what is allowed: every verb and reader asks the database again.
 */
export const readActor = cache(
  (viewer: Viewer | null): Promise<Actor | null> =>
    viewer
      ? actAsSession(database(), viewer.sessionId, 'read only', async (tx) => tx.actor)
      : Promise.resolve(null),
);
