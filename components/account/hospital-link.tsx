import { HospitalButton } from '#components/sign-in/hospital-button.tsx';
import { Button } from '#components/ui/button.tsx';

interface LinkedIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** The hospital's own sign-in: linked once here, used from then on. */
export function HospitalLink({
  name,
  providerId,
  identities,
  start,
  unlink,
}: {
  name: string;
  providerId: string;
  identities: readonly LinkedIdentity[];
  start: () => Promise<boolean>;
  unlink: (form: FormData) => Promise<void>;
}) {
  return (
    <div className="grid gap-4">
      {identities.map(({ issuer, subject }) => (
        <form key={`${issuer} ${subject}`} action={unlink} className="grid gap-2">
          <input type="hidden" name="issuer" value={issuer} />
          <input type="hidden" name="subject" value={subject} />
          <p className="break-words">Linked to {issuer}</p>
          <Button type="submit" variant="quiet" className="justify-self-start">
            Unlink
          </Button>
        </form>
      ))}
      {identities.length === 0 && (
        <HospitalButton
          providerId={providerId}
          next="/account"
          prepare={start}
          className="justify-self-start"
          failed={{
            title: `${name} doesn’t answer`,
            words: 'Nothing was linked. Try again in a minute.',
          }}
        >
          Link {name}
        </HospitalButton>
      )}
    </div>
  );
}
