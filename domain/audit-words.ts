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
  'report.export': 'exported the minimums report',
  'session.begin': 'signed in',
  'session.end': 'signed out',
  'session.refuse': 'failed to sign in: the password was wrong',
  'target.set': 'set a target',
  'target.withdraw': 'withdrew a target',
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
