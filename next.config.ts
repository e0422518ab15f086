import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const here = fileURLToPath(new URL('.', import.meta.url));

/** For what is no page: files, answers of the API, the service worker. Pages get theirs in proxy.ts. */
const filePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Powers that no screen of ours uses, so that a script that got in has none of them either. */
const unusedPowers = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture'],
  ...['encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
];

const everywhere = [
  { key: 'Content-Security-Policy', value: filePolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: unusedPowers.map((power) => `${power}=()`).join(', ') },
];
/** A page has it by NEXTAUTH_URL (proxy.ts); a file when the server in front says that it speaks https. */
const httpsOnly = [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }];
const keptByNobody = [{ key: 'Cache-Control', value: 'private, no-store' }];

// What a browser gets of zod, see scripts/zod-bundle.mjs; without it, and in development, all of it.
const zodBundle = process.env.ANGIOLOG_ZOD_BUNDLE;
const aliases = zodBundle && { resolveAlias: { 'zod/mini': { browser: zodBundle } } };

const config: NextConfig = {
  output: 'standalone',
  // A stray lockfile in a folder above must not move server.js.
  outputFileTracingRoot: here,
  turbopack: { root: here, ...aliases },
  poweredByHeader: false,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // Names the build to the code of the phone; items that it sends carry it.
  env: { ANGIOLOG_BUILD: process.env.ANGIOLOG_BUILD ?? 'development' },
  // A native module and some that read their own files: left out of the bundle.
  serverExternalPackages: ['@node-rs/argon2', '@protobi/exceljs', 'nodemailer', 'pino', 'postgres'],
  // A list of 10,000 people to invite is the largest form; route handlers have limits of their own.
  experimental: { serverActions: { bodySizeLimit: '4mb' }, proxyClientMaxBodySize: '5mb' },
  // The redirect that Next makes carries no headers; proxy.ts makes ours.
  skipTrailingSlashRedirect: true,
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: httpsOnly,
    },
    { source: '/api/:path*', headers: keptByNobody },
    { source: '/_global-error', headers: keptByNobody },
  ],
};

export default config;
