import { cite, type Citations } from './cite.ts';

/** Returns the citation of a segment, or of a passage from one segment to another. */
export function citeSegments(citations: Citations, first: string, last = first): string {
  const key = (id: string) => (citations.places[id] ? id : id.replace(/\.\d+$/, ''));
  return cite(citations, key(first), key(last));
}
