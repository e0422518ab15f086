import postgres from 'postgres';

/**
 * @typedef {{ department: string, sequence: number, chain: string }} Head
 * @typedef {{ department: string, sequence: number | null, event: string, fault: string }} Broken
 *
 * @typedef {object} AuditOutcome
 * @property {number} departments
 * @property {number} rows
 * @property {number} sealed Rows with a seal, those sealed just now included.
 * @property {Head[]} heads The end of each department's chain.
 * @property {Broken[]} broken The first broken row of each department first.
 */

/** What each fault means, after "row X of department Y". */
export const faults = {
  altered: 'was altered after it was sealed',
  removed: 'was removed after it was sealed',
  inserted: 'was put in later than its time says',
  unsealed: 'follows a place whose seal was removed',
  reordered: 'is not in the place where it was sealed, or another row was put in before it',
  'head-gone': 'was the end of the chain once and is no longer',
  'head-other': 'had another chain when its head was noted',
};

/**
 * Seals what is unsealed, then holds every row against its seal and every seal against its chain.
 * @param {string} ownerUrl
 * @param {Head[]} [noted] Heads of an earlier run: only they can show that the end was cut off, or
 *   that rows and seals were all written anew.
 * @returns {Promise<AuditOutcome>}
 */
export async function checkAuditLog(ownerUrl, noted = []) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select angiolog.seal_audit()`;
    const [counts] = await sql`
      select (select count(*)::int from department) as departments,
        (select count(*)::int from audit_event) as rows, (select count(*)::int from audit_seal) as sealed`;
    const broken = await sql`
      select department_id as department, sequence::float8, event_id as event, fault
      from angiolog.verify_audit()`;
    const heads = await sql`
      select distinct on (department_id) department_id as department, sequence::float8, chain_hash as chain
      from audit_seal order by department_id, sequence desc`;
    const moved = await Promise.all(noted.map((head) => faultOfHead(sql, head)));
    return {
      departments: counts?.departments,
      rows: counts?.rows,
      sealed: counts?.sealed,
      heads: heads.map((row) => /** @type {Head} */ ({ ...row })),
      broken: [...broken.map((row) => /** @type {Broken} */ ({ ...row })), ...moved.flat()],
    };
  } finally {
    await sql.end();
  }
}

/**
 * @param {postgres.Sql} sql
 * @param {Head} head
 * @returns {Promise<Broken[]>}
 */
async function faultOfHead(sql, { department, sequence, chain }) {
  const [seal] = await sql`
    select event_id, chain_hash from audit_seal
    where department_id = ${department} and sequence = ${sequence}`;
  if (seal?.chain_hash === chain) return [];
  const fault = seal ? 'head-other' : 'head-gone';
  return [{ department, sequence, event: seal?.event_id ?? 'unknown', fault }];
}

/**
 * The lines of a run, for the terminal and for a file that is kept elsewhere.
 * @param {AuditOutcome} outcome
 * @returns {string[]}
 */
export function auditLines({ departments, rows, sealed, heads, broken }) {
  const ends = heads.map(
    ({ department, sequence, chain }) =>
      `audit: head department=${department} sequence=${sequence} chain=${chain}`,
  );
  const firsts = broken.filter(
    ({ department }, index) => broken.findIndex((row) => row.department === department) === index,
  );
  const found = firsts.map(({ department, sequence, event, fault }) => {
    const place = sequence === null ? 'without a place' : `at place ${sequence}`;
    const words = faults[/** @type {keyof typeof faults} */ (fault)] ?? fault;
    return `audit: first broken row of department ${department}: ${event}, ${place}, ${words} (${fault})`;
  });
  const sums = `departments=${departments} rows=${rows} sealed=${sealed} broken=${broken.length}`;
  return [...ends, ...found, `audit: ${sums}`];
}

/**
 * The heads in what an earlier run printed.
 * @param {string} text
 * @returns {Head[]}
 */
export function readHeads(text) {
  const line = /^audit: head department=(\S+) sequence=(\d+) chain=([0-9a-f]{64})$/gm;
  return [...text.matchAll(line)].map(([, department = '', sequence, chain = '']) => ({
    ...{ department, sequence: Number(sequence), chain },
  }));
}
