import { z } from 'astro/zod';
import type { Problem } from '../check/problem.ts';
import { parseYaml, type YamlFile } from '../check/yaml-file.ts';
import type { ContentFiles } from '../report/read-report.ts';

/** How firmly the text promises: 确保; 力争, 争取, 争创 or 力促; neither. */
export const STRENGTHS = ['ensure', 'strive', 'will'] as const;

const address = z.string().regex(/^\d+(?:\.\d+){3}$/, 'expected an address such as 3.2.1.1');

/** content/<year>/tasks.yaml: what the report promises for the year. */
export const tasksSchema = z.strictObject({
  /** The parts of the report in which every sentence is in a task or listed as carrying none. */
  parts: z.array(z.int()).min(1),
  /** The fields of work, in the order in which the filter lists them. */
  areas: z.array(
    z.strictObject({
      /** The field's id. */
      id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected words such as opening-up'),
      /** Its name in Chinese. */
      zh: z.string().min(1),
      /** Its name in English. */
      en: z.string().min(1),
    }),
  ),
  tasks: z.array(
    z.strictObject({
      /** `t-`, the section with dashes, and the task's number in it; links to the row rest on it. */
      id: z.string().regex(/^t(?:-\d+){2,4}$/, 'expected an id such as t-3-2-1-1'),
      /** The section and sub-head in which the sentence stands. */
      section: z
        .string()
        .regex(/^\d+(?:\.\d+){1,2}$/, 'expected a section such as 3.2.1, in quotes if it is 4.2'),
      /** The field of work. */
      area: z.string(),
      /** The sentence that says it. */
      segment: address,
      /** The stretch of the Chinese sentence, exactly. */
      zh: z.string().min(1),
      /** The stretch of its English twin, exactly. */
      en: z.string().min(1),
      /** How firmly the text promises it. */
      strength: z.enum(STRENGTHS),
    }),
  ),
  /** Sentences without a task, and figures that are no target. */
  'not-tasks': z.array(
    z.strictObject({
      /** The sentence. */
      segment: address,
      /** The stretch whose figures are no target; without it the whole sentence carries no task. */
      zh: z.string().min(1).optional(),
      /** Why that is right, in one sentence. */
      reason: z.string().min(1),
    }),
  ),
});

export type TasksData = z.output<typeof tasksSchema>;
export type TaskEntry = TasksData['tasks'][number];
export type Strength = TaskEntry['strength'];

/** Reads the tasks of a year; a year may have none. */
export function readTasks(
  files: ContentFiles,
  folder: string,
): { file?: YamlFile<TasksData>; problems: Problem[] } {
  const path = `${folder}/tasks.yaml`;
  const text = files.get(path);
  return text === undefined ? { problems: [] } : parseYaml(tasksSchema, { path, text });
}
