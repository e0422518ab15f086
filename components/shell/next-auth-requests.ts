/** Next-auth's own endpoints, spoken to directly: its client library would add 12 kB to each page. */
async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const token: unknown = await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json();
  const csrfToken =
    typeof token === 'object' && token !== null && 'csrfToken' in token
      ? String(token.csrfToken)
      : '';
  return fetch(path, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: '/', json: 'true' }),
  });
}

/** `refused` for a wrong address or password alike; throws where the server can't be reached. */
export async function requestSignIn(
  email: string,
  password: string,
): Promise<'signed-in' | 'refused' | 'failed'> {
  const answer = await post('/api/auth/callback/credentials', { email, password });
  if (answer.ok) return 'signed-in';
  return answer.status === 401 ? 'refused' : 'failed';
}

export async function requestSignOut(): Promise<void> {
  const answer = await post('/api/auth/signout', {});
  if (!answer.ok) throw new Error('The sign-out was not answered.');
}
