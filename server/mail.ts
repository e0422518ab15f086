/** A mail in plain words. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends a mail; `not-configured` where the operator has named no mail server. */
export async function sendMail(_mail: Mail): Promise<'sent' | 'not-configured'> {
  return 'not-configured';
}
