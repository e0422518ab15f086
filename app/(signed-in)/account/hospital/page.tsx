import type { Metadata } from 'next';
import { HospitalForm } from '#components/account/hospital-form.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { viewer } from '#server/session.ts';
import { readOwnHospitalSignIn } from '#server/set-hospital-sign-in.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';
import { setHospital } from '../actions.ts';

export const metadata: Metadata = { title: 'Hospital sign-in' };

export default async function HospitalPage() {
  const result = await readOwnHospitalSignIn(await viewer(), undefined);
  const { provider, callbackUrl, signInUrl } = valueOrLeave(result, '/account/hospital');
  return (
    <>
      <PageHeader
        title="Hospital sign-in"
        lead="Lets people of the department sign in with their hospital account (OpenID Connect). It opens nothing by itself: each person links it once under “Password and devices”."
      />
      <Card>
        <dl className="mb-6 grid gap-3 text-sm">
          <div>
            <dt className="text-ink-soft">Redirect address to register at the hospital</dt>
            <dd className="font-mono break-all">{callbackUrl}</dd>
          </div>
          <div>
            <dt className="text-ink-soft">The department’s sign-in page</dt>
            <dd className="font-mono break-all">{signInUrl}</dd>
          </div>
        </dl>
        <HospitalForm provider={provider} action={setHospital} />
      </Card>
    </>
  );
}
