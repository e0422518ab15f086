/**
 * Addresses of the scripts that a browser loads with a page, each once. Browsers that know modules
 * (all that run the product) leave those marked `nomodule` out.
 */
export function scriptUrls(html: string): string[] {
  const scripts = tags(html, 'script').filter((tag) => !/\snomodule\b/i.test(tag));
  const preloads = tags(html, 'link').filter(
    (tag) =>
      attribute(tag, 'rel') === 'modulepreload' ||
      (attribute(tag, 'rel') === 'preload' && attribute(tag, 'as') === 'script'),
  );
  const found = [
    ...scripts.map((tag) => attribute(tag, 'src')),
    ...preloads.map((tag) => attribute(tag, 'href')),
  ];
  return [...new Set(found.filter((url) => url !== undefined))];
}

const tags = (html: string, name: string) =>
  html.match(new RegExp(`<${name}\\s[^>]*>`, 'gi')) ?? [];

function attribute(tag: string, name: string): string | undefined {
  const [, value] = tag.match(new RegExp(`\\s${name}="([^"]*)"`, 'i')) ?? [];
  return value?.replaceAll('&amp;', '&');
}
