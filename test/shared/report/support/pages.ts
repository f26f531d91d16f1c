/** Looks at HTML as a browser would that knows only tags, attributes and texts: enough to see what hostile strings can do. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][\w:-]*(?:="[^"]*")?)*)\s*(\/?)>/gi;
const VOID = new Set(['meta', 'br', 'wbr']);

/** Names of all elements, in order. Throws when tags do not nest or a stray `<` is left. */
export function elementsOf(html: string): string[] {
  const body = html.replace(/<!doctype html>/i, '').replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
  const open: string[] = [];
  const names: string[] = [];
  for (const [, end, name = '', , own] of body.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (end) {
      const last = open.pop();
      if (last !== element) throw new Error(`</${element}> closes <${last}>`);
      continue;
    }
    names.push(element);
    if (!own && !VOID.has(element)) open.push(element);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  const rest = body.replace(TAG, '');
  if (/[<>"]/.test(rest)) throw new Error(`markup in a text: ${rest.slice(rest.search(/[<>"]/), 60)}`);
  return names;
}

/** Names of all attributes. */
export function attributesOf(html: string): string[] {
  return [...html.matchAll(TAG)].flatMap(([, , , attributes = '']) =>
    [...attributes.matchAll(/\s([\w:-]+)(?==")/g)].map(([, name = '']) => name),
  );
}

/** Everything that may steer the reader's eye or machine, to put behind strings. */
export const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>' onload='x' &lt;b&gt; \u202egnp.exe\u2066 javascript:x </style></title>\r\n\u0000`;
