import type { Span } from './guard-rules.ts';
import { countDigits, scan } from './scan.ts';

const mailboxBefore = /[A-Za-z0-9._%+'-]{1,64}[ ]?$/;
const hostAfter = /^[ ]?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}/;
const mailHosts = /^(?:gmail|yahoo|hotmail|outlook|icloud|aol|protonmail|proton|msn|live|comcast)/i;
const spokenAt = /[([<{ ]at[)\]>} ]/gi;
const spokenMailbox = /[A-Za-z0-9._-]{2,64} ?$/;
const spokenHost =
  /^ ?(?:[A-Za-z0-9-]{2,63}(?:(?: dot | ?[([{]dot[)\]}] ?)[A-Za-z]{2,20}){1,3}|(?:gmail|yahoo|hotmail|outlook|icloud|aol)(?![a-z]))/i;

/** "jane.doe (at) gmail (dot) com". */
function findSpokenMail(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: at, index } of text.matchAll(spokenAt)) {
    const end = index + at.length;
    const host = spokenHost.exec(text.slice(end, end + 130))?.[0];
    const mailbox = host && spokenMailbox.exec(text.slice(Math.max(0, index - 65), index))?.[0];
    if (host && mailbox)
      spans.push({ rule: 'email', start: index - mailbox.length, end: end + host.length });
  }
  return spans;
}

function findMail(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(/@/g)) {
    const mailbox = mailboxBefore.exec(text.slice(Math.max(0, index - 65), index))?.[0];
    const host = hostAfter.exec(text.slice(index + 1, index + 130))?.[0];
    if (!mailbox || !host) continue;
    const isHost = /\.[A-Za-z][A-Za-z0-9-]+$/.test(host) || mailHosts.test(host.trim());
    if (!isHost) continue;
    spans.push({ rule: 'email', start: index - mailbox.length, end: index + 1 + host.length });
  }
  return [...spans, ...findSpokenMail(text)];
}

const scheme =
  /(?:https?|ftps?|sftp|file|hxxps?) ?: ?\/\/ ?[^\s]{1,200}|(?<![A-Za-z])www\d?\.[^\s]{2,200}/gi;
// The case matters: "drained.Net 500 mL" is a missing space, "pacs.net" a host.
const host =
  /(?<=[A-Za-z0-9-]{2})\.(?:com|org|net|edu|gov|mil|info|biz|app|dev|nhs|COM|ORG|NET|EDU|GOV)(?![A-Za-z0-9])/g;
const hostWithPath =
  /(?<=[A-Za-z0-9-]{2})\.(?:io|co|uk|us|ca|au|de|fr|es|it|nl|eu|in|me|tv|ly|gl|jp|cn|br|mx|ch|at|be|se|no|dk|health|care|cloud|site|online|link)\/[A-Za-z0-9]/g;
const nationalHost =
  /(?<=[a-z0-9-]{2}\.[a-z0-9-]{2,40})\.(?:uk|us|ca|au|de|fr|es|it|nl|eu|jp|br|mx|ch)(?![A-Za-z0-9])/g;

const handle =
  /(?<![a-z])(?:twitter|insta(?:gram)?|tik ?tok|snap(?:chat)?|facebook|handle|user ?name)[ :=]{0,3}(?:(?:handle|user|is|name)[ :=]{1,3}){0,2}@[a-z\d_.]{3,30}|(?<![\w.@])@(?=[a-z._]{0,20}[\d_])[a-z][\w.]{7,29}/gi;

/** E-mail addresses (spoken ones too), links and host names. */
export function findWebAddresses(text: string): Span[] {
  return [
    ...findMail(text),
    ...scan(text, 'web-address', scheme),
    ...scan(text, 'web-address', host),
    ...scan(text, 'web-address', hostWithPath),
    ...scan(text, 'web-address', nationalHost),
    ...scan(text, 'web-address', handle),
  ];
}

const version4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/g;
const version6 = /(?<![\da-z:])(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}(?![\da-z:])/gi;
const hardware = /(?<![\da-z:-])[\da-f]{2}(?:[:-][\da-f]{2}){5}(?![\da-z])/gi;

function isVersion6(found: string): boolean {
  const groups = found.split(':').filter(Boolean);
  if (found.includes('::')) return groups.length >= 2 && countDigits(found) > 0;
  return groups.length === 8;
}

/** IPv4, IPv6 and hardware addresses. */
export function findNetworkAddresses(text: string): Span[] {
  return [
    ...scan(text, 'network-address', version4, ({ 0: found }) =>
      found.split('.').every((part) => Number(part) <= 255),
    ),
    ...scan(text, 'network-address', version6, ({ 0: found }) => isVersion6(found)),
    ...scan(text, 'network-address', hardware),
  ];
}
