import { create } from './create.ts';

/** Returns a button that does one thing. */
export function button(label: string, act: () => void, className = ''): HTMLButtonElement {
  const element = create('button', className, label);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}
