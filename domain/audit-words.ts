/**
 * What each verb of the audit log means, as it follows a person's name: "Ana Diaz logged a case".
 * A new verb gets a line here; a test holds it against the verbs that the server defines.
 */
export const auditWords: Readonly<Record<string, string>> = {
  'access.deny': 'was refused something that their role may not do',
  'aggregate.record': 'entered a running total',
  'audit.export': 'exported the audit log',
  'case.amend': 'amended a case',
  'case.log': 'logged a case',
  'case.withdraw': 'withdrew a case',
  'attending.add': 'added an attending',
  'attending.link': 'linked an attending to a person',
  'attending.rename': 'renamed an attending',
  'attending.retire': 'retired an attending',
  'department.set-up': 'set the department up',
  'hospital-sign-in.set': 'changed the hospital’s sign-in',
  'identity.begin-link': 'began to link a hospital account',
  'identity.link': 'linked a hospital account',
  'identity.unlink': 'unlinked a hospital account',
  'invitation.accept': 'accepted an invitation',
  'invitation.renew': 'sent an invitation again',
  'invitation.void': 'withdrew an invitation',
  'leave.record': 'recorded a leave',
  'leave.withdraw': 'withdrew a leave',
  'membership.end': 'ended someone’s role',
  'membership.move': 'moved someone to another program',
  'membership.reinstate': 'reinstated someone',
  'membership.suspend': 'suspended someone',
  'name.change': 'changed their name',
  'password.change': 'changed their password',
  'password.reset': 'set a new password by a mailed link',
  'people.invite': 'invited someone',
  'person.rename': 'corrected someone’s name',
  'recovery-codes.renew': 'made new recovery codes',
  'second-factor.enrol': 'set up an authenticator app',
  'second-factor.reset': 'took away someone’s authenticator app',
  'second-factor.reset-on-server': 'had their authenticator app taken away on the server',
  'second-factor.remove': 'removed their authenticator app',
  'report.export': 'exported the minimums report',
  'session.open': 'signed in',
  'session.confirm': 'confirmed who they are',
  'session.end': 'signed out',
  'session.refuse': 'failed to sign in: the password was wrong',
  'session.end-other': 'signed out their other devices',
  'site.add': 'added a site',
  'site.rename': 'renamed a site',
  'site.retire': 'retired a site',
  'target.set': 'set a target',
  'target.withdraw': 'withdrew a target',
  'training.set': 'changed a resident’s training',
};

/** The verb in plain words; one without words is shown as it is, for a row must never be hidden. */
export const auditPhrase = (verb: string): string => auditWords[verb] ?? `did “${verb}”`;

/** As `auditPhrase`, to choose from a list: "Logged a case". */
export function auditLabel(verb: string): string {
  const phrase = auditPhrase(verb);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** What was acted on, short: `case:0198…5b2c` is "case …5b2c"; the acting person's own account is nothing. */
export function auditSubject(subject: string, personId: string): string {
  const [kind = '', id = ''] = subject.split(':');
  if (subject === `person:${personId}`) return '';
  return id.length === 36 ? `${kind} …${id.slice(-8)}` : id || kind;
}

/** The row's facts: "format: csv, rows: 40". */
export const auditFacts = (
  detail: Readonly<Record<string, string | number | boolean | null>>,
): string =>
  Object.entries(detail)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${inWords(key)}: ${auditWords[String(value)] ?? value}`)
    .join(', ');

const inWords = (key: string) =>
  key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
