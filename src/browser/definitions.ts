import type { TermCards } from '../glossary/term-cards.ts';
import { create } from './create.ts';
import { loadScript } from './load-script.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Below this width a definition opens at the foot of the screen, above it beside the text. */
const WIDE = '(min-width: 68rem)';

/** Opens the definition of a term beside the text when its link is followed, until the reader turns that off. */
export function openDefinitions(base: string, lang: string, toggle: HTMLElement | null): void {
  let open: { panel: HTMLElement; link: HTMLElement } | undefined;

  const close = (refocus: boolean) => {
    if (!open) return;
    open.panel.remove();
    open.link.removeAttribute('aria-expanded');
    if (refocus) open.link.focus();
    open = undefined;
  };
  const off = () => readSetting('definitions') === 'off';
  const showToggle = () => toggle && (toggle.hidden = !off());

  const show = (link: HTMLAnchorElement, { texts, terms }: TermCards) => {
    close(false);
    const card = terms[link.dataset['term'] || ''];
    if (!card) {
      location.href = link.href;
      return;
    }
    const panel = create('div', 'definition-panel');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', `${texts.dialog} ${card.headword}`);
    panel.tabIndex = -1;
    const more = create('a', 'more', card.more);
    more.href = link.href;
    const shut = button('close', texts.close, () => close(true));
    const stop = button('off', texts.off, () => {
      writeSetting('definitions', 'off');
      close(true);
      showToggle();
    });
    const keep = create('button', 'keep', texts.keep);
    keep.type = 'button';
    keep.dataset['keepTerm'] = link.dataset['term'];
    keep.dataset['headword'] = card.headword;
    const foot = create('p', 'panel-foot');
    foot.append(more, keep, stop);
    panel.append(
      create('p', 'panel-headword', card.headword),
      create('p', 'panel-status', card.status),
      create('p', 'panel-text', card.definition),
      foot,
      shut,
    );
    const columns = document.querySelector<HTMLElement>('.columns') || document.body;
    columns.appendChild(panel);
    if (matchMedia(WIDE).matches && columns !== document.body) {
      const top = link.getBoundingClientRect().top - columns.getBoundingClientRect().top;
      panel.style.top = `${Math.max(0, Math.min(top, columns.offsetHeight - panel.offsetHeight))}px`;
    } else {
      // The sheet at the foot must not cover the term it explains.
      const covered = link.getBoundingClientRect().bottom + 16 - panel.getBoundingClientRect().top;
      if (covered > 0) scrollBy(0, covered);
    }
    link.setAttribute('aria-expanded', 'true');
    open = { panel, link };
    panel.focus({ preventScroll: true });
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
      if (open && open.link === link) close(true);
      else
        loadScript<TermCards>(base, `terms-${lang}`).then(
          (cards) => show(link, cards),
          () => (location.href = link.href),
        );
    } else if (open && !open.panel.contains(target)) close(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true);
  });
  if (toggle) {
    toggle.addEventListener('click', () => {
      writeSetting('definitions', '');
      showToggle();
    });
    showToggle();
  }
}

function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const element = create('button', className, label);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}
