/** The text of its source. */
export const TEXT = 'A spokesman denied it. Nobody else denied it, he said.';

/** What a dossier has at its top. */
export type Lists = Readonly<Record<string, unknown>>;

/** A sound dossier with something put in its place. */
export function dossier(changes: Lists): Lists {
  return {
    dossier: 1,
    title: 'Refused',
    agents: [
      { id: 'a', kind: 'PERSON', name: 'Refused Person' },
      { id: 'b', kind: 'GOVERNMENT', name: 'Refused Government' },
    ],
    activities: [{ id: 'x', kind: 'CAMPAIGN', name: 'Refused campaign' }],
    sources: [{ id: 's', kind: 'ARTICLE', title: 'Refused article', text: TEXT }],
    claims: [{ id: 'c', text: 'It happened', kind: 'EVENT' }],
    statements: [statement({})],
    ...changes,
  };
}

/** A sound statement with something put in its place. */
export function statement(changes: Lists): Lists {
  return { id: 't', source: 's', act: 'ASSERT', speaker: 'a', claim: 'c', stance: 'AFFIRMS', ...changes };
}

/** What is wrong, by what is put into the sound dossier. */
export const CASES: readonly (readonly [string, Lists, string])[] = [
  [
    'an unknown field',
    { agents: [{ id: 'a', kind: 'PERSON', name: 'A', nick: 'B' }], statements: [] },
    'agents[0].nick: unknown field',
  ],
  ['an unknown list', { rumours: [] }, 'rumours: unknown field'],
  [
    'an unknown word',
    { statements: [statement({ act: 'SHOUT' })] },
    'statements[0].act: "SHOUT" is none of ASSERT, ACCUSE',
  ],
  ['an unknown version', { dossier: 2 }, 'dossier: is no version this program reads; it reads 1'],
  ['no title', { title: undefined }, 'title: is missing'],
  ['a missing field', { claims: [{ id: 'c', kind: 'EVENT' }], statements: [] }, 'claims[0].text: is missing'],
  [
    'a missing target',
    { statements: [statement({ speaker: 'nobody' })] },
    'statements[0].speaker: there is no agents record with the id "nobody"',
  ],
  [
    'an id given twice',
    {
      claims: [
        { id: 'c', text: 'It', kind: 'EVENT' },
        { id: 'c', text: 'That', kind: 'EVENT' },
      ],
    },
    'claims[1].id: "c" is the id of another record of claims in this file',
  ],
  [
    'a name that is too long',
    { agents: [{ id: 'a', kind: 'PERSON', name: 'n'.repeat(1025) }] },
    'agents[0].name: is longer than 1024 characters',
  ],
  [
    'a claim without a stance',
    { statements: [statement({ stance: undefined })] },
    'statements[0].stance: is missing: there is a claim',
  ],
  [
    'neither claim nor stance',
    { statements: [statement({ claim: undefined, stance: undefined })] },
    'statements[0].claim: is missing: only ARGUE does without claim and stance, not ASSERT',
  ],
  [
    'a denial that affirms',
    { statements: [statement({ act: 'DENY' })] },
    'statements[0].stance: AFFIRMS does not fit: DENY is DENIES',
  ],
  [
    'a question that takes a side',
    { statements: [statement({ act: 'QUESTION' })] },
    'statements[0].stance: AFFIRMS takes a side, QUESTION takes none: ADDRESSES',
  ],
  [
    'an attribution of a person',
    {
      claims: [
        { id: 'c', text: 'It', kind: 'ATTRIBUTION', attribution: { of: 'a', to: 'b', role: 'SPONSOR' } },
      ],
    },
    'claims[0].attribution.of: "a" is a PERSON: only an activity or a THREAT_ACTOR is attributed',
  ],
  [
    'an attribution of no attribution',
    { claims: [{ id: 'c', text: 'It', kind: 'ATTRIBUTION' }] },
    'claims[0].attribution: is missing: the kind is ATTRIBUTION',
  ],
  [
    'a digest that differs',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', text: TEXT, sha256: '0'.repeat(64) }] },
    'sources[0].sha256: is not that of the text',
  ],
  [
    'an offset that is off by one',
    { statements: [statement({ passage: { exact: 'denied', start: 13, end: 19 } })] },
    'statements[0].passage.start: the text at 13–19 is "enied ", not "denied"',
  ],
  [
    'an end that does not fit',
    { statements: [statement({ passage: { exact: 'denied', start: 12, end: 19 } })] },
    'statements[0].passage.end: 12–19 are 7 units, the words are 6',
  ],
  [
    'words that stand twice',
    { statements: [statement({ passage: { exact: 'denied it' } })] },
    'statements[0].passage.exact: "denied it" occurs at 12 and at 35: give start and end',
  ],
  [
    'words that stand nowhere',
    { statements: [statement({ hedges: [{ exact: 'perhaps' }] })] },
    'statements[0].hedges[0].exact: "perhaps" does not occur in the text',
  ],
  [
    'a day that is none',
    { activities: [{ id: 'x', kind: 'CAMPAIGN', name: 'X', from: '2023-02-30' }] },
    'activities[0].from: "2023-02-30" is no date',
  ],
  [
    'a period that ends first',
    { activities: [{ id: 'x', kind: 'CAMPAIGN', name: 'X', from: '2023', to: '2022' }] },
    'activities[0].to: "2022" is before "2023"',
  ],
  [
    'a part of itself',
    {
      agents: [
        { id: 'a', kind: 'PERSON', name: 'A', partOf: [{ agent: 'b' }] },
        { id: 'b', kind: 'GROUP', name: 'B', speaksFor: [{ agent: 'a' }] },
      ],
    },
    'goes in a circle of 2 by partOf and speaksFor',
  ],
  [
    'a retraction of its own retraction',
    { statements: [statement({ retracts: ['u'] }), statement({ id: 'u', act: 'WARN', corrects: ['t'] })] },
    'goes in a circle of 2 by retracts and corrects',
  ],
  [
    'an argument for itself',
    {
      arguments: [
        { id: 'g', kind: 'SUPPORT', premises: ['c'], target: 'h', statedBy: 'LOGIC' },
        { id: 'h', kind: 'SUPPORT', premises: ['c'], target: 'g', statedBy: 'LOGIC' },
      ],
    },
    'arguments[0].target: "h" is refused, or leads back to this argument',
  ],
  [
    'an assessment of two things',
    {
      statements: [statement({ id: 's' })],
      assessments: [{ id: 'z', by: 'a', of: 's', scale: 'S', value: 1 }],
    },
    'assessments[0].of: "s" is an id both of sources and of statements',
  ],
  [
    'a number that is rounded',
    { statements: [statement({ confidence: { asWritten: 'x', scale: 'STIX_0_100', value: 1e300 } })] },
    'statements[0].confidence.value: is a number too large to be held exactly',
  ],
  [
    'a text outside the folder',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: '../../etc/passwd' }] },
    `sources[0].textFile: "../../etc/passwd" is outside the dossier's folder`,
  ],
  [
    'an absolute path',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: '/etc/hostname' }] },
    `sources[0].textFile: "/etc/hostname" is outside the dossier's folder`,
  ],
  [
    'a link out of the folder',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: 'outside.txt' }] },
    `sources[0].textFile: "outside.txt" leads outside the dossier's folder`,
  ],
  [
    'a missing text',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: 'none.txt' }] },
    'sources[0].textFile: "none.txt" is missing: there is no such file',
  ],
  [
    'a text in another encoding',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: 'latin.txt' }] },
    'sources[0].textFile: "latin.txt" is no valid UTF-8',
  ],
];
