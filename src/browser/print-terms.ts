import type { TermCard, TermTexts } from '../glossary/term-cards.ts';
import { create } from './create.ts';
import { loadScript } from './load-script.ts';

/** Prints the page with the definitions of its terms as notes: a number at the first place of each, a list at the end. */
export async function printWithTerms(base: string, lang: string): Promise<void> {
  const report = document.querySelector('.report');
  if (!report) return window.print();
  const links = Array.from(report.querySelectorAll<HTMLAnchorElement>('a[data-term]'));
  const ids = Array.from(new Set(links.map((link) => link.dataset['term']!)));
  const [texts, ...cards] = await Promise.all([
    loadScript<TermTexts>(base, `terms-${lang}`),
    ...ids.map((id) => loadScript<TermCard>(base, `terms/${lang}/${id}`)),
  ]);
  const notes = create('section', 'print-terms');
  notes.dataset['apparatus'] = '';
  notes.append(create('p', 'notes-title', texts.notes));
  const list = create('ol');
  notes.append(list);
  const marks: HTMLElement[] = [];
  ids.forEach((id, index) => {
    const card = cards[index]!;
    const mark = create('sup', 'print-mark', `[${index + 1}]`);
    mark.dataset['apparatus'] = '';
    links.find((link) => link.dataset['term'] === id)!.insertAdjacentElement('afterend', mark);
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
  if (ids.length > 0) report.append(notes);
  window.addEventListener('afterprint', away);
  window.print();
}
