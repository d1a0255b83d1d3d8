import type { FileFormat } from '../../files/catalogue.ts';
import { madeFiles, type MadeFile } from '../../files/made-files.ts';

const types: Record<FileFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  epub: 'application/epub+zip',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

export async function getStaticPaths() {
  return (await madeFiles).map((file) => ({ params: { file: file.name }, props: { file } }));
}

/** A document of the whole report for download. */
export function GET({ props: { file } }: { props: { file: MadeFile } }): Response {
  return new Response(file.bytes.slice().buffer, { headers: { 'Content-Type': types[file.format] } });
}
