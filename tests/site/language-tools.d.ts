// What the test reads of two libraries that come without types.

declare module 'tmexchange' {
  /** Reads a translation memory; texts by the unit’s id and language. */
  export function tmx2js(text: string): Promise<{
    version: string;
    sourceLanguage: string;
    administrationLanguage: string;
    creationTool: string;
    creationToolVersion: string;
    resources: Record<string, Record<string, string>>;
  }>;
}

declare module 'xliff' {
  /** Reads XLIFF 2; units by the file’s id and their own. */
  export function xliff2js(text: string): Promise<{
    sourceLanguage: string;
    targetLanguage: string;
    resources: Record<
      string,
      Record<
        string,
        {
          source: string;
          target: string;
          note?: string | string[];
          additionalAttributes: { name: string };
        }
      >
    >;
  }>;
}
