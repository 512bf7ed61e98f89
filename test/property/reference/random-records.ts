import { MODEL } from '../../../src/generated/model.ts';
import { foldText } from '../../../src/shared/ids.ts';
import { ADDRESSES, DAYS, type Draft, link, links, maybe, NAMES, type Sketch, words } from './drafts.ts';
import { type Label, type Link, text } from './graph.ts';
import type { Random } from './random.ts';
import { draftStatement } from './random-statement.ts';

const KINDS = ['THREAT_ACTOR', 'GOVERNMENT', 'PERSON', 'ORGANIZATION', 'COUNTRY', 'GROUP'];

/** An interval whose ends may be open. */
function interval(random: Random): { from: string | null; to: string | null } {
  const [from, to] = [random.pick(DAYS), random.pick(DAYS)].sort();
  return { from: maybe(random, 0.5, () => from ?? ''), to: maybe(random, 0.5, () => to ?? '') };
}

function tie(random: Random): Link['properties'] {
  return { ...interval(random), marking: random.chance(0.8) ? 0 : random.upTo(4) };
}

function agent({ id, number, known, random }: Sketch): Draft {
  const kind = KINDS[number % KINDS.length] ?? 'PERSON';
  const name = random.pick(NAMES);
  const label = MODEL.labels.Agent.also[MODEL.vocabularies.AgentKind.indexOf(kind as 'PERSON')] ?? '';
  return {
    also: [label],
    properties: {
      kind,
      name,
      externalKey: maybe(random, 0.3, () => `test:${random.upTo(9)}`),
      nameSort: `${foldText(name)}~${id}`,
      sameName: name,
    },
    links: [
      ...links(random, 'PART_OF', known('Agent'), 2, () => tie(random)),
      ...links(random, 'SPEAKS_FOR', known('Agent'), 2, () => ({
        ...tie(random),
        role: maybe(random, 0.5, () => 'speaker'),
        asWritten: maybe(random, 0.5, () => 'who speaks'),
      })),
    ],
    madeFrom: [],
  };
}

function name({ id, known, random }: Sketch): Draft {
  const owner = random.pick(known('Agent'));
  const words = random.pick(NAMES);
  return {
    also: [],
    properties: {
      text: words,
      kind: random.pick(MODEL.vocabularies.NameKind),
      language: maybe(random, 0.5, () => 'en'),
      agentId: owner.id,
      nameSort: `${foldText(words)}~${id}`,
    },
    links: [link('NAMES', owner.id), ...links(random, 'COINED_BY', known('Agent'), 1)],
    madeFrom: random.chance(0.7) ? [owner.id] : [],
  };
}

function activity({ id, random }: Sketch): Draft {
  const words = random.pick(NAMES);
  const properties = { kind: random.pick(MODEL.vocabularies.ActivityKind), name: words, ...interval(random) };
  return {
    also: [],
    properties: { ...properties, nameSort: `${foldText(words)}~${id}`, sameName: words },
    links: [],
    madeFrom: [],
  };
}

function claim({ id, at, known, random }: Sketch): Draft {
  const body = words(random);
  const { ActorRole, ClaimKind, Responsibility } = MODEL.vocabularies;
  const common = {
    text: body,
    language: 'en',
    recordedSort: `${at}~${id}`,
    textSort: `${foldText(body)}~${id}`,
  };
  const meaning = () => ({ statedBy: random.pick(MODEL.vocabularies.StatedBy) });
  const shared = [
    ...links(random, 'ABOUT', [...known('Agent'), ...known('Activity')], 3),
    ...links(random, 'CONTRADICTS', known('Claim'), 2, meaning),
    ...links(random, 'ENTAILS', known('Claim'), 2, meaning),
  ];
  const actors = known('Agent').filter((state) => text(state, 'kind') === 'THREAT_ACTOR');
  const subjects = [...known('Activity'), ...actors];
  if (random.chance(0.5) || subjects.length === 0) {
    const kind = random.pick(ClaimKind.filter((word) => word !== 'ATTRIBUTION'));
    return { also: [], properties: { ...common, kind }, links: shared, madeFrom: [] };
  }
  const [of, to] = [random.pick(subjects).id, random.pick(known('Agent')).id];
  const responsibility = maybe(random, 0.7, () => random.pick(Responsibility));
  return {
    also: ['Attribution'],
    properties: {
      ...common,
      kind: 'ATTRIBUTION',
      role: random.pick(ActorRole),
      responsibility,
      responsibilityRank: responsibility === null ? null : Responsibility.indexOf(responsibility),
      ofId: of,
      toId: to,
    },
    links: [...shared, link('OF', of), link('TO', to)],
    madeFrom: [of, to],
  };
}

function source({ id, known, random }: Sketch): Draft {
  const published = [random.pick(DAYS), random.pick(DAYS)].sort();
  const latest = maybe(random, 0.7, () => published[1] ?? '');
  const publisher = maybe(random, 0.7, () => random.pick(known('Agent')).id);
  return {
    also: [],
    properties: {
      kind: random.pick(MODEL.vocabularies.SourceKind),
      title: words(random),
      url: maybe(random, 0.7, () => random.pick(ADDRESSES)),
      language: maybe(random, 0.5, () => 'zh'),
      publishedEarliest: latest === null ? null : (published[0] ?? null),
      publishedLatest: latest,
      publisherId: publisher,
      publishedSort: `${latest ?? '0000-00-00'}~${id}`,
    },
    links: publisher === null ? [] : [link('PUBLISHED_BY', publisher)],
    madeFrom: [],
  };
}

function version({ known, random }: Sketch): Draft {
  const owner = random.pick(known('Source'));
  const { DerivationHow, RelayStated } = MODEL.vocabularies;
  return {
    also: [],
    properties: {
      sha256: maybe(random, 0.7, () => 'ab'.repeat(32)),
      length: maybe(random, 0.7, () => random.upTo(1000)),
      capturedAt: maybe(random, 0.7, () => `${random.pick(DAYS)}T00:00:00.000Z`),
      text: maybe(random, 0.7, () => words(random)),
      sourceId: owner.id,
    },
    links: [
      link('VERSION_OF', owner.id),
      ...links(random, 'DERIVED_FROM', known('Source'), 2, () => ({
        how: random.pick(DerivationHow),
        stated: random.pick(RelayStated),
      })),
    ],
    madeFrom: [owner.id],
  };
}

function span(random: Random): { start: number | null; end: number | null } {
  const start = maybe(random, 0.7, () => random.upTo(50));
  return { start, end: start === null ? null : start + random.upTo(20) };
}

function passage({ known, random }: Sketch): Draft {
  const owner = random.pick(known('SourceVersion'));
  return {
    also: [],
    properties: {
      exact: words(random),
      prefix: maybe(random, 0.5, () => words(random)),
      suffix: maybe(random, 0.5, () => words(random)),
      ...span(random),
      versionId: owner.id,
    },
    links: [link('IN_VERSION', owner.id)],
    madeFrom: [owner.id],
  };
}

function hedge({ random }: Sketch): Draft {
  const owner = random.pick(MODEL.vocabularies.HedgeOwner);
  return { also: [], properties: { exact: words(random), ...span(random), owner }, links: [], madeFrom: [] };
}

const ARGUMENT_LINKS = { SUPPORT: 'SUPPORTS', REBUT: 'REBUTS', UNDERCUT: 'UNDERCUTS', DEFLECT: 'DEFLECTS' };

function argument({ id, at, known, random }: Sketch): Draft {
  const kind = random.pick(MODEL.vocabularies.ArgumentKind);
  const target = random.pick(random.chance(0.8) ? known('Claim') : [...known('Claim'), ...known('Argument')]);
  const statements = known('Statement');
  // The accused speaks on what is said of it more often than others do.
  const accused = statements.filter((state) => text(state, 'speakerId') === text(target, 'toId'));
  const statement = maybe(
    random,
    0.7,
    () => random.pick(accused.length > 0 && random.chance(0.6) ? accused : statements).id,
  );
  return {
    also: kind === 'SUPPORT' ? [] : ['Counterclaim'],
    properties: {
      kind,
      statedBy: random.pick(MODEL.vocabularies.StatedBy),
      targetId: target.id,
      putForwardById: statement,
      recordedSort: `${at}~${id}`,
    },
    links: [link(ARGUMENT_LINKS[kind], target.id), ...links(random, 'RESTS_ON', known('Claim'), 3)],
    madeFrom: [target.id],
  };
}

function assessment({ known, random }: Sketch): Draft {
  const by = random.pick(known('Agent'));
  const of = random.pick([...known('Source'), ...known('Statement'), ...known('Claim')]);
  return {
    also: [],
    properties: {
      scale: 'Admiralty',
      value: random.pick(['A1', 'B2', 'F6']),
      note: maybe(random, 0.5, () => words(random)),
      date: maybe(random, 0.6, () => random.pick(DAYS)),
      targetId: of.id,
      byId: by.id,
    },
    links: [link('MADE_BY', by.id), link('OF', of.id)],
    madeFrom: random.chance(0.7) ? [by.id, of.id] : [],
  };
}

function judgement({ known, random }: Sketch): Draft {
  const [one, ...others] = known('Agent');
  const pair = [one ?? random.pick(others), random.pick(others)];
  const by = maybe(random, 0.6, () => random.pick(known('Agent')).id);
  return {
    also: [],
    properties: {
      verdict: random.pick(MODEL.vocabularies.IdentityVerdict),
      reason: maybe(random, 0.5, () => words(random)),
      byId: by,
    },
    links: pair.map(({ id }) => link('BETWEEN', id)),
    madeFrom: [...pair.map(({ id }) => id), ...(by === null ? [] : [by])],
  };
}

/** Draws a state of a record, by label. */
export const DRAFTERS: Readonly<Record<Label, (sketch: Sketch) => Draft>> = {
  Agent: agent,
  Name: name,
  Activity: activity,
  Claim: claim,
  Statement: draftStatement,
  Hedge: hedge,
  Source: source,
  SourceVersion: version,
  Passage: passage,
  Argument: argument,
  Assessment: assessment,
  IdentityJudgement: judgement,
};
