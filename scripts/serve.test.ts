import { expect, test } from 'vitest';
import { serverEnvironment } from './serve.mjs';

test('the application is never told how to open the database as its owner', () => {
  const ours = {
    NODE_ENV: 'test',
    PATH: '/bin',
    DATABASE_URL: 'postgres://owner:pw@h/d',
    DATABASE_APP_PASSWORD: 'pw',
    PGPASSWORD: 'pw',
    ANGIOLOG_DEMO: '1',
  } as const;
  const env = serverEnvironment(ours, { DATABASE_APP_URL: 'postgres://angiolog_app:x@h/d' }, false);
  expect(env).toMatchObject({ PATH: '/bin', DATABASE_APP_URL: 'postgres://angiolog_app:x@h/d' });
  for (const name of ['DATABASE_URL', 'DATABASE_APP_PASSWORD', 'PGPASSWORD', 'ANGIOLOG_DEMO'])
    expect(env).not.toHaveProperty(name);
});
