import type { Confirming } from '#components/sign-in/confirm-dialog.tsx';
import { readSignInStage } from '#server/read-sign-in-stage.ts';
import { viewer } from '#server/session.ts';
import { confirm } from './sign-in/actions.ts';

/** What a page hands to the dialog that asks again who is at the device. */
export async function confirming(): Promise<Confirming> {
  const stage = await readSignInStage(await viewer());
  return { asks: stage?.asks ?? { password: true, code: false }, action: confirm };
}
