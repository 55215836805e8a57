/** As `make`, but each answer is worked out once; all are forgotten when they have become more than `most`. */
export function remembered<Key, Value extends object | null>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size > most) known.clear();
      known.set(key, (value = make(key)));
    }
    return value;
  };
}
