import { createInstance, type TFunction } from 'i18next';
import type { Lang } from '../report/types.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const i18n = createInstance();
void i18n.init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  lng: 'zh',
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`This is a bug in the site: no interface text has the key '${key}'.`);
  },
});

/** A key of the interface texts, plural endings dropped. */
export type TextKey = keyof typeof zh extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : Key
  : never;

/** Returns the function that gives interface texts in a language; a missing key throws. */
export function getT(lang: Lang): (key: TextKey, values?: Record<string, string | number>) => string {
  const t: TFunction = i18n.getFixedT(lang);
  return (key, values = {}) => t(key as never, values as never) as unknown as string;
}
