import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Database } from '../connection.ts';

export interface TestDatabase {
  /** As the superuser: plants rows and takes the control read beside each denial. */
  readonly owner: Database;
  /** As the app's login. */
  readonly app: Database;
  readonly appUrl: string;
  /** The superuser's address of this database. */
  readonly ownerUrl: string;
}

/** A database of its own for one test file, copied from the migrated template; `owner` and `app` are open within tests. */
export function testDatabase(): TestDatabase {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const held: { owner?: Database; app?: Database; appUrl?: string; ownerUrl?: string } = {};
  beforeAll(async () => {
    const clusterUrl = inject('clusterUrl');
    const sql = postgres(clusterUrl, { max: 1 });
    // One copy at a time: CREATE DATABASE refuses a template that another copy is reading.
    await sql`select pg_advisory_lock(70414)`;
    await sql.unsafe(`create database ${name} template angiolog_template`);
    await sql.end();
    const owner = new URL(clusterUrl);
    owner.pathname = `/${name}`;
    const app = new URL(owner);
    app.username = 'angiolog_app';
    app.password = 'the-app-password-of-tests';
    held.ownerUrl = owner.href;
    held.owner = connect(owner.href, 2);
    held.app = connect(app.href, 4);
    held.appUrl = app.href;
  });
  afterAll(async () => {
    await held.app?.end();
    await held.owner?.end();
  });
  const open = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The test database opens in beforeAll.');
    return value;
  };
  return {
    get owner() {
      return open(held.owner);
    },
    get app() {
      return open(held.app);
    },
    get appUrl() {
      return open(held.appUrl);
    },
    get ownerUrl() {
      return open(held.ownerUrl);
    },
  };
}
