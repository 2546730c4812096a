export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Every non-empty value at a path such as `package.0.version`. A column whose name holds the whole path wins; a step
 * without a number goes into every item of a list; `.` is the value itself. Own keys only.
 */
export function valuesAt(row: unknown, path: string): readonly unknown[] {
  if (path === '.') return flat(row);
  if (isRecord(row) && Object.hasOwn(row, path)) return flat(row[path]);
  const dot = path.indexOf('.');
  const head = dot === -1 ? path : path.slice(0, dot);
  const inner = step(row, head);
  return dot === -1 ? inner.flatMap(flat) : inner.flatMap((value) => valuesAt(value, path.slice(dot + 1)));
}

function step(node: unknown, name: string): readonly unknown[] {
  if (Array.isArray(node)) {
    const items: readonly unknown[] = node;
    return /^\d+$/.test(name)
      ? items.slice(Number(name), Number(name) + 1)
      : items.flatMap((item) => step(item, name));
  }
  return isRecord(node) && Object.hasOwn(node, name) ? [node[name]] : [];
}

function flat(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => !isEmpty(item));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
