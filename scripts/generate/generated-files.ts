import type { Type } from '@nestjs/common';
import { asyncApiFile } from './asyncapi/asyncapi-file.js';
import { readDocComments } from './doc-comments.js';
import type { GeneratedFile } from './generated-file.js';
import { passesModuleFile } from './passes-module-file.js';
import { openApiFile } from './openapi/openapi-file.js';
import { accessPage } from './pages/access-page.js';
import { configurationPages } from './pages/configuration-pages.js';
import { eventsPage } from './pages/events-page.js';
import { noticeMails } from './pages/notice-mails.js';
import { problemsPage } from './pages/problems-page.js';
import { describePlatform } from './platform-description.js';

/** Every document that is made from the code; the working folder is the root of the repository. */
export async function generatedFiles(platform: Type<unknown>): Promise<readonly GeneratedFile[]> {
  const description = await describePlatform(platform);
  const comments = readDocComments(['apps', 'libs/contracts/src', 'libs/http/src']);
  return [
    openApiFile(description, comments),
    asyncApiFile(description.groups, comments),
    ...(await Promise.all([problemsPage(description.problems), eventsPage(description.groups), accessPage()])),
    ...(await configurationPages()),
    ...noticeMails(),
    await passesModuleFile(),
  ];
}
