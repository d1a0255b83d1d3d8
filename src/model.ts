import { loadSite } from './site.ts';

/** The content of the project, read once for all pages. */
export const site = loadSite();
