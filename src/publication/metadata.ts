import { getT } from '../i18n/translate.ts';
import { relativeHref } from '../paths.ts';
import type { ReportData } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Publication } from './read-publication.ts';

/** A page as its metadata tells of it. */
export interface PageFacts {
  lang: Lang;
  /** The page's file. */
  file: string;
  title: string;
  description: string;
}

type Tag = [key: string, value: string];

/**
 * Returns the `name` tags of a government page. Those of which nothing is known are left out.
 * @see 国办发〔2017〕47号《政府网站发展指引》附件《网页设计规范》
 */
export function officialTags(
  { name, address, code, column, published, source }: Publication,
  { lang, title }: PageFacts,
  report: Pick<ReportData, 'session'>,
): Tag[] {
  return known([
    ['SiteName', name?.[lang]],
    ['SiteDomain', address && new URL(address).hostname],
    ['SiteIDCode', code],
    ['ColumnName', column?.name],
    ['ColumnDescription', column?.description],
    ['ColumnKeywords', column?.keywords],
    ['ColumnType', column?.type],
    ['ArticleTitle', title],
    ['PubDate', published],
    ['ContentSource', source?.[lang] ?? report.session[lang]],
  ]);
}

/** Returns the `property` tags of Open Graph, from which a chat makes its preview. */
export function previewTags(publication: Publication, { lang, file, title, description }: PageFacts): Tag[] {
  const { address } = publication;
  return known([
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:image', addressOf(publication, file, 'assets/share.png')],
    ['og:url', address && address + file],
    ['og:locale', lang === 'zh' ? 'zh_CN' : 'en_US'],
  ]);
}

/** Returns the whole address of a file where the site's address is known, else the way to it from a page. */
export function addressOf({ address }: Publication, from: string, file: string): string {
  return address ? address + file : relativeHref(from, file);
}

/** Returns what the foot of every page says of who runs the site; nothing that is not known. */
export function imprintOf(publication: Publication, lang: Lang): string[] {
  const t = getT(lang);
  const { sponsor, organizer, contact, code, icp, police } = publication;
  return [
    sponsor && t('foot.sponsor', { name: sponsor[lang] }),
    organizer && t('foot.organizer', { name: organizer[lang] }),
    contact && t('foot.contact', { name: contact[lang] }),
    code && t('foot.code', { code }),
    icp,
    police,
  ].filter((line) => line !== undefined);
}

function known(tags: readonly [string, string | undefined][]): Tag[] {
  return tags.flatMap(([key, value]): Tag[] => (value === undefined ? [] : [[key, value]]));
}
