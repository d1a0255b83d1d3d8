import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSitemap } from '../../src/commands/sitemap.ts';
import { imprintOf, officialTags, previewTags } from '../../src/publication/metadata.ts';
import type { Publication } from '../../src/publication/read-publication.ts';
import { dist, filesOf, readDocument } from './built-site.ts';

const pages = filesOf('.html').filter((page) => page !== '404.html' && !page.startsWith('files/'));
const metaOf = (page: string, name: string) =>
  readDocument(page).querySelector(`meta[name="${name}"],meta[property="${name}"]`)?.getAttribute('content');

describe('every page', () => {
  it('has a title, a description and a picture of its own for a chat', () => {
    const titles = pages.map((page) => `${readDocument(page).title} ${page.split('/')[0]}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    for (const page of pages) {
      expect(metaOf(page, 'description')?.length, page).toBeGreaterThan(5);
      expect(metaOf(page, 'og:description'), page).toBe(metaOf(page, 'description'));
      expect(metaOf(page, 'og:title'), page).toBe(readDocument(page).title);
      expect(existsSync(join(dist, page, '..', metaOf(page, 'og:image')!)), page).toBe(true);
    }
    expect(metaOf('2026/unity.html', 'description')).toMatch(/^紧紧围绕铸牢中华民族共同体意识/);
  });

  it('says nothing of a publisher, since none is configured, and that the site is not official', () => {
    for (const page of pages) {
      for (const name of ['SiteName', 'SiteIDCode', 'SiteDomain', 'ColumnName', 'PubDate', 'og:url'])
        expect(metaOf(page, name), page).toBeUndefined();
      expect(readDocument(page).querySelector('.imprint,[rel=canonical]'), page).toBeNull();
      expect(readDocument(page).querySelector('.site-foot')!.textContent, page).not.toMatch(
        /备案|ICP|我要纠错/,
      );
    }
    expect(existsSync(join(dist, 'sitemap.xml'))).toBe(false);
  });

  it('has the tags that a browser with two engines looks for, and says where the text comes from', () => {
    expect(metaOf('2026/unity.html', 'renderer')).toBe('webkit');
    expect(metaOf('2026/unity.html', 'ArticleTitle')).toContain('民族团结');
    expect(metaOf('2026/unity.html', 'ContentSource')).toBe('新源县第十八届人民代表大会第六次会议');
    expect(readDocument('2026/unity.html').querySelector('.source-line')!.textContent).toContain(
      '2026年1月22日',
    );
  });
});

describe('structured data', () => {
  const dataOf = (page: string) =>
    JSON.parse(
      readDocument(page).querySelector('script[type="application/ld+json"]')!.textContent!,
    ) as Record<string, unknown>;

  it('names the report on its home and whole page', () => {
    for (const page of ['index.html', 'en/index.html', '2026/full.html'])
      expect(dataOf(page), page).toMatchObject({ '@type': 'Report', dateCreated: '2026-01-22' });
  });

  it('names a term with its definition, and the set to which it belongs', () => {
    const term = dataOf('en/glossary/fengqiao-model.html');
    expect(term).toMatchObject({ '@type': 'DefinedTerm' });
    expect(term['name']).toContain('Fengqiao');
    expect(term['description']).toContain('community-level');
    expect(term['inDefinedTermSet']).toMatchObject({ '@type': 'DefinedTermSet' });
    expect(dataOf('glossary/index.html')).toMatchObject({ '@type': 'DefinedTermSet' });
    expect(dataOf('glossary/seventeen-plus-two-key-areas.html')).not.toHaveProperty('description');
  });
});

describe('a configured publisher', () => {
  const publication: Publication = {
    official: true,
    address: 'https://www.example.gov.cn/zt/2026/',
    name: { zh: '示例县人民政府网', en: 'Example County' },
    code: '6540250001',
    published: '2026-01-26 10:00',
    sponsor: { zh: '示例县人民政府', en: 'Example County' },
    icp: '新ICP备00000000号',
  };
  const page = { lang: 'zh', file: '2026/unity.html', title: '民族团结', description: '摘要' } as const;

  it('is in the tags, in whole addresses and in the foot', () => {
    expect(officialTags(publication, page, { session: { zh: '第六次会议', en: '' } })).toEqual([
      ['SiteName', '示例县人民政府网'],
      ['SiteDomain', 'www.example.gov.cn'],
      ['SiteIDCode', '6540250001'],
      ['ArticleTitle', '民族团结'],
      ['PubDate', '2026-01-26 10:00'],
      ['ContentSource', '第六次会议'],
    ]);
    expect(previewTags(publication, page)).toContainEqual([
      'og:url',
      'https://www.example.gov.cn/zt/2026/2026/unity.html',
    ]);
    expect(imprintOf(publication, 'zh')).toEqual([
      '主办单位：示例县人民政府',
      '网站标识码：6540250001',
      '新ICP备00000000号',
    ]);
  });

  it('has a sitemap of all pages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
    writeSitemap(folder, ['index.html', '404.html', 'en/about.html', 'a.css'], publication.address);
    const text = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual([
      'https://www.example.gov.cn/zt/2026/en/about.html',
      'https://www.example.gov.cn/zt/2026/index.html',
    ]);
    rmSync(folder, { recursive: true });
  });
});
