import { actorNames, couriers, isLive, planOf } from './actors.ts';
import { comparable } from './comparable.ts';
import { fieldsOfJson } from './fields.ts';
import { addressOf, type Entry } from './matrix.ts';
import { type Answer, type Asked, inTurns } from './request.ts';
import { askAs, judgeLeaks, type Run } from './run.ts';
import { html, otherTransports, rsc } from './transports.ts';

const head = (path: string): Asked => ({ method: 'HEAD', path });

/** Nobody's data at all: what somebody who is signed out may not see, nobody sees here. */
const judgeEmpty = (run: Run, asked: Asked, answer: Answer, what: string) =>
  judgeLeaks(run, 'signedOut', asked, answer, what);

type Open = Extract<Entry, { kind: 'open' }>;

/** Open to all, whoever they are; the same status for all who are signed in. */
async function checkOpen(run: Run, route: string, entry: Open) {
  const { signedIn, signedOut, framed } = entry;
  await inTurns(actorNames, async (actor) => {
    const path = addressOf(route, 'no-such-thing');
    for (const asked of [html.asked(path), head(path), rsc.asked(path)]) {
      const answer = await askAs(run, actor, asked);
      const what = `${actor} ${route} (${asked.headers?.rsc ? 'rsc' : asked.method})`;
      judgeLeaks(run, framed ? actor : 'signedOut', asked, answer, what);
      if (asked.headers?.rsc) continue;
      const wanted = isLive(actor) ? signedIn : signedOut;
      run.findings.check(answer.status === wanted, 'fault', () => {
        return `${what}: ${wanted} was expected, the answer is ${answer.status}`;
      });
    }
  });
}

/** The same bytes for everybody, by every way. */
async function checkShell(run: Run, route: string) {
  for (const transport of [html, rsc, ...otherTransports]) {
    const asked = transport.asked(route);
    const first = await askAs(run, 'signedOut', asked);
    await inTurns(actorNames, async (actor) => {
      const answer = await askAs(run, actor, asked);
      const what = `${actor} ${route} (${transport.name})`;
      judgeEmpty(run, asked, answer, what);
      const alike = comparable(answer, route).exact === comparable(first, route).exact;
      run.findings.check(alike, 'leak', () => `${what}: isn't the same as for everybody`);
    });
  }
}

const sinceLongAgo = '?since=2026-01-01T00%3A00%3A00Z';

/** A JSON answer: whole for who may, and a refusal that says nothing for who may not. */
async function checkReader(
  run: Run,
  route: string,
  { may, takes }: Extract<Entry, { kind: 'reader' }>,
) {
  const ways: [string, Asked][] = [
    ['get', { method: 'GET', path: route }],
    ['since', { method: 'GET', path: `${route}${sinceLongAgo}` }],
    ['malformed', { method: 'GET', path: `${route}?since=yesterday` }],
    ['head', head(route)],
    ['post', { method: 'POST', path: route, body: '{}', headers: { origin: run.origin } }],
    ['subrequest', { method: 'GET', path: route, headers: { 'x-middleware-subrequest': 'proxy' } }],
  ];
  await inTurns(actorNames, async (actor) => {
    const allowed = isLive(actor) && may.includes(planOf(actor).role);
    const refused = isLive(actor) ? 403 : 401;
    for (const [name, asked] of ways) {
      const answer = await askAs(run, actor, asked);
      const what = `${actor} ${route} (${name})`;
      judgeLeaks(run, actor, asked, answer, what);
      const granted = takes && name === 'malformed' ? 400 : 200;
      const wanted = name === 'post' ? 405 : allowed ? granted : refused;
      run.findings.check(answer.status === wanted, allowed ? 'fault' : 'leak', () => {
        return `${what}: ${wanted} was expected, the answer is ${answer.status}`;
      });
      if (answer.status === 200 && name === 'get') {
        run.book.add(route, planOf(actor).role, fieldsOfJson(answer.text));
      }
      const kept = /private|no-store/.test(answer.headers['cache-control'] ?? '');
      if (answer.status === 200) {
        run.findings.check(kept, 'leak', () => `${what}: may be kept by a cache on the way`);
      }
    }
  });
}

/** Next-auth's endpoints tell about nobody, and do nothing without their own token. */
async function checkAuth(run: Run, route: string, paths: readonly string[]) {
  const base = route.replace('/[...nextauth]', '');
  const jobs = [...couriers].flatMap((actor) => paths.map((path) => ({ actor, path })));
  await inTurns(jobs, async ({ actor, path }) => {
    const asks: Asked[] = [
      { method: 'GET', path: `${base}/${path}` },
      {
        ...{ method: 'POST', path: `${base}/${path}`, body: 'csrfToken=none&json=true' },
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: run.origin },
      },
    ];
    for (const asked of asks) {
      const answer = await askAs(run, actor, asked);
      const what = `${actor} ${asked.method} ${asked.path}`;
      judgeEmpty(run, asked, answer, what);
      run.findings.check(
        answer.status < 500,
        'fault',
        () => `${what}: fails with ${answer.status}`,
      );
    }
  });
}

/** Everything of the matrix that is neither a page of somebody's nor a change. */
export async function checkOthers(run: Run): Promise<void> {
  for (const [route, entry] of Object.entries(run.routes)) {
    if (entry.kind === 'open') await checkOpen(run, route, entry);
    if (entry.kind === 'shell') await checkShell(run, route);
    if (entry.kind === 'reader') await checkReader(run, route, entry);
    if (entry.kind === 'auth') await checkAuth(run, route, entry.paths);
  }
}
