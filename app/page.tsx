import { redirect } from 'next/navigation';
import { readActor } from '#server/read-actor.ts';
import { viewer } from '#server/session.ts';
import { waysOf } from './ways.ts';

export default async function FirstPage() {
  const actor = await readActor(await viewer());
  redirect(actor ? (waysOf(actor)[0]?.href ?? '/nothing-here') : '/sign-in');
}
