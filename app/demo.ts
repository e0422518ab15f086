import { connection } from 'next/server';

/** Whether this server shows invented data; asked at request time, never baked into a build. */
export async function isDemo(): Promise<boolean> {
  await connection();
  return process.env.ANGIOLOG_DEMO === '1';
}
