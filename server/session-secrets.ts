/** Shorter keys are never used, whoever set them: see `scripts/settings.mjs`. */
const shortest = 32;

/**
 * The keys that a session may be sealed with, the one in use first. To change it, the old one goes
 * to NEXTAUTH_SECRET_PREVIOUS until the longest session (30 days) has passed; take it out at once if it leaked.
 */
export function sessionSecrets(env: NodeJS.ProcessEnv = process.env): string[] {
  const secrets = [env.NEXTAUTH_SECRET, env.NEXTAUTH_SECRET_PREVIOUS];
  return secrets.filter((secret) => secret !== undefined && secret.length >= shortest) as string[];
}

/** What `decode` makes of a token under the first key that opens it; null where none does. */
export async function decodeUnderSecrets<Claims>(
  decode: (params: { token: string; secret: string; salt?: string }) => Promise<Claims | null>,
  params: { readonly token?: string; readonly salt?: string },
): Promise<Claims | null> {
  const { token, salt } = params;
  if (!token) return null;
  for (const secret of sessionSecrets()) {
    const claims = await decode({ token, secret, salt }).catch(() => null);
    if (claims) return claims;
  }
  return null;
}
