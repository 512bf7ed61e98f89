import { dayAfter, line } from '../dossier-lines.ts';

/** Lines of small dossiers that are the same beside a graph of any size: what is asked of them costs what they cost. */

const PROBES = 20;
const SPEAKERS = 200;
const DAYS = 1_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);

function said(number: number): { readonly earliest: string; readonly latest: string } {
  return { earliest: dayAfter(FIRST_DAY, number), latest: dayAfter(FIRST_DAY, number) };
}

/** Who says the statement of this number on an attribution, and how it stands to the first one. */
function roleOf(number: number, first: string): object {
  if (number === 6) return { speaker: 'a8', act: 'DENY', stance: 'DENIES' };
  if (number === 7) {
    const answers = [{ statement: first, aspect: 'CREDIBILITY' }];
    return { speaker: 'a8', act: 'DENOUNCE', stance: 'ADDRESSES', answers };
  }
  const relays = number < 4 ? [] : [{ statement: first, how: 'QUOTES', stated: 'EXPLICIT' }];
  return { speaker: `a${number}`, act: 'ACCUSE', stance: 'AFFIRMS', relays };
}

/**
 * A campaign that twenty attributions are about. Each has eight statements: six affirm it, of which two relay others, one
 * denies it, and one attacks the credibility of who affirms it.
 */
export function* probes(): Generator<string> {
  yield line({ dossier: 1, title: 'The campaign that is asked about' });
  yield line({ type: 'activity', id: 'probe', kind: 'CAMPAIGN', name: 'The probed campaign' });
  yield line({ type: 'source', id: 's', kind: 'DATASET', title: 'What is said of the probed campaign' });
  for (let agent = 0; agent < 9; agent += 1) {
    yield line({
      type: 'agent',
      id: `a${agent}`,
      kind: agent === 8 ? 'GOVERNMENT' : 'ORGANIZATION',
      name: `Probed agent ${agent}`,
      ...(agent > 0 && agent < 8 && agent % 4 === 0 ? { partOf: [{ agent: `a${agent - 1}` }] } : {}),
    });
  }
  for (let claim = 0; claim < PROBES; claim += 1) {
    yield line({
      type: 'claim',
      id: `c${claim}`,
      kind: 'ATTRIBUTION',
      text: `The probed agent is behind part ${claim} of the probed campaign.`,
      attribution: { of: 'probe', to: 'a8', role: 'EXECUTOR' },
    });
    for (let number = 0; number < 8; number += 1) {
      const id = `p${claim}-${number}`;
      yield line({
        type: 'statement',
        id,
        source: 's',
        claim: `c${claim}`,
        quotation: 'DIRECT',
        ...roleOf(number, `p${claim}-0`),
        passage: { exact: `Words ${number} on part ${claim}.` },
        saidAt: said(number),
      });
    }
  }
}

/** One claim with as many statements as are asked for, by two hundred speakers; every fiftieth denies it. */
export function* largeClaim(statements: number): Generator<string> {
  yield line({ dossier: 1, title: `A claim of ${statements} statements` });
  yield line({ type: 'source', id: 's', kind: 'DATASET', title: `What is said ${statements} times` });
  for (let agent = 0; agent < SPEAKERS; agent += 1)
    yield line({ type: 'agent', id: `a${agent}`, kind: 'ORGANIZATION', name: `Speaker ${agent}` });
  yield line({ type: 'claim', id: 'c', kind: 'EVENT', text: largeClaimText(statements) });
  for (let number = 0; number < statements; number += 1) {
    const denies = number % 50 === 49;
    yield line({
      type: 'statement',
      id: `l${number}`,
      source: 's',
      speaker: `a${(number * 7) % SPEAKERS}`,
      act: denies ? 'DENY' : 'ASSERT',
      claim: 'c',
      stance: denies ? 'DENIES' : 'AFFIRMS',
      quotation: 'DIRECT',
      passage: { exact: `Words ${number} of ${statements}.` },
      saidAt: said(number % DAYS),
    });
  }
}

/** The text by which a claim of this many statements is found. */
export function largeClaimText(statements: number): string {
  return `The claim that is made ${statements} times.`;
}
