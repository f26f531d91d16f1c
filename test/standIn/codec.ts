/**
 * Values as IPC carries them, over JSON: `undefined` and bytes are kept, functions throw as in Electron. One function that knows
 * nothing around it, as the page gets it as text.
 */
export function makeCodec() {
  type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

  function encoded(value: unknown): Json {
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (Array.isArray(value)) return value.map(encoded);
    if (value instanceof Uint8Array) return { $: 'bytes', value: [...value] };
    if (value instanceof Error) return { $: 'error', value: value.message };
    const object: { [name: string]: Json } = {};
    for (const [name, one] of Object.entries(value as object)) object[name] = encoded(one);
    return '$' in object ? { $: 'object', value: object } : object;
  }

  function decoded(json: Json): unknown {
    if (json === null || typeof json !== 'object') return json;
    if (Array.isArray(json)) return json.map(decoded);
    if (json.$ === 'undefined') return undefined;
    if (json.$ === 'bytes') return new Uint8Array(json.value as number[]);
    if (json.$ === 'error') return new Error(String(json.value));
    const fields = (json.$ === 'object' ? json.value : json) as { [name: string]: Json };
    return Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, decoded(one)]));
  }

  return { pack: (value: unknown) => JSON.stringify(encoded(value)), unpack: (text: string) => decoded(JSON.parse(text) as Json) };
}
