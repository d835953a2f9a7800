import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class SuggestionReason {
  @IsString() @MaxLength(64) feature!: string;
  /** Share of this side’s points, in [0, 1]. */
  @IsNumber() points!: number;
  /** Key of the message, filled in the reader’s language. */
  @IsString() @MaxLength(64) message!: string;
  /** Codes and figures for the message, never free text. */
  @IsObject() parameters!: Readonly<Record<string, unknown>>;
}

export class SuggestedPartner {
  @RecordId() suggestionId!: string;
  @RecordId() organizationId!: string;
  /** Place in the exact order, from 1. */
  @IsInt() rank!: number;
  /** Place as shown, after the floor and the explorer, from 1. */
  @IsInt() shownAt!: number;
  /** In [0, 1]; compares candidates for this seat only. */
  @IsNumber() score!: number;
  /** Among the first ten shown, above the threshold, and not told before. */
  @IsBoolean() notify!: boolean;
  /** It was not in the list before; absent in events from before this was said. */
  @IsOptional() @IsBoolean() entered?: boolean;
  /** The strongest reasons for the partner’s side, strongest first. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SuggestionReason)
  reasons!: SuggestionReason[];
}

export class PartnersSuggestedData {
  @RecordId() initiativeId!: string;
  @RecordId() seatId!: string;
  /** Of the seat. */
  @IsString() @MaxLength(64) constituency!: string;
  @RecordId() leadOrganizationId!: string;
  /**
   * Not told to the partners: the initiative is shared case by case only, or its call has closed and whoever coordinates
   * looks alone. No title, corridor or organisation in a notice.
   */
  @IsBoolean() confidential!: boolean;
  @IsString() @MaxLength(64) modelVersion!: string;
  /** Found by looking again, for a new profile or a new model: the initiative itself is neither new nor changed. */
  @IsOptional() @IsBoolean() refreshed?: boolean;
  /** What is new or changed, at most 50. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SuggestedPartner)
  suggestions!: SuggestedPartner[];
}

export const PartnersSuggested = defineEvent({
  type: 'matching.partners-suggested.v1',
  data: PartnersSuggestedData,
  summary: 'The list of partners suggested for a seat is new or has changed.',
  // A partner learns of a confidential initiative once the coordinator shared it.
  organizations: ({ confidential, leadOrganizationId, suggestions }) => [
    leadOrganizationId,
    ...(confidential ? [] : suggestions.map(({ organizationId }) => organizationId)),
  ],
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    constituency: 'workers',
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
    confidential: false,
    modelVersion: 'example',
    suggestions: [
      {
        suggestionId: '0198c0de-0000-7000-8000-000000000009',
        organizationId: '0198c0de-0000-7000-8000-000000000002',
        rank: 1,
        shownAt: 1,
        score: 0.75,
        notify: true,
        entered: true,
        reasons: [{ feature: 'example', points: 0.75, message: 'example', parameters: {} }],
      },
    ],
  },
});
