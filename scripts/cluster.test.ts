import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCluster } from './cluster.mjs';

const settings = { fsync: 'off' };
let dataFolder = '';

beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'angiolog-cluster-'));
  // What a killed first start leaves behind.
  mkdirSync(join(dataFolder, 'cluster.new', 'data'), { recursive: true });
  writeFileSync(join(dataFolder, 'cluster.new', 'data', 'PG_VERSION'), '18\n');
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

async function ask(url: string, question: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql.unsafe(question);
    return row;
  } finally {
    await sql.end();
  }
}

describe('a data folder’s PostgreSQL', { timeout: 60_000 }, () => {
  test('is made once, keeps what was written and listens on the loopback address alone', async () => {
    const first = await startCluster({ dataFolder, settings });
    expect(first.adopted).toBe(false);
    await ask(first.ownerUrl(), 'create table kept as select 7 as n');
    await first.stop();

    const second = await startCluster({ dataFolder, settings });
    expect(await ask(second.ownerUrl(), 'select n from kept')).toEqual({ n: 7 });
    expect(
      await ask(
        second.ownerUrl(),
        `select current_setting('listen_addresses') as listen, current_user as login,
          pg_encoding_to_char(encoding) as encoding, datcollate as locale
          from pg_database where datname = current_database()`,
      ),
    ).toEqual({
      listen: '127.0.0.1',
      login: 'angiolog_owner',
      encoding: 'UTF8',
      locale: 'C.UTF-8',
    });
    await expect(ask(second.ownerUrl().replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    await second.stop();
  });

  test('is joined by a second user, whose stop leaves it running', async () => {
    const first = await startCluster({ dataFolder, settings });
    const second = await startCluster({ dataFolder, settings });
    expect(second).toMatchObject({ adopted: true, port: first.port });
    await second.stop();
    expect(await ask(first.ownerUrl(), 'select 1 as n')).toEqual({ n: 1 });
    await first.stop();
    await expect(ask(first.ownerUrl(), 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('comes back on the same port after it was killed', async () => {
    const first = await startCluster({ dataFolder, settings });
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = await startCluster({ dataFolder, settings, port: first.port });
    expect(second).toMatchObject({ adopted: false, port: first.port });
    expect(await ask(second.ownerUrl(), 'select n from kept')).toEqual({ n: 7 });
    await second.stop();
  });

  test('of another major version is refused with a sentence', async () => {
    const version = join(dataFolder, 'cluster', 'data', 'PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(startCluster({ dataFolder, settings })).rejects.toThrow(/made by PostgreSQL 17/);
    writeFileSync(version, '18\n');
  });
});
