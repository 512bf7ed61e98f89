import type { Outgoing, OutgoingGraph } from '../../write-records.ts';
import {
  beginOf,
  endOf,
  keyReferences,
  type StixObject,
  stixId,
  stixObject,
  WRITER,
} from './write-object.ts';
import { activityType, agentRef, agentType } from './write-references.ts';

const CLASSES = {
  PERSON: 'individual',
  ORGANIZATION: 'organization',
  GOVERNMENT: 'organization',
  COUNTRY: 'unknown',
  GROUP: 'group',
  THREAT_ACTOR: undefined,
} as const;

/** An agent, and what it is part of or speaks for. Its further records add names and steps under their own marking. */
export function* agentObjects(graph: OutgoingGraph, agent: Outgoing<'agents'>): Generator<StixObject> {
  const { record, thing } = agent;
  const type = agentType(record);
  const id = stixId(type, thing);
  const names = (record.names ?? []).map(({ text, kind, language, coinedBy }) => ({
    text,
    kind,
    ...(language === undefined ? {} : { language }),
    ...(coinedBy === undefined ? {} : { coined_by_ref: agentRef(graph, coinedBy) }),
  }));
  if (record.id === thing) {
    const aliases = type === 'identity' ? [] : [...new Set(names.map(({ text }) => text))];
    yield stixObject(
      id,
      agent,
      {
        created_by_ref: WRITER,
        name: record.name,
        aliases,
        identity_class: CLASSES[record.kind],
        sectors: record.kind === 'GOVERNMENT' ? ['government'] : [],
        external_references: keyReferences(record.key),
      },
      { agent_kind: record.kind, external_key: record.key, names },
    );
  } else if (names.length > 0) {
    const content = names.map(({ text }) => text).join('\n');
    yield stixObject(
      stixId('note', thing, String(agent.marking), record.review ?? '', record.origin ?? ''),
      agent,
      { created_by_ref: WRITER, abstract: 'Further names', content, object_refs: [id] },
      { names },
    );
  }
  for (const step of record.partOf ?? []) {
    yield relationship(graph, agent, id, 'part-of', step);
  }
  for (const step of record.speaksFor ?? []) {
    yield relationship(graph, agent, id, 'speaks-for', step);
  }
}

interface Step {
  readonly agent: string;
  readonly role?: string | undefined;
  readonly asWritten?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function relationship(
  graph: OutgoingGraph,
  agent: Outgoing<'agents'>,
  id: string,
  type: string,
  step: Step,
): StixObject {
  const what = [step.agent, step.role, step.asWritten, step.from, step.to].map((part) => part ?? '');
  return stixObject(
    stixId('relationship', agent.thing, type, ...what),
    agent,
    {
      created_by_ref: WRITER,
      relationship_type: type,
      source_ref: id,
      target_ref: agentRef(graph, step.agent),
      description: step.role,
      start_time: beginOf(step.from),
      stop_time: endOf(step.to),
    },
    { as_written: step.asWritten, held_from: step.from, held_to: step.to },
  );
}

/** A campaign, an incident or a policy. */
export function activityObject(activity: Outgoing<'activities'>): StixObject {
  const { record } = activity;
  const type = activityType(record);
  const seen = type === 'campaign' ? { first_seen: beginOf(record.from), last_seen: endOf(record.to) } : {};
  return stixObject(
    stixId(type, record.id),
    activity,
    {
      created_by_ref: WRITER,
      name: record.name,
      ...seen,
      external_references: keyReferences(record.key),
    },
    { activity_kind: record.kind, external_key: record.key, held_from: record.from, held_to: record.to },
  );
}
