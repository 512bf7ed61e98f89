import { type Random, seeded } from '../../test/property/reference/random.ts';
import { ACTS, article, CERTAINTIES, dayAfter, line, wordsOf } from '../dossier-lines.ts';
import { zipf } from './zipf.ts';

/** How large the graph is, and which of the graphs of that size. */
export interface GraphSize {
  readonly statements: number;
  readonly seed?: number;
}

const STATEMENTS_AN_AGENT = 100;
const STATEMENTS_A_CLAIM = 8;
const STATEMENTS_AN_ACTIVITY = 2_000;
const STATEMENTS_A_SOURCE = 20;
const DAYS = 3_650;
const FIRST_DAY = Date.UTC(2014, 0, 1);

const DENIED = 0.02;
const RELAYED = 0.15;
const ANSWERED_DENIALS = 0.5;
const DISCREDITED = 0.003;
const RETRACTED = 0.001;
const HEDGED = 0.1;
const NARRATED = 0.05;
const MARKED = 0.01;
const PROPOSED = 0.01;
const ATTRIBUTIONS = 0.3;
const REPRINTS = 0.2;

const MARKINGS = ['GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;
const AGENT_KINDS = ['ORGANIZATION', 'GOVERNMENT', 'PERSON', 'THREAT_ACTOR', 'COUNTRY'] as const;
const CLAIM_KINDS = ['EVENT', 'TARGET', 'METHOD', 'MOTIVE', 'QUANTITY'] as const;

/** What has been drawn of the statements so far, for those that come after them. */
interface Said {
  readonly speakers: Int32Array;
  readonly claims: Int32Array;
  /** 1 where it denies its claim. */
  readonly denials: Uint8Array;
}

interface World {
  readonly random: Random;
  readonly agents: number;
  readonly claims: number;
  readonly activities: number;
  readonly sources: number;
  readonly speaker: () => number;
  readonly claim: () => number;
}

/**
 * A graph as newsrooms and CERTs have them, as lines of a dossier in JSON Lines; the same for the same size and seed.
 * Speakers and claims come by Zipf's law, so a few of them have thousands of statements. 2 % of the statements deny, half
 * of those answer a statement; 15 % relay an earlier statement, so there are chains; a few attack credibility, take back
 * or are the narrator's. 1 % of the sources are marked and 1 % of the statements are proposed only.
 */
export function* generateGraph({ statements, seed = 1 }: GraphSize): Generator<string> {
  const random = seeded(seed);
  const agents = Math.max(10, Math.ceil(statements / STATEMENTS_AN_AGENT));
  const claims = Math.max(10, Math.ceil(statements / STATEMENTS_A_CLAIM));
  const world: World = {
    random,
    agents,
    claims,
    activities: Math.max(2, Math.ceil(statements / STATEMENTS_AN_ACTIVITY)),
    sources: Math.ceil(statements / STATEMENTS_A_SOURCE),
    speaker: zipf(agents, random),
    claim: zipf(claims, random),
  };
  yield line({ dossier: 1, title: `A generated graph of ${statements} statements` });
  for (let index = 0; index < world.agents; index += 1) yield line(agent(index));
  for (let index = 0; index < world.activities; index += 1)
    yield line({ type: 'activity', id: `y${index}`, kind: 'CAMPAIGN', name: `Campaign ${index}` });
  for (let index = 0; index < world.claims; index += 1) yield line(claim(index, world));
  yield* articles(statements, world);
}

/** The kind of an agent is its number's, so that those accused can be found. */
function kindOf(index: number): (typeof AGENT_KINDS)[number] {
  return AGENT_KINDS[index % AGENT_KINDS.length] ?? AGENT_KINDS[0];
}

function agent(index: number): object {
  return {
    type: 'agent',
    id: `a${index}`,
    kind: kindOf(index),
    name: `Agent ${index}`,
    ...(index % 10 === 3 ? { names: [{ text: `Name ${index}`, kind: 'ALIAS' }] } : {}),
    ...(kindOf(index) === 'PERSON' ? { speaksFor: [{ agent: `a${index - 1}`, role: 'spokesperson' }] } : {}),
    ...(index % 20 === 15 ? { partOf: [{ agent: `a${index - 5}` }] } : {}),
  };
}

function claim(index: number, { random, activities, agents }: World): object {
  const activity = index % activities;
  const isAttribution = random.chance(ATTRIBUTIONS);
  const accused = (1 + 5 * Math.floor(random.share() * Math.floor(agents / 5))) % agents;
  return {
    type: 'claim',
    id: `c${index}`,
    text: isAttribution
      ? `Agent ${accused} is behind part ${index} of Campaign ${activity}.`
      : `Campaign ${activity} reached network ${index} of the water supply.`,
    ...(isAttribution
      ? { kind: 'ATTRIBUTION', attribution: { of: `y${activity}`, to: `a${accused}`, role: 'EXECUTOR' } }
      : { kind: random.pick(CLAIM_KINDS), about: [`y${activity}`] }),
  };
}

function* articles(statements: number, world: World): Generator<string> {
  const { random, agents, sources } = world;
  const said = {
    speakers: new Int32Array(statements),
    claims: new Int32Array(statements),
    denials: new Uint8Array(statements),
  };
  for (let source = 0; source < sources; source += 1) {
    const first = source * STATEMENTS_A_SOURCE;
    const count = Math.min(STATEMENTS_A_SOURCE, statements - first);
    const sentences = Array.from({ length: count }, (_, index) => sentenceOf(first + index, random));
    const text = sentences.map(({ before, exact }) => `${before}${exact}. `).join('');
    const date = dayAfter(FIRST_DAY, Math.floor((source * DAYS) / sources));
    yield line({
      ...article(source, agents, date, text),
      ...(source > 0 && random.chance(REPRINTS)
        ? {
            derivedFrom: [
              { source: `s${Math.floor(random.share() * source)}`, how: 'REPRINT', stated: 'EXPLICIT' },
            ],
          }
        : {}),
      ...(random.chance(MARKED) ? { marking: random.pick(MARKINGS) } : {}),
    });
    let start = 0;
    for (const [index, sentence] of sentences.entries()) {
      yield line(statement({ number: first + index, source, start, sentence, date, said, world }));
      start += sentence.before.length + sentence.exact.length + 2;
    }
  }
}

interface Sentence {
  readonly before: string;
  readonly exact: string;
  readonly hedged: boolean;
}

function sentenceOf(number: number, random: Random): Sentence {
  const hedged = random.chance(HEDGED);
  return {
    before: `A spokesman said that ${hedged ? 'apparently ' : ''}`,
    exact: wordsOf(number),
    hedged,
  };
}

interface Drawing {
  readonly number: number;
  readonly source: number;
  readonly start: number;
  readonly sentence: Sentence;
  readonly date: string;
  readonly said: Said;
  readonly world: World;
}

function statement({ number, source, start, sentence, date, said, world }: Drawing): object {
  const { random } = world;
  const earlier = number === 0 ? undefined : Math.floor(random.share() * number);
  const relayed = random.chance(RELAYED) ? earlier : undefined;
  const denied = relayed === undefined && random.chance(DENIED) ? earlier : undefined;
  const attacked = relayed === undefined && random.chance(DISCREDITED) ? earlier : undefined;
  const own = random.chance(RETRACTED) ? earlier : undefined;
  const meant = relayed ?? denied ?? attacked ?? own;
  const claim = (meant === undefined ? undefined : said.claims[meant]) ?? world.claim();
  const speaker = (own === undefined ? undefined : said.speakers[own]) ?? world.speaker();
  said.speakers[number] = speaker;
  said.claims[number] = claim;
  const answers = random.chance(ANSWERED_DENIALS);
  // Who denies a denial affirms.
  const reaffirms = answers && denied !== undefined && said.denials[denied] === 1;
  said.denials[number] = denied === undefined || reaffirms ? 0 : 1;
  const from = start + sentence.before.length;
  const hedge = { exact: 'apparently', start: from - 11, end: from - 1, owner: 'SPEAKER' };
  return {
    type: 'statement',
    id: `t${number}`,
    source: `s${source}`,
    ...deed({ relayed, denied, attacked, own, answers, reaffirms }, random),
    ...(own === undefined && random.chance(NARRATED) ? {} : { speaker: `a${speaker}` }),
    speakerAsWritten: 'A spokesman',
    claim: `c${claim}`,
    certainty: random.pick(CERTAINTIES),
    quotation: 'INDIRECT',
    passage: { exact: sentence.exact, start: from, end: from + sentence.exact.length },
    saidAt: { earliest: date, latest: date, inferred: true },
    ...(sentence.hedged ? { hedges: [hedge] } : {}),
    ...(random.chance(PROPOSED) ? { review: 'PROPOSED', origin: 'MACHINE' } : {}),
  };
}

interface Deed {
  readonly relayed: number | undefined;
  readonly denied: number | undefined;
  readonly attacked: number | undefined;
  readonly own: number | undefined;
  readonly answers: boolean;
  readonly reaffirms: boolean;
}

/** What the statement does by being said: acts, stance and ties to an earlier one. */
function deed({ relayed, denied, attacked, own, answers, reaffirms }: Deed, random: Random): object {
  if (relayed !== undefined) {
    const relays = [{ statement: `t${relayed}`, how: 'PARAPHRASES', stated: 'EXPLICIT' }];
    return { act: 'RELAY', stance: 'AFFIRMS', relays };
  }
  if (denied !== undefined) {
    const tie = answers ? { answers: [{ statement: `t${denied}`, aspect: 'CONTENT' }] } : {};
    return { act: 'DENY', stance: reaffirms ? 'AFFIRMS' : 'DENIES', ...tie };
  }
  if (attacked !== undefined) {
    const tie = { answers: [{ statement: `t${attacked}`, aspect: 'CREDIBILITY' }] };
    return { act: 'DENOUNCE', stance: 'ADDRESSES', ...tie };
  }
  if (own !== undefined) return { act: 'RETRACT', stance: 'ADDRESSES', retracts: [`t${own}`] };
  return { act: random.pick(ACTS), stance: 'AFFIRMS' };
}
