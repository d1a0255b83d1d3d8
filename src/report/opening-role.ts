import type { Segment } from './types.ts';

/** Returns what a line before the text is, if it is one: the date and the speaker, or the salutation. */
export function openingRole({ id, text }: Segment): 'dateline' | 'salutation' | undefined {
  if (!id.startsWith('0.') || /[。.]$/.test(text)) return undefined;
  return /[：,:]$/.test(text) ? 'salutation' : 'dateline';
}
