import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import Provider from 'oidc-provider';

export const client = { id: 'angiolog', secret: 'a secret between the two of them' };

/** A real OpenID provider on this machine: whoever types a name there is that subject. */
export async function startHospital(redirectUri: string) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: client.id, client_secret: client.secret },
        redirect_uris: [redirectUri],
      },
    ],
    // Whoever types an address there has that one; with "unchecked" in it, nobody looked at it.
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, email: sub, email_verified: !sub.includes('unchecked') }),
    }),
    cookies: { keys: ['a key of the journeys'] },
  });
  server.on('request', provider.callback());
  return {
    issuer,
    /** The same server by a name that isn't its issuer's. */
    otherName: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Signs in over there, as the provider's own pages ask. */
export async function signInThere(page: Page, subject: string) {
  await page.getByPlaceholder('Enter any login').fill(subject);
  await page.getByPlaceholder('and password').fill('anything');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}
