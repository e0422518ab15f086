const shortest = 15;
const longest = 200;

/**
 * What is wrong with a first password, as a sentence for the screen; undefined where nothing is.
 * `names` are words that it may not consist of: the person's name and address.
 */
export function passwordProblem(
  password: string,
  { names }: { readonly names: readonly string[] },
): string | undefined {
  const length = [...password].length;
  if (length < shortest) return `Use ${shortest} characters or more. A sentence works well.`;
  if (length > longest) return `Use ${longest} characters or fewer.`;
  const same = names.some((name) => name.toLowerCase() === password.toLowerCase());
  return same ? 'Choose something that isn’t your name or address.' : undefined;
}
