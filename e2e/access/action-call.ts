import type { Asked } from './request.ts';

const boundary = '----angiolog-access';

const part = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/**
 * A call of a server action with a form, as React encodes it: the arguments as JSON in `0`, where
 * `$K1` stands for the form whose fields carry the prefix `_1_`.
 */
export function actionCall(
  path: string,
  id: string,
  form: Readonly<Record<string, string>>,
  more: { readonly origin: string; readonly withState: boolean },
): Asked {
  const fields = Object.entries(form).map(([name, value]) => part(`_1_${name}`, value));
  const args = JSON.stringify(more.withState ? [{}, '$K1'] : ['$K1']);
  return {
    ...{ method: 'POST', path },
    body: `${fields.join('')}${part('0', args)}--${boundary}--\r\n`,
    headers: {
      ...{ accept: 'text/x-component', 'next-action': id, origin: more.origin },
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  };
}

/** As `actionCall`, for an action that takes plain values: React sends them as JSON alone. */
export const plainActionCall = (
  path: string,
  id: string,
  args: readonly string[],
  origin: string,
): Asked => ({
  ...{ method: 'POST', path, body: JSON.stringify(args) },
  headers: {
    ...{ accept: 'text/x-component', 'next-action': id, origin },
    ...{ 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain;charset=UTF-8' },
  },
});
