import { Agent, request as open } from 'node:http';

export interface Asked {
  readonly method: string;
  /** As it goes over the wire: neither encoded nor tidied. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 24 });
const patienceMilliseconds = 30_000;

/**
 * Asks without a browser's or `fetch`'s help, which would tidy paths and follow redirects.
 * @throws when no whole answer came within 30 seconds.
 */
export function ask(origin: string, { method, path, headers, body }: Asked): Promise<Answer> {
  const { hostname, port, host } = new URL(origin);
  const sent = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const asked = open(
      {
        ...{ agent, hostname, port, method, path },
        headers: { host, ...sent, ...headers },
        timeout: patienceMilliseconds,
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const bytes = Buffer.concat(parts);
          const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
          resolve({
            ...{ status: answer.statusCode ?? 0, headers: Object.fromEntries(told) },
            ...{ bytes, text: bytes.toString('utf8') },
          });
        });
      },
    );
    asked.on('error', reject);
    asked.on('timeout', () => asked.destroy(new Error(`No answer: ${method} ${path}`)));
    asked.end(body);
  });
}

/** A page takes up to two of the application's ten connections: five askers never wait for one. */
const askers = 5;

/** Lets a few askers take turns at a list; answers in its order. */
export async function inTurns<In, Out>(
  list: readonly In[],
  work: (one: In) => Promise<Out>,
): Promise<Out[]> {
  const answers: Out[] = new Array(list.length);
  let next = 0;
  const asker = async () => {
    for (let at = next++; at < list.length; at = next++) answers[at] = await work(list[at] as In);
  };
  await Promise.all(Array.from({ length: askers }, asker));
  return answers;
}
