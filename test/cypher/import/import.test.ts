import { describe, expect, it } from 'vitest';
import { dossier, ownGraph, SAID } from './own-graph.ts';

const { importText, exported, rowsOf, expectSound } = ownGraph();

describe('a statement that says something else than before', () => {
  it('supersedes its old revision, which stays as it was', async () => {
    await importText(
      dossier({ statements: [{ ...SAID, certainty: 'PROBABLE', hedges: [{ exact: 'We' }] }] }),
    );
    const before = await exported();
    const [first] = await rowsOf('MATCH (s:Statement) RETURN s.id, s.recordedAt');
    const report = await importText(dossier({ statements: [{ ...SAID, certainty: 'CERTAIN' }] }));
    expect(report.lists.statements).toMatchObject({ read: 1, superseded: 1, created: 0, unchanged: 0 });
    expect(
      await rowsOf(
        `MATCH (s:Statement) OPTIONAL MATCH (s)-[:HEDGED_BY]->(h)
         RETURN s.id, s.revision, s.certainty, s.recordedAt, s.supersededAt, h.exact,
           EXISTS { (s)-[:MADE_BY]->(:Agent) } ORDER BY s.revision`,
      ),
    ).toEqual([
      [first?.[0], 1, 'PROBABLE', first?.[1], report.recordedAt, 'We', true],
      [first?.[0], 2, 'CERTAIN', report.recordedAt, '9999-12-31T00:00:00.000Z', null, true],
    ]);
    expect(await exported(String(first?.[1]))).toBe(before);
    await expectSound();
  });

  it('keeps its relations to others and the arguments that it puts forward', async () => {
    const other = { ...SAID, id: 'u', act: 'WARN' };
    const rest = {
      related: [{ from: 't', kind: 'ELABORATES', to: 'u', statedBy: 'TEXT' }],
      arguments: [{ id: 'g', kind: 'REBUT', premises: ['c'], target: 'c', putForwardBy: 't' }],
    };
    await importText(dossier({ statements: [SAID, other], ...rest }));
    await importText(dossier({ statements: [{ ...SAID, quotation: 'DIRECT' }] }));
    const text = `MATCH (s:Statement {act: 'ASSERT', supersededAt: '9999-12-31T00:00:00.000Z'})
      RETURN s.revision, COUNT { (s)-[:RELATED]->() }, COUNT { (s)-[:PUTS_FORWARD]->() }`;
    expect(await rowsOf(text)).toEqual([[2, 1, 1]]);
    await expectSound();
  });

  it('is hedged again by a hedge that it had lost', async () => {
    const hedged = dossier({ statements: [{ ...SAID, hedges: [{ exact: 'We', owner: 'SPEAKER' }] }] });
    await importText(hedged);
    const before = await exported();
    await importText(dossier());
    await importText(hedged);
    expect(await exported()).toBe(before);
    await expectSound();
  });

  it('has revisions in the order of writing, also when the clock has gone back', async () => {
    await importText(dossier());
    const now = Date.now();
    await importText(dossier({ statements: [{ ...SAID, certainty: 'POSSIBLE' }] }), {
      clock: () => now - 86_400_000,
    });
    const rows = await rowsOf('MATCH (s:Statement) RETURN s.recordedAt, s.supersededAt ORDER BY s.revision');
    expect(rows[0]?.[1]).toBe(rows[1]?.[0]);
    expect(String(rows[0]?.[0]) < String(rows[1]?.[0])).toBe(true);
    await expectSound();
  });
});

describe('a relation that is stated by another than before', () => {
  it('ends the one before', async () => {
    const statements = [SAID, { ...SAID, id: 'u', act: 'WARN' }];
    const related = (statedBy: string) => [{ from: 't', kind: 'RESTATES', to: 'u', statedBy }];
    await importText(dossier({ statements, related: related('TEXT') }));
    const report = await importText(dossier({ statements, related: related('ANNOTATOR') }));
    expect(report.lists.related).toMatchObject({ superseded: 1 });
    const rows = await rowsOf(
      'MATCH ()-[r:RELATED]->() RETURN r.statedBy, r.supersededAt ORDER BY r.recordedAt',
    );
    expect(rows).toEqual([
      ['TEXT', report.recordedAt],
      ['ANNOTATOR', '9999-12-31T00:00:00.000Z'],
    ]);
    await expectSound();
  });
});

describe('what is in force', () => {
  const force =
    'MATCH (n) WHERE n.marking IS NOT NULL AND NOT n:LogEntry RETURN labels(n)[0], n.marking, n.reviewRank ORDER BY labels(n)[0]';

  it('is the highest marking and the lowest review of what a record is made from', async () => {
    await importText(
      dossier({
        agents: [{ id: 'ada', kind: 'PERSON', name: 'Ada', marking: 'AMBER', review: 'PROPOSED' }],
        claims: [{ id: 'c', text: 'They did it', kind: 'EVENT', marking: 'GREEN' }],
        statements: [{ ...SAID, hedges: [{ exact: 'We' }] }],
        arguments: [{ id: 'g', kind: 'REBUT', premises: ['c'], target: 'c', putForwardBy: 't' }],
      }),
    );
    expect(await rowsOf(force)).toEqual([
      ['Agent', 2, 1],
      ['Argument', 2, 1],
      ['Claim', 1, 2],
      ['Hedge', 2, null],
      ['Passage', 0, null],
      ['Source', 0, 2],
      ['SourceVersion', 0, null],
      ['Statement', 2, 1],
    ]);
    await expectSound();
  });

  it('follows when a shared record is named again with less', async () => {
    const agents = [
      {
        id: 'ada',
        kind: 'PERSON',
        name: 'Ada',
        marking: 'RED',
        review: 'REJECTED',
        names: [{ text: 'A', kind: 'ALIAS' }],
      },
    ];
    const attribution = { of: 'x', to: 'ada', role: 'SPONSOR' };
    const activities = [{ id: 'x', kind: 'CAMPAIGN', name: 'X' }];
    const claims = [{ id: 'c', text: 'Ada did it', kind: 'ATTRIBUTION', attribution }];
    const assessments = [{ id: 'z', by: 'ada', of: 't', scale: 'S', value: 'high' }];
    const rest = { agents, activities, claims, assessments };
    await importText(
      dossier({
        ...rest,
        arguments: [{ id: 'g', kind: 'SUPPORT', premises: ['c'], target: 'c', statedBy: 'TEXT' }],
      }),
    );
    await expectSound();
    await importText('{"dossier":1,"title":"Again","agents":[{"id":"ada","kind":"PERSON","name":"Ada"}]}');
    const rows = await rowsOf(
      "MATCH (n) WHERE n.marking > 0 AND n.supersededAt > '9999' RETURN labels(n), n.marking",
    );
    // The name was only ever told as RED.
    expect(rows).toEqual([[['Name'], 4]]);
    expect(await rowsOf('MATCH (stale:StaleInput) RETURN stale')).toEqual([]);
    await expectSound();
  });

  it('follows when a source is dated: what it carries had been said by then', async () => {
    await importText(dossier());
    const source = { id: 's', kind: 'ARTICLE', title: 'Article', url: 'https://example.org/a' };
    const text = 'MATCH (s:Statement) RETURN s.saidBy, split(s.saidSort, "~")[0]';
    expect(await rowsOf(text)).toEqual([['9999-12-31', '0000-00-00']]);
    await importText(
      JSON.stringify({ dossier: 1, title: 'Dated', sources: [{ ...source, publishedAt: '2023-05' }] }),
    );
    expect(await rowsOf(text)).toEqual([['2023-05-31', '2023-05-31']]);
    await expectSound();
  });
});

describe('an agent told without its external key', () => {
  const told = (key?: string) =>
    JSON.stringify({
      dossier: 1,
      title: 'T',
      agents: [{ id: 'a', kind: 'PERSON', name: 'Ada', ...(key ? { key } : {}) }],
    });

  it('is adopted by the first that has one, and keeps its id', async () => {
    await importText(dossier());
    const [before] = await rowsOf('MATCH (a:Agent) RETURN a.id');
    await importText(told('register:1'));
    const text = 'MATCH (a:Agent) RETURN a.id, a.externalKey, a.revision ORDER BY a.revision';
    expect(await rowsOf(text)).toEqual([
      [before?.[0], null, 1],
      [before?.[0], 'register:1', 2],
    ]);
    const again = await importText(dossier());
    expect(again.lists.agents).toMatchObject({ unchanged: 1 });
    expect(again.lists.statements).toMatchObject({ unchanged: 1 });
    await expectSound();
  });

  it('is another agent where two of its kind and name have one', async () => {
    await importText(told('register:1'));
    await importText(told('register:2'));
    await importText(told());
    expect(await rowsOf('MATCH (a:Agent) RETURN count(DISTINCT a.id), count(a)')).toEqual([[3, 3]]);
    await expectSound();
  });
});

describe('a circle that only the graph closes', () => {
  it('is refused: of affiliations', async () => {
    const agents = (from: string, to: string) =>
      JSON.stringify({
        dossier: 1,
        title: 'T',
        agents: [
          { id: '1', kind: 'ORGANIZATION', name: from, partOf: [{ agent: '2' }] },
          { id: '2', kind: 'ORGANIZATION', name: to },
        ],
      });
    await importText(agents('One', 'Two'));
    await importText(agents('Two', 'Three'));
    await expect(importText(agents('Three', 'One'))).rejects.toMatchObject({ code: 'DOSSIER_REFUSED' });
    expect(await rowsOf('MATCH ()-[r:PART_OF]->() RETURN count(r)')).toEqual([[2]]);
  });

  it('is refused: of retractions; but a statement that is replaced takes its own with it', async () => {
    const of = (act: string, retracts: readonly string[]) => ({ ...SAID, id: act, act, retracts });
    await importText(dossier({ statements: [of('RETRACT', ['ASSERT']), of('ASSERT', [])] }));
    const turned = dossier({
      statements: [of('ASSERT', ['WARN']), of('WARN', ['CORRECT']), of('CORRECT', [])],
    });
    await importText(turned);
    const closing = dossier({
      statements: [of('CORRECT', ['RETRACT']), of('RETRACT', ['ASSERT'])].concat([
        of('ASSERT', ['WARN']),
        of('WARN', ['CORRECT']),
      ]),
    });
    await expect(importText(closing)).rejects.toMatchObject({ code: 'DOSSIER_REFUSED' });
    const partly = dossier({
      statements: [of('CORRECT', ['RETRACT']), { ...SAID, id: 'RETRACT', act: 'RETRACT' }],
    });
    await importText(partly);
    await expectSound();
  });
});
