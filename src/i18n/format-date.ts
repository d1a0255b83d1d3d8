import type { Lang } from '../report/types.ts';

/** Returns `2026年1月22日` or `January 22, 2026` for `2026-01-22`. */
export function formatDate(lang: Lang, date: string): string {
  const format = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
