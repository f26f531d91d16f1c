/** A copy of plain JSON with every text rewritten, but for those in the fields named. `field` is the nearest name above a text. */
export function rewriteTexts<T>(value: T, kept: ReadonlySet<string>, rewrite: (text: string, field: string) => string): T {
  const walk = (inner: unknown, field: string): unknown => {
    if (typeof inner === 'string') return kept.has(field) ? inner : rewrite(inner, field);
    if (Array.isArray(inner)) return inner.map((item) => walk(item, field));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(value, '') as T;
}
