import { database } from '#db/connection.ts';
import { type FoundInvitation, selectInvitation } from '#db/queries/invitations.ts';
import { hashOfToken } from '#db/queries/link-token.ts';

/** What a link of an invitation is worth; looking changes nothing. */
export const findInvitation = (token: string): Promise<FoundInvitation> =>
  selectInvitation(database(), hashOfToken(token.slice(0, 200)));
