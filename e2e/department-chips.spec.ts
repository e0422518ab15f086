import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { connect } from '#db/connection.ts';
import { plantPeople, plantResidents } from '#db/seed/plant.ts';
import { chipName, chipOf } from '#domain/chips/chip.ts';
import { rankChips } from '#domain/chips/rank-chips.ts';
import { DepartmentId, PersonId, ProgramId, ResidentId } from '#domain/ids.ts';
import { expect, openInstalled, signIn, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { world } from './world/world.ts';

/** A resident of the demo who has logged nothing, with the password of everyone there. */
async function plantNewcomer(): Promise<string> {
  const { ownerUrl, emails } = world();
  const [like] = await selectRows(
    (sql) => sql`select m.department_id, m.program_id, p.password_hash from membership m
      join person p on p.id = m.person_id where p.email = ${emails.colleague}`,
  );
  const departmentId = DepartmentId.parse(like?.department_id);
  const programId = ProgramId.parse(like?.program_id);
  const id = PersonId.parse(randomUUID());
  const email = `newcomer.${id.slice(0, 8)}@people.test`;
  const owner = connect(ownerUrl, 1);
  const memberships = [{ role: 'resident' as const, programId }];
  const passwordHash = String(like?.password_hash);
  await plantPeople(owner, [
    { departmentId, id, email, name: 'New Comer', passwordHash, memberships },
  ]);
  await plantResidents(owner, [
    {
      ...{ departmentId, id: ResidentId.parse(randomUUID()), personId: id, programId },
      ...{ name: 'New Comer', startsOn: '2024-07-01', graduatesOn: '2029-06-30' },
      ...{ startingPgy: 2, esir: false },
    },
  ]);
  await owner.end();
  return email;
}

/** What the demo's residents log most at the site, by name. */
async function mostLoggedHere(): Promise<string> {
  const [row] = await selectRows(
    (sql) => sql`select codes, count(*) from (
        select c.id, string_agg(p.code, '+' order by p.position) as codes
        from procedure_case c join case_procedure p using (department_id)
        join site s on s.department_id = c.department_id and s.id = c.site_id
        where p.case_id = c.id and s.name = ${site} group by c.id) as logged
      group by codes order by 2 desc limit 1`,
  );
  const codes = String(row?.codes).split('+');
  return chipName(chipOf(codes, codes.join('+')));
}

const site = "Gateway Children's Hospital";
const usual = (page: Page) => page.getByRole('region', { name: 'Usual in your department' });
const chips = (page: Page) => usual(page).getByRole('listitem');

test('a resident who has logged nothing is offered what the department logs, with or without a network', async ({
  pageOf,
}) => {
  const email = await plantNewcomer();
  const page = await pageOf('nobody');
  await page.goto('/sign-in');
  await signIn(page, email, world().password);
  await expect(page).toHaveURL(/\/log$/);
  await expect(chips(page)).toHaveCount(8);
  const everywhere = await chips(page).allTextContents();

  const anywhere = { today: '', siteId: '', attendingId: '', patientType: 'adult' } as const;
  const common = rankChips([], { ...anywhere, favourites: [], ownBundles: [] });
  expect(everywhere).not.toEqual(common.map((chip) => chipName(chip)));

  await openInstalled(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect(chips(page)).toHaveText(everywhere);
  await page.getByRole('button', { name: 'Choose site' }).click();
  await page.getByRole('button', { name: site }).click();
  await expect(chips(page).filter({ hasText: await mostLoggedHere() })).toHaveCount(1);
  await expect(chips(page)).not.toHaveText(everywhere);
});
