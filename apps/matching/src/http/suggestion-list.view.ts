import { ApiProperty } from '@nestjs/swagger';
import { SuggestionView } from './suggestion.view.js';

/** One list of one seat, or what is suggested to one organisation. */
export class SuggestionListView {
  @ApiProperty({ type: [SuggestionView] }) items!: readonly SuggestionView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({
    description: 'What the order and the score are not; and that nobody is told, once the call has closed.',
  })
  note!: string;
}
