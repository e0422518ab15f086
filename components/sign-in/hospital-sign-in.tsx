import { HospitalButton } from './hospital-button.tsx';

/** Leads to the hospital's own sign-in. */
export function HospitalSignIn({
  providerId,
  name,
  next,
}: {
  providerId: string;
  name: string;
  next: string;
}) {
  return (
    <div className="grid gap-4">
      <HospitalButton
        providerId={providerId}
        next={next}
        variant="primary"
        size="lg"
        failed={{
          title: `${name} doesn’t answer`,
          words: 'Nobody was signed in. Try again in a minute, or sign in with your password.',
        }}
      >
        Continue with {name}
      </HospitalButton>
    </div>
  );
}
