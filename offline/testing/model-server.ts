import { createHash } from 'node:crypto';
import type { CaseFields } from '#domain/procedure-case.ts';
import { type CaseItem, readItem } from '#domain/sync/case-item.ts';
import type { DepartmentUses } from '#domain/sync/department-uses.ts';
import type { OwnLog, StoredCase } from '#domain/sync/own-log.ts';
import { payloadText } from '#domain/sync/payload-text.ts';
import type { ItemAnswer, Receipt, Rejection, SyncBatch } from '#domain/sync/sync-batch.ts';
import { sampleReference } from './samples.ts';

interface ServerCase extends StoredCase {
  readonly personId: string;
  /** Payload hash and note of what made each version, from 1 on. */
  readonly history: readonly { readonly hash: string; readonly note: string | null }[];
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const overlapMilliseconds = 5 * 60_000;
/** A note that makes the server fail on the whole batch. */
export const crashNote = 'crash';
/** Dates from here on are in the future. */
export const future = '2027-01-01';

/** The server's half of the contract, as simple as it can be said. */
export class ModelServer {
  epoch = 'epoch 1';
  /** Milliseconds of a clock that is right. */
  now = Date.parse('2026-11-03T12:00:00Z');
  /** An older server doesn't know this build's items. */
  isOld = false;
  cases = new Map<string, ServerCase>();
  /** Everything that was ever committed, whatever a restore took: `case id | note` or `| withdrawn`. */
  readonly ever = new Set<string>();

  backup() {
    return { cases: new Map(this.cases), now: this.now };
  }

  restores = 0;

  restore({ cases }: Pick<ReturnType<ModelServer['backup']>, 'cases'>) {
    this.cases = new Map(cases);
    this.restores += 1;
    this.epoch = `epoch ${this.restores + 1}`;
  }

  verify(id: string) {
    const found = this.cases.get(id);
    if (found?.status !== 'logged') return;
    this.cases.set(id, { ...found, status: 'verified', changedAt: this.#instant() });
  }

  /** Each moment is a later one: what changed after an answer is newer than its cursor. */
  #instant() {
    this.now += 1;
    return new Date(this.now).toISOString();
  }

  /** @param hiccup whether our side fails on the first item, and only on that */
  post(session: string | null, batch: SyncBatch, hiccup = false): HttpAnswer {
    if (session === null) return { status: 401, body: { error: 'signed-out' } };
    if (session !== batch.personId) return { status: 409, body: { error: 'other-person' } };
    const texts = batch.items.map(({ item }) => JSON.stringify(item));
    if (texts.some((text) => text.includes(`"${crashNote} `))) {
      return { status: 500, body: { error: 'Our side failed.', reference: '9F3C' } };
    }
    const answers = batch.items.map(({ itemId, item }, place): ItemAnswer => {
      if (hiccup && place === 0) return { itemId, status: 'later', reference: '9F3C' };
      return { itemId, ...this.#answer(session, item) } as ItemAnswer;
    });
    return { status: 200, body: { epoch: this.epoch, answers } };
  }

  get(session: string | null, since: string | undefined): HttpAnswer {
    if (session === null) return { status: 401, body: { error: 'signed-out' } };
    const from = since === undefined ? 0 : Date.parse(since) - overlapMilliseconds;
    const own = [...this.cases.values()].filter(({ personId }) => personId === session);
    const log: OwnLog = {
      epoch: this.epoch,
      reference: sampleReference(session as OwnLog['reference']['personId']),
      cases: own
        .filter(({ changedAt }) => Date.parse(changedAt) >= from)
        .map(({ personId: _, history: __, ...stored }) => stored),
      complete: since === undefined,
      cursor: this.#instant(),
    };
    return { status: 200, body: log };
  }

  uses(session: string | null): HttpAnswer {
    if (session === null) return { status: 401, body: { error: 'signed-out' } };
    const personId = session as DepartmentUses['personId'];
    const prior = { sites: {}, attendings: {}, listDays: {} };
    return { status: 200, body: { personId, month: '2026-11', prior } satisfies DepartmentUses };
  }

  #answer(session: string, raw: unknown) {
    const hash = hashOf(payloadText(raw));
    const read = readItem(raw);
    if (!read.ok || this.isOld) return rejected('unknown-version');
    const { item } = read;
    const found = this.cases.get(item.id);
    if (item.op === 'log') return this.#log(session, item, hash, found);
    if (!found || found.personId !== session) return rejected('not-found');
    const again = found.history[item.baseVersion]?.hash === hash;
    if (again) return receipt('replayed', item, item.baseVersion + 1, hash);
    if (found.status === 'withdrawn') {
      return item.op === 'withdraw'
        ? receipt('replayed', item, found.version, hash)
        : rejected('not-found');
    }
    if (found.status === 'verified') return rejected('locked');
    if (found.version !== item.baseVersion) return rejected('stale');
    if (item.op === 'amend' && item.fields.performedOn >= future) return invalid;
    this.#store(session, item, hash, found);
    return receipt('accepted', item, item.baseVersion + 1, hash);
  }

  #log(
    session: string,
    item: Extract<CaseItem, { op: 'log' }>,
    hash: string,
    found: ServerCase | undefined,
  ) {
    if (found) {
      const same = found.personId === session && found.history[0]?.hash === hash;
      return same ? receipt('replayed', item, 1, hash) : rejected('conflict');
    }
    if (item.fields.performedOn >= future) return invalid;
    this.#store(session, item, hash, undefined);
    return receipt('accepted', item, 1, hash);
  }

  #store(personId: string, item: CaseItem, hash: string, before: ServerCase | undefined) {
    const at = this.#instant();
    const fields = item.op === 'withdraw' ? (before?.fields as CaseFields) : item.fields;
    const note = item.op === 'withdraw' ? null : fields.note;
    this.ever.add(`${item.id}|${note ?? 'withdrawn'}`);
    this.cases.set(item.id, {
      id: item.id,
      personId,
      version: (before?.version ?? 0) + 1,
      status: item.op === 'withdraw' ? 'withdrawn' : 'logged',
      fields,
      history: [...(before?.history ?? []), { hash, note }],
      loggedAt: before?.loggedAt ?? at,
      changedAt: at,
    });
  }
}

const rejected = (reason: Rejection) => ({ status: 'rejected', reason }) as const;
const invalid = {
  status: 'rejected',
  reason: 'invalid',
  fields: { performedOn: 'The date is in the future. Choose today or an earlier day.' },
} as const;

function receipt(status: 'accepted' | 'replayed', item: CaseItem, version: number, hash: string) {
  const own: Receipt = { id: item.id, version, payloadHash: hash, credited: [] };
  return { status, receipt: own } as const;
}
