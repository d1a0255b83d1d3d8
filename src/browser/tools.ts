import type { ToolTexts } from '../i18n/tool-texts.ts';
import { button } from './button.ts';
import { copyToClipboard } from './copy.ts';
import { create } from './create.ts';
import { findVoice } from './find-voice.ts';
import { loadScript } from './load-script.ts';
import { loadStyle } from './load-style.ts';
import { changeLook } from './look.ts';
import type { Notes } from './notes.ts';
import { printWithTerms } from './print-terms.ts';
import { qrCode } from './qr-code.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Voice } from './voice.ts';

/** What the page's script calls once the tools are loaded. */
export interface Tools {
  /** Opens the tools below their button, or closes them. */
  toggle(menu: HTMLElement): void;
}

const { base = '', lang = 'zh' } = document.body.dataset;
const own = lang as 'zh' | 'en';
const ready = Promise.all([loadScript<ToolTexts>(base, `tools-${lang}`), loadStyle(base, 'tools')]);
let close: ((refocus: boolean) => void) | undefined;

const tools: Tools = {
  toggle(menu) {
    if (close) close(true);
    else void ready.then(([texts]) => close || open(menu, texts));
  },
};
(window.readingRoom = window.readingRoom || {})['tools'] = tools;

function open(menu: HTMLElement, texts: ToolTexts) {
  const panel = create('div', 'tools-panel');
  panel.id = 'tools-panel';
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', texts['tools.menu']);
  panel.append(
    choice('size', texts['tools.size'], [
      ['small', texts['tools.small']],
      ['', texts['tools.middle']],
      ['large', texts['tools.large']],
    ]),
    choice('ground', texts['tools.ground'], [
      ['', texts['tools.system']],
      ['light', texts['tools.light']],
      ['dark', texts['tools.dark']],
      ['contrast', texts['tools.contrast']],
    ]),
    actions(texts),
    shortcut(texts),
  );
  menu.parentElement!.insertBefore(panel, menu.nextSibling);
  menu.setAttribute('aria-expanded', 'true');
  menu.setAttribute('aria-controls', panel.id);

  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end(true);
  };
  const left = (event: Event) => {
    const target = event.target as Node;
    if (document.contains(target) && !panel.contains(target) && !menu.contains(target)) end(false);
  };
  document.addEventListener('keydown', pressed);
  document.addEventListener('click', left);
  document.addEventListener('focusin', left);
  close = end;

  function end(refocus: boolean) {
    panel.remove();
    menu.setAttribute('aria-expanded', 'false');
    menu.removeAttribute('aria-controls');
    document.removeEventListener('keydown', pressed);
    document.removeEventListener('click', left);
    document.removeEventListener('focusin', left);
    close = undefined;
    if (refocus) menu.focus();
  }
}

/** Returns the choice of one part of the appearance; it takes effect at once. */
function choice(name: 'size' | 'ground', label: string, values: [string, string][]): HTMLElement {
  const field = create('fieldset');
  field.append(create('legend', '', label));
  const current = document.documentElement.dataset[name] || '';
  for (const [value, text] of values) {
    const option = create('label');
    const input = create('input');
    input.type = 'radio';
    input.name = name;
    input.checked = value === current;
    input.addEventListener('change', () => changeLook(name, value));
    option.append(input, ` ${text}`);
    field.append(option);
  }
  return field;
}

/** Returns the switch of the one shortcut that is a single key. */
function shortcut(texts: ToolTexts): HTMLElement {
  const field = create('fieldset');
  const option = create('label');
  const input = create('input');
  input.type = 'checkbox';
  input.checked = readSetting('slash') !== 'off';
  input.addEventListener('change', () => writeSetting('slash', input.checked ? '' : 'off'));
  option.append(input, ` ${texts['tools.slash']}`);
  field.append(option);
  return field;
}

function actions(texts: ToolTexts): HTMLElement {
  const list = create('ul', 'tools-actions');
  const add = (element: HTMLElement) => {
    const item = create('li');
    item.append(element);
    list.append(item);
    return item;
  };
  if (document.querySelector('main [data-segment]')) {
    const listen = add(
      button(texts['voice.listen'], () => {
        close!(true);
        void loadScript<Voice>(base, 'voice').then((voice) => voice.read());
      }),
    );
    const show = () => (listen.hidden = !findVoice(own));
    show();
    // A browser may come to know its voices only now.
    if (typeof speechSynthesis !== 'undefined') speechSynthesis.onvoiceschanged = show;
    add(
      button(texts['notes.walk'], () => {
        close!(false);
        void loadScript<Notes>(base, 'notes').then((notes) => notes.walk());
      }),
    );
  }
  const notes = create('a', '', texts['notes.title']);
  notes.href = `${base}${lang === 'en' ? 'en/' : ''}notes.html`;
  add(notes);
  add(
    button(texts['tools.print'], () => {
      close!(true);
      window.print();
    }),
  );
  if (document.querySelector('.report a[data-term]'))
    add(
      button(texts['tools.printTerms'], () => {
        close!(true);
        printWithTerms(base, lang).catch(() => alert(texts['tools.printFailed']));
      }),
    );
  // The address of a file means nothing to another machine.
  if (location.protocol !== 'file:') addCode(add, texts);
  return list;
}

function addCode(add: (element: HTMLElement) => HTMLElement, texts: ToolTexts) {
  const code = create('div', 'tools-code');
  code.hidden = true;
  const toggle = button(texts['tools.code'], () => {
    code.hidden = !code.hidden;
    toggle.setAttribute('aria-expanded', String(!code.hidden));
    if (code.hidden) return;
    const address = location.origin + location.pathname + location.hash;
    code.textContent = '';
    code.append(create('p', '', texts['tools.codeLead']));
    try {
      code.append(qrCode(address));
    } catch (_) {
      // Too long for a code; the address stands below.
    }
    const copy = button(texts['tools.copyAddress'], () => {
      if (copyToClipboard(address)) copy.textContent = texts['tools.copied'];
    });
    code.append(create('p', 'address', address), copy);
  });
  toggle.setAttribute('aria-expanded', 'false');
  add(toggle).append(code);
}
