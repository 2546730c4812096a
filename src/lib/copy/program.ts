import type * as LiquidJs from 'liquidjs';
import type { Liquid, Template } from 'liquidjs';
import { onDemand } from '#lib/on-demand.ts';
import { FILTERS } from './filters.ts';
import { LIMITS } from './limits.ts';
import { type Item, type Scope, type Value, VARIABLES } from './variables.ts';

/** One rendering: what it prints from, and how far it got. */
export interface Run {
  readonly texts: readonly string[];
  readonly say: (value: unknown, index: number) => string;
  /** UTF-16 units so far. */
  length: number;
  /** True once the text has become too long. */
  isFull: boolean;
}

export type Program = readonly Template[];

const TAGS = new Set(['if', 'unless', 'case', 'for', 'break', 'continue']);

/** The run that a rendering belongs to, by the scope made for it alone. */
const runs = new WeakMap<object, Run>();

const loadLiquid = onDemand('liquidjs') as () => typeof LiquidJs;

/** Liquid with nothing in it but what a checked program can say: no files, no other tags, no other filters. */
function makeEngine(): Liquid {
  const engine = new (loadLiquid().Liquid)({
    templates: {},
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) Reflect.deleteProperty(engine.tags, name);
  for (const name of Object.keys(engine.filters)) Reflect.deleteProperty(engine.filters, name);
  for (const [name, { apply }] of Object.entries(FILTERS)) engine.registerFilter(name, apply);
  engine.registerFilter('say', function (index: number) {
    const run = runs.get(this.context.environments);
    return run && print(run, run.texts[index] ?? '');
  });
  engine.registerFilter('put', function (value: unknown, index: number) {
    const run = runs.get(this.context.environments);
    return run && print(run, run.say(value, index));
  });
  return engine;
}

let made: Liquid | undefined;
const getEngine = (): Liquid => (made ??= makeEngine());

function print(run: Run, text: string): string {
  run.length += text.length;
  run.isFull = run.length > LIMITS.output;
  if (run.isFull) throw new RangeError('The text is full.');
  return text;
}

export const openRun = (texts: Run['texts'], say: Run['say']): Run => ({
  texts,
  say,
  length: 0,
  isFull: false,
});

export const parseProgram = (program: string): Program => getEngine().parse(program);

/** The text of a program; empty where it grew too long, which the run then knows. */
export function runProgram(program: Program, scope: Scope, run: Run): string {
  const own = copyScope(scope);
  runs.set(own, run);
  try {
    return String(getEngine().renderSync([...program], own));
  } catch (error) {
    if (run.isFull) return '';
    throw error;
  }
}

type Own = Record<string, unknown>;

const makeOwn = (): Own => Object.create(null) as Own;

/** Values alone, without prototypes: what is missing, blank or empty is null, so that every `if` says the same of it. */
function copyScope(scope: Scope): Own {
  const copy = makeOwn();
  for (const [thing, names] of Object.entries(VARIABLES)) {
    const values: Readonly<Record<string, Value>> = scope[thing as keyof Scope];
    const own = makeOwn();
    for (const name of Object.keys(names))
      own[name] = Object.hasOwn(values, name) ? copyValue(values[name]) : null;
    copy[thing] = own;
  }
  return copy;
}

function copyValue(value: Value): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return value === undefined || value.length === 0 ? null : value.map(copyItem);
}

function copyItem(item: Item): unknown {
  if (typeof item === 'string') return item;
  return Object.assign(makeOwn(), item);
}
