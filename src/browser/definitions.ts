import type { TermCards } from '../glossary/term-cards.ts';
import { create } from './create.ts';
import { loadScript } from './load-script.ts';
import { openPanel } from './panel.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Opens the definition of a term beside the text when its link is followed, until the reader turns that off. */
export function openDefinitions(base: string, lang: string, toggle: HTMLElement | null): void {
  let close: ((refocus: boolean) => void) | undefined;
  const off = () => readSetting('definitions') === 'off';
  const showToggle = () => toggle && (toggle.hidden = !off());

  const show = (link: HTMLAnchorElement, { texts, terms }: TermCards) => {
    const card = terms[link.dataset['term'] || ''];
    if (!card) {
      location.href = link.href;
      return;
    }
    const more = create('a', 'more', card.more);
    more.href = link.href;
    const stop = create('button', 'off', texts.off);
    stop.type = 'button';
    stop.addEventListener('click', () => {
      writeSetting('definitions', 'off');
      close!(true);
      showToggle();
    });
    const keep = create('button', 'keep', texts.keep);
    keep.type = 'button';
    keep.dataset['keepTerm'] = link.dataset['term'];
    keep.dataset['headword'] = card.headword;
    const foot = create('p', 'panel-foot');
    foot.append(more, keep, stop);
    close = openPanel({
      opener: link,
      label: `${texts.dialog} ${card.headword}`,
      close: texts.close,
      content: [
        create('p', 'panel-headword', card.headword),
        create('p', 'panel-status', card.status),
        create('p', 'panel-text', card.definition),
        foot,
      ],
    });
    document.dispatchEvent(new Event('panel'));
  };

  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('.report a[data-term]');
    if (
      link instanceof HTMLAnchorElement &&
      !off() &&
      event.button === 0 &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey
    ) {
      event.preventDefault();
      if (close && link.hasAttribute('aria-expanded')) close(true);
      else
        loadScript<TermCards>(base, `terms-${lang}`).then(
          (cards) => show(link, cards),
          () => (location.href = link.href),
        );
    }
  });
  if (toggle) {
    toggle.addEventListener('click', () => {
      writeSetting('definitions', '');
      showToggle();
    });
    showToggle();
  }
}
