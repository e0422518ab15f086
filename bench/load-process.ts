import { Agent, request } from 'node:http';
import type { LoadAnswer, LoadJob, LoadResult } from './load-job.ts';

// The load generator, in a process of its own: its work must not be taken for the server's.

const timeoutMilliseconds = 60_000;

interface Answer {
  readonly status: number;
  readonly text: string;
}

function ask(job: LoadJob, agent: Agent, nth: number): Promise<Answer> {
  const { port, path, headers, bodies } = job;
  const body = bodies?.[nth];
  const method = body === undefined ? 'GET' : 'POST';
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, agent, headers: { ...headers, ...length } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.once('error', reject);
      },
    );
    sent.setTimeout(timeoutMilliseconds, () => sent.destroy(new Error('No answer in time.')));
    sent.once('error', reject);
    sent.end(body);
  });
}

function judge({ path, mustContain }: LoadJob, { status, text }: Answer): void {
  if (status >= 200 && status < 300 && text.includes(mustContain)) return;
  const start = text.slice(0, 300);
  throw new Error(`${path} answered ${status} without what was wanted: ${start}`);
}

async function run(job: LoadJob): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: job.connections });
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < job.requests) {
      const nth = next++;
      const sent = performance.now();
      const answer = await ask(job, agent, nth);
      latencies.push(performance.now() - sent);
      judge(job, answer);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: job.connections }, worker));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { seconds, latencies };
}

process.on('message', (job: LoadJob) => {
  const answer = (message: LoadAnswer) => process.send?.(message);
  run(job).then(
    (result) => answer({ result }),
    (error: Error) => answer({ failure: error.message }),
  );
});
process.on('disconnect', () => process.exit());
