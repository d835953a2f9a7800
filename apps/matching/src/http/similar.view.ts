import { ApiProperty } from '@nestjs/swagger';
import { labelCode, type Language } from '#taxonomy';
import type { FoundSimilar } from '../application/find-similar.js';
import { comparedLists } from '../domain/similar/similarity.js';
import { saySimilar } from '../texts/say-similar.js';
import { SuggestedInitiativeView } from './suggestion.view.js';

export class SharedCodeView {
  @ApiProperty({ enum: comparedLists, example: 'themes' }) type!: string;
  @ApiProperty({ example: 'labour_inspection' }) id!: string;
  @ApiProperty() label!: string;
}

export class JoinLinksView {
  @ApiProperty({ example: '/v1/initiatives/0198c0de-0000-7000-8000-000000002447' }) initiative!: string;
  @ApiProperty({ example: '/v1/alliances?initiative=0198c0de-0000-7000-8000-000000002447' }) alliance!: string;
}

/** An open initiative like the draft, in whatever language it is written. */
export class SimilarInitiativeView {
  @ApiProperty({ type: SuggestedInitiativeView }) initiative!: SuggestedInitiativeView;
  @ApiProperty({ format: 'uuid' }) leadOrganizationId!: string;
  @ApiProperty({
    example: 0.84,
    description: 'By the codes of both, and those that the draft’s texts name; in (0, 1].',
  })
  similarity!: number;
  @ApiProperty({ type: [SharedCodeView] }) shared!: SharedCodeView[];
  @ApiProperty({
    example: 'It is about the same: Labour inspection. You could join it instead of publishing another one.',
  })
  text!: string;
  @ApiProperty({ type: JoinLinksView, description: 'Where to read it, and to join.' }) joinInstead!: JoinLinksView;
}

export function similarView(found: FoundSimilar, language: Language): SimilarInitiativeView {
  const { id, title, leadOrganizationId, score, shared } = found;
  return {
    initiative: { id, title },
    leadOrganizationId,
    similarity: score,
    shared: shared.flatMap(({ list, codes }) =>
      codes.map((code) => ({ type: list, id: code, label: labelCode(list, code, language) })),
    ),
    text: saySimilar(shared, language),
    joinInstead: { initiative: `/v1/initiatives/${id}`, alliance: `/v1/alliances?initiative=${id}` },
  };
}
