import { createHash } from 'node:crypto';
import type { ZodType } from 'zod';
import { METHOD } from '#lib/derive/rank/formula.ts';
import type { Site } from '#lib/site/model.ts';
import { API_FOLDER, type Addresses } from './addresses.ts';
import type { DOCUMENTS, LISTS, DocumentName, ListName } from './kinds.ts';
import type { envelopeSchema } from './schema/envelope.ts';
import type { Emitted } from './schema/parts.ts';

/** Entries a part of a list has at most: the longest rows stay well below 300 KB compressed. */
export const PER_PART = 500;

/** A file of the API by its path in the site. */
export type ApiFile = readonly [path: string, text: string];

export type Envelope = Emitted<typeof envelopeSchema>;
type DocumentBody<Name extends DocumentName> = Omit<
  Emitted<(typeof DOCUMENTS)[Name]['schema']>,
  keyof Envelope
>;
type ListItem<Name extends ListName> = Emitted<(typeof LISTS)[Name]['item']>;
type ListHead<Name extends ListName> = {
  readonly [Field in keyof (typeof LISTS)[Name]['head']]: Emitted<
    Extract<(typeof LISTS)[Name]['head'][Field], ZodType>
  >;
};

/** What a list is made of besides its entries. */
export interface ListFrame<Name extends ListName> {
  readonly name: Name;
  /** Path of the file that names the parts, below the API and without `.json`; what differs is filled in. */
  readonly path: string;
  readonly head: ListHead<Name>;
  /** The field by which the entries are in order already. */
  readonly sortedBy: string & keyof ListItem<Name>;
}

export interface Writer {
  readonly addresses: Addresses;
  readonly document: <Name extends DocumentName>(
    name: Name,
    path: string,
    body: DocumentBody<Name>,
  ) => ApiFile;
  /** The parts, then the file that names them. */
  readonly list: <Name extends ListName>(
    frame: ListFrame<Name>,
    items: readonly ListItem<Name>[],
  ) => Generator<ApiFile>;
}

/** JSON with a field a line, so that two versions of a file can be compared. */
function writeFields(fields: object): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  return lines.join(',\n');
}

const writeItems = (items: readonly unknown[]): string =>
  `"items":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

interface Part {
  readonly number: number;
  readonly path: string;
  readonly url: string;
  readonly count: number;
  readonly from: string | number;
  readonly to: string | number;
  readonly sha256: string;
}

export function createWriter({ meta }: Pick<Site, 'meta'>, addresses: Addresses): Writer {
  const common = writeFields({
    api_version: '1',
    generated_at: meta.builtOn,
    method_version: METHOD,
    licence: meta.licence ?? null,
    sample_data: meta.sampleData,
  } satisfies Omit<Envelope, 'schema'>);
  const open = (name: string): string => `{"schema":${JSON.stringify(addresses.schema(name))},\n${common},\n`;

  function* list<Name extends ListName>(
    { name, path, head, sortedBy }: ListFrame<Name>,
    items: readonly ListItem<Name>[],
  ): Generator<ApiFile> {
    const of = Math.ceil(items.length / PER_PART);
    const folder = path.slice(path.lastIndexOf('/') + 1);
    const parts: Part[] = [];
    const keyOf = (item: ListItem<Name> | undefined) => (item?.[sortedBy] ?? '') as string | number;
    for (let number = 1; number <= of; number += 1) {
      const own = items.slice((number - 1) * PER_PART, number * PER_PART);
      const file = (at: number) => `${path}/parts/${String(at)}.json`;
      const next = number < of ? addresses.file(file(number + 1)) : null;
      const text = `${open(`${name}-part`)}${writeFields({ number, of, next })},\n${writeItems(own)}}\n`;
      parts.push({
        number,
        path: `${folder}/parts/${String(number)}.json`,
        url: addresses.file(file(number)),
        count: own.length,
        from: keyOf(own[0]),
        to: keyOf(own.at(-1)),
        sha256: createHash('sha256').update(text).digest('hex'),
      });
      yield [API_FOLDER + file(number), text];
    }
    const lines = parts.map((part) => JSON.stringify(part)).join(',\n');
    const counted = writeFields({ ...head, count: items.length, per_part: PER_PART, sorted_by: sortedBy });
    yield [`${API_FOLDER}${path}.json`, `${open(name)}${counted},\n"parts":[${lines}]}\n`];
  }

  return {
    addresses,
    document: (name, path, body) => [API_FOLDER + path, `${open(name)}${writeFields(body)}}\n`],
    list,
  };
}
