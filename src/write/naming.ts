import { findRecords } from '../generated/statements.ts';
import type { GraphTarget } from '../ingest/index.ts';
import {
  type Label,
  type LinkContext,
  type List,
  labelOf,
  PREFIXES,
  type Steps,
  type Target,
} from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import { LIVE } from '../shared/view.ts';

/** A live record that an input names. */
export interface NamedRecord extends GraphTarget {
  readonly id: string;
  readonly revision: number;
  readonly kind: string | null;
  readonly stance: string | null;
  readonly claimId: string | null;
  readonly sourceId: string | null;
  readonly text: string | null;
}

/** The live records that some ids name, whatever their marking. */
export type NamedRecords = ReadonlyMap<string, NamedRecord>;

/** What a record names: ids, and the versions whose texts its words are compared with. */
export interface Names {
  readonly ids: Set<string>;
  readonly texts: Set<string>;
}

/** What linking a record found wrong, and what it did not find. */
export interface Problems {
  readonly faults: { readonly steps: Steps; readonly message: string }[];
  readonly missing: { readonly steps: Steps; readonly id: string }[];
}

const ID = /^[a-z]{3}_[a-z2-7]{26}$/;
const KNOWN_PREFIXES: ReadonlySet<string> = new Set(Object.values(PREFIXES));

/** The label that an id is of; undefined for what can be no id. */
export function labelOfId(id: string): Label | undefined {
  return ID.test(id) && KNOWN_PREFIXES.has(id.slice(0, 3)) ? labelOf(id) : undefined;
}

const LIST_OF: Readonly<Partial<Record<Label, List>>> = {
  Agent: 'agents',
  Activity: 'activities',
  Source: 'sources',
  SourceVersion: 'sources',
  Claim: 'claims',
  Statement: 'statements',
  Argument: 'arguments',
};

/** A context that notes what is named and finds nothing. */
export function collecting({ ids, texts }: Names): LinkContext {
  return {
    defaults: {},
    fault: () => undefined,
    text: (source) => {
      if (labelOfId(source) === 'SourceVersion') texts.add(source);
      return undefined;
    },
    find: (_lists, id) => {
      if (labelOfId(id) !== undefined) ids.add(id);
      return undefined;
    },
  };
}

/** Looks the named records up, in one round trip. */
export async function findNamed(transaction: Transaction, { ids, texts }: Names): Promise<NamedRecords> {
  const all = new Set([...ids, ...texts]);
  if (all.size === 0) return new Map();
  const byLabel: Record<string, string[]> = {};
  for (const id of all) {
    const label = labelOf(id);
    byLabel[label] = [...(byLabel[label] ?? []), id];
  }
  const rows = await findRecords(transaction, { ids: byLabel, texts: [...texts], live: LIVE });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * A context in which records are named by their ids in the graph. What the viewer may not see is as absent, where the
 * input itself names it (`isGiven`); what the graph's own record names already is found in any case.
 */
export function linking(
  named: NamedRecords,
  problems: Problems,
  viewer: { readonly clearance: number },
  isGiven: (steps: Steps) => boolean,
): LinkContext {
  const fault = (steps: Steps, message: string) => void problems.faults.push({ steps, message });
  return {
    defaults: {},
    fault,
    text: (source) => named.get(source)?.text ?? undefined,
    find: (lists, id, steps) => {
      const label = labelOfId(id);
      const list = label === undefined ? undefined : LIST_OF[label];
      if (label === undefined) {
        fault(steps, `${JSON.stringify(id.slice(0, 60))} can be no id of this graph`);
        return undefined;
      }
      // A statement stands in a version; everything else that names a source names the document.
      const wantsVersion = steps.length === 1 && steps[0] === 'source';
      const isRightSort = label === 'SourceVersion' ? wantsVersion : !(label === 'Source' && wantsVersion);
      if (list === undefined || !lists.includes(list) || !isRightSort) {
        const wanted = wantsVersion ? 'source version' : lists.join(' or ');
        fault(steps, `${id} is the id of a ${label}; wanted is one of ${wanted}`);
        return undefined;
      }
      const record = named.get(id);
      if (record === undefined || (record.marking > viewer.clearance && isGiven(steps))) {
        problems.missing.push({ steps, id });
        return undefined;
      }
      return targetOf(list, label, record);
    },
  };
}

function targetOf(list: List, label: Label, record: NamedRecord): Target {
  const { id, kind, stance, claimId, sourceId } = record;
  const isVersion = label === 'SourceVersion';
  return {
    list,
    id: isVersion ? (sourceId ?? '') : id,
    version: isVersion ? id : undefined,
    kind: kind ?? undefined,
    stance: stance ?? undefined,
    claim: claimId ?? undefined,
  };
}
