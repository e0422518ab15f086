import { hospitalOf, hospitalProviderId } from './hospital-sign-in.ts';

/** The name of a department's own sign-in, for its button; null where it has none. */
export async function readHospitalSignIn(department: unknown) {
  if (typeof department !== 'string') return null;
  const hospital = await hospitalOf(hospitalProviderId(department));
  return hospital && { providerId: hospital.providerId, name: hospital.name };
}
