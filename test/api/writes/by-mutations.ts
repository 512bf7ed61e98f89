import type { Writer } from '../../testkit/writer.ts';

type Given = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Given[] | undefined>>;

/** The mutation that adds a record of each list of a dossier, what of it names others, and of which list. */
const LISTS: readonly (readonly [list: string, mutation: string])[] = [
  ['agents', 'addAgent'],
  ['activities', 'addActivity'],
  ['sources', 'addSource'],
  ['claims', 'addClaim'],
  ['statements', 'addStatement'],
  ['arguments', 'addArgument'],
  ['assessments', 'addAssessment'],
  ['judgements', 'judgeIdentity'],
];

/** Fields that hold ids, at any depth. */
const REFERENCES = new Set([
  ...['agent', 'coinedBy', 'publisher', 'source', 'of', 'to', 'about', 'claim', 'speaker', 'onBehalfOf'],
  ...['statement', 'retracts', 'corrects', 'premises', 'target', 'putForwardBy', 'by', 'between'],
]);
/** Where such a field is no id but a day. */
const PERIODS = new Set(['agents partOf', 'agents speaksFor', 'activities']);

/**
 * Writes a dossier over the API alone: each record by the mutation of its list, as soon as all that it names is there.
 * A relation between statements may lead to a later one, so they are written last.
 */
export async function writeByMutations(writer: Writer, dossier: Lists): Promise<void> {
  const ids = new Map<string, string>();
  const versions = new Map<string, string>();
  const revisions: Opened[] = [];
  for (const [list, mutation] of LISTS) {
    let waiting = [...(dossier[list] ?? [])];
    while (waiting.length > 0) {
      const late: Given[] = [];
      for (const record of waiting) {
        const missing = { any: false };
        const input = inputOf(list, record, ids, versions, missing);
        if (missing.any) late.push(record);
        else await add(writer, mutation, String(record.id), input, ids, versions);
      }
      waiting = late.length < waiting.length ? late : open(list, late, revisions);
    }
  }
  for (const { list, record, field } of revisions) await revise(writer, list, record, field, ids, versions);
  await relate(writer, dossier.related ?? [], ids);
}

/** A record that was added without what leads in a circle. */
interface Opened {
  readonly list: string;
  readonly record: Given;
  readonly field: string;
}

/** Where records go in a circle: in what sources are made from, and in what statements pass on. */
const CIRCULAR: Readonly<Record<string, string>> = { sources: 'derivedFrom', statements: 'relays' };

/** Takes from the first of the records what keeps it waiting; that is told of it when all are there. */
function open(list: string, [record = {}, ...others]: readonly Given[], revisions: Opened[]): Given[] {
  const field = CIRCULAR[list] ?? '';
  if (!(field in record)) throw new Error(`a circle in ${list}`);
  revisions.push({ list, record, field });
  const { [field]: _later, ...rest } = record;
  return [...others, rest];
}

async function revise(
  writer: Writer,
  list: string,
  record: Given,
  field: string,
  ids: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, string>,
): Promise<void> {
  const input = inputOf(list, record, ids, versions, { any: false });
  const local = String(record.id);
  const [mutation, id] =
    list === 'sources' ? ['reviseSourceVersion', versions.get(local)] : ['reviseStatement', ids.get(local)];
  await writer.written(mutation ?? '', { id, expectedRevision: 1, [field]: input[field] });
}

async function add(
  writer: Writer,
  mutation: string,
  local: string,
  input: Given,
  ids: Map<string, string>,
  versions: Map<string, string>,
): Promise<void> {
  const payload = await writer.mutate(
    mutation,
    { origin: 'IMPORT', review: 'ACCEPTED', ...input },
    mutation === 'addSource' ? '... on Source { id versions { id } }' : undefined,
  );
  if (typeof payload.id !== 'string') throw new Error(`${mutation} ${local}: ${JSON.stringify(payload)}`);
  ids.set(local, payload.id);
  const [version] = (payload.versions ?? []) as readonly { readonly id: string }[];
  if (version) versions.set(local, version.id);
}

function inputOf(
  list: string,
  { id: _local, ...record }: Given,
  ids: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, string>,
  missing: { any: boolean },
): Given {
  const idOf = (local: string, from: ReadonlyMap<string, string> = ids): string => {
    const id = from.get(local);
    missing.any ||= id === undefined;
    return id ?? local;
  };
  const resolved = (value: unknown, place: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => resolved(item, place));
    if (typeof value === 'number' && place.endsWith(' value')) return String(value);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, resolved(item, `${place} ${name}`)]),
      );
    const field = place.split(' ').at(-1) ?? '';
    const isPeriod = field === 'to' && PERIODS.has(place.slice(0, -3));
    return typeof value === 'string' && REFERENCES.has(field) && !isPeriod ? idOf(value) : value;
  };
  if (list !== 'statements') return resolved(record, list) as Given;
  const { source, ...statement } = record;
  return { ...(resolved(statement, list) as Given), sourceVersion: idOf(String(source), versions) };
}

async function relate(
  writer: Writer,
  relations: readonly Given[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const bySource = new Map<unknown, Given[]>();
  for (const relation of relations)
    bySource.set(relation.from, [...(bySource.get(relation.from) ?? []), relation]);
  for (const [from, own] of bySource) {
    const related = own.map(({ kind, to, statedBy }) => ({
      kind,
      statement: ids.get(String(to)),
      statedBy,
      origin: 'IMPORT',
    }));
    await writer.written('reviseStatement', { id: ids.get(String(from)), expectedRevision: 1, related });
  }
}
