import type { Lang } from '../report/types.ts';

/** The language codes of BCP 47 that other tools know the editions by. */
export const languageCodes: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };
