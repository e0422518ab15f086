import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import postgres from 'postgres';
import { world } from '../world/world.ts';

/**
 * A server with the faults that the scanners look for, on a database of its own: where they find
 * nothing here, their silence about the application says nothing. It also counts who asks for
 * `/ssrf/…`: a server that was talked into it.
 */
export async function servePlantedFaults() {
  const owner = postgres(world().ownerUrl, { max: 1 });
  await owner`create database planted_faults`;
  await owner.end();
  const address = new URL(world().ownerUrl);
  address.pathname = '/planted_faults';
  const sql = postgres(String(address), { max: 2 });
  await sql`create table site as select 'Harbor' as name`;
  const asked: string[] = [];

  async function answer(url: string): Promise<string> {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname.startsWith('/ssrf/')) asked.push(pathname);
    if (pathname.startsWith('/ssrf/') || pathname === '/get_ssrf.php') return '{}';
    const find = searchParams.get('find') ?? '';
    const rows = await sql
      .unsafe(`select name from site where name = '${find}'`)
      .catch((error: Error) => [{ name: `PostgreSQL query failed: ERROR: ${error.message}` }]);
    const names = rows.map(({ name }) => `<li>${name}</li>`).join('');
    return `<html><body><p>Found for ${find}</p><ul>${names}</ul>
      <form action="/"><input name="find" value="Harbor"><button>Find</button></form></body></html>`;
  }
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then((body) => {
      response.setHeader('content-type', body === '{}' ? 'application/json' : 'text/html');
      response.end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await sql.end();
  };
  return { baseUrl: `http://localhost:${port}`, asked, stop };
}
