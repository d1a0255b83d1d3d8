// A module, because Pagefind is one; pages load it on http only, by an injected script element.
import { createInstance } from '../pagefind/en/pagefind.js';

window.readingRoom = window.readingRoom || {};
window.readingRoom['pagefind-en'] = createInstance;
