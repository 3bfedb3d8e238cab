/** Dates to the precision that is known, and how they are read. */
import type { PartialDate } from "./schema.ts";

const MONTHS_SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "16 Dec 2014", "Dec 2014", "2014". Dates in attributions: months always three letters. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split("-");
  const name = month ? MONTHS_SHORT[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(" ");
}

/** "9 March 2004", "March 2004", "2004": for running text, the month in full. */
export function formatDateLong(date: PartialDate): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  return new Intl.DateTimeFormat("en-GB", options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** Days since 1970-01-01 of the first day that the date can mean. */
export function firstDay(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** True where `date` falls in [from, to]; open ends count as always. Compared to the coarser precision. */
export function isWithin(date: PartialDate, from?: PartialDate, to?: PartialDate): boolean {
  const cut = (text: string, other: string) => text.slice(0, Math.min(text.length, other.length));
  if (from && cut(date, from) < cut(from, date)) return false;
  if (to && cut(date, to) > cut(to, date)) return false;
  return true;
}
