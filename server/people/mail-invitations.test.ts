import { beforeAll, expect, it } from 'vitest';
import type { Mail } from '../mail.ts';
import { mailInvitations } from './mail-invitations.ts';

beforeAll(() => {
  process.env.NEXTAUTH_URL = 'https://log.example';
});

const letters = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ email: `p${n}@x.example`, name: `P${n}`, role: 'resident', programName: 'Integrated' },
    ...{ departmentName: 'Here', inviterName: 'Ida', token: `token-${n}` },
  })) as Parameters<typeof mailInvitations>[0];

it('sends each its own link, and hands over none that went out', async () => {
  const sent: Mail[] = [];
  const links = await mailInvitations(letters(20), async (mail) => {
    sent.push(mail);
    return 'sent';
  });
  expect(links).toEqual([]);
  expect(sent).toHaveLength(20);
  const third = sent.find(({ to }) => to === 'p2@x.example');
  expect(third?.text).toContain('https://log.example/invitation?token=token-2');
});

it('hands over every link where there is no mail server', async () => {
  const links = await mailInvitations(letters(5), async () => 'not-configured');
  expect(links.map(({ link, why }) => [link.slice(-7), why])).toEqual(
    [0, 1, 2, 3, 4].map((n) => [`token-${n}`, 'not-configured']),
  );
});

it('stops asking a mail server that is away, and hands over what is left', async () => {
  let asked = 0;
  const links = await mailInvitations(letters(100), async () => {
    asked += 1;
    throw new Error('away');
  });
  expect(links).toHaveLength(100);
  expect(asked).toBeLessThan(10);
});
