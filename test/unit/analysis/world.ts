import type { Days, Facts, StatementFact, Tie } from '../../../src/analysis/facts.ts';
import type { Side, Voice } from '../../../src/analysis/findings.ts';
import { NO_FACTS } from './facts.ts';

/** The agents of the corpus, by the names that are their ids here. */
const AGENTS = {
  Carmakal: 'PERSON',
  Mandiant: 'ORGANIZATION',
  'Google Cloud': 'ORGANIZATION',
  Google: 'ORGANIZATION',
  Barracuda: 'ORGANIZATION',
  Beijing: 'GOVERNMENT',
  'Foreign Ministry': 'GOVERNMENT',
  China: 'COUNTRY',
  Hodge: 'PERSON',
  'Security Council': 'GOVERNMENT',
  Washington: 'GOVERNMENT',
  Brussels: 'GOVERNMENT',
  'Five Eyes': 'GROUP',
  AFP: 'ORGANIZATION',
  CNN: 'ORGANIZATION',
} as const;

/** Facts with the agents of the corpus. */
export function world(facts: Partial<Facts>): Facts {
  const agents = Object.entries(AGENTS).map(([id, kind]) => ({ id, kind, name: id }));
  return { ...NO_FACTS, agents, ...facts };
}

/** Who belongs to whom in the corpus: Carmakal speaks for Google in the end, Hodge for Washington. */
export const AFFILIATIONS: Facts['affiliations'] = [
  speaksFor('Carmakal', 'Mandiant'),
  partOf('Mandiant', 'Google Cloud'),
  partOf('Google Cloud', 'Google'),
  speaksFor('Hodge', 'Security Council'),
  partOf('Security Council', 'Washington'),
  partOf('Foreign Ministry', 'Beijing'),
  partOf('Beijing', 'China'),
];

export function partOf(from: string, to: string, period: Days = {}): Facts['affiliations'][number] {
  return { type: 'PART_OF', from, to, period };
}

export function speaksFor(from: string, to: string, period: Days = {}): Facts['affiliations'][number] {
  return { type: 'SPEAKS_FOR', from, to, period };
}

export function judged(
  verdict: 'SAME' | 'DIFFERENT',
  one: string,
  other: string,
): Facts['judgements'][number] {
  return { id: `${one} ${verdict} ${other}`, verdict, between: [one, other] };
}

/** A statement that puts nothing on a claim: version and source are `article`, the days are unknown. */
export function says(
  id: string,
  speaker: string | null,
  rest: Partial<Omit<StatementFact, 'id' | 'speaker'>> = {},
): StatementFact {
  const { source = 'article' } = rest;
  return {
    id,
    speaker,
    source,
    version: `${source}:1`,
    onBehalfOf: [],
    act: 'ASSERT',
    said: {},
    hedges: [],
    chainRecorded: true,
    ...rest,
  };
}

type Rest = Partial<Omit<StatementFact, 'id' | 'speaker' | 'claim' | 'stance'>>;

export function affirms(id: string, speaker: string | null, claim: string, rest: Rest = {}): StatementFact {
  return says(id, speaker, { claim, stance: 'AFFIRMS', ...rest });
}

export function denies(id: string, speaker: string | null, claim: string, rest: Rest = {}): StatementFact {
  return says(id, speaker, { claim, stance: 'DENIES', act: 'DENY', ...rest });
}

/** Said on one day. */
export function on(day: string): { readonly said: Days } {
  return { said: { earliest: day, latest: day } };
}

export function tie(from: string, to: string): Tie {
  return { from, to };
}

export function agentVoice(agent: string): Voice {
  return { key: agent, agent, publisher: null, source: null };
}

export function publisherVoice(publisher: string): Voice {
  return { key: `publisher:${publisher}`, agent: null, publisher, source: null };
}

export function sourceVoice(source: string): Voice {
  return { key: `source:${source}`, agent: null, publisher: null, source };
}

export function side(agent: string, statements: readonly string[], direct = true): Side {
  return { voice: agentVoice(agent), statements, direct };
}
