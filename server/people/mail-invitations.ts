import { type Mail, sendMail } from '../mail.ts';
import { type InvitationLetter, invitationLink, invitationMail } from './invitation-mail.ts';

/** A link that went out by no mail: for the inviter to hand over. */
export interface LinkToHandOver {
  readonly email: string;
  readonly name: string;
  readonly link: string;
  readonly why: 'not-configured' | 'failed';
}

const lanes = 4;
/** After so many failures the mail server is taken to be away, and the rest isn't tried. */
const mostFailures = 3;
/** Milliseconds for all mails of one request; whatever is left then is handed over or resent. */
const budget = 40_000;

/**
 * Mails the invitations, which stand already: an invitation whose mail didn't leave is answered with
 * its link. Never throws.
 */
export async function mailInvitations(
  letters: readonly InvitationLetter[],
  send: (mail: Mail) => Promise<'sent' | 'not-configured'> = sendMail,
): Promise<LinkToHandOver[]> {
  const until = Date.now() + budget;
  const left: LinkToHandOver[] = [];
  const waiting = [...letters];
  let failures = 0;
  const one = async (letter: InvitationLetter) => {
    const away = failures >= mostFailures || Date.now() > until;
    const outcome = away
      ? 'failed'
      : await send(invitationMail(letter)).catch(() => 'failed' as const);
    if (outcome === 'sent') return;
    if (outcome === 'failed') failures += 1;
    const { email, name, token } = letter;
    left.push({ email, name, link: invitationLink(token), why: outcome });
  };
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await one(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return left.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
