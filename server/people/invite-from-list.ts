import type { Result } from '../result.ts';
import type { Viewer } from '../session.ts';
import { type Invited, invitePeople } from './invite-people.ts';
import { previewPeopleList } from './preview-people-list.ts';

/** Invites everyone on a CSV who can be invited; the text is checked again as the preview did. */
export async function inviteFromList(
  viewer: Viewer | null,
  raw: { readonly text: string },
): Promise<Result<Invited>> {
  const checked = await previewPeopleList(viewer, raw);
  if (!checked.ok) return checked;
  const invitees = checked.value.ready.map(({ invitee }) => invitee);
  if (invitees.length === 0) return { ok: true, value: { invited: 0, refused: [], links: [] } };
  return invitePeople(viewer, { invitees });
}
