/** A browser under test, as far as the test of old browsers needs one. */
export interface Driver {
  /** Name and version as the browser tells them. */
  version: string;
  /** Script errors and console errors since the start. */
  errors: readonly string[];
  /** Opens a page in a window of a width and returns when it has loaded. */
  open(address: string, width: number): Promise<void>;
  /** Runs a function of the page within the page, and waits for what it promises. */
  run<Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Returns what the window shows, as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Returns the call of a function as source text. */
export function callOf(act: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${act.toString()})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
