/** The cookies that an answer sets, as a request sends them. */
const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');

/** Signs in as the page does and answers the `cookie` header of the session. */
export async function signIn(origin: string, email: string, password: string): Promise<string> {
  const asked = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: cookiesOf(asked).join('; ') },
    body: new URLSearchParams({ email, password, csrfToken, callbackUrl: '/', json: 'true' }),
  });
  const session = cookiesOf(answer).find((cookie) => cookie.startsWith('angiolog.session='));
  if (!answer.ok || !session) throw new Error(`${email} was not signed in (${answer.status}).`);
  return session;
}
