import { zipSync, type Zippable } from 'fflate';
import { zipDate } from './zip-date.ts';

/** A file of an archive; one that must not be compressed says so. */
export interface ZipEntry {
  path: string;
  content: string | Uint8Array;
  stored?: boolean;
}

/** Returns an archive of files in their order, dated by a day, the same bytes in every time zone. */
export function zip(entries: readonly ZipEntry[], date: string): Uint8Array {
  const files: Zippable = {};
  for (const { path, content, stored } of entries) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files[path] = [bytes, { level: stored ? 0 : 9 }];
  }
  return zipSync(files, { mtime: zipDate(date) });
}
