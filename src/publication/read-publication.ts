import { z } from 'astro/zod';
import type { Problem } from '../check/problem.ts';
import { parseYaml } from '../check/yaml-file.ts';
import type { ContentFiles } from '../report/read-report.ts';

const bothLanguages = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const publicationSchema = z.strictObject({
  /** Whether this is an official site of the government; while it is not, every page says so. */
  official: z.boolean(),
  /** Address below which the site stands. */
  address: z
    .string()
    .regex(
      /^https?:\/\/[^\s/]+(?:\/\S*)?\/$/,
      'expected an address such as https://www.example.gov.cn/zt/2026/',
    )
    .optional(),
  /** 网站名称 */
  name: bothLanguages.optional(),
  /** 网站标识码 */
  code: z
    .string()
    .regex(/^[0-9A-Za-z]{8,}$/, 'expected the code of the site')
    .optional(),
  /** The column (栏目) in which the site stands. */
  column: z
    .strictObject({
      name: z.string().min(1),
      description: z.string().min(1),
      keywords: z.string().min(1),
      type: z.string().min(1),
    })
    .optional(),
  /** When the report was published on the site. */
  published: z
    .string()
    .refine(
      (time) =>
        / /.test(time) &&
        z.iso.datetime({ local: true, precision: -1 }).safeParse(time.replace(' ', 'T')).success,
      'expected a time such as 2026-01-26 10:00',
    )
    .optional(),
  /** Who gave the text to the site. */
  source: bothLanguages.optional(),
  /** 主办单位 */
  sponsor: bothLanguages.optional(),
  /** 承办单位 */
  organizer: bothLanguages.optional(),
  /** 联系方式 */
  contact: bothLanguages.optional(),
  /** ICP 备案号 */
  icp: z.string().min(1).optional(),
  /** 公安备案号 */
  police: z.string().min(1).optional(),
  /** Where to report a mistake. */
  corrections: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)\S+$/, 'expected a web address or mailto:')
    .optional(),
});

/** Who publishes the site, and where; what is absent appears nowhere. */
export type Publication = z.output<typeof publicationSchema>;

const PATH = 'content/site.yaml';

/** Reads content/site.yaml; without it the site is nobody's and not official. */
export function readPublication(files: ContentFiles): { publication: Publication; problems: Problem[] } {
  const text = files.get(PATH);
  if (text === undefined) return { publication: { official: false }, problems: [] };
  const { file, problems } = parseYaml(publicationSchema, { path: PATH, text });
  return { publication: file?.data ?? { official: false }, problems };
}
