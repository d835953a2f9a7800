import type { Provider } from '@nestjs/common';
import { Follows } from '../../persistence/follows.js';
import { NoticesTogether } from '../../persistence/notices-together.js';
import { SavedSearches } from '../../persistence/saved-searches.js';
import { WideTellings } from '../../persistence/wide-tellings.js';
import { DeliverTogether } from './deliver-together.js';
import { FollowRecords } from './follow-records.js';
import { Openness } from './openness.js';
import { SaveSearches } from './save-searches.js';
import { SearchIndex } from './search-index.js';
import { TellTogether } from './tell-together.js';
import { TellWidely } from './tell-widely.js';
import { WideAudience } from './wide-audience.js';

/** Following and searching, and telling an event to all who do. */
export const followingProviders: readonly Provider[] = [
  DeliverTogether,
  FollowRecords,
  Follows,
  NoticesTogether,
  Openness,
  SavedSearches,
  SaveSearches,
  SearchIndex,
  TellTogether,
  TellWidely,
  WideAudience,
  WideTellings,
];
