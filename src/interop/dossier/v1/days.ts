/** The first and the last day, `YYYY-MM-DD`, of what a date of reduced precision says. */
export interface DayInterval {
  readonly earliest: string;
  readonly latest: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that an ISO 8601 date means: `2022` is the interval of that year, `2022-10` of that month, `2022-10-05` that
 * day; `<date>/<date>` runs from the first day of one to the last of the other. Undefined for all else (month 13,
 * 30 February, an interval that ends before it begins, the years 0000 and 9999, which stand for «no day»).
 */
export function daysOf(date: string): DayInterval | undefined {
  const slash = date.indexOf('/');
  if (slash < 0) return daysOfOne(date);
  const first = daysOfOne(date.slice(0, slash));
  const last = daysOfOne(date.slice(slash + 1));
  if (!first || !last || first.earliest > last.latest) return undefined;
  return { earliest: first.earliest, latest: last.latest };
}

function daysOfOne(date: string): DayInterval | undefined {
  const match = DATE.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (year === undefined || year === '0000' || year === '9999') return undefined;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (month < '01' || month > '12') return undefined;
  const last = lastDayOf(year, month);
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  return day >= '01' && day <= last ? { earliest: date, latest: date } : undefined;
}

function lastDayOf(year: string, month: string): string {
  if (month !== '02') return SHORT_MONTHS.includes(month) ? '30' : '31';
  const number = Number(year);
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0) ? '29' : '28';
}

const SHORT_MONTHS: readonly string[] = ['04', '06', '09', '11'];

/** The shortest date that means exactly these days: the inverse of {@link daysOf}. */
export function dateOf(days: DayInterval): string {
  const { earliest, latest } = days;
  if (earliest === latest) return earliest;
  for (const date of [earliest.slice(0, 4), earliest.slice(0, 7)]) {
    const meant = daysOfOne(date);
    if (meant?.earliest === earliest && meant.latest === latest) return date;
  }
  return `${earliest}/${latest}`;
}
