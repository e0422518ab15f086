/** Next-auth's own endpoints, spoken to directly: its client library would add 12 kB to each page. */
async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const token: unknown = await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json();
  const csrfToken =
    typeof token === 'object' && token !== null && 'csrfToken' in token
      ? String(token.csrfToken)
      : '';
  return fetch(path, {
    method: 'POST',
    body: new URLSearchParams({ callbackUrl: '/', ...fields, csrfToken, json: 'true' }),
  });
}

export type SignInOutcome =
  | { readonly outcome: 'signed-in' | 'refused' | 'failed' }
  /** `seconds` until the next try is looked at. */
  | { readonly outcome: 'wait'; readonly seconds: number };

async function errorOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  const url = typeof body === 'object' && body && 'url' in body ? String(body.url) : '';
  return new URLSearchParams(url.split('?')[1]).get('error') ?? '';
}

/** `refused` for a wrong address or password alike; throws where the server can't be reached. */
export async function requestSignIn(email: string, password: string): Promise<SignInOutcome> {
  const answer = await post('/api/auth/callback/credentials', { email, password });
  if (answer.ok) return { outcome: 'signed-in' };
  const error = await errorOf(answer);
  const wait = /^wait-(\d+)$/.exec(error);
  if (wait) return { outcome: 'wait', seconds: Number(wait[1]) };
  return { outcome: error === 'CredentialsSignin' ? 'refused' : 'failed' };
}

/** Leaves for a hospital's own sign-in; false where it doesn't answer. Throws where ours can't be reached. */
export async function leaveForHospital(providerId: string, next: string): Promise<boolean> {
  const answer = await post(`/api/auth/signin/${providerId}`, { callbackUrl: next });
  const body: unknown = await answer.json().catch(() => null);
  const url = typeof body === 'object' && body && 'url' in body ? String(body.url) : '';
  if (!answer.ok || !/^https?:/.test(url) || new URL(url).origin === window.location.origin)
    return false;
  window.location.assign(url);
  return true;
}

export async function requestSignOut(): Promise<void> {
  const answer = await post('/api/auth/signout', {});
  if (!answer.ok) throw new Error('The sign-out was not answered.');
}
