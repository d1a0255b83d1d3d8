import { build } from 'esbuild';

/** Browser scripts and style sheets, in the forms the browser floor allows. */
const files = {
  'page.js': 'src/browser/page.ts',
  'search.js': 'src/browser/search.ts',
  'pagefind.js': 'src/browser/pagefind-engine.ts',
  'marks.js': 'src/browser/marks.ts',
  'definitions.js': 'src/browser/definitions.ts',
  'cite.js': 'src/browser/cite.ts',
  'selection.js': 'src/browser/selection.ts',
  'carry.js': 'src/browser/carry.ts',
  'place.js': 'src/browser/place.ts',
  'tools.js': 'src/browser/tools.ts',
  'voice.js': 'src/browser/voice.ts',
  'notes.js': 'src/browser/notes.ts',
  'notes-page.js': 'src/browser/notes-page.ts',
  'notes-docx.js': 'src/browser/notes-docx.ts',
  'bilingual.js': 'src/browser/bilingual.ts',
  'verify.js': 'src/browser/verify.ts',
  'glossary.js': 'src/browser/glossary.ts',
  'tasks.js': 'src/browser/tasks.ts',
  'site.css': 'src/styles/site.css',
  'home.css': 'src/styles/home.css',
  'bilingual.css': 'src/styles/bilingual.css',
  'glossary.css': 'src/styles/glossary.css',
  'search.css': 'src/styles/search.css',
  'figures.css': 'src/styles/figures.css',
  'elder.css': 'src/styles/elder.css',
  'panel.css': 'src/styles/panel.css',
  'tools.css': 'src/styles/tools.css',
  'notes.css': 'src/styles/notes.css',
  'tasks.css': 'src/styles/tasks.css',
};

export function getStaticPaths() {
  return Object.entries(files).map(([name, entry]) => ({ params: { name }, props: { entry } }));
}

/** Returns one file: a classic script in ES2018, or CSS for Chromium 80. */
export async function GET({
  params,
  props,
}: {
  params: { name: string };
  props: { entry: string };
}): Promise<Response> {
  const script = params.name.endsWith('.js');
  const { outputFiles } = await build({
    entryPoints: [props.entry],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    ...(script ? { format: 'iife' as const, target: 'es2018' } : { target: 'chrome80' }),
  });
  return new Response(outputFiles[0]!.text, {
    headers: { 'Content-Type': script ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8' },
  });
}
