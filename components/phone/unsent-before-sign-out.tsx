import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { FieldError } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { discardWord } from '#offline/unsent.ts';
import { saveUnsentFile } from './save-unsent-file.ts';
import { phone, usePhone } from './use-phone.ts';

interface Props {
  readonly onStay: () => void;
  /** Everything that had to be said is said: sign out now. */
  readonly onGo: () => void;
}

/** "3 cases are only on this phone": send, keep, take along, or discard with the word typed. */
export function UnsentBeforeSignOut({ onStay, onGo }: Props) {
  const { unsent, reference } = usePhone();
  const cases = unsent.count === 1 ? '1 case is' : `${unsent.count} cases are`;
  return (
    <Dialog open onClose={onStay} title={`${cases} only on this phone`}>
      <Ways onGo={onGo} reference={reference} />
    </Dialog>
  );
}

function Ways({
  onGo,
  reference,
}: {
  onGo: () => void;
  reference: ReturnType<typeof usePhone>['reference'];
}) {
  const [sending, setSending] = useState(false);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const send = async () => {
    setSending(true);
    await phone().sendNow();
    setSending(false);
    if (await phone().hasUnsent()) setError('Not everything could be sent. Nothing is lost.');
    else onGo();
  };
  const discard = async () => {
    if (await phone().discardUnsent(typed)) onGo();
    else setError(`Type ${discardWord} in capitals to throw them away.`);
  };
  return (
    <div className="grid gap-3">
      <Button variant="primary" size="lg" busy={sending} onClick={() => void send()}>
        Send now
      </Button>
      <Button size="lg" onClick={onGo}>
        Keep them here and sign out
      </Button>
      <Button size="lg" onClick={() => void saveUnsentFile(reference)}>
        Save a file
      </Button>
      <details className="disclosure">
        <summary>Discard them</summary>
        <div className="grid gap-3 pt-2">
          <TextInput
            label={`Type ${discardWord} to throw them away for good`}
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button variant="danger" onClick={() => void discard()}>
            Discard and sign out
          </Button>
        </div>
      </details>
      {error && <FieldError id="unsent-error">{error}</FieldError>}
      <p className="text-sm text-ink-soft">
        Kept cases are sent when you sign in on this phone again. Nobody else sees them.
      </p>
    </div>
  );
}
