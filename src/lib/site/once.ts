/** Makes a value when it is first asked for. For parts of a view that only some of its readers want. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
