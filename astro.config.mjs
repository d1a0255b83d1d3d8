import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { rehypeNotes } from './src/markdown/rehype-notes.ts';
import { remarkSegments } from './src/markdown/remark-segments.ts';
import { gfmOptions } from './src/report/parse-chapter.ts';
import { loadSite } from './src/site.ts';

const content = fileURLToPath(new URL('./content', import.meta.url));

export default defineConfig({
  srcDir: './src',
  devToolbar: { enabled: false },
  trailingSlash: 'ignore',
  build: { format: 'preserve' },
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, gfmOptions], remarkSegments(loadSite())],
      rehypePlugins: [rehypeNotes],
      remarkRehype: { clobberPrefix: 'note-' },
    }),
  },
  integrations: [mdx(), restartOnContentChange()],
});

/** The model of the content is read once; `npm run dev` starts again when a content file changes. */
function restartOnContentChange() {
  return {
    name: 'restart-on-content-change',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command !== 'dev') return;
        for (const name of readdirSync(content, { recursive: true, withFileTypes: true })) {
          if (name.isFile()) addWatchFile(join(name.parentPath, name.name));
        }
      },
    },
  };
}
