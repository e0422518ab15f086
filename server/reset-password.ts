import { database } from '#db/connection.ts';
import { hashOfToken, newLinkToken } from '#db/queries/link-token.ts';
import {
  requestReset,
  resetPassword as resetRow,
  selectResetContext,
} from '#db/queries/password-reset.ts';
import { passwordProblem } from '#domain/password-rules.ts';
import { failureReference } from './failure-reference.ts';
import { log } from './log.ts';
import { sendMail } from './mail.ts';
import { hashPassword } from './password-hash.ts';
import { countTry, forgive } from './sign-in-tries.ts';

const linkMinutes = 30;

function resetMail(to: string, token: string) {
  const link = `${process.env.NEXTAUTH_URL}/sign-in/reset?token=${token}`;
  return {
    to,
    subject: 'Set a new Angiolog password',
    text: [
      'Someone, probably you, asked to set a new password for Angiolog.',
      `Open this link within ${linkMinutes} minutes. It works once:\n${link}`,
      'A new password signs you out everywhere. If it wasn’t you, do nothing: your password stays.',
    ].join('\n\n'),
  };
}

/** Nobody waits for it: how long a mail takes would tell a known address from an unknown one. */
function mailAside(mail: Parameters<typeof sendMail>[0]) {
  sendMail(mail).then((outcome) => {
    if (outcome === 'not-configured')
      log.error('No mail server is configured: no reset was mailed.');
  }, failureReference);
}

export type ResetRequested =
  | { readonly outcome: 'requested' }
  | { readonly outcome: 'wait'; readonly seconds: number };

/**
 * Mails a link of 256 bits where the address is somebody's. The answer is the same where it isn't,
 * and doesn't wait for the mail, which only a known address gets.
 */
export async function requestPasswordReset(
  email: string,
  origin: { readonly address: string },
): Promise<ResetRequested> {
  const to = email.trim().toLowerCase();
  if (to.length === 0 || to.length > 254) return { outcome: 'requested' };
  const seconds = await countTry({ kind: 'reset', account: to, address: origin.address });
  if (seconds > 0) return { outcome: 'wait', seconds };
  const { token, hash } = newLinkToken();
  if (await requestReset(database(), to, hash, linkMinutes)) {
    mailAside(resetMail(to, token));
  }
  return { outcome: 'requested' };
}

/** Whose link it is; null once used or expired. Looking uses nothing up. */
export async function readReset(token: string) {
  const found = await selectResetContext(database(), hashOfToken(token));
  return found && { email: found.email, secondFactor: found.secondFactor };
}

export type ResetAnswer =
  | { readonly outcome: 'reset' | 'gone' }
  | { readonly outcome: 'invalid'; readonly problem: string };

/** Uses the link once: a new password, and every session of the person ends. */
export async function resetPassword(token: string, password: string): Promise<ResetAnswer> {
  const db = database();
  const found = await selectResetContext(db, hashOfToken(token));
  if (!found) return { outcome: 'gone' };
  const { email, secondFactor, words } = found;
  const problem = passwordProblem(password, { secondFactor, known: [email, ...(words ?? [])] });
  if (problem) return { outcome: 'invalid', problem };
  const done = await resetRow(db, hashOfToken(token), await hashPassword(password));
  if (!done) return { outcome: 'gone' };
  await forgive({ kind: 'password', account: email });
  return { outcome: 'reset' };
}
