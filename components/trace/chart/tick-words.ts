/** Numbers of an axis in the reader's language; large ones are shortened, as 1.2M or 120万. */
export function numberWords(locale: string): (value: number) => string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 });
  return (value) => (Math.abs(value) >= 100_000 ? short : plain).format(value);
}

const day = 86_400_000;

/** Dates of an axis in the reader's language, as precise as what they span asks for. In UTC, as programs count. */
export function dateWords(dates: readonly Date[], locale: string): (date: Date) => string {
  const times = dates.map((date) => date.getTime());
  const span =
    times.length === 0 ? 0 : times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b));
  const parts: Intl.DateTimeFormatOptions =
    span > 4 * 365 * day
      ? { year: 'numeric' }
      : span > 75 * day
        ? { year: 'numeric', month: 'short' }
        : span > 2 * day
          ? { month: 'short', day: 'numeric' }
          : { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' };
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (date) => format.format(date);
}
