import { database } from '#db/connection.ts';
import { type Allowance, forgiveTries, takeTry } from '#db/queries/tries.ts';
import { keyedHash } from './derived-key.ts';

/** 5 free, then 1-2-4-8 s, from the 10th on 15 minutes; one try is forgotten an hour. */
const ofAccount: Allowance = { free: 5, leakSeconds: 3600 };
/** Loose: a whole hospital comes from one address. 360 wrong tries an hour are forgotten. */
const ofAddress: Allowance = { free: 100, leakSeconds: 10 };

type Kind = 'password' | 'code' | 'confirm' | 'reset';

export interface Tries {
  readonly kind: Kind;
  /** The account: an address as typed, whether or not it is anybody's, or a person's id. */
  readonly account: string;
  /** A device that this account has signed in from; all others share one bucket. */
  readonly device?: string;
  /** The network address. */
  readonly address?: string;
}

const bucket = (...parts: readonly string[]) => keyedHash('try', JSON.stringify(parts));
const accountBucket = ({ kind, account, device = '' }: Tries) =>
  bucket(kind, account.trim().toLowerCase(), device);

/** Counts a try before it is made. Answers the seconds to wait, 0 for "go on". */
export async function countTry(tries: Tries): Promise<number> {
  const db = database();
  const wait = await takeTry(db, accountBucket(tries), ofAccount);
  if (!tries.address) return wait;
  return Math.max(wait, await takeTry(db, bucket('address', tries.address), ofAddress));
}

/** After a right answer: the account starts anew, the shared address takes back this try. */
export async function forgive(tries: Tries): Promise<void> {
  const db = database();
  await forgiveTries(db, accountBucket(tries), 'all');
  if (tries.address) await forgiveTries(db, bucket('address', tries.address), 'one');
}
