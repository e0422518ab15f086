import { deviceWords } from './device-words.ts';
import type { SignInOrigin } from './sign-in-with-password.ts';

/** The value of one cookie of a request. */
export const cookieOf = (headers: Headers, name: string): string | undefined =>
  headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/**
 * Where a request comes from. The address is what the nearest proxy appended; without a proxy the
 * caller can state any, which the throttle by account doesn't look at.
 */
export function signInOrigin(headers: Headers, deviceCookieName: string): SignInOrigin {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return {
    address: forwarded || 'unknown',
    device: deviceWords(headers.get('user-agent') ?? ''),
    deviceCookie: cookieOf(headers, deviceCookieName),
  };
}
