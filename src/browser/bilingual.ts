import { readSetting, writeSetting } from './settings.ts';

/** Which language is shown first where both do not fit side by side. */
type Mode = 'zh' | 'en' | 'both';

const pairs = document.querySelector<HTMLElement>('.pairs');
const modes = document.querySelector<HTMLElement>('[data-modes]');
const lens = document.querySelector<HTMLElement>('[data-lens]');
if (pairs && modes && lens) start(pairs, modes, lens);

/** Lights up twins and figures, and on a narrow screen shows one language with the other on tapping. */
function start(pairs: HTMLElement, modes: HTMLElement, lens: HTMLElement) {
  const buttons = Array.from(modes.querySelectorAll<HTMLButtonElement>('[data-mode]'));
  const show = (mode: Mode) => {
    pairs.dataset['view'] = mode;
    buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset['mode'] === mode)));
    Array.from(pairs.querySelectorAll('.pair.open')).forEach((pair) => pair.classList.remove('open'));
  };
  const kept = readSetting('view') || (/\/en\//.test(document.referrer) ? 'en' : '');
  show(kept === 'en' || kept === 'both' ? kept : 'zh');
  modes.hidden = false;
  const hint = document.querySelector<HTMLElement>('[data-modes-hint]');
  if (hint) hint.hidden = false;
  modes.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-mode]');
    if (!button) return;
    const mode = button.dataset['mode'] as Mode;
    writeSetting('view', mode);
    show(mode);
  });

  const reveal = (pair: Element) => pair.classList.toggle('open');
  pairs.addEventListener('click', (event) => {
    const target = event.target as Element;
    const pair = target.closest('.pair');
    const figure = target.closest<HTMLElement>('.figure');
    if (figure) light(figure);
    else if (pair && !target.closest('a')) reveal(pair);
  });
  pairs.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.key === 'Enter' && target.classList.contains('pair')) reveal(target);
    if (event.key === 'Escape') darken();
  });
  pairs.addEventListener('mouseover', (event) => {
    const figure = (event.target as Element).closest<HTMLElement>('.figure');
    if (figure) light(figure);
    else darken();
  });
  // By keyboard, a sentence shows all its figures with their conversions.
  pairs.addEventListener('focusin', (event) => {
    const pair = event.target as HTMLElement;
    if (pair.classList.contains('pair')) lightAll(pair);
  });
  pairs.addEventListener('focusout', darken);

  function light(figure: HTMLElement) {
    darken();
    const twins = twinsOf(figure.closest('.pair')!, figure.dataset['figure']!);
    twins.forEach((twin) => twin.classList.add('lit'));
    say([twins]);
  }

  function lightAll(pair: HTMLElement) {
    darken();
    const numbers = Array.from(pair.querySelectorAll<HTMLElement>('[data-segment] .figure')).map(
      (figure) => figure.dataset['figure']!,
    );
    say(numbers.map((number) => twinsOf(pair, number)));
  }

  function darken() {
    Array.from(pairs.querySelectorAll('.lit')).forEach((figure) => figure.classList.remove('lit'));
    lens.hidden = true;
  }

  function say(groups: HTMLElement[][]) {
    const texts = groups.map((twins) => twins.map((twin) => twin.textContent || '')).filter(converts);
    lens.textContent = texts.map((pair) => pair.join(' = ')).join('　');
    lens.hidden = texts.length === 0;
  }
}

/** Whether two texts of a figure differ in more than a measure word: 12.5亿元 and 1.25 billion yuan, but not 19个 and 19. */
function converts([zh = '', en = '']: string[]): boolean {
  const numeral = en.replace(/,/g, '');
  return !/^[\d.]+$/.test(numeral) || zh.indexOf(numeral) !== 0 || /[万亿]/.test(zh);
}

/** Returns a figure in both languages. */
function twinsOf(pair: Element, number: string): HTMLElement[] {
  return Array.from(pair.querySelectorAll<HTMLElement>(`.figure[data-figure="${number}"]`));
}
