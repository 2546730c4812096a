/**
 * Asks once for each key; what could not be had is asked for again.
 *
 * @param most answers to keep, the oldest go first
 */
export function memoise<Key, Value>(
  ask: (key: Key) => Promise<Value>,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const asking = ask(key);
    answers.set(key, asking);
    asking.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return asking;
  };
}
