import { connect, createServer, type Socket } from 'node:net';

/** What becomes of a reply on its way back; the request always arrives. */
type Fate = 'whole' | 'cut-before-headers' | 'cut-after-headers' | 'held';

export interface CuttingProxy {
  readonly port: number;
  /** Replies so far, by what became of them. */
  readonly replies: Readonly<Record<Fate, number>>;
  /** Keeps the next reply back for good; settles once the server has begun to answer. */
  readonly holdNextReply: () => Promise<void>;
  readonly close: () => void;
}

interface Options {
  /** Where the server listens, on 127.0.0.1. */
  readonly to: number;
  /** The share of replies that are cut, half of them before and half of them after the headers. */
  readonly cut: number;
  readonly draw: () => number;
}

const headersEnd = Buffer.from('\r\n\r\n');

/** Passes a reply on as far as its fate lets it; what was cut looks like a lost connection. */
function passOn(fate: Fate, client: Socket, begun: () => void): (part: Buffer) => void {
  let seen = Buffer.alloc(0);
  let first = true;
  return (part) => {
    if (first) begun();
    first = false;
    if (fate === 'whole') client.write(part);
    if (fate === 'cut-before-headers') client.destroy();
    if (fate !== 'cut-after-headers' || client.writableEnded) return;
    seen = Buffer.concat([seen, part]);
    const end = seen.indexOf(headersEnd);
    // A few bytes of the body go through: the worst is an answer that looks begun.
    if (end >= 0) client.end(seen.subarray(0, end + headersEnd.length + 8));
  };
}

/**
 * A TCP proxy that loses replies. It takes one request a connection, so clients must not keep
 * connections alive.
 */
export async function startCuttingProxy({ to, cut, draw }: Options): Promise<CuttingProxy> {
  const replies = { whole: 0, 'cut-before-headers': 0, 'cut-after-headers': 0, held: 0 };
  let whenHeld: (() => void) | undefined;
  const drawFate = (): Fate => {
    if (whenHeld) return 'held';
    const drawn = draw();
    if (drawn >= cut) return 'whole';
    return drawn < cut / 2 ? 'cut-before-headers' : 'cut-after-headers';
  };
  const server = createServer((client) => {
    const app = connect(to, '127.0.0.1');
    const fate = drawFate();
    const held = whenHeld;
    whenHeld = undefined;
    const begun = () => {
      replies[fate] += 1;
      held?.();
    };
    client.pipe(app);
    app.on('data', passOn(fate, client, begun));
    app.once('end', () => (fate === 'whole' ? client.end() : undefined));
    // Either side may vanish at any time: that is what this is for.
    client.on('error', () => app.destroy());
    app.on('error', () => client.destroy());
    app.once('close', () => client.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : 0,
    replies,
    holdNextReply: () =>
      new Promise((resolve) => {
        whenHeld = resolve;
      }),
    close: () => server.close(),
  };
}
