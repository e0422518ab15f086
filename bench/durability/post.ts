import { request } from 'node:http';

export interface Post {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Posted {
  readonly status: number;
  readonly text: string;
}

/** As the phone's own limit. */
const timeoutMilliseconds = 15_000;

/** One POST over a connection of its own. Fails unless the whole answer arrived within 15 seconds. */
export function post({ port, path, headers }: Post, body: string): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ host: '127.0.0.1', port, path, method: 'POST', agent: false },
        headers: { ...headers, connection: 'close', 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(timeoutMilliseconds),
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.once('end', () =>
          answer.complete
            ? resolve({ status: answer.statusCode ?? 0, text })
            : reject(new Error('Half an answer.')),
        );
        answer.once('error', reject);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
