import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CodeList, Term } from '#taxonomy';

export class CodeListSummaryView {
  @ApiProperty({ example: 'themes' }) name!: string;
  @ApiProperty({ format: 'date' }) version!: string;
  @ApiProperty() source!: string;
  @ApiProperty({ description: 'How many terms it has.', example: 42 }) count!: number;
}

class LabelsView {
  @ApiProperty() es!: string;
  @ApiProperty() en!: string;
  @ApiProperty() pt!: string;
  @ApiProperty() fr!: string;
}

export class TermView {
  @ApiProperty({ example: 'fair_recruitment' }) id!: string;
  @ApiProperty({ description: 'In the language of Accept-Language.', example: 'Contratación equitativa' })
  label!: string;
  @ApiProperty({ type: LabelsView }) labels!: LabelsView;
  @ApiPropertyOptional({ description: 'Id of the next broader term.' }) broader?: string;
  @ApiPropertyOptional({ isArray: true, type: String }) aliases?: readonly string[];
  @ApiPropertyOptional({ description: 'Corridors: the countries in the order of travel.', isArray: true, type: String })
  countries?: readonly string[];
  @ApiPropertyOptional({ description: 'Constituencies: the code of IATI’s list OrganisationType.' })
  iatiOrganisationType?: string;
  @ApiPropertyOptional({ description: 'Constituencies: whether the group chooses its own representatives.' })
  ownGroup?: boolean;
}

export class CodeListView extends CodeListSummaryView {
  @ApiPropertyOptional({ description: 'The list that holds the broader terms, when it is not this one.' })
  broaderList?: string;
  @ApiProperty({ isArray: true, type: String }) notYetReviewedBySpeaker!: readonly string[];
  @ApiProperty({ type: [TermView] }) terms!: readonly TermView[];
}

export const codeListSummary = ({ name, version, source, terms }: CodeList): CodeListSummaryView => ({
  name,
  version,
  source,
  count: terms.length,
});

export const codeListView = (list: CodeList, language: Language): CodeListView => ({
  ...codeListSummary(list),
  ...(list.broaderList !== undefined && { broaderList: list.broaderList }),
  notYetReviewedBySpeaker: list.notYetReviewedBySpeaker,
  terms: list.terms.map((term: Term) => ({ ...term, label: term.labels[language] })),
});
