import { ACTS, article, CERTAINTIES, dayAfter, line, wordsOf } from '../dossier-lines.ts';

/** How large the dossier is. */
export interface Size {
  readonly statements: number;
}

const STATEMENTS_A_SOURCE = 250;
const STATEMENTS_A_CLAIM = 8;
const STATEMENTS_AN_AGENT = 100;
const FIRST_DAY = Date.UTC(2023, 0, 1);

/**
 * The lines of a large dossier, the same for the same size: every statement has a passage of a captured text, a speaker,
 * a claim, a day and a hop; every tenth a hedge, every fiftieth answers the one before it and denies its claim.
 */
export function* generateDossier({ statements }: Size): Generator<string> {
  yield line({ dossier: 1, title: `A generated dossier of ${statements} statements` });
  const agents = Math.max(2, Math.ceil(statements / STATEMENTS_AN_AGENT));
  const claims = Math.max(2, Math.ceil(statements / STATEMENTS_A_CLAIM));
  const sources = Math.ceil(statements / STATEMENTS_A_SOURCE);
  for (let index = 0; index < agents; index += 1) {
    const partOf = index % 5 === 4 ? { partOf: [{ agent: `a${index - 1}` }] } : {};
    yield line({
      type: 'agent',
      id: `a${index}`,
      kind: 'ORGANIZATION',
      name: `Organisation ${index}`,
      ...partOf,
    });
  }
  yield line({ type: 'activity', id: 'campaign', kind: 'CAMPAIGN', name: 'The generated campaign' });
  for (let index = 0; index < claims; index += 1) {
    const text = `The generated campaign reached network ${index} of the water supply.`;
    yield line({ type: 'claim', id: `c${index}`, text, kind: 'EVENT', about: ['campaign'] });
  }
  for (let source = 0; source < sources; source += 1) {
    const first = source * STATEMENTS_A_SOURCE;
    const count = Math.min(STATEMENTS_A_SOURCE, statements - first);
    const sentences = Array.from({ length: count }, (_, index) => sentence(first + index));
    const text = sentences.join('');
    yield line(article(source, agents, day(source), text));
    let start = 0;
    for (const [index, words] of sentences.entries()) {
      yield line(statement(first + index, source, start, { agents, claims }));
      start += words.length;
    }
  }
}

function sentence(index: number): string {
  return `A spokesman said that apparently ${wordsOf(index)}. `;
}

function day(index: number): string {
  return dayAfter(FIRST_DAY, index % 365);
}

function statement(
  index: number,
  source: number,
  start: number,
  { agents, claims }: { readonly agents: number; readonly claims: number },
): object {
  const exact = wordsOf(index);
  const from = start + 'A spokesman said that apparently '.length;
  const denies = index % 50 === 49;
  const hedge = { exact: 'apparently', start: from - 11, end: from - 1, owner: 'SPEAKER' };
  const said = day(source + 1);
  return {
    type: 'statement',
    id: `t${index}`,
    source: `s${source}`,
    act: denies ? 'DENY' : ACTS[index % ACTS.length],
    speaker: `a${(index * 7) % agents}`,
    speakerAsWritten: 'A spokesman',
    claim: `c${(denies ? index - 1 : index) % claims}`,
    stance: denies ? 'DENIES' : 'AFFIRMS',
    certainty: CERTAINTIES[index % CERTAINTIES.length],
    quotation: 'INDIRECT',
    passage: { exact, start: from, end: from + exact.length },
    saidAt: { earliest: said, latest: said, inferred: true },
    chain: [{ source: `s${source}`, stated: 'EXPLICIT' }],
    ...(index % 10 === 0 ? { hedges: [hedge] } : {}),
    ...(denies ? { answers: [{ statement: `t${index - 1}`, aspect: 'CONTENT' }] } : {}),
  };
}
