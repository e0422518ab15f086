import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Who may import whom. Anything not listed is an error; the reasons stand in docs/decisions/0001.

const rooms = ['domain', 'db', 'server', 'offline', 'components', 'app', 'e2e', 'bench'] as const;
type Room = (typeof rooms)[number];

/** Prefixes of what a room reaches besides itself: `#room/…` for our own, else a package. */
const mayReach: Record<Room, readonly string[]> = {
  domain: ['zod/mini'],
  db: ['#domain/', 'drizzle-orm', 'postgres', 'node:'],
  server: [
    '#domain/',
    '#db/queries/',
    '#db/act-as.ts',
    '#db/connection.ts',
    'zod/mini',
    'node:',
    'react',
  ],
  offline: ['#domain/', 'idb', 'uuid', 'zod/mini'],
  components: [
    '#domain/',
    '#offline/',
    'react',
    'next/link',
    'next/navigation',
    'next/dynamic',
    'lucide-react',
    '@tanstack/react-table',
    'recharts',
    'zod/mini',
  ],
  app: ['#domain/', '#server/', '#components/', 'react', 'next'],
  e2e: [
    '#domain/',
    '#db/',
    'node:',
    '@playwright/test',
    '@axe-core/playwright',
    'read-excel-file',
    '@node-rs/argon2',
    'drizzle-orm',
    'next-auth',
    'postgres',
    'otplib',
    'oidc-provider',
  ],
  bench: ['#domain/', '#db/', 'node:', 'postgres', 'drizzle-orm'],
};

/** The one place for each thing that a room as a whole may not touch. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  'server/session.ts': ['next-auth', 'next/headers'],
  'server/password-hash.ts': ['@node-rs/argon2'],
  'server/totp.ts': ['otplib'],
  'components/sign-in/qr-code.tsx': ['uqr'],
  'server/mail.ts': ['nodemailer'],
  'server/people/parse-people-list.ts': ['papaparse'],
  'server/readiness.ts': ['#db/migrations/meta/_journal.json'],
  'server/read-demo-accounts.ts': ['#db/demo-accounts.json'],
  'server/log.ts': ['pino'],
  'server/reports/csv.ts': ['csv-stringify/sync'],
  'server/reports/xlsx.ts': ['@protobi/exceljs'],
  'db/seed.ts': ['@node-rs/argon2'],
  'bench/phone-visit.ts': ['@playwright/test'],
  'bench/vitals.ts': ['@playwright/test'],
  'bench/durability/planted-residents.ts': ['next-auth/jwt'],
  'e2e/session-keys.spec.ts': ['next-auth/jwt'],
};

/** Tests and what only tests use may also reach the tools of testing and the supervisor. */
const isTest = (path: string) => /\.test\.tsx?$|\.fixture\.ts$|\/testing\//.test(path);
const forTests = [
  'vitest',
  'fast-check',
  'fake-indexeddb',
  'node:',
  'react',
  'react-dom/server',
  'read-excel-file',
  'drizzle-orm',
  'otplib',
  '#db/',
  '#server/',
  '#domain/',
  'scripts/',
];
const reachesScripts: readonly Room[] = ['e2e', 'bench'];

const importLine =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

interface Import {
  readonly from: string;
  readonly line: number;
  /** A path from the top for our own files, else the package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(importLine)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    const line = text.slice(0, match.index + match[0].indexOf(specifier)).split('\n').length;
    const own = specifier.startsWith('.') ? join(dirname(from), specifier) : undefined;
    const to = own ?? (specifier.startsWith('#') ? specifier.slice(1) : specifier);
    return {
      from,
      line,
      to: own || specifier.startsWith('#') ? to : `package ${to}`,
      typeOnly: Boolean(match[1]),
    };
  });
}

const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`));

/** `postgres` allows `postgres` and `postgres/x`, not `postgres-y`; one that ends in `/` or `:` is a plain prefix. */
const covers = (allowed: string, reached: string) =>
  allowed.endsWith('/') || allowed.endsWith(':')
    ? reached.startsWith(allowed)
    : reached === allowed || reached.startsWith(`${allowed}/`);

function mayImport({ from, to }: Import): boolean {
  const room = roomOf(from);
  if (!room || roomOf(to) === room) return true;
  const reached = to.startsWith('package ')
    ? to.slice('package '.length)
    : roomOf(to)
      ? `#${to}`
      : to;
  const allowed = [
    ...mayReach[room],
    ...(onlyIn[from] ?? []),
    ...(isTest(from) ? forTests : []),
    ...(reachesScripts.includes(room) ? ['scripts/'] : []),
  ];
  return allowed.some((prefix) => covers(prefix, reached));
}

const violations = (imports: readonly Import[]) =>
  imports
    .filter((one) => !mayImport(one))
    .map(({ from, line, to }) => `${from}:${line} may not import ${to}`);

function cycles(imports: readonly Import[]): string[] {
  const reached = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly) reached.set(from, [...(reached.get(from) ?? []), to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of reached.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of reached.keys()) walk(file, []);
  return found;
}

const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);
const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

describe('the house', () => {
  it('has imports only where a room may reach', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(violations(imports)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles(imports)).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawer = /(^|\/)(lib|utils?|helpers?|common|types|hooks)(\/|\.tsx?$)|(^|\/)index\.tsx?$/;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['components/x.tsx', "import { a } from '#server/log-case.ts';"],
    ['components/x.tsx', "import postgres from 'postgres';"],
    ['domain/x.ts', "import { readFileSync } from 'node:fs';"],
    ['app/x.tsx', "import { database } from '#db/connection.ts';"],
    ['server/x.ts', "import { decode } from 'next-auth/jwt';"],
    ['server/x.ts', "import { site } from '#db/schema/department.ts';"],
    ['offline/x.ts', "const a = await import('../server/result.ts');"],
    ['db/x.ts', "import type {\n  A,\n} from '#server/result.ts';"],
  ])('finds in %s: %s', (file, text) => {
    expect(violations(importsOf(file, text))).toHaveLength(1);
  });

  it('finds a cycle, and names the line of an import', () => {
    const circle = [
      ...importsOf('domain/a.ts', "import { b } from './b.ts';"),
      ...importsOf('domain/b.ts', "import { a } from './a.ts';"),
    ];
    expect(cycles(circle)).toEqual(['domain/a.ts → domain/b.ts → domain/a.ts']);
    expect(violations(importsOf('domain/x.ts', "\n\nimport fs from 'node:fs';"))).toEqual([
      'domain/x.ts:3 may not import package node:fs',
    ]);
  });
});
