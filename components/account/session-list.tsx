import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';

export interface ListedSession {
  readonly id: string;
  readonly device: string;
  readonly method: 'password' | 'oidc';
  readonly startedAt: string;
  readonly seenAt: string;
  readonly here: boolean;
}

type End = (form: FormData) => Promise<void>;

function dayWords(instant: string, timeZone: string) {
  const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat('en-US', day).format(new Date(instant));
}

function hourWords(instant: string, timeZone: string) {
  const hour = { day: 'numeric', month: 'short', hour: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat('en-US', hour).format(new Date(instant));
}

/** Where one is signed in; each other device can be signed out from here. */
export function SessionList({
  sessions,
  timeZone,
  end,
}: {
  sessions: readonly ListedSession[];
  timeZone: string;
  end: End;
}) {
  return (
    <>
      <ul className="divide-y divide-line">
        {sessions.map(({ id, device, method, startedAt, seenAt, here }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <div className="min-w-0">
              <p>
                <strong>{device || 'Unknown device'}</strong> {here && <Badge>This device</Badge>}
              </p>
              <p className="text-sm text-ink-soft">
                Since {dayWords(startedAt, timeZone)}
                {method === 'oidc' && ', through the hospital'} · last seen around{' '}
                {hourWords(seenAt, timeZone)}
              </p>
            </div>
            {!here && (
              <form action={end}>
                <input type="hidden" name="id" value={id} />
                <Button type="submit" variant="quiet" aria-label={`End: ${device}`}>
                  End
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={end} className="mt-3">
          <Button type="submit">End all others</Button>
        </form>
      )}
    </>
  );
}
