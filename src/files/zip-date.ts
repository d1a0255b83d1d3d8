/**
 * Returns the moment that stands for a day in a zip, which keeps local time, from 1980 on: the same
 * parts of a date give the same bytes. Noon is there on every day, midnight is not where clocks go
 * forward then.
 */
export function zipDate(date: string): Date {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Math.max(1980, year!), month! - 1, day, 12);
}
