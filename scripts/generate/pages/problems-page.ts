import { type ProblemDefinition, problemsMarkdown } from '#http';
import type { GeneratedFile } from '../generated-file.js';
import { markdownFile } from './markdown-file.js';

/** docs/problems.md: what each problem type means. */
export const problemsPage = (problems: readonly ProblemDefinition[]): Promise<GeneratedFile> =>
  markdownFile('docs/problems.md', problemsMarkdown(problems));
