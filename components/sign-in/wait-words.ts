/** "8 seconds", "14 minutes"; minutes are rounded up, so that nobody comes back too early. */
export function durationWords(seconds: number): string {
  if (seconds < 60) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

export const tooManyTries = (seconds: number, otherwise = '') =>
  `Too many tries. Try again in ${durationWords(seconds)}${otherwise}.`;
