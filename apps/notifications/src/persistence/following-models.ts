import type { ModelDefinition } from '@nestjs/mongoose';
import { FollowDocument, FollowSchema } from './follow.schema.js';
import {
  SavedSearchDocument,
  SavedSearchRevisionDocument,
  SavedSearchRevisionSchema,
  SavedSearchSchema,
} from './saved-search.schema.js';
import { WideTellingDocument, WideTellingSchema } from './wide-telling.schema.js';

/** What people follow and search for, and what is being told to many. */
export const followingModels: readonly ModelDefinition[] = [
  { name: FollowDocument.name, schema: FollowSchema },
  { name: SavedSearchDocument.name, schema: SavedSearchSchema },
  { name: SavedSearchRevisionDocument.name, schema: SavedSearchRevisionSchema },
  { name: WideTellingDocument.name, schema: WideTellingSchema },
];
