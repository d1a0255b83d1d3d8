import { offerCitations } from './offer-citations.ts';
import { openDefinitions } from './open-definitions.ts';
import { continueReading } from './continue-reading.ts';
import { keepPlace } from './keep-place.ts';
import { loadScript } from './load-script.ts';
import { applyLook } from './look.ts';
import { openNotes } from './open-notes.ts';
import { openTools } from './open-tools.ts';
import { carrySettings, readSetting } from './settings.ts';

applyLook();
// A page that comes back from memory may be of an older choice.
addEventListener('pageshow', applyLook);
document.addEventListener('DOMContentLoaded', start);

function start() {
  const { base = '' } = document.body.dataset;

  openDefinitions(base, document.querySelector<HTMLElement>('[data-definitions-on]'));
  carrySettings();
  keepPlace();
  offerCitations(base);
  openTools(base);
  openNotes(base);
  continueReading(base);

  // A folder that came out of the download has no download in it.
  if (location.protocol === 'file:') {
    Array.from(document.querySelectorAll<HTMLElement>('[data-online-only]')).forEach(
      (element) => (element.hidden = true),
    );
  }

  // The contents of a chapter stand open where there is room beside the text.
  const contents = document.querySelector<HTMLDetailsElement>('.columns .contents details');
  if (contents)
    contents.open =
      matchMedia('(min-width: 68rem)').matches && document.documentElement.dataset['elder'] !== 'on';

  // A page opened from a search marks what was searched for.
  if (document.querySelector('[data-segment]') && new URLSearchParams(location.search).get('q')) {
    loadScript(base, 'marks').catch(() => undefined);
  }
  document.addEventListener('keydown', slash);
}

/** `/` puts the cursor in the search box, unless the reader has turned that off: who speaks to a computer may type by chance. */
function slash(event: KeyboardEvent) {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  const box = document.querySelector<HTMLInputElement>('main input[name=q], .search-box input[name=q]');
  if (!box || readSetting('slash') === 'off') return;
  event.preventDefault();
  box.focus();
  box.select();
}
