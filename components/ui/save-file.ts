/** How long a browser may take until it has begun to read the file. */
const readMilliseconds = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, filename: string): void {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: filename }).click();
  setTimeout(() => URL.revokeObjectURL(href), readMilliseconds);
}
