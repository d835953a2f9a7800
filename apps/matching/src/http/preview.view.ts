import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Language } from '#taxonomy';
import type { FoundSimilar } from '../application/find-similar.js';
import type { PreviewedPartner, PreviewedSeat } from '../application/preview-matches.js';
import type { PlacedBy } from '../domain/arrange.js';
import { forOthers } from '../domain/explain.js';
import { say } from '../texts/say.js';
import { draftVisibilities, type DraftVisibility } from './draft-visibility.js';
import { ExplanationView, explanationView } from './explanation.view.js';
import { SimilarInitiativeView, similarView } from './similar.view.js';
import { ReasonsView, reasonsView, SuggestedOrganizationView } from './suggestion.view.js';

export class PreviewedSeatView {
  @ApiProperty() constituency!: string;
  @ApiProperty({ isArray: true, type: String }) alsoAdmits!: string[];
  @ApiProperty() minimum!: number;
  @ApiProperty() maximum!: number;
  @ApiProperty({ isArray: true, type: String }) places!: string[];
  @ApiProperty({ isArray: true, type: String }) offers!: string[];
  @ApiPropertyOptional({ description: 'That its holder must have.' }) mandate?: string;
}

export class PreviewedPartnerView {
  @ApiProperty({ type: SuggestedOrganizationView }) organization!: SuggestedOrganizationView;
  @ApiProperty() rank!: number;
  @ApiProperty() shownAt!: number;
  @ApiProperty({ enum: ['rank', 'floor', 'explore'] }) placedBy!: PlacedBy;
  @ApiProperty() score!: number;
  @ApiProperty({ type: ExplanationView }) explanation!: ExplanationView;
  @ApiProperty({ type: ReasonsView }) reasons!: ReasonsView;
}

export class PreviewedListView {
  @ApiProperty({ type: PreviewedSeatView }) seat!: PreviewedSeatView;
  @ApiProperty({ description: 'How many organisations the list would have, at most 50.' }) reached!: number;
  @ApiProperty({ type: [PreviewedPartnerView], description: 'The first ten as shown.' })
  partners!: PreviewedPartnerView[];
}

/** Whom a draft would reach: one list for each seat; and what is like it. */
export class PreviewView {
  @ApiProperty({
    enum: draftVisibilities,
    example: 'public',
    description:
      'The one asked for, else what it would start with: at `alliance` or narrower its partners learn of it once it is shared.',
  })
  visibility!: DraftVisibility;
  @ApiProperty({ type: [SimilarInitiativeView], description: 'Open initiatives that could be joined instead.' })
  similar!: SimilarInitiativeView[];
  @ApiProperty({ type: [PreviewedListView] }) items!: PreviewedListView[];
  @ApiProperty({
    example: false,
    description: 'Whether a part of the organisations could not be asked: the lists may lack some of them.',
  })
  degraded!: boolean;
  @ApiProperty({
    isArray: true,
    type: String,
    example: [],
    description: 'The shares of the organisations that did not answer.',
  })
  missingShares!: string[];
  @ApiProperty({ description: 'What the order and the score are not.' }) note!: string;
}

interface Preview {
  readonly seats: readonly PreviewedSeat[];
  readonly similar: readonly FoundSimilar[];
  readonly visibility: DraftVisibility;
}

export const previewView = ({ seats, similar, visibility }: Preview, language: Language): PreviewView => ({
  visibility,
  degraded: seats.some(({ missing }) => missing.length > 0),
  missingShares: [...new Set(seats.flatMap(({ missing }) => missing))].sort(),
  similar: similar.map((found) => similarView(found, language)),
  items: seats.map(({ seat, reached, partners }) => ({
    seat: seatView(seat),
    reached,
    partners: partners.map((partner) => partnerView(partner, language)),
  })),
  note: say('notice.order', language),
});

const seatView = (seat: PreviewedSeat['seat']): PreviewedSeatView => {
  const { constituency, alsoAdmits, minimum, maximum, places, offers, mandate } = seat;
  const asked = { places: [...places], offers: [...offers], ...(mandate !== undefined && { mandate }) };
  return { constituency, alsoAdmits: [...alsoAdmits], minimum, maximum, ...asked };
};

const partnerView = ({ explanation, ...partner }: PreviewedPartner, language: Language): PreviewedPartnerView => ({
  ...partner,
  explanation: explanationView(forOthers(explanation), language),
  reasons: reasonsView(explanation, language, { initiative: partner.organization.unconfirmedSince }),
});
