import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { log, logOnto } from './log.ts';
import { underRequestId } from './request-id.ts';

function captured() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, next) {
      lines.push(String(chunk));
      next();
    },
  });
  return { lines, log: logOnto(stream, 'info') };
}

describe('the log', () => {
  it('writes JSON lines with time, level and words, and no machine or process', () => {
    const { lines, log } = captured();
    log.info({ sealed: 3 }, 'sealed');
    const line = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ level: 'info', sealed: 3, msg: 'sealed' });
    expect(Object.keys(line).sort()).toEqual(['level', 'msg', 'sealed', 'time']);
  });

  it('keeps no value of a field that may hold words or keys, two levels down', () => {
    const { lines, log } = captured();
    log.info({ note: 'canary', item: { password: 'canary', fields: { note: 'canary' } } }, 'x');
    expect(lines[0]).not.toContain('canary');
    expect(lines[0]).toContain('[redacted]');
  });

  it('reduces an error to what is safe', () => {
    const { lines, log } = captured();
    const error = Object.assign(new Error('no "canary" here'), { code: '23505' });
    log.error({ err: error }, 'failure');
    expect(lines[0]).not.toContain('canary');
    expect(JSON.parse(lines[0] ?? '').err).toMatchObject({ type: 'Error', code: '23505' });
  });

  it('names the request in its lines and in its answer', async () => {
    const { lines, log } = captured();
    const answer = await underRequestId(undefined, async () => {
      log.info('within');
      return new Response();
    });
    log.info('after');
    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(lines.map((line) => JSON.parse(line).requestId)).toEqual([id, undefined]);
  });

  it.each([
    ['0123456789abcdef', true],
    ['a31c8f0e-7c2b-4d7e-9a53-1f2e3d4c5b6a', true],
    ['MRN 12345678', false],
    ['deadbeefdeadbeef', false],
  ])('takes the id %s of a proxy over: %s', async (given, taken) => {
    const request = new Request('http://localhost', { headers: { 'x-request-id': given } });
    const answer = await underRequestId(request, async () => new Response());
    expect(answer.headers.get('x-request-id') === given).toBe(taken);
  });

  it('is silent in tests', () => {
    expect(log.level).toBe('silent');
  });
});
