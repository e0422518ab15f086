import { createServer, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { sendMail } from './mail.ts';
import { readDemoMails } from './read-demo-mails.ts';

const mail = { to: 'ada@x.example', subject: 'Hello Ada', text: 'Open https://log.example/x' };
const db = testDatabase();
const kept = { ...process.env };

beforeEach(() => {
  process.env.DATABASE_APP_URL = db.appUrl;
  for (const name of ['SMTP_URL', 'MAIL_FROM', 'ANGIOLOG_DEMO']) delete process.env[name];
});
afterEach(() => {
  Object.assign(process.env, kept);
});

/** Enough of RFC 5321 to take a mail, or to refuse its address. */
function talk(socket: Socket, refuse: boolean, took: (text: string) => void) {
  let text = '';
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 tiny ESMTP');
  socket.setEncoding('utf8');
  socket.on('error', () => {});
  socket.on('data', (chunk: string) => {
    for (const line of chunk.split('\r\n').slice(0, chunk.endsWith('\r\n') ? -1 : undefined)) {
      if (inData && line === '.') {
        inData = false;
        took(text);
        say('250 taken');
      } else if (inData) text += `${line}\n`;
      else if (/^EHLO|^HELO/.test(line)) say('250 tiny');
      else if (refuse && line.startsWith('RCPT')) say('550 no such mailbox');
      else if (line === 'DATA') {
        inData = true;
        say('354 go on');
      } else say(line === 'QUIT' ? '221 bye' : '250 ok');
    }
  });
}

async function smtpServer(refuse = false) {
  const mails: string[] = [];
  const server = createServer((socket) => talk(socket, refuse, (text) => mails.push(text)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { mails, url: `smtp://127.0.0.1:${port}`, close: () => server.close() };
}

describe('a mail', () => {
  it('goes through a mail server, from our address to theirs', async () => {
    const smtp = await smtpServer();
    process.env.SMTP_URL = smtp.url;
    process.env.MAIL_FROM = 'Angiolog <log@hospital.example>';
    expect(await sendMail(mail)).toBe('sent');
    smtp.close();
    expect(smtp.mails).toHaveLength(1);
    for (const words of ['log@hospital.example', 'To: ada@x.example', 'Hello Ada', mail.text]) {
      expect(smtp.mails[0]).toContain(words);
    }
  });

  it('that is refused, or that finds nobody, is an error and never "sent"', async () => {
    const smtp = await smtpServer(true);
    process.env.MAIL_FROM = 'log@hospital.example';
    process.env.SMTP_URL = smtp.url;
    await expect(sendMail(mail)).rejects.toThrow(/550/);
    smtp.close();
    process.env.SMTP_URL = 'smtp://127.0.0.1:1';
    await expect(sendMail(mail)).rejects.toThrow(/ECONNREFUSED/);
  });

  it('says so where no mail server is set, and keeps nothing', async () => {
    expect(await sendMail(mail)).toBe('not-configured');
    process.env.ANGIOLOG_DEMO = '1';
    expect(await sendMail(mail)).toBe('not-configured');
    const [row] = await db.owner.execute(sql`select count(*)::integer as n from mail_outbox`);
    expect(row).toEqual({ n: 0 });
  });

  it('stays in the outbox of the demo', async () => {
    await db.owner.execute(sql`insert into angiolog.demo_mark default values`);
    process.env.ANGIOLOG_DEMO = '1';
    process.env.SMTP_URL = 'smtp://127.0.0.1:1';
    expect(await sendMail(mail)).toBe('sent');
    expect(await readDemoMails()).toMatchObject([
      { recipient: mail.to, subject: mail.subject, body: mail.text },
    ]);
  });
});
