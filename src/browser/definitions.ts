import type { TermCard, TermTexts } from '../glossary/term-cards.ts';
import { button } from './button.ts';
import { create } from './create.ts';
import { loadScript } from './load-script.ts';
import { loadStyle } from './load-style.ts';
import { openPanel } from './panel.ts';
import { writeSetting } from './settings.ts';

/** What the page's script calls once this one is loaded. */
export interface Definitions {
  /** Opens the definition of a term beside the text, or closes it. */
  toggle(link: HTMLAnchorElement): void;
}

const { base = '', lang = 'zh' } = document.body.dataset;
let close: ((refocus: boolean) => void) | undefined;
/** The term that was asked for last, until it is shown. */
let wanted: HTMLAnchorElement | undefined;

const definitions: Definitions = {
  toggle(link) {
    wanted = undefined;
    if (close && link.hasAttribute('aria-expanded')) close(true);
    else {
      wanted = link;
      Promise.all([
        loadScript<TermTexts>(base, `terms-${lang}`),
        loadScript<TermCard>(base, `terms/${lang}/${link.dataset['term']}`),
        loadStyle(base, 'panel'),
      ]).then(
        ([texts, card]) => {
          if (wanted === link) show(link, texts, card);
        },
        () => {
          if (wanted === link) location.href = link.href;
        },
      );
    }
  },
};
(window.readingRoom = window.readingRoom || {})['definitions'] = definitions;

function show(link: HTMLAnchorElement, texts: TermTexts, card: TermCard) {
  wanted = undefined;
  if (close) close(false);
  const more = create('a', 'more', card.more);
  more.href = link.href;
  const stop = button(
    texts.off,
    () => {
      writeSetting('definitions', 'off');
      close!(true);
      const toggle = document.querySelector<HTMLElement>('[data-definitions-on]');
      if (toggle) toggle.hidden = false;
    },
    'off',
  );
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
}
