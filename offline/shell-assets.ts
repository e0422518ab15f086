const asset = /(?:\/_next\/)?static\/(?:chunks|media|css)\/[\w.~/-]+\.(?:js|css|woff2)/g;
const plain = /\/(?:theme\.js|icons\/[\w.-]+\.png|icon\.svg)/g;

/** A path under `/_next/` as a script names its chunks; a style sheet names its fonts beside itself. */
function absolute(found: string): string {
  return found.startsWith('/_next/') ? found : `/_next/${found}`;
}

/**
 * The files of a build that a page, a script or a style sheet names: pages name scripts and styles,
 * scripts name the chunks that they load later, styles name fonts (`../media/x.woff2`).
 */
export function assetsIn(text: string): string[] {
  const fonts = [...text.matchAll(/url\(["']?\.\.\/media\/([\w.~-]+\.woff2)/g)].map(
    ([, name]) => `/_next/static/media/${name}`,
  );
  const named = [...text.matchAll(asset)].map(([found]) => absolute(found));
  const others = [...text.matchAll(plain)].map(([found]) => found);
  return [...new Set([...named, ...fonts, ...others])];
}
