// What the test reads of two libraries that come without usable types.

declare module 'es-check' {
  /** Checks files against a version of ECMAScript; options as those of the command line. */
  export function runChecks(
    configs: { ecmaVersion: string; files: string[]; checkFeatures?: boolean; cache?: boolean }[],
    options: { logger: null },
  ): { success: boolean; errors: { err: Error; file: string }[] };
}

declare module 'doiuse' {
  /** Tells of every use of a feature that a browser lacks in whole (`missing`) or in part. */
  export default class DoIUse {
    constructor(options: {
      browsers: string[];
      onFeatureUsage(use: { feature: string; usage: unknown; featureData?: { missing?: unknown } }): void;
    });
    postcss(root: unknown, result: unknown): void;
  }
}
