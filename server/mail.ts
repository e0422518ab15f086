import { createTransport, type Transporter } from 'nodemailer';
import { database } from '#db/connection.ts';
import { insertDemoMail } from '#db/queries/demo-mail.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const held = globalThis as typeof globalThis & {
  angiologMail?: { readonly url: string; readonly transport: Transporter };
};

/** One pool of connections a server; opened at first use. */
function transportOf(url: string): Transporter {
  if (held.angiologMail?.url !== url) {
    held.angiologMail?.transport.close();
    const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
    held.angiologMail = { url, transport: createTransport({ url, pool: true, ...patience }) };
  }
  return held.angiologMail.transport;
}

/**
 * Sends one mail through `SMTP_URL` as `MAIL_FROM`; the demo keeps it in its own outbox instead.
 * `not-configured` says that no mail can leave this server, and that nothing was sent.
 * @throws where the mail server refuses or can't be reached: nothing was sent then either.
 */
export async function sendMail(mail: Mail): Promise<'sent' | 'not-configured'> {
  const { ANGIOLOG_DEMO, SMTP_URL, MAIL_FROM } = process.env;
  if (ANGIOLOG_DEMO === '1') {
    return (await insertDemoMail(database(), mail)) ? 'sent' : 'not-configured';
  }
  if (!SMTP_URL || !MAIL_FROM) return 'not-configured';
  await transportOf(SMTP_URL).sendMail({ from: MAIL_FROM, ...mail });
  return 'sent';
}
