import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Bytes of a chunk before compression; Pagefind’s own are more than a hundred times that. */
const CHUNK = 500;
/** What Pagefind writes before its data, so as to know that it has been decompressed. */
const MARK = 'pagefind_dcd';

/**
 * Makes a Pagefind bundle lighter: cuts its index into smaller chunks, and puts the texts of the
 * chapters, by slug, in place of their tokens, which nobody reads.
 */
export function repackBundle(bundle: string, texts: ReadonlyMap<string, string>): void {
  splitIndex(bundle);
  for (const name of readdirSync(join(bundle, 'fragment'))) {
    const path = join(bundle, 'fragment', name);
    const fragment = JSON.parse(unpack(path).toString()) as { meta: { chapter: string } };
    // Pagefind leaves `raw_content` as it is.
    const text = { content: '', raw_content: texts.get(fragment.meta.chapter) };
    writeFileSync(path, pack(Buffer.from(JSON.stringify({ ...fragment, ...text }))));
  }
}

/**
 * Cuts the chunks of an index into smaller ones. Pagefind counts words, of which a text cut
 * into characters has few, so that every query would load half the index. There is no setting for
 * it; when https://github.com/Pagefind/pagefind/issues/1211 brings one, this file can go.
 */
function splitIndex(bundle: string): void {
  const metaPath = join(bundle, readdirSync(bundle).find((name) => name.endsWith('.pf_meta')) ?? '');
  const [version, pages, chunks, ...rest] = read<Meta>(metaPath);
  const smaller = chunks.flatMap(([, , name]) => {
    const path = join(bundle, 'index', `${name}.pf_index`);
    const [words] = read<[Word[]]>(path);
    rmSync(path);
    return groups(words).map((group): Chunk => {
      const bytes = pack(encode([group]));
      const prefix = name.slice(0, name.indexOf('_'));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
      writeFileSync(join(bundle, 'index', `${prefix}_${hash}.pf_index`), bytes);
      return [group[0]![0], group.at(-1)![0], `${prefix}_${hash}`];
    });
  });
  writeFileSync(metaPath, pack(encode([version, pages, smaller, ...rest])));
}

/** Groups words so that those stay together which differ only in marks at the end, as Pagefind looks up one for the other. */
function groups(words: readonly Word[]): Word[][] {
  const result: Word[][] = [];
  let size = 0;
  for (const word of words) {
    const group = result.at(-1);
    const previous = group?.at(-1);
    if (!group || !previous || (size > CHUNK && stem(word) !== stem(previous))) {
      result.push([word]);
      size = 0;
    } else group.push(word);
    size += encode(word).length;
  }
  return result;
}

function stem([word]: Word): string {
  return word.replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

function read<T>(path: string): T {
  return decode(unpack(path)) as T;
}

function unpack(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray(MARK.length);
}

function pack(data: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(MARK), data]), { level: 9 });
}

/** First word, last word, file name. */
type Chunk = [string, string, string];
type Meta = [version: string, pages: unknown, chunks: Chunk[], ...rest: unknown[]];
type Word = [word: string, ...rest: unknown[]];
