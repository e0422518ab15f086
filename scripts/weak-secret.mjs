const fewestLetters = 8;
const placeholders =
  /change.?me|replace.?me|your.?(secret|password)|example|placeholder|^(secret|password)/i;

/**
 * True for what people type to get past a check: a placeholder, one group of characters repeated,
 * or fewer than eight different characters. A random secret of 24 characters passes.
 * @param {string} secret
 */
export function isWeak(secret) {
  const repeats = secret !== '' && (secret + secret).indexOf(secret, 1) < secret.length;
  return placeholders.test(secret) || repeats || new Set(secret).size < fewestLetters;
}
