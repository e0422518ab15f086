import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

const ask = async (path: string, environment: Record<string, string> = {}) => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.resetModules();
  const { proxy } = await import('./proxy.ts');
  return proxy(new NextRequest(`https://log.example${path}`));
};

afterEach(() => vi.unstubAllEnvs());

describe('proxy', () => {
  it('hands the page the nonce that its answer allows', async () => {
    const { headers } = await ask('/log');
    const nonce = headers.get('x-middleware-request-x-nonce');
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}' 'strict-dynamic'`);
    expect(headers.get('x-middleware-request-content-security-policy')).toBe(
      headers.get('content-security-policy'),
    );
  });

  it('allows neither eval nor a style in the page, but in development', async () => {
    const built = (await ask('/log')).headers.get('content-security-policy');
    expect(built).not.toMatch(/unsafe|https?:|\*/);
    const { headers } = await ask('/log', { NODE_ENV: 'development' });
    expect(headers.get('content-security-policy')).toMatch(/unsafe-eval.*unsafe-inline/);
  });

  it('tells browsers to stay on https only where the public address is', async () => {
    const strict = async (url: string) =>
      (await ask('/log', { NEXTAUTH_URL: url })).headers.get('strict-transport-security');
    expect(await strict('https://log.example')).toBe('max-age=31536000');
    expect(await strict('http://localhost:3000')).toBeNull();
  });

  it('leads an address with a trailing slash to the one without, and to no other host', async () => {
    const answer = await ask('/cases/?text=a%2Fb');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('https://log.example/cases?text=a%2Fb');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const hostless = await ask('/%5C//evil.example//');
    expect(hostless.headers.get('location')).toBe('https://log.example/%5C/evil.example');
    const { proxy } = await import('./proxy.ts');
    const twice = proxy(new NextRequest('https://log.example//evil.example/'));
    expect(twice.headers.get('location')).toBe('https://log.example/evil.example');
    expect((await ask('/')).headers.get('location')).toBeNull();
  });
});
