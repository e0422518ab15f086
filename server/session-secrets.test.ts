import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeUnderSecrets } from './session-secrets.ts';

const oldKey = 'o'.repeat(32);
const newKey = 'n'.repeat(32);

/** Opens what was sealed with the same key and throws at anything else, as a real one does. */
async function decode({ token, secret }: { token: string; secret: string }) {
  const [claim, key] = token.split(' ');
  if (key !== secret) throw new Error('decryption operation failed');
  return { claim };
}

const open = (token: string) => decodeUnderSecrets(decode, { token });

beforeEach(() => vi.stubEnv('NEXTAUTH_SECRET', newKey));
afterEach(() => vi.unstubAllEnvs());

describe('two keys', () => {
  it('open what either of them sealed, while both are set', async () => {
    vi.stubEnv('NEXTAUTH_SECRET_PREVIOUS', oldKey);
    expect(await open(`a ${oldKey}`)).toEqual({ claim: 'a' });
    expect(await open(`b ${newKey}`)).toEqual({ claim: 'b' });
    expect(await open(`c ${'x'.repeat(32)}`)).toBeNull();
  });

  it('shut out the old one when it is taken away', async () => {
    vi.stubEnv('NEXTAUTH_SECRET_PREVIOUS', undefined);
    expect(await open(`a ${oldKey}`)).toBeNull();
  });

  it('never include an empty or a short one', async () => {
    for (const short of ['', 'short']) {
      vi.stubEnv('NEXTAUTH_SECRET_PREVIOUS', short);
      expect(await open(`a ${short}`)).toBeNull();
      vi.stubEnv('NEXTAUTH_SECRET', short);
      expect(await open(`a ${short}`)).toBeNull();
      vi.stubEnv('NEXTAUTH_SECRET', newKey);
    }
    expect(await decodeUnderSecrets(decode, {})).toBeNull();
  });
});
