import { Code, Id, PageQuery } from '#http';
import type { DeclineReason } from '#taxonomy';

/** Either `initiative` with `seat`, or `organization`. */
export class ListSuggestionsDto extends PageQuery {
  @Id({ optional: true, description: 'Partners for this initiative; needs `seat`.' }) initiative?: string;
  @Id({ optional: true, description: 'The seat sought: each seat has a list of its own.' }) seat?: string;
  @Id({ optional: true, description: 'What is suggested to this organisation.' }) organization?: string;
}

export class DismissSuggestionDto {
  @Code('decline_reasons') reason!: DeclineReason;
}
