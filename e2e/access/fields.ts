/** Of React, of Next and of pictures: how something looks or is put together, and nothing about anybody. */
const ofLooks = new Set(
  `className children style suppressHydrationWarning ref key href prefetch icon node size width height
  aliases cx cy d r rx x y error errorScripts errorStyles forbidden unauthorized notFound
  parallelRouterKey template templateScripts templateStyles`.split(/\s+/),
);
const isName = (key: string) => /^[a-z][A-Za-z0-9]{0,40}$/.test(key) && !ofLooks.has(key);

/** Names of an object's fields at any depth; keys that are data, such as ids and codes, count as none. */
function namesIn(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (value[0] === '$') return;
    for (const one of value) namesIn(one, into);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (isName(key)) into.add(key);
    namesIn(inner, into);
  }
}

/** The properties that are sent to the browser's own components; plain elements are looked into. */
function propsIn(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value[0] === '$' && typeof value[1] === 'string') {
    const [, type, , props] = value;
    if (/^\$L/.test(type)) namesIn(props, into);
    for (const inner of Object.values(props ?? {})) propsIn(inner, into);
    return;
  }
  for (const inner of Object.values(value)) propsIn(inner, into);
}

/** The rows of a payload that are JSON. A text row says its length, for it ends without a line break. */
function rowsOf(payload: Buffer): unknown[] {
  const rows: unknown[] = [];
  for (let at = 0; at < payload.length; ) {
    const text = /^[0-9a-f]*:T([0-9a-f]+),/.exec(payload.toString('latin1', at, at + 40));
    if (text) {
      at += text[0].length + Number.parseInt(text[1] ?? '0', 16);
      continue;
    }
    const end = payload.indexOf(10, at);
    const line = payload.toString('utf8', at, end < 0 ? payload.length : end);
    at = end < 0 ? payload.length : end + 1;
    const json = line.slice(line.indexOf(':') + 1);
    if (/^[[{]/.test(json)) rows.push(JSON.parse(json));
  }
  return rows;
}

/** The names of all fields of a JSON answer. */
export function fieldsOfJson(text: string): Set<string> {
  const names = new Set<string>();
  namesIn(JSON.parse(text), names);
  return names;
}

/** The names of all that a page sends to the browser's own components. */
export function fieldsOfPayload(payload: Buffer): Set<string> {
  const names = new Set<string>();
  for (const row of rowsOf(payload)) propsIn(row, names);
  return names;
}

/** The heads of the columns in a page's tables. */
export function columnsOf(text: string): Set<string> {
  const heads = [...text.matchAll(/<th[^>]*scope="col"[^>]*>(.*?)<\/th>/gs)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]*>/g, '').trim(),
  );
  return new Set(heads.filter((head) => head !== '').map((head) => `column ${head}`));
}

/** The first row of a CSV file. */
export const columnsOfCsv = (text: string) =>
  new Set(
    (text.replace('\uFEFF', '').split(/\r?\n/)[0] ?? '').split(',').map((head) => `column ${head}`),
  );
