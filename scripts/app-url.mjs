const appLogin = 'angiolog_app';

/**
 * The owner's database address with the application's own login in place of the owner's.
 * @param {string} ownerUrl
 * @param {string} appPassword
 */
export function appUrl(ownerUrl, appPassword) {
  const url = new URL(ownerUrl);
  url.username = appLogin;
  url.password = encodeURIComponent(appPassword);
  return url.href;
}
