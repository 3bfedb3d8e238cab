const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const IN_ADDRESS = /\/(20\d{2}|19\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/;

/**
 * A date as publishers write it, in ISO 8601: the time and its zone where given, as given; the day alone else.
 * `Date.parse` is not asked: it would read a time without a zone as one of this machine's.
 * @returns undefined where there is no such day
 */
export function isoDate(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? "";
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, date, hours, minutes, seconds, zone] = iso;
    const day = dayOf(year, Number(month), date);
    if (!day || hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return day;
    return `${day}T${hours.padStart(2, "0")}:${minutes}:${seconds ?? "00"}${zoneOf(zone)}`;
  }
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return undefined;
}

/** The day in an address such as /2024/09/03/title. */
export function dateInAddress(url: string | undefined): string | undefined {
  const found = IN_ADDRESS.exec(url ?? "");
  return found ? dayOf(found[1], Number(found[2]), found[3]) : undefined;
}

function dayOf(year: string | undefined, month: number, date: string | undefined): string | undefined {
  const [y, d] = [Number(year), Number(date)];
  const day = new Date(Date.UTC(y, month - 1, d));
  const real = day.getUTCFullYear() === y && day.getUTCMonth() === month - 1 && day.getUTCDate() === d;
  return real ? day.toISOString().slice(0, 10) : undefined;
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;

function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  if (/^[a-z]/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
