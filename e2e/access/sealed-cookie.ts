import { encode } from 'next-auth/jwt';

/** The `cookie` header of a session, sealed as the application seals it (`server/session.ts`). */
export async function sealedCookie(sessionId: string, secret: string): Promise<string> {
  return `angiolog.session=${await encode({ token: { sessionId }, secret })}`;
}
