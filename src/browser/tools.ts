export interface Tools {
  toggle(button: HTMLElement): void;
}
