import type { Lang } from '../report/types.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

type ToolKey = Extract<keyof typeof zh, `${'tools' | 'voice' | 'notes'}.${string}`>;

/** What the reading tools, the voice and the notes say; `{{…}}` is filled in by their scripts. */
export type ToolTexts = Record<ToolKey, string>;

/** Returns the texts that the tools load on first use. */
export function toolTexts(lang: Lang): ToolTexts {
  const texts: Record<string, string> = lang === 'zh' ? zh : en;
  return Object.fromEntries(
    Object.entries(texts).filter(([key]) => /^(?:tools|voice|notes)\./.test(key)),
  ) as ToolTexts;
}
