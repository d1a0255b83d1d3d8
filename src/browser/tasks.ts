/** Filters the commitments by words, area and whether they have a target; the address keeps the choice. */
const form = document.querySelector<HTMLFormElement>('[data-task-filter]');
if (form) {
  const status = form.querySelector<HTMLElement>('[data-filtered]')!;
  const clear = form.querySelector('button')!;
  const fields = Array.from(form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'));
  const rows = Array.from(document.querySelectorAll<HTMLElement>('tr[data-area]'));
  const texts = rows.map((row) => fold(row.textContent || ''));
  const groups = Array.from(document.querySelectorAll<HTMLElement>('[data-group]'));

  const filter = () => {
    const [words, area, quantified] = fields.map(({ value }) => value) as [string, string, string];
    const wanted = words.trim().split(/\s+/).map(fold);
    let shown = 0;
    rows.forEach((row, index) => {
      const hasTarget = row.dataset['quantified'] !== undefined;
      const fits =
        wanted.every((word) => texts[index]!.indexOf(word) !== -1) &&
        (area === '' || row.dataset['area'] === area) &&
        (quantified === '' || (quantified === 'yes') === hasTarget);
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    for (const group of groups) group.hidden = !group.querySelector('tr[data-area]:not([hidden])');
    status.textContent =
      shown === 0
        ? status.dataset['none']!
        : status.dataset['filtered']!.replace('{{shown}}', String(shown)).replace(
            '{{total}}',
            String(rows.length),
          );
    clear.hidden = fields.every(({ value }) => value === '');
    document.body.classList.toggle('filtered', shown < rows.length);
  };

  const remember = () => {
    const query = fields
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    try {
      history.replaceState(null, '', location.pathname + (query && `?${query}`));
    } catch {
      // A page opened from a folder may not change its address.
    }
  };

  const start = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = query.get(field.name) || '';
      field.value = value;
      // A select has no value that is not among its options.
      if (field.value !== value) field.value = '';
    }
    filter();
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    filter();
    remember();
  });
  form.addEventListener('reset', () =>
    setTimeout(() => {
      filter();
      remember();
      fields[0]!.focus();
    }),
  );
  start();
  // The browser scrolled to the row before rows were hidden.
  const row = location.hash && document.getElementById(location.hash.slice(1));
  if (row) {
    row.scrollIntoView();
    // A sentence leads to the first of its tasks.
    for (const one of rows) one.classList.toggle('of-sentence', one.dataset['of'] === row.dataset['of']);
  }
}

// The sums would push the list far down on a narrow page.
const sums = document.querySelector<HTMLDetailsElement>('[data-sums]');
if (sums) sums.open = matchMedia('(min-width: 64rem)').matches;

/** Lower case, without quotation marks. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[“”‘’"']/g, '');
}

export {};
