import { type ActorName, actorNames, couriers, isLive, planOf } from './actors.ts';
import { canaryOf } from './canaries.ts';
import { comparable, difference } from './comparable.ts';
import { columnsOf, fieldsOfPayload } from './fields.ts';
import { addressOf, type Entry, type ObjectKind } from './matrix.ts';
import { type Answer, inTurns } from './request.ts';
import { askAs, judgeLeaks, type Run } from './run.ts';
import { type Aim, aimsOf, isWithin } from './scopes.ts';
import { html, otherTransports, rsc, type Transport } from './transports.ts';

type Page = Extract<Entry, { kind: 'page' }>;
export type Outcome = 'allowed' | 'not-found' | 'signed-out';

interface Job {
  readonly actor: ActorName;
  readonly route: string;
  readonly aim?: Aim;
  readonly object?: ObjectKind;
  readonly path: string;
  readonly outcome: Outcome;
  readonly transport: Transport;
}

function outcomeOf(run: Run, page: Page, actor: ActorName, aim?: Aim): Outcome {
  if (!isLive(actor)) return 'signed-out';
  if (!page.may.includes(planOf(actor).role)) return 'not-found';
  if (!aim) return 'allowed';
  return isWithin(run.world.planted, actor, aim, page.within ?? 'reach') ? 'allowed' : 'not-found';
}

/** Who can't open the page at all is asked about one thing of each sort, everybody else about each. */
function aimsFor(run: Run, page: Page, actor: ActorName): readonly (Aim | undefined)[] {
  if (!page.object) return [undefined];
  const aims = aimsOf(run.world.planted, page.object);
  if (isLive(actor) && page.may.includes(planOf(actor).role)) return aims;
  const first = (side: Aim['side']) => aims.find((aim) => aim.side === side);
  return [first('here'), first('there'), first(null)];
}

/** The ways to a page for one actor: as HTML and as payload, and for couriers all others. */
function jobsOf(run: Run, route: string, page: Page, actor: ActorName): Job[] {
  const seen = new Set<string>();
  return aimsFor(run, page, actor).flatMap((aim) => {
    const bare = addressOf(route, aim?.id ?? '');
    const path = page.query ? `${bare}?${page.query}` : bare;
    const outcome = outcomeOf(run, page, actor, aim);
    const sort = outcome === 'allowed' ? 'allowed' : `refused ${aim?.side}`;
    const everyWay = couriers.has(actor) && !aim?.malformed && !seen.has(sort);
    seen.add(sort);
    const transports = everyWay ? [html, rsc, ...otherTransports] : [html, rsc];
    const { object } = page;
    return transports.map((transport) => ({
      ...{ actor, route, aim, path, outcome, transport },
      ...(object ? { object } : {}),
    }));
  });
}

const statuses = { allowed: 200, 'not-found': 404, 'signed-out': 307 } as const;
/** How a payload says so. */
const marks = {
  'not-found': /NEXT_HTTP_ERROR_FALLBACK;404/,
  'signed-out': /NEXT_REDIRECT;[a-z]+;\/sign-in\?next=/,
} as const;

const refusesPayload = (text: string) =>
  marks['not-found'].test(text) || marks['signed-out'].test(text);

/** Whether the answer refuses or grants, as the matrix says. */
function isAsExpected({ outcome, transport: { like } }: Job, answer: Answer): boolean {
  const { status, headers, text } = answer;
  const turnedAway = status === 404 || status === 307 || status === 308;
  if (like === 'none') return turnedAway || text === 'ok\n' || refusesPayload(text);
  if (like === 'way') return turnedAway || (outcome === 'allowed' && status === 200);
  if (like === 'outline') return status === 200 && text.length < 1000;
  if (like === 'maybe' && status === 404) return true;
  if (like === 'payload' && outcome !== 'allowed')
    return status === 200 && marks[outcome].test(text);
  if (status !== statuses[outcome]) return false;
  return outcome !== 'signed-out' || (headers.location ?? '').startsWith('/sign-in?next=');
}

async function judge(run: Run, job: Job): Promise<Answer> {
  const { actor, aim, route, outcome, transport } = job;
  const asked = transport.asked(job.path);
  const answer = await askAs(run, actor, asked);
  const what = `${actor} ${route}${aim ? ` of ${aim.label}` : ''} (${transport.name})`;
  judgeLeaks(run, actor, asked, answer, what);
  // A failure is a fault and no leak: it lets nobody in.
  const failed = answer.status >= 500 || /^[0-9a-f]+:E\{"digest":"\d/m.test(answer.text);
  const kind = outcome === 'allowed' || failed ? 'fault' : 'leak';
  run.findings.check(isAsExpected(job, answer), kind, () => {
    return `${what}: ${outcome} was expected, the answer is ${answer.status}`;
  });
  if (outcome !== 'allowed') return answer;
  const { role } = planOf(actor);
  if (transport === html) run.book.add(route, role, columnsOf(answer.text));
  if (transport === rsc) run.book.add(route, role, fieldsOfPayload(answer.bytes));
  if (aim && (transport === html || transport === rsc)) {
    const word =
      job.object === 'person'
        ? canaryOf(run.tables, 'person', aim.id, 'email')
        : canaryOf(run.tables, 'resident', aim.residentId ?? '', 'name');
    const shown = job.object === 'case' ? aim.id : word;
    run.findings.check(answer.text.toLowerCase().includes(shown), 'fault', () => {
      return `${what}: doesn't show what it is about`;
    });
  }
  return answer;
}

/** Refusals of what is out of reach, against the refusal of what doesn't exist. */
function judgeEquality(run: Run, jobs: readonly Job[], answers: readonly Answer[]): void {
  const none = new Map<string, { aim: Aim; answer: Answer }>();
  const keyOf = ({ actor, route, transport }: Job) => `${actor} ${route} (${transport.name})`;
  jobs.forEach((job, at) => {
    const answer = answers[at];
    if (answer && job.aim?.label === 'non-existent') none.set(keyOf(job), { aim: job.aim, answer });
  });
  let reordered = 0;
  jobs.forEach((job, at) => {
    const { aim, outcome } = job;
    const answer = answers[at];
    const absent = none.get(keyOf(job));
    if (!aim?.side || outcome === 'allowed' || !answer || !absent) return;
    const [one, other] = [comparable(answer, aim.id), comparable(absent.answer, absent.aim.id)];
    if (one.exact !== other.exact) reordered += 1;
    run.findings.check(one.sorted === other.sorted, 'leak', () => {
      return `${keyOf(job)}: ${aim.label} is refused otherwise than what doesn't exist: ${difference(one, other)}`;
    });
  });
  if (reordered > 0)
    run.findings.remarks.push(`${reordered} equal refusals came in another order of rows`);
}

/** Every page, for everyone, by every way. */
export async function checkPages(run: Run): Promise<void> {
  const pages = Object.entries(run.routes).flatMap(([route, entry]) =>
    entry.kind === 'page' ? [{ route, entry }] : [],
  );
  const jobs = pages.flatMap(({ route, entry }) =>
    actorNames.flatMap((actor) => jobsOf(run, route, entry, actor)),
  );
  const answers = await inTurns(jobs, (job) => judge(run, job));
  judgeEquality(run, jobs, answers);
}
