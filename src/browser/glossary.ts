/** Filters the lists of terms as one types, by headword in either language, pinyin or initials. */
const form = document.querySelector<HTMLFormElement>('[data-filter]');
if (form) {
  const input = form.querySelector('input')!;
  const count = form.querySelector<HTMLElement>('[data-filtered]')!;
  const entries = Array.from(document.querySelectorAll<HTMLElement>('[data-key]'));
  const text = count.dataset['filtered'] || '';
  const filter = () => {
    const wanted = input.value.toLowerCase().replace(/[\s“”'"]/g, '');
    for (const entry of entries) entry.hidden = entry.dataset['key']!.indexOf(wanted) === -1;
    for (const group of Array.from(document.querySelectorAll<HTMLElement>('[data-group]'))) {
      group.hidden = !group.querySelector('[data-key]:not([hidden])');
    }
    const listed = entries.filter((entry) => entry.dataset['listed'] !== undefined);
    const shown = listed.filter((entry) => !entry.hidden).length;
    count.textContent =
      wanted === ''
        ? ''
        : text.replace('{{shown}}', String(shown)).replace('{{total}}', String(listed.length));
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', filter);
  filter();
}
