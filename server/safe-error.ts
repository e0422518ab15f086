import { QueryFailed } from '#db/act-as.ts';

/** What a log may keep of an error. */
export interface SafeError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  /** Where it came from, without the message that a stack begins with. */
  readonly frames: string;
}

/** Quoted text, e-mail addresses, runs of digits, and what may be a key: whatever a person may have sent. */
const sent = /"[^"]*"|'[^']*'|`[^`]*`|\S+@\S+|\d{4,}|[\w+/=-]{24,}/g;

/**
 * A database error of ours names a statement without its parameters, a driver's own has them from
 * its second line on; a parser's repeats the text.
 */
function words(error: Error): string {
  if (error instanceof QueryFailed) return error.message;
  if (error instanceof SyntaxError) return 'unreadable text';
  return (error.message.split('\n')[0] ?? '').replace(sent, '…');
}

/** An error for the log: its own words, without those of a person that it may repeat. */
export function safeError(error: unknown): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', frames: '' };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: words(error),
    frames: frames.join('\n'),
  };
}
