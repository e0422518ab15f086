import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const here = fileURLToPath(new URL('.', import.meta.url));

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
];

const config: NextConfig = {
  output: 'standalone',
  // A stray lockfile in a folder above must not move server.js.
  outputFileTracingRoot: here,
  turbopack: { root: here },
  poweredByHeader: false,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // Names the build to the code of the phone; items that it sends carry it.
  env: { ANGIOLOG_BUILD: process.env.ANGIOLOG_BUILD ?? 'development' },
  // A native module and one that reads its own files: left out of the bundle.
  serverExternalPackages: ['@node-rs/argon2', '@protobi/exceljs', 'pino', 'postgres'],
  headers: async () => [{ source: '/:path*', headers }],
};

export default config;
