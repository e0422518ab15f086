import type { ActorName } from './actors.ts';
import type { BuildEntries } from './build-entries.ts';
import { leakFinder, type Tables } from './canaries.ts';
import type { FieldBook } from './field-book.ts';
import type { Findings } from './findings.ts';
import { addressOf, type Entry } from './matrix.ts';
import { type Answer, type Asked, ask } from './request.ts';
import type { AccessWorld } from './start-world.ts';
import type { Write } from './write.ts';

/** What the checks of one mode share. */
export interface Run {
  readonly world: AccessWorld;
  readonly origin: string;
  readonly build: BuildEntries;
  readonly findings: Findings;
  /** Whose eyes decide what a leak is: the screens', or row level security's alone. */
  readonly by: 'screens' | 'rows';
  readonly tables: Tables;
  /** What of the matrix is asked for: all of it, unless the run is narrowed. */
  readonly routes: Readonly<Record<string, Entry>>;
  readonly writes: Readonly<Record<string, Write>>;
  /** Which fields each role gets. */
  readonly book: FieldBook;
  /** What an answer holds that the actor may not see. */
  readonly leaksTo: (name: ActorName, text: string, asked: string) => string[];
}

export function runOf(parts: Omit<Run, 'leaksTo'>): Run {
  return { ...parts, leaksTo: leakFinder(parts.world.planted, parts.tables, parts.by) };
}

/** Next names each payload by its request's headers and sends the browser there first. */
const payloadNames = new Map<string, string>();

function withPayloadName(path: string, name: string): string {
  const [bare = '', query] = path.split('?');
  return `${bare}?${query ? `${query}&` : ''}_rsc${name}`;
}

/** Asks as an actor; a payload that Next keeps under a name of its own is asked for by that name. */
export async function askAs(run: Run, name: ActorName, asked: Asked): Promise<Answer> {
  const cookie = run.world.cookies[name];
  const headers: Record<string, string> = { ...asked.headers, ...(cookie ? { cookie } : {}) };
  if (!headers.rsc) return ask(run.origin, { ...asked, headers });
  const key = JSON.stringify(asked.headers);
  const known = payloadNames.get(key);
  const path = known === undefined ? asked.path : withPayloadName(asked.path, known);
  const answer = await ask(run.origin, { ...asked, headers, path });
  const renamed = /[?&]_rsc((?:=[^&]*)?)$/.exec(answer.headers.location ?? '')?.[1];
  if (answer.status !== 307 || renamed === undefined || renamed === known) return answer;
  payloadNames.set(key, renamed);
  return ask(run.origin, { ...asked, headers, path: withPayloadName(asked.path, renamed) });
}

/** Has the server load the code of every page and open its connections, so that no check waits for that. */
export async function warmUp(run: Run): Promise<void> {
  for (const route of Object.keys(run.routes)) {
    const path = addressOf(route, 'no-such-thing');
    await ask(run.origin, { method: 'GET', path });
  }
}

/** Judges whether an answer holds anything that is not for this actor: in its body, headers or status. */
export function judgeLeaks(run: Run, name: ActorName, asked: Asked, answer: Answer, what: string) {
  const text = `${answer.text}\n${JSON.stringify(answer.headers)}`;
  const seen = run.leaksTo(name, text, `${asked.path} ${asked.body ?? ''}`);
  run.findings.check(
    seen.length === 0,
    'leak',
    () => `${what}: shows ${seen.slice(0, 5).join(', ')}`,
  );
}
