import {
  type Conversion,
  type Converted,
  converted,
  type FileObject,
  type Members,
  membersOf,
  nameIn,
} from '../../../conversion.ts';
import { countryName } from '../../../countries.ts';
import type { DossierRecord } from '../../../dossier/v1/index.ts';

/** The value that the format's tools write where nobody gave one: nobody is known to have said it. */
const DEFAULT_CONFIDENCE = '50';
/** The scale under which such a value is kept apart from what was said. */
const DEFAULT_SCALE = 'MISP_0_100, the default of the format';

interface Accused {
  readonly field: string;
  readonly country: string;
  readonly claim: string;
  readonly role: 'ORIGIN' | 'SPONSOR';
  readonly responsibility?: 'SPONSORED';
  readonly hedge?: string;
  /** False where what is written is no country that is known. */
  readonly sure: boolean;
}

/** What an entry says of who is behind its actor, as statements of whoever publishes the galaxy. */
export function attributions(
  { id, value }: FileObject,
  name: string,
  published: boolean,
  conversion: Conversion,
): Converted[] {
  const meta = membersOf(value.meta) ?? {};
  const accused = [origin(meta, name, conversion), sponsor(meta, name, conversion)].filter(
    (one) => one !== undefined,
  );
  const confidence = confidenceOf(meta, accused.length > 0, conversion);
  return accused.flatMap((one) => {
    const claim = `${one.field} ${id}`;
    const statement = `said: ${claim}`;
    const review = one.sure ? {} : { review: 'PROPOSED' as const };
    const said: DossierRecord<'statements'> = {
      id: statement,
      source: `entry ${id}`,
      act: 'ASSERT',
      stance: 'AFFIRMS',
      claim,
      ...(published ? { speaker: 'publisher' } : {}),
      ...(one.hedge === undefined ? {} : { hedges: [{ exact: one.hedge, owner: 'SPEAKER' }] }),
      ...(confidence === undefined || confidence === DEFAULT_CONFIDENCE
        ? {}
        : { confidence: { asWritten: confidence, scale: 'MISP_0_100', value: confidence } }),
      ...review,
    };
    const country = `country ${one.country}`;
    const records = [
      converted('agents', { id: country, kind: 'COUNTRY', name: one.country, ...review }),
      converted('claims', {
        id: claim,
        kind: 'ATTRIBUTION',
        text: one.claim,
        attribution: {
          of: id,
          to: country,
          role: one.role,
          ...(one.responsibility ? { responsibility: one.responsibility } : {}),
        },
        ...review,
      }),
      converted('statements', said),
    ];
    if (confidence === DEFAULT_CONFIDENCE && published) records.push(defaultConfidence(statement));
    return records;
  });
}

/** The default is kept as a proposed assessment beside the statement: never as a confidence that somebody stated. */
function defaultConfidence(statement: string): Converted {
  return converted('assessments', {
    id: `default ${statement}`,
    by: 'publisher',
    of: statement,
    scale: DEFAULT_SCALE,
    value: DEFAULT_CONFIDENCE,
    note: 'attribution-confidence is 50, which the format gives where nobody chose a value.',
    review: 'PROPOSED',
  });
}

function origin(meta: Members, name: string, { count }: Conversion): Accused | undefined {
  if (meta.country === undefined) return undefined;
  const written = nameIn(meta.country);
  count('country', written === undefined ? 'leftOut' : 'mapped');
  if (written === undefined) return undefined;
  const country = countryName(written);
  return {
    field: 'country',
    country: country ?? written,
    claim: `${name} comes from ${country ?? written}`,
    role: 'ORIGIN',
    sure: country !== undefined,
  };
}

function sponsor(meta: Members, name: string, { count }: Conversion): Accused | undefined {
  const given = meta['cfr-suspected-state-sponsor'];
  if (given === undefined) return undefined;
  const written = nameIn(given);
  const known = written !== undefined && written.trim().toLowerCase() !== 'unknown';
  count('cfr-suspected-state-sponsor', known ? 'mapped' : 'leftOut');
  if (!known) return undefined;
  const country = countryName(written);
  return {
    field: 'sponsor',
    country: country ?? written,
    claim: `${country ?? written} sponsors ${name}`,
    role: 'SPONSOR',
    responsibility: 'SPONSORED',
    // The word is in the name of the field.
    hedge: 'suspected',
    sure: country !== undefined,
  };
}

function confidenceOf(meta: Members, isOfSomething: boolean, conversion: Conversion): string | undefined {
  const given = meta['attribution-confidence'];
  if (given === undefined) return undefined;
  const written = typeof given === 'number' ? String(given) : nameIn(given);
  const value = Number(written);
  const valid = written !== undefined && Number.isInteger(value) && value >= 0 && value <= 100;
  if (!valid) conversion.irregular(`attribution-confidence: ${JSON.stringify(given)} is not from 0 to 100`);
  conversion.count('attribution-confidence', valid && isOfSomething ? 'mapped' : 'leftOut');
  return valid ? String(value) : undefined;
}
