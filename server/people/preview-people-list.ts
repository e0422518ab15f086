import * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import { previewInvitations } from '#db/queries/invitations.ts';
import { selectManaged } from '#db/queries/people.ts';
import { selectPrograms } from '#db/queries/reference.ts';
import { inviteProblems } from '#domain/invitation.ts';
import { type ListProblem, readPeopleList } from '#domain/people-list.ts';
import { defineReader } from '../define-verb.ts';
import { refuseFields } from '../result.ts';
import { parsePeopleList } from './parse-people-list.ts';

/** The longest text of a list; 10,000 rows of 300 characters. */
const longestText = 3_000_000;

/** Rows that can be invited, and a sentence for each that can't. */
async function checkPeopleList(tx: ActorTx, text: string) {
  const [programs, managed] = await Promise.all([selectPrograms(tx), selectManaged(tx)]);
  const own = programs.filter(({ id }) => managed.programIds.includes(id));
  const { people, problems } = readPeopleList(parsePeopleList(text), own);
  const outcomes = await previewInvitations(
    tx,
    people.map(({ invitee }) => invitee),
  );
  const refused: ListProblem[] = [];
  const ready = people.filter(({ row, invitee }, index) => {
    const outcome = outcomes[index] ?? 'forbidden';
    if (outcome === 'invited') return true;
    refused.push({ row, who: invitee.email, words: inviteProblems[outcome] });
    return false;
  });
  const all = [...problems, ...refused].sort((a, b) => a.row - b.row);
  return { ready, problems: all, programs: own };
}

/** Looks at a CSV of people without inviting anyone. */
export const previewPeopleList = defineReader({
  permission: 'people.manage',
  input: z.object({ text: z.string() }),
  async run(tx, { text }) {
    if (text.length > longestText) return refuseFields({ text: 'This file is too large.' });
    if (text.includes('\uFFFD')) {
      const words = 'Some letters can’t be read. Save the list as “CSV UTF-8” and choose it again.';
      return refuseFields({ text: words });
    }
    return checkPeopleList(tx, text);
  },
});
