/**
 * `make` with a memory: an equal key gives the same value again. For pure functions of keys that come back from dump to dump.
 * Bounded: at `most` keys everything is forgotten, so hostile input costs time and no memory.
 */
export function remember<K, V>(most: number, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
