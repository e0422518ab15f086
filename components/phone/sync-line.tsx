import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { latePart } from '#components/ui/late-part.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { PhoneSnapshot } from '#offline/phone-snapshot.ts';
import { saveUnsentFile } from './save-unsent-file.ts';
import { syncWords } from './sync-words.ts';
import { phone } from './use-phone.ts';

const SignInHere = latePart(async () => (await import('./sign-in-here.tsx')).SignInHere);

/** What is only on this phone, and the way on; nothing where all is sent. */
export function SyncLine({ snapshot }: { snapshot: PhoneSnapshot }) {
  const [signingIn, setSigningIn] = useState(false);
  const [steady, setSteady] = useState(snapshot);
  // While it tries, the line stays as it was: one that came and went with each try would unsettle.
  if (snapshot.sync !== 'sending' && steady !== snapshot) setSteady(snapshot);
  const words = syncWords(snapshot.unsent.count > 0 ? steady : snapshot);
  return (
    <>
      <div role="status" className={words ? 'mb-4' : undefined}>
        {words && (
          <Notice
            tone={words.tone}
            title={words.title}
            action={words.ways.map((way) => {
              switch (way) {
                case 'send':
                  return (
                    <Button key={way} onClick={() => void phone().sendNow()}>
                      Send now
                    </Button>
                  );
                case 'sign-in':
                  return (
                    <Button key={way} onClick={() => setSigningIn(true)}>
                      Sign in
                    </Button>
                  );
                case 'file':
                  return (
                    <Button key={way} onClick={() => void saveUnsentFile(snapshot.reference)}>
                      Save a file
                    </Button>
                  );
                case 'see':
                  return (
                    <a key={way} href="/cases?status=needs-attention" className={buttonClass({})}>
                      See it
                    </a>
                  );
              }
              return null;
            })}
          >
            {words.detail}
          </Notice>
        )}
      </div>
      {signingIn && <SignInHere onClose={() => setSigningIn(false)} />}
    </>
  );
}
