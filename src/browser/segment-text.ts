/** Returns the official text of a segment, or of its twin: without note marks and controls. */
export function segmentText(segment: Element): string {
  const copy = segment.cloneNode(true) as Element;
  Array.from(copy.querySelectorAll('[data-apparatus]')).forEach((apparatus) => apparatus.remove());
  return copy.textContent || '';
}
