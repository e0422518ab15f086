import type postgres from 'postgres';

type Unsafe = postgres.Sql['unsafe'];
type Client = Pick<postgres.Sql, 'unsafe'>;

/**
 * Drizzle hands every statement over as one that is never repeated. The driver then asks the server
 * to describe it before it sends the parameters, a second round trip, and the server plans it anew.
 */
export const mostPrepared = 200;

function preparing(unsafe: Unsafe, known: Set<string>): Unsafe {
  return (text, parameters = [], options = {}) => {
    // A connection keeps what it has prepared until it closes, so the texts must not grow for ever:
    // lists of different lengths make different texts.
    if (parameters.length > 0 && known.size < mostPrepared) known.add(text);
    return unsafe(text, parameters, { ...options, prepare: known.has(text) });
  };
}

/** Makes a driver's client prepare the first 200 different statements, within transactions as well. */
export function prepareStatements(sql: postgres.Sql): postgres.Sql {
  const known = new Set<string>();
  const withPreparing = <One extends Client>(client: One): One =>
    Object.assign(client, { unsafe: preparing(client.unsafe, known) });
  const { begin } = sql;
  return Object.assign(withPreparing(sql), {
    begin: <T>(work: (tx: postgres.TransactionSql) => T | Promise<T>) =>
      begin((tx) => work(withPreparing(tx))),
  });
}
