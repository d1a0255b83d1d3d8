import { loadScript } from './load-script.ts';
import { changeLook } from './look.ts';
import type { Tools } from './tools.ts';

/** Ties the two buttons of the header: the one for large print works at once, the tools load on first use. */
export function openTools(base: string): void {
  const elder = document.querySelector<HTMLElement>('[data-elder-switch]');
  const menu = document.querySelector<HTMLElement>('[data-tools]');
  if (!elder || !menu) return;
  const look = document.documentElement.dataset;
  const show = () => elder.setAttribute('aria-pressed', String(look['elder'] === 'on'));
  elder.addEventListener('click', () => {
    changeLook('elder', look['elder'] === 'on' ? '' : 'on');
    show();
  });
  show();
  menu.addEventListener('click', () => {
    loadScript<Tools>(base, 'tools').then(
      (tools) => tools.toggle(menu),
      () => undefined,
    );
  });
}
