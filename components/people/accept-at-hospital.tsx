import { HospitalButton } from '#components/sign-in/hospital-button.tsx';

/** Accepts an invitation by the hospital's own sign-in: no password is chosen. */
export function AcceptAtHospital({
  providerId,
  name,
  ask,
}: {
  providerId: string;
  name: string;
  /** Notes which invitation it is about; false where it can't be accepted any more. */
  ask: () => Promise<boolean>;
}) {
  return (
    <div className="mb-6 grid gap-4">
      <HospitalButton
        providerId={providerId}
        next="/"
        prepare={ask}
        variant="primary"
        size="lg"
        failed={{
          title: `${name} can’t be asked now`,
          words: 'Nothing was accepted. Try again in a minute, or choose a password.',
        }}
      >
        Accept with {name}
      </HospitalButton>
      <p className="text-ink-soft">Or choose a password of your own:</p>
    </div>
  );
}
