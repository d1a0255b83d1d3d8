import type { Lang } from '../../report/types.ts';

/** Returns the PDF of an edition, which is printed only where somebody asks for it. */
export function pdfName(edition: string, lang: Lang): string {
  return `${edition}-${lang}.pdf`;
}
