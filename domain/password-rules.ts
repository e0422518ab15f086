import { commonPasswords } from './common-passwords.ts';

/** Characters that a password needs by itself, and beside a second factor (NIST SP 800-63B-4, 3.1.1.2). */
export const passwordMinimum = { alone: 15, withSecondFactor: 8 } as const;
export const passwordMaximum = 200;

/** Characters that must remain once everything guessable is taken out. */
const ownPart = 5;

const product = ['angiolog', 'angio', 'log'];
const runs = ['abcdefghijklmnopqrstuvwxyz', '0123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const substitutes: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
};

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
const plain = (text: string) => text.replace(/[^\p{Letter}\p{Number}]/gu, '');
const spelled = (text: string) => text.replace(/[013457@$!]/g, (one) => substitutes[one] ?? one);

const reversed = (text: string) => [...text].reverse().join('');
const longestFirst = (words: Iterable<string>) =>
  [...new Set(words)].sort((a, b) => b.length - a.length);

const common = longestFirst(commonPasswords.filter((word) => word.length >= 4));

/** A run of neighbours in the alphabet or on the keyboard, of four or more, forwards or backwards. */
function withoutRuns(text: string): string {
  let left = text;
  for (const run of [...runs, ...runs.map(reversed)]) {
    for (let length = run.length; length >= 4; length -= 1) {
      for (let start = 0; start + length <= run.length; start += 1) {
        left = left.replaceAll(run.slice(start, start + length), '');
      }
    }
  }
  return left;
}

/** "abcabcabc" says no more than "abc". */
const withoutRepeats = (text: string) =>
  text.replace(/(.{1,8}?)\1{2,}/gu, '$1').replace(/^(.+)\1$/u, '$1');

function remainder(text: string, words: readonly string[]): string {
  let left = withoutRepeats(plain(text));
  for (const word of words) left = left.replaceAll(word, '');
  return withoutRepeats(withoutRuns(left)).replace(/(19|20)\d\d/g, '');
}

const wordsOf = (names: readonly string[]) =>
  names.flatMap((name) => [plain(fold(name)), ...fold(name).split(/[^\p{Letter}\p{Number}]+/u)]);

/** Whether the password is little but common words, runs, years and what is known about its owner. */
export function isGuessable(password: string, known: readonly string[] = []): boolean {
  const words = longestFirst([
    ...wordsOf(known).filter((w) => w.length >= 3),
    ...product,
    ...common,
  ]);
  const folded = fold(password);
  return [folded, spelled(folded)].some((text) => [...remainder(text, words)].length < ownPart);
}

export interface PasswordSetting {
  /** Whether a code of an authenticator app is asked for as well. */
  readonly secondFactor: boolean;
  /** The person's names, address and departments. */
  readonly known: readonly string[];
}

/**
 * What is wrong with a new password, as a sentence for its field; null when nothing is. Length and
 * a blocklist, no rules of composition (NIST SP 800-63B-4, 3.1.1.2). Lengths are in characters.
 */
export function passwordProblem(
  password: string,
  { secondFactor, known }: PasswordSetting,
): string | null {
  const characters = [...password.normalize('NFKC')].length;
  const minimum = secondFactor ? passwordMinimum.withSecondFactor : passwordMinimum.alone;
  if (characters < minimum) {
    return `Use at least ${minimum} characters. A few words that don’t belong together are easy to keep in mind.`;
  }
  if (password.length > passwordMaximum) return `Use at most ${passwordMaximum} characters.`;
  if (isGuessable(password, known)) {
    return 'This one is easy to guess: it is mostly a common word, a pattern, or a name of yours. Add words of your own.';
  }
  return null;
}
