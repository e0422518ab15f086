import { readFileSync } from 'node:fs';
import { type ActorName, world } from '../world/world.ts';

type Kept = { readonly cookies: readonly { readonly name: string; readonly value: string }[] };

/** The cookies of an actor's open session, as a request header has them. */
export function cookieOf(actor: ActorName): string {
  const { cookies } = JSON.parse(readFileSync(world().sessions[actor], 'utf8')) as Kept;
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Whether these cookies still open the account page. */
export async function isSignedIn(cookie: string): Promise<boolean> {
  const answer = await fetch(`${world().baseUrl}/account`, {
    headers: { cookie },
    redirect: 'manual',
  });
  return answer.status === 200;
}
