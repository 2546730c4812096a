/** Asks once for each key; what could not be had is asked for again. */
export function memoise<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const asking = ask(key);
    answers.set(key, asking);
    asking.catch(() => answers.delete(key));
    return asking;
  };
}
