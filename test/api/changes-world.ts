import { LIMITS } from '../../src/shared/limits.ts';
import { newWorld } from '../testkit/world.ts';

/** Nobody else's year. The world begins on 1 January; each test changes something on a day of its own. */
const YEAR = 1180;

/** The world of the changes, day by day of January. */
export const world = newWorld(YEAR);
const { agent, claim, statement, source, judgement } = world;

/** Who speaks in it. */
export const [ann, bob, cyd] = [agent('Ann', 1), agent('Bob', 1), agent('Cyd', 1)];

/** A claim that one affirms and, where that is given, another denies, from the first day on. */
function stated(name: string, affirming?: string, denying?: string): string {
  const id = claim(name, 1);
  if (affirming !== undefined) statement(`${name} affirmed`, 1, { claim: id, speaker: affirming });
  if (denying !== undefined)
    statement(`${name} denied`, 1, { claim: id, speaker: denying, stance: 'DENIES' });
  return id;
}

/** A change of the status of one claim. */
export interface Change {
  readonly cause: string;
  /** The day on which it happens. */
  readonly on: number;
  readonly claim: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One change of a status for each sort of cause. */
export const CHANGES: readonly Change[] = [
  (() => {
    const id = stated('denied later', ann);
    statement('denied later denied', 2, { claim: id, speaker: bob, stance: 'DENIES' });
    return { cause: 'a denial', on: 2, claim: id, before: 'UNCONTESTED', after: 'CONTESTED' };
  })(),
  (() => {
    const id = stated('read anew', ann, bob);
    statement('read anew denied', 3, { claim: id, speaker: bob, stance: 'ADDRESSES' });
    return {
      cause: 'another stance in a revision',
      on: 3,
      claim: id,
      before: 'CONTESTED',
      after: 'UNCONTESTED',
    };
  })(),
  (() => {
    const id = claim('no longer affirmed', 1);
    const gone = statement('gone', 1, { claim: id, speaker: ann });
    statement('stays', 1, { claim: id, speaker: bob, stance: 'DENIES' });
    world.end(gone, 4);
    return {
      cause: 'a statement that the graph no longer holds',
      on: 4,
      claim: id,
      before: 'CONTESTED',
      after: 'DENIED_ONLY',
    };
  })(),
  ...(() => {
    const id = claim('taken back', 1);
    const first = statement('taken back first', 1, { claim: id, speaker: ann });
    const second = statement('taken back second', 5, { speaker: ann, retracts: [first] });
    statement('taken back third', 6, { speaker: ann, retracts: [second] });
    return [
      { cause: 'a retraction', on: 5, claim: id, before: 'UNCONTESTED', after: 'WITHDRAWN' },
      {
        cause: 'a retraction of the retraction',
        on: 6,
        claim: id,
        before: 'WITHDRAWN',
        after: 'UNCONTESTED',
      },
    ];
  })(),
  ...(() => {
    const [one, other] = [agent('Dee', 1), agent('Dee & Co', 1)];
    const id = stated('one and the same', one, other);
    judgement('they are one', 7, 'SAME', [one, other]);
    judgement('they are two', 8, 'DIFFERENT', [one, other]);
    return [
      {
        cause: 'a judgement that two are one',
        on: 7,
        claim: id,
        before: 'CONTESTED',
        after: 'SELF_CONTRADICTED',
      },
      {
        cause: 'a judgement that they are not',
        on: 8,
        claim: id,
        before: 'SELF_CONTRADICTED',
        after: 'CONTESTED',
      },
    ];
  })(),
  (() => {
    const top = agent('Holding', 1);
    const daughter = agent('Daughter', 1);
    const desk = agent('Desk of the daughter', 1, { partOf: [daughter] });
    const id = stated('bought up', desk, top);
    agent('Daughter', 9, { partOf: [top] });
    return {
      cause: 'an affiliation, two steps above the speaker',
      on: 9,
      claim: id,
      before: 'CONTESTED',
      after: 'SELF_CONTRADICTED',
    };
  })(),
  (() => {
    const chief = agent('Chief', 1);
    const office = agent('Office', 1);
    const id = claim('on behalf', 1);
    statement('on behalf affirmed', 1, { claim: id, speaker: ann, onBehalfOf: [office] });
    statement('on behalf denied', 1, { claim: id, speaker: chief, stance: 'DENIES' });
    agent('Office', 10, { partOf: [chief] });
    return {
      cause: 'an affiliation of whom it is said on behalf of',
      on: 10,
      claim: id,
      before: 'CONTESTED',
      after: 'SELF_CONTRADICTED',
    };
  })(),
  (() => {
    const id = stated('contradicted', ann);
    const other = claim('the contrary', 1, { contradicts: [id] });
    statement('the contrary affirmed', 11, { claim: other, speaker: bob });
    return {
      cause: 'an affirmation of what contradicts it',
      on: 11,
      claim: id,
      before: 'UNCONTESTED',
      after: 'CONTESTED',
    };
  })(),
  (() => {
    const weaker = claim('the weaker', 1);
    const id = claim('the stronger', 1, { entails: [weaker] });
    statement('the stronger affirmed', 1, { claim: id, speaker: ann });
    statement('the weaker denied', 12, { claim: weaker, speaker: bob, stance: 'DENIES' });
    return {
      cause: 'a denial of what it entails',
      on: 12,
      claim: id,
      before: 'UNCONTESTED',
      after: 'CONTESTED',
    };
  })(),
  (() => {
    const id = stated('found to be contradicted', ann);
    stated('long affirmed', bob);
    claim('long affirmed', 13, { contradicts: [id] });
    return {
      cause: 'a relation of another claim to it',
      on: 13,
      claim: id,
      before: 'UNCONTESTED',
      after: 'CONTESTED',
    };
  })(),
  (() => {
    const id = claim('scorned', 1);
    const scorned = statement('scorned affirmed', 1, { claim: id, speaker: ann });
    statement('scorn', 14, { speaker: bob, attacks: [scorned] });
    return {
      cause: 'an attack on a speaker',
      on: 14,
      claim: id,
      before: 'UNCONTESTED',
      after: 'DISCREDITED',
    };
  })(),
  (() => {
    const id = claim('relayed', 1);
    const root = statement('root', 1, { speaker: ann });
    const relay = statement('relay', 1, { speaker: cyd, relays: [root] });
    statement('relayed affirmed', 1, { claim: id, relays: [relay] });
    statement('relayed denied', 1, { claim: id, speaker: ann, stance: 'DENIES' });
    statement('root', 15, { speaker: bob });
    return {
      cause: 'another speaker of what a narrator relays, two steps away',
      on: 15,
      claim: id,
      before: 'SELF_CONTRADICTED',
      after: 'CONTESTED',
    };
  })(),
  (() => {
    const [journal, gazette] = [source('Journal', 1, ann), source('Gazette', 1, bob)];
    const id = claim('told by narrators', 1);
    statement('told in the journal', 1, { claim: id, source: journal });
    statement('told in the gazette', 1, { claim: id, source: gazette, stance: 'DENIES' });
    source('Gazette', 16, ann);
    return {
      cause: 'another publisher of a source',
      on: 16,
      claim: id,
      before: 'CONTESTED',
      after: 'SELF_CONTRADICTED',
    };
  })(),
  (() => {
    const house = agent('House', 17);
    const [morning, evening] = [source('Morning', 1, house), source('Evening', 1, house)];
    const id = claim('told by one house', 1);
    statement('told in the morning', 1, { claim: id, source: morning });
    statement('told in the evening', 1, { claim: id, source: evening, stance: 'DENIES' });
    return {
      cause: 'a publisher who comes',
      on: 17,
      claim: id,
      before: 'CONTESTED',
      after: 'SELF_CONTRADICTED',
    };
  })(),
  ...(() => {
    const id = claim('comes and goes', 18);
    world.end(id, 19);
    return [
      { cause: 'a claim that comes', on: 18, claim: id, before: null, after: 'UNSTATED' },
      { cause: 'a claim that goes', on: 19, claim: id, before: 'UNSTATED', after: null },
    ];
  })(),
];

/** Whom what is listed is about. */
export const eve = agent('Eve', 1);
/** A claim, and statements on it that come on day 22, are revised on day 23 and go on day 24. */
export const LISTED = claim('listed', 1, { text: 'old words', about: [eve] });
export const said = [1, 2, 3].map((number) =>
  statement(`listed ${number}`, 22, { claim: LISTED, speaker: bob }),
);
claim('listed', 23, { text: 'new words', about: [eve] });
for (const [index] of said.entries())
  statement(`listed ${index + 1}`, 23, { claim: LISTED, speaker: index === 0 ? ann : bob });
for (const id of [...said, LISTED]) world.end(id, 24);
// What came and went in between.
const unlisted = claim('unlisted', 1);
world.end(statement('passing', 25, { claim: unlisted, speaker: cyd }), 26);
/** More claims at once than are compared, the first of them about Eve; on day 28. */
export const MANY = Array.from({ length: LIMITS.touchedClaims + 1 }, (_, index) =>
  claim(`one of many ${index}`, 28, index === 0 ? { about: [eve] } : {}),
);
