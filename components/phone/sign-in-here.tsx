import { Dialog } from '#components/ui/dialog.tsx';
import { SignIn } from '../shell/sign-in.tsx';
import { phone } from './use-phone.ts';

/** Signs in over the page, so that a form that is half filled stays as it is. */
export function SignInHere({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Sign in">
      <SignIn
        onSignedIn={() => {
          onClose();
          void phone().resumeAfterSignIn();
        }}
      />
    </Dialog>
  );
}
