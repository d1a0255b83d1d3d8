import type { ToolTexts } from '../i18n/tool-texts.ts';
import { speakable } from '../voice/speakable.ts';
import { button } from './button.ts';
import { create } from './create.ts';
import { findVoice } from './find-voice.ts';
import { loadScript } from './load-script.ts';
import { loadStyle } from './load-style.ts';
import { placeInView } from './place-in-view.ts';
import { segmentText } from './segment-text.ts';
import { readSetting, writeSetting } from './settings.ts';

/** What other scripts call once the voice is loaded. */
export interface Voice {
  /** Reads aloud from a segment on, or from the one at the top of the screen. */
  read(from?: HTMLElement): void;
}

const RATES = ['0.6', '0.8', '1', '1.25', '1.5', '2'];
const { base = '', lang = 'zh' } = document.body.dataset;
const ready = Promise.all([loadScript<ToolTexts>(base, `tools-${lang}`), loadStyle(base, 'tools')]);
let stop: (() => void) | undefined;

const voice: Voice = {
  read(from) {
    void ready.then(([texts]) => {
      if (stop) stop();
      play(texts, from || placeInView());
    });
  },
};
(window.readingRoom = window.readingRoom || {})['voice'] = voice;

/** Reads sentence by sentence. A pause ends the sentence, which then begins anew: browsers lose a voice that is paused for long. */
function play(texts: ToolTexts, from: HTMLElement | undefined) {
  const sentences = readableParts();
  const isFrom = (part: HTMLElement) =>
    part === from || (from !== undefined && part.dataset['twin'] === from.dataset['segment']);
  let at = Math.max(0, sentences.findIndex(isFrom));
  let turn = 0;
  let playing = true;
  const focused = document.activeElement as HTMLElement | null;

  const bar = create('div', 'voice-bar');
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', texts['voice.listen']);
  const message = create('span', 'voice-message');
  message.setAttribute('role', 'status');
  const pause = button(texts['voice.pause'], () => {
    if (playing) rest();
    else say();
  });
  const rate = rateChoice(texts, () => playing && say());
  bar.append(
    button(texts['voice.previous'], () => go(-1)),
    pause,
    button(texts['voice.next'], () => go(1)),
    rate,
    button(texts['voice.stop'], end),
    message,
  );
  document.body.appendChild(bar);
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end();
  });
  window.addEventListener('pagehide', end);
  stop = end;
  pause.focus({ preventScroll: true });
  say();

  function go(step: number) {
    at = Math.max(0, Math.min(sentences.length - 1, at + step));
    if (playing) say();
    else show();
  }

  function show() {
    unmark();
    const sentence = sentences[at];
    if (!sentence) return;
    sentence.classList.add('spoken');
    const { top, bottom } = sentence.getBoundingClientRect();
    if (top < 8 || bottom > window.innerHeight - bar.offsetHeight - 24)
      sentence.scrollIntoView({ block: bottom - top > window.innerHeight / 2 ? 'start' : 'center' });
  }

  function say() {
    turn += 1;
    const mine = turn;
    playing = true;
    pause.textContent = texts['voice.pause'];
    message.textContent = '';
    speechSynthesis.cancel();
    const sentence = sentences[at];
    if (!sentence) {
      end();
      return;
    }
    show();
    const language = sentence.closest('[lang]')!.getAttribute('lang') === 'en' ? 'en' : 'zh';
    const found = findVoice(language);
    const next = () => {
      if (mine !== turn) return;
      at += 1;
      say();
    };
    if (!found) {
      next();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(speakable(segmentText(sentence), language));
    utterance.voice = found;
    utterance.lang = found.lang;
    utterance.rate = Number(readSetting('rate')) || 1;
    utterance.onend = next;
    utterance.onerror = () => {
      if (mine !== turn) return;
      rest();
      message.textContent = texts['voice.failed'];
    };
    speechSynthesis.speak(utterance);
  }

  function rest() {
    turn += 1;
    playing = false;
    pause.textContent = texts['voice.resume'];
    speechSynthesis.cancel();
  }

  function end() {
    const inside = bar.contains(document.activeElement);
    rest();
    unmark();
    bar.remove();
    window.removeEventListener('pagehide', end);
    stop = undefined;
    if (inside && focused) focused.focus({ preventScroll: true });
  }
}

/** Returns what there is to read; of a pair, the language that is shown. */
function readableParts(): HTMLElement[] {
  const seen = (element: Element | null) => element !== null && element.getClientRects().length > 0;
  return Array.from(document.querySelectorAll<HTMLElement>('main [data-segment]'))
    .map((segment) =>
      seen(segment)
        ? segment
        : document.querySelector<HTMLElement>(`[data-twin="${segment.dataset['segment']!}"]`),
    )
    .filter((part): part is HTMLElement => seen(part));
}

function rateChoice(texts: ToolTexts, changed: () => void): HTMLElement {
  const label = create('label', '', `${texts['voice.rate']} `);
  const select = create('select');
  const current = readSetting('rate') || '1';
  for (const value of RATES) {
    const option = create('option', '', `${value}×`);
    option.value = value;
    option.selected = value === current;
    select.append(option);
  }
  select.addEventListener('change', () => {
    writeSetting('rate', select.value);
    changed();
  });
  label.append(select);
  return label;
}

function unmark() {
  Array.from(document.querySelectorAll('.spoken')).forEach((sentence) => sentence.classList.remove('spoken'));
}
