import { describe, expect, test } from 'vitest';
import {
  faultsOf,
  LISTS,
  place,
  RECORDS,
  recordFaults,
  stepsText,
  WORDS,
} from '../../src/interop/dossier/v1/index.ts';
import { all, type Dossier, dossiers, names, statements, texts } from './corpus-dossiers.ts';

describe.each(names)('%s', (name) => {
  const dossier = dossiers.get(name) as Dossier;

  test('holds only records that a dossier may hold', () => {
    const faults = LISTS.flatMap((list) =>
      dossier[list].flatMap((record, index) => {
        const result = RECORDS[list].safeParse(record);
        const found = result.success ? recordFaults(list, record) : faultsOf(result.error, record);
        return found.map((fault) => `${list}[${index}]${stepsText(fault.steps)}: ${fault.message}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test('names nothing that it does not hold, and no local id twice', () => {
    const ids = new Set<string>();
    const twice: string[] = [];
    for (const list of LISTS) {
      for (const record of dossier[list]) {
        if (!('id' in record)) continue;
        const id = `${list}:${record.id}`;
        if (ids.has(id)) twice.push(id);
        ids.add(id);
      }
    }
    const wanted = dossier.statements.flatMap((record) => [
      `sources:${record.source}`,
      ...[record.speaker, ...(record.onBehalfOf ?? [])].flatMap((agent) =>
        agent ? [`agents:${agent}`] : [],
      ),
      ...(record.claim ? [`claims:${record.claim}`] : []),
      ...(record.chain ?? []).flatMap(({ source }) => (source ? [`sources:${source}`] : [])),
      ...[...(record.answers ?? []), ...(record.relays ?? [])].map((link) => `statements:${link.statement}`),
      ...[...(record.retracts ?? []), ...(record.corrects ?? [])].map((id) => `statements:${id}`),
    ]);
    expect(twice).toEqual([]);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has each passage, cue and hedge at one place of its text', () => {
    const byId = texts(dossier);
    const misplaced = dossier.statements.flatMap((record) => {
      const text = byId.get(record.source);
      const quotes = [record.passage, record.cue, ...(record.hedges ?? [])].flatMap((quote) => quote ?? []);
      if (text === undefined)
        return record.passage || record.cue ? [`${record.id}: no text for the passage`] : [];
      return quotes.flatMap((quote) => {
        const found = place(quote, text);
        return found.found ? [] : [`${record.id}: ${found.message}`];
      });
    });
    expect(misplaced).toEqual([]);
  });

  test('has a passage for each statement of a source with a text', () => {
    const byId = texts(dossier);
    const bare = dossier.statements.filter((record) => byId.has(record.source) && !record.passage);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('says of each text that it was written for the corpus', () => {
    const foreign = dossier.sources.filter(
      ({ text, title, publisher }) =>
        text !== undefined && (publisher !== 'corpus' || !/written for this corpus|为本语料撰写/.test(title)),
    );
    expect(foreign.map(({ id }) => id)).toEqual([]);
  });

  test('quotes at most 15 words at a time', () => {
    const quoted = dossier.sources.flatMap(({ text }) =>
      [...(text ?? '').matchAll(/“([^”]*)”/g)].map(([, words]) => words ?? ''),
    );
    const long = quoted.filter((words) => words.split(/\s+/).length > 15 || [...words].length > 110);
    expect(quoted.length).toBeGreaterThan(0);
    expect(long).toEqual([]);
  });
});

/** The words of a vocabulary that the corpus does not show. */
function missing(vocabulary: readonly string[], shown: readonly (string | undefined)[]): string[] {
  const seen = new Set(shown);
  return vocabulary.filter((word) => !seen.has(word));
}

describe('the corpus', () => {
  const hedges = statements.flatMap((record) => record.hedges ?? []);
  const agents = all('agents');
  const claims = all('claims');
  const sources = all('sources');
  const attributions = claims.flatMap(({ attribution }) => attribution ?? []);
  const answers = statements.flatMap((record) => record.answers ?? []);
  const relays = statements.flatMap((record) => record.relays ?? []);
  const hops = statements.flatMap((record) => record.chain ?? []);
  const derivations = sources.flatMap((record) => record.derivedFrom ?? []);
  const reviewed = [...statements, ...claims, ...sources, ...all('assessments')];

  test.each([
    ['stance', WORDS.Stance, statements.map(({ stance }) => stance)],
    ['act', WORDS.SpeechAct, statements.map(({ act }) => act)],
    ['certainty', WORDS.Certainty, statements.map(({ certainty }) => certainty)],
    ['quotation', WORDS.Quotation, statements.map(({ quotation }) => quotation)],
    ['hedge owner', WORDS.HedgeOwner, hedges.map(({ owner }) => owner)],
    ['agent kind', WORDS.AgentKind, agents.map(({ kind }) => kind)],
    ['name kind', WORDS.NameKind, agents.flatMap(({ names: own }) => (own ?? []).map(({ kind }) => kind))],
    ['activity kind', WORDS.ActivityKind, all('activities').map(({ kind }) => kind)],
    ['source kind', WORDS.SourceKind, sources.map(({ kind }) => kind)],
    ['claim kind', WORDS.ClaimKind, claims.map(({ kind }) => kind)],
    ['role of the accused', WORDS.ActorRole, attributions.map(({ role }) => role)],
    ['argument kind', WORDS.ArgumentKind, all('arguments').map(({ kind }) => kind)],
    ['aspect of an answer', WORDS.AnswerAspect, answers.map(({ aspect }) => aspect)],
    ['way of relaying', WORDS.RelayHow, relays.map(({ how }) => how)],
    ['relay, stated or not', WORDS.RelayStated, relays.map(({ stated }) => stated)],
    ['hop, stated or not', WORDS.HopStated, hops.map(({ stated }) => stated)],
    ['way of deriving', WORDS.DerivationHow, derivations.map(({ how }) => how)],
    ['discourse relation', WORDS.RelatedKind, all('related').map(({ kind }) => kind)],
    ['review state', WORDS.ReviewState, reviewed.map(({ review }) => review ?? 'ACCEPTED')],
  ] as const)('shows each word for %s', (_, vocabulary, shown) => {
    expect(missing(vocabulary, shown)).toEqual([]);
  });

  test('shows each of the stated-by words, two attribution types and two confidence scales', () => {
    const statedBy = [
      ...all('arguments').map((record) => record.statedBy),
      ...all('related').map((record) => record.statedBy),
      ...claims.flatMap((claim) =>
        [...(claim.entails ?? []), ...(claim.contradicts ?? [])].map((to) => to.statedBy),
      ),
    ];
    expect(missing(WORDS.StatedBy, statedBy)).toEqual([]);
    const types = new Set(statements.flatMap(({ attributionType }) => attributionType ?? []));
    expect([...types].sort()).toEqual(['POLITICAL_OFFICIAL', 'TECHNICAL']);
    const scales = new Set(statements.flatMap(({ confidence }) => confidence?.scale ?? []));
    expect([...scales].sort()).toEqual(['ICD203_CONFIDENCE', 'ICD203_LIKELIHOOD']);
  });

  test('shows affiliations with and without a period, and names with a coiner', () => {
    const steps = agents.flatMap((agent) => [...(agent.partOf ?? []), ...(agent.speaksFor ?? [])]);
    expect(steps.some(({ from, to }) => from !== undefined && to !== undefined)).toBe(true);
    expect(steps.some(({ from, to }) => from === undefined && to === undefined)).toBe(true);
    expect(agents.some(({ names: own }) => own?.some(({ coinedBy }) => coinedBy !== undefined))).toBe(true);
    expect(statements.some(({ onBehalfOf }) => onBehalfOf?.length)).toBe(true);
  });

  test('shows dated, undated and inferred sayings, and statements without a passage', () => {
    expect(statements.some(({ saidAt }) => saidAt && saidAt.earliest !== saidAt.latest)).toBe(true);
    expect(statements.some(({ saidAt }) => saidAt?.inferred)).toBe(true);
    expect(statements.some(({ saidAt }) => !saidAt)).toBe(true);
    expect(statements.some(({ passage }) => !passage)).toBe(true);
  });

  test('shows attributions of threat actors, and one that lost its speaker', () => {
    const actors = new Set(agents.filter(({ kind }) => kind === 'THREAT_ACTOR').map(({ id }) => id));
    expect(attributions.some(({ of }) => actors.has(of))).toBe(true);
    const attributed = new Set(claims.filter(({ kind }) => kind === 'ATTRIBUTION').map(({ id }) => id));
    const laundered = statements.filter(
      (record) =>
        record.claim !== undefined &&
        attributed.has(record.claim) &&
        record.stance === 'AFFIRMS' &&
        record.speaker === undefined,
    );
    expect(laundered.map(({ id }) => id)).toContain('firstpost-exchange');
  });

  test('shows arguments of speakers and of annotators, one of them against an argument', () => {
    const list = all('arguments');
    const ids = new Set(list.map(({ id }) => id));
    expect(list.some(({ putForwardBy }) => putForwardBy !== undefined)).toBe(true);
    expect(list.some(({ statedBy }) => statedBy === 'ANNOTATOR')).toBe(true);
    expect(list.some(({ target }) => ids.has(target))).toBe(true);
  });

  test('shows entailment, contradiction, correction, retraction, judgements and an Admiralty scale', () => {
    expect(claims.some(({ entails }) => entails?.length)).toBe(true);
    expect(claims.some(({ contradicts }) => contradicts?.length)).toBe(true);
    expect(statements.some(({ corrects }) => corrects?.length)).toBe(true);
    expect(statements.some(({ retracts }) => retracts?.length)).toBe(true);
    expect(
      all('judgements')
        .map(({ verdict }) => verdict)
        .sort(),
    ).toEqual(['DIFFERENT', 'SAME']);
    expect(all('assessments').map(({ scale }) => scale)).toEqual(
      expect.arrayContaining(['ADMIRALTY_RELIABILITY', 'ADMIRALTY_CREDIBILITY']),
    );
  });

  test('marks little, and keeps what a machine proposed apart', () => {
    const marked = reviewed.filter(({ marking }) => marking !== undefined && marking !== 'CLEAR');
    expect(marked.length).toBeGreaterThan(0);
    const proposed = statements.filter(({ review }) => review !== undefined && review !== 'ACCEPTED');
    expect(proposed.map(({ origin }) => origin)).toEqual(['MACHINE', 'MACHINE']);
  });

  test('conflates neither event: nothing accepted ties the federal agencies to the Barracuda campaign', () => {
    const tied = statements.filter(
      ({ claim, stance, review, id }) =>
        claim === 'conflated' &&
        stance === 'AFFIRMS' &&
        review !== 'REJECTED' &&
        !statements.some(({ retracts }) => retracts?.includes(id)),
    );
    expect(tied).toEqual([]);
  });
});
