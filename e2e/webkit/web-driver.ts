import { spawn } from 'node:child_process';
import { waitUntil } from '../../scripts/wait-until.mjs';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const driverScript = '/usr/bin/WebKitWebDriver';
const browserScript = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const patienceSeconds = 20;

/** A WebKit window, spoken to by the W3C WebDriver protocol. */
export interface WebKit {
  open(url: string): Promise<void>;
  /** Waits for the element of an XPath to be there, and clicks it as a person would. */
  click(xpath: string): Promise<void>;
  type(xpath: string, text: string): Promise<void>;
  waitFor(xpath: string): Promise<void>;
  /** Runs in the page and answers what it returns, JSON alone. */
  run<T>(script: string): Promise<T>;
  close(): Promise<void>;
}

function startProcess(command: string, args: readonly string[], env: Record<string, string>) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  child.once('error', (error) => {
    throw new Error(`${command} did not start: ${error.message}`);
  });
  return () => void child.kill('SIGTERM');
}

async function ask(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${base}${path}`, {
    method,
    body: body && JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

/** Opens a window of WebKitGTK on a screen of its own; the two ports have to be free. */
export async function openWebKit(port: number, display: number): Promise<WebKit> {
  const stopScreen = startProcess('Xvfb', [`:${display}`, '-screen', '0', '480x900x24'], {});
  const env = { DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const stopDriver = startProcess(driverScript, [`--port=${port}`], env);
  const base = `http://127.0.0.1:${port}`;
  const isUp = () =>
    ask(base, 'GET', '/status').then(
      () => true,
      () => undefined,
    );
  if (!(await waitUntil(isUp, patienceSeconds))) throw new Error('WebKitWebDriver did not start.');
  const options = { binary: browserScript, args: ['--automation'] };
  const wanted = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = (await ask(base, 'POST', '/session', { capabilities: wanted })) as {
    sessionId: string;
  };
  const at = `/session/${sessionId}`;

  const run = <T>(script: string) =>
    ask(base, 'POST', `${at}/execute/sync`, { script, args: [] }) as Promise<T>;
  const find = async (xpath: string): Promise<string> => {
    const found = await waitUntil(
      () =>
        ask(base, 'POST', `${at}/element`, { using: 'xpath', value: xpath }).then(
          (element) => (element as Record<string, string>)[elementKey],
          () => undefined,
        ),
      patienceSeconds,
    );
    if (typeof found === 'string') return found;
    const seen = await run<string>('return document.body.innerText');
    throw new Error(`There is no ${xpath} in: ${seen}`);
  };
  return {
    run,
    async open(url) {
      await ask(base, 'POST', `${at}/url`, { url });
    },
    async click(xpath) {
      await ask(base, 'POST', `${at}/element/${await find(xpath)}/click`, {});
    },
    async type(xpath, text) {
      await ask(base, 'POST', `${at}/element/${await find(xpath)}/value`, { text });
    },
    async waitFor(xpath) {
      await find(xpath);
    },
    async close() {
      await ask(base, 'DELETE', at).catch(() => undefined);
      stopDriver();
      stopScreen();
    },
  };
}
