import type { TermCards } from '../glossary/term-cards.ts';
import { create } from './create.ts';
import { loadScript } from './load-script.ts';

/** Prints the page with the definitions of its terms as notes: a number at the first place of each, a list at the end. */
export async function printWithTerms(base: string, lang: string): Promise<void> {
  const report = document.querySelector('.report');
  if (!report) return window.print();
  const { texts, terms } = await loadScript<TermCards>(base, `terms-${lang}`);
  const notes = create('section', 'print-terms');
  notes.dataset['apparatus'] = '';
  notes.append(create('p', 'notes-title', texts.notes));
  const list = create('ol');
  notes.append(list);
  const marks: HTMLElement[] = [];
  const seen = new Set<string>();
  Array.from(report.querySelectorAll<HTMLAnchorElement>('a[data-term]')).forEach((link) => {
    const id = link.dataset['term']!;
    const card = terms[id];
    if (!card || seen.has(id)) return;
    seen.add(id);
    const mark = create('sup', 'print-mark', `[${seen.size}]`);
    mark.dataset['apparatus'] = '';
    link.insertAdjacentElement('afterend', mark);
    marks.push(mark);
    const item = create('li');
    item.append(create('strong', '', card.headword), ` (${card.status}) ${card.definition}`);
    list.append(item);
  });
  const away = () => {
    notes.remove();
    marks.forEach((mark) => mark.remove());
    window.removeEventListener('afterprint', away);
  };
  if (seen.size > 0) report.append(notes);
  window.addEventListener('afterprint', away);
  window.print();
}
