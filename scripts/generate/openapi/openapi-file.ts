import type { DocComments } from '../doc-comments.js';
import type { GeneratedFile } from '../generated-file.js';
import type { PlatformDescription } from '../platform-description.js';
import { completeOperations, type Paths } from './complete-operations.js';
import type { Schemas } from './schema.js';
import { sampleRecords, words } from './vocabulary.js';

/** docs/openapi.json: the document of the platform, with an example for every operation. */
export function openApiFile({ openApi, access }: PlatformDescription, comments: DocComments): GeneratedFile {
  const document = structuredClone(openApi);
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const examples = { schemas, vocabulary: words, records: sampleRecords() };
  const paths = document.paths as unknown as Paths;
  completeOperations(paths, { access, comments, examples });
  return { path: 'docs/openapi.json', content: `${JSON.stringify({ ...document, paths: sorted(paths) }, null, 2)}\n` };
}

/** By path, so that moving a controller changes no line. */
const sorted = (paths: Paths): Paths =>
  Object.fromEntries(Object.entries(paths).sort(([a], [b]) => a.localeCompare(b, 'en')));
