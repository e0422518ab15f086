import { notFound, redirect } from 'next/navigation';
import { can, type Permission } from '#domain/roles.ts';
import { readActor } from '#server/read-actor.ts';
import { type Viewer, viewer } from '#server/session.ts';

/**
 * Decides a page's status before anything of it is sent; what streams in later asks again. Who may
 * not open it gets the page that stands for what doesn't exist.
 */
export async function gate(permission: Permission, here: string): Promise<Viewer> {
  const me = await viewer();
  const actor = await readActor(me);
  if (!me || !actor) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  if (!can(actor, permission)) notFound();
  return me;
}
