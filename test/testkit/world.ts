import { MODEL } from '../../src/generated/model.ts';
import { foldText, idOf, keyOf } from '../../src/shared/ids.ts';
import type { Graph, Label, Link, State, Stored } from '../property/reference/graph.ts';

/** What a state of a record holds; relationships by their types, to ids, with properties where they have some. */
interface Told {
  readonly also?: readonly string[];
  readonly properties: Readonly<Record<string, Stored>>;
  readonly links?: readonly (readonly [
    type: string,
    to: string | undefined,
    properties?: Link['properties'],
  ])[];
}

/** Ids of agents that one belongs to. */
interface AgentTold {
  readonly kind?: 'ORGANIZATION' | 'GOVERNMENT' | 'PERSON' | 'COUNTRY' | 'GROUP';
  readonly partOf?: readonly string[];
}

/** Ids. */
interface ClaimTold {
  readonly text?: string;
  readonly about?: readonly string[];
  readonly contradicts?: readonly string[];
  readonly entails?: readonly string[];
}

/** Ids. A statement without a speaker is the narrator's. */
interface StatementTold {
  readonly claim?: string;
  readonly stance?: 'AFFIRMS' | 'DENIES' | 'ADDRESSES';
  readonly speaker?: string;
  readonly onBehalfOf?: readonly string[];
  readonly source?: string;
  readonly retracts?: readonly string[];
  readonly attacks?: readonly string[];
  readonly relays?: readonly string[];
}

const to = (type: string, ids: readonly string[] = []) => ids.map((id) => [type, id] as const);

/**
 * A graph made by hand, in a year of its own: each call tells of a record as of a day of January; a second call of a
 * record revises it, and `end` takes it out. All of it is open and accepted, and ends with its year.
 */
export function newWorld(year: number) {
  const end = `${year}-12-31T00:00:00.000Z`;
  const states: State[] = [];
  /** The instant at which day `number` of January begins. */
  const day = (number: number): string => `${year}-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;
  const last = (id: string): number => states.findLastIndex((state) => state.id === id);
  const endAt = (id: string, instant: string, suffix: string): void => {
    const index = last(id);
    const state = states[index];
    if (state === undefined) throw new Error(`there is no ${id} to end`);
    const key = `${String(state.properties.key)}${suffix}`;
    states[index] = { ...state, properties: { ...state.properties, key, supersededAt: instant } };
  };
  const tell = (label: Label, name: string, number: number, { also = [], properties, links = [] }: Told) => {
    const key = keyOf(label, `world of ${year}`, name);
    const id = idOf(MODEL.labels[label].prefix, key);
    const revision = states.filter((state) => state.id === id).length + 1;
    if (revision > 1) endAt(id, day(number), `#${revision - 1}`);
    const common = {
      id,
      key,
      revision,
      recordedAt: day(number),
      supersededAt: end,
      contentHash: `${key} ${revision}`,
      marking: 0,
      ownMarking: 0,
      review: 'ACCEPTED',
      reviewRank: 2,
      origin: 'HUMAN',
    };
    const present = Object.entries({ ...common, ...properties }).filter(([, value]) => value !== null);
    const drawn = links.flatMap(([type, target, own = {}]) =>
      target === undefined ? [] : [{ type, to: target, properties: own }],
    );
    states.push({
      label,
      labels: [label, ...also],
      id,
      properties: Object.fromEntries(present),
      links: drawn,
    });
    return id;
  };
  const sort = (number: number, label: Label, name: string): string =>
    `${day(number)}~${idOf(MODEL.labels[label].prefix, keyOf(label, `world of ${year}`, name))}`;
  return {
    day,
    graph: (): Graph => ({ states, instants: [] }),
    end: (id: string, number: number): void => endAt(id, day(number), ''),
    agent: (name: string, number: number, { kind = 'ORGANIZATION', partOf }: AgentTold = {}): string =>
      tell('Agent', name, number, {
        also: [kind.charAt(0) + kind.slice(1).toLowerCase()],
        properties: { kind, name, nameSort: foldText(name), sameName: name },
        links: to('PART_OF', partOf).map(([type, id]) => [type, id, { marking: 0 }] as const),
      }),
    judgement: (
      name: string,
      number: number,
      verdict: 'SAME' | 'DIFFERENT',
      pair: readonly string[],
    ): string =>
      tell('IdentityJudgement', name, number, { properties: { verdict }, links: to('BETWEEN', pair) }),
    source: (name: string, number: number, publisher?: string): string =>
      tell('Source', name, number, {
        properties: {
          kind: 'ARTICLE',
          title: name,
          publisherId: publisher ?? null,
          publishedSort: sort(number, 'Source', name),
        },
        links: [['PUBLISHED_BY', publisher]],
      }),
    claim: (name: string, number: number, { text = name, ...ties }: ClaimTold = {}): string =>
      tell('Claim', name, number, {
        properties: {
          text,
          language: 'en',
          kind: 'EVENT',
          recordedSort: sort(number, 'Claim', name),
          textSort: sort(number, 'Claim', name),
        },
        links: [
          ...to('ABOUT', ties.about),
          ...[...to('CONTRADICTS', ties.contradicts), ...to('ENTAILS', ties.entails)].map(
            ([type, id]) => [type, id, { statedBy: 'LOGIC' }] as const,
          ),
        ],
      }),
    statement: (name: string, number: number, told: StatementTold): string => {
      const stance = told.claim === undefined ? null : (told.stance ?? 'AFFIRMS');
      return tell('Statement', name, number, {
        also: stance === 'DENIES' ? ['Denial'] : [],
        properties: {
          act: stance === 'DENIES' ? 'DENY' : 'ASSERT',
          stance,
          quotation: 'DIRECT',
          claimId: told.claim ?? null,
          speakerId: told.speaker ?? null,
          sourceId: told.source ?? 'src_aaaaaaaaaaaaaaaaaaaaaaaaaa',
          versionId: 'ver_aaaaaaaaaaaaaaaaaaaaaaaaaa',
          saidBy: '9999-12-31',
          saidSort: sort(number, 'Statement', name),
          recordedSort: sort(number, 'Statement', name),
        },
        links: [
          [stance ?? '', stance === null ? undefined : told.claim],
          ['MADE_BY', told.speaker],
          ...to('ON_BEHALF_OF', told.onBehalfOf),
          ...to('RETRACTS', told.retracts),
          ...to('ANSWERS', told.attacks).map(([type, id]) => [type, id, { aspect: 'CREDIBILITY' }] as const),
          ...to('RELAYS', told.relays).map(
            ([type, id]) => [type, id, { how: 'QUOTES', stated: 'EXPLICIT' }] as const,
          ),
        ],
      });
    },
  };
}
