import { chineseMatcher } from '../search/chinese.ts';
import { foldText } from '../search/fold.ts';
import { englishMatcher } from '../search/english.ts';
import type { Match } from '../search/types.ts';
import { create } from './create.ts';
import { loadScript } from './load-script.ts';
import { loadStyle } from './load-style.ts';

interface MarkTexts {
  here: string;
  next: string;
  previous: string;
  close: string;
}

(window.readingRoom = window.readingRoom || {})['marks'] = true;
const { base = '', lang = 'zh' } = document.body.dataset;
const query = new URLSearchParams(location.search).get('q') || '';
Promise.all([loadScript<MarkTexts>(base, `marks-${lang}`), loadStyle(base, 'panel')]).then(
  ([texts]) => markPage(texts),
  () => undefined,
);

/** Marks every match of the query in the official text and offers the way from one to the next. */
function markPage(texts: MarkTexts) {
  const matcher = lang === 'en' ? englishMatcher(query, []) : chineseMatcher(query, foldText);
  // By a function, because a query may hold `$&`, which means something in a replacement.
  const here = texts.here.replace('{{query}}', () => (query.length > 12 ? `${query.slice(0, 12)}…` : query));
  const segments = Array.from(document.querySelectorAll<HTMLElement>('[data-segment]'));
  const groups = segments.flatMap((segment) =>
    markSegment(
      segment,
      matcher.matches(
        officialText(segment)
          .map(({ data }) => data)
          .join(''),
      ),
    ),
  );
  if (groups.length === 0) return;

  const bar = create('div', 'match-bar');
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', here);
  const label = create('span', '', '');
  let at = Math.max(
    0,
    groups.findIndex((group) => group[0]!.closest(':target')),
  );
  const go = (step: number) => {
    groups[at]!.forEach((mark) => mark.classList.remove('here'));
    at = (at + step + groups.length) % groups.length;
    groups[at]!.forEach((mark) => mark.classList.add('here'));
    label.textContent = `${here} ${at + 1}/${groups.length}`;
    if (step !== 0) groups[at]![0]!.scrollIntoView({ block: 'center' });
  };
  bar.append(
    label,
    control('↑', texts.previous, () => go(-1)),
    control('↓', texts.next, () => go(1)),
    control('×', texts.close, clear),
  );
  document.body.appendChild(bar);
  go(0);

  function clear() {
    bar.remove();
    for (const mark of groups.reduce((all, group) => all.concat(group), []))
      mark.replaceWith(...Array.from(mark.childNodes));
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(null, '', address.href);
  }
}

function control(sign: string, label: string, act: () => void): HTMLButtonElement {
  const button = create('button', '', sign);
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', act);
  return button;
}

/** Returns the text nodes of a segment, without those of note marks and controls. */
function officialText(segment: HTMLElement): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement!.closest('[data-apparatus]')) nodes.push(node);
  }
  return nodes;
}

/** Wraps the matches of a segment; a match that runs over links is marked in several pieces. */
function markSegment(segment: HTMLElement, matches: readonly Match[]): HTMLElement[][] {
  return matches.map(({ start, end }) => {
    const pieces: HTMLElement[] = [];
    let offset = 0;
    for (const node of officialText(segment)) {
      const [from, to] = [Math.max(0, start - offset), Math.min(node.data.length, end - offset)];
      offset += node.data.length;
      if (from >= to) continue;
      const middle = node.splitText(from);
      middle.splitText(to - from);
      const mark = create('mark');
      middle.replaceWith(mark);
      mark.appendChild(middle);
      pieces.push(mark);
    }
    return pieces;
  });
}
