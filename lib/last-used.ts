/** Keeps what was made for the keys that were asked for last, at most so many; `made` is made anew for the others. */
export function lastUsed<K, V>(most: number, made: (key: K) => V) {
  const kept = new Map<K, V>();
  return {
    get(key: K): V {
      const value = kept.get(key) ?? made(key);
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return value;
    },
    forget(key: K): void {
      kept.delete(key);
    },
  };
}
