import { dev } from 'astro';
import { formatProblems } from '../check/problem.ts';
import { checkProject } from '../check/run.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// The pages are served with their faults, so that one can mend them; without a report there are none.
const problems = checkProject(process.cwd());
if (problems.length > 0) console.error(formatProblems(problems));
if (problems.some(({ path }) => path.endsWith('/report.yaml'))) process.exit(1);
await dev({ root: process.cwd() });
