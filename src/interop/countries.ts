/** Names of ISO 3166 that are not the English short names of today's CLDR, by code. */
const FORMAL: Readonly<Record<string, string>> = {
  "People's Republic of China": 'CN',
  'Islamic Republic of Iran': 'IR',
  'Iran (Islamic Republic of)': 'IR',
  'Iran, Islamic Republic of': 'IR',
  'Russian Federation': 'RU',
  "Korea (Democratic People's Republic of)": 'KP',
  "Korea, Democratic People's Republic of": 'KP',
  "Democratic People's Republic of Korea": 'KP',
  'Korea (Republic of)': 'KR',
  'Korea, Republic of': 'KR',
  'Republic of Korea': 'KR',
  'Syrian Arab Republic': 'SY',
  'Viet Nam': 'VN',
  Palestine: 'PS',
  'Palestine, State of': 'PS',
  'Palestinian Territory': 'PS',
  Turkey: 'TR',
  'United States of America': 'US',
  'United Kingdom of Great Britain and Northern Ireland': 'GB',
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const CODE = /^[A-Z]{2}$/i;

let byName: ReadonlyMap<string, string> | undefined;

/** The codes by the English names, in lower case. */
function codesByName(): ReadonlyMap<string, string> {
  if (byName) return byName;
  const codes = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = NAMES.of(first + second)?.toLowerCase();
      // Codes that are no longer in use, such as UK and DD, share the name of one that is.
      if (name !== undefined && !codes.has(name)) codes.set(name, first + second);
    }
  }
  for (const [name, code] of Object.entries(FORMAL)) codes.set(name.toLowerCase(), code);
  byName = codes;
  return codes;
}

/**
 * The English short name of a country that is given by its code of ISO 3166-1 (two letters) or by a name of it, so that
 * data sets which write it differently mean the same country. Undefined where it is neither.
 */
export function countryName(written: string): string | undefined {
  const trimmed = written.trim();
  const code = CODE.test(trimmed) ? trimmed.toUpperCase() : codesByName().get(trimmed.toLowerCase());
  return code === undefined ? undefined : NAMES.of(code);
}
