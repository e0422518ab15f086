import type { Asked } from './request.ts';

/**
 * A way of asking for a page. `status`: the very status of the page. `payload`: what the browser's code
 * reads, whose status is 200 even for a refusal. `maybe`: the page or, where its address has nothing
 * of its own, "not found". `way`: the page, for who may, or the way to it: `proxy.ts` makes the redirect,
 * and without it Next takes both addresses for one. `outline`: the tree of the route without any page.
 * `none`: no way to the page.
 */
export interface Transport {
  readonly name: string;
  readonly like: 'status' | 'payload' | 'maybe' | 'way' | 'outline' | 'none';
  readonly asked: (path: string) => Asked;
}

const get = (path: string, headers: Record<string, string> = {}): Asked => ({
  ...{ method: 'GET', path, headers },
});

/** The last letter or digit of the path, percent-encoded with this prefix. */
function encoded(path: string, percent: string): string {
  const [bare = '', query] = path.split('?');
  const hex = (letter: string) => `${percent}${letter.charCodeAt(0).toString(16)}`;
  return bare.replace(/[a-z0-9]$/, hex) + (query ? `?${query}` : '');
}

const withSuffix = (path: string, suffix: string) => {
  const [bare = '', query] = path.split('?');
  return `${bare}${suffix}${query ? `?${query}` : ''}`;
};

/** Five times each name by which Next has counted its own requests: it once let these pass. */
const subrequests = ['proxy', 'middleware', 'src/proxy', 'src/middleware']
  .flatMap((name) => Array.from({ length: 5 }, () => name))
  .join(':');
/** Headers by which proxies tell each other another address than the one that was asked. */
const otherAddress = (path: string) =>
  Object.fromEntries(
    [
      'x-matched-path',
      'x-original-url',
      'x-rewrite-url',
      'x-middleware-rewrite',
      'x-invoke-path',
    ].map((name) => [name, path]),
  );

export const html: Transport = { name: 'html', like: 'status', asked: (path) => get(path) };
export const rsc: Transport = {
  name: 'rsc',
  like: 'payload',
  asked: (path) => get(path, { rsc: '1' }),
};

/** All but the page as HTML and as RSC payload, which every check asks for. */
export const otherTransports: readonly Transport[] = [
  {
    name: 'prefetch',
    like: 'outline',
    asked: (path) => get(path, { rsc: '1', 'next-router-prefetch': '1' }),
  },
  {
    name: 'segment',
    like: 'outline',
    asked: (path) =>
      get(path, {
        rsc: '1',
        'next-router-prefetch': '1',
        'next-router-segment-prefetch': '/_tree',
      }),
  },
  { name: 'head', like: 'status', asked: (path) => ({ method: 'HEAD', path }) },
  {
    name: 'post',
    like: 'status',
    asked: (path) => ({
      ...{ method: 'POST', path, body: '{}' },
      headers: { 'content-type': 'application/json' },
    }),
  },
  {
    name: 'subrequest',
    like: 'status',
    asked: (path) => get(path, { 'x-middleware-subrequest': subrequests }),
  },
  { name: 'trailing-slash', like: 'way', asked: (path) => get(withSuffix(path, '/')) },
  { name: 'double-slash', like: 'none', asked: (path) => get(`/${path}`) },
  { name: 'encoded', like: 'maybe', asked: (path) => get(encoded(path, '%')) },
  { name: 'double-encoded', like: 'none', asked: (path) => get(encoded(path, '%25')) },
  { name: 'rsc-suffix', like: 'none', asked: (path) => get(withSuffix(path, '.rsc')) },
  { name: 'upper-case', like: 'none', asked: (path) => get(path.toUpperCase()) },
  { name: 'other-address', like: 'none', asked: (path) => get('/healthz', otherAddress(path)) },
];
