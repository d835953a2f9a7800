import type { TextByLanguage } from '#contracts';
import { Id, PageQuery, TextByLanguageField } from '#http';

export const noteText = {
  es: 'Propongo validar el informe y dejar constancia de las comisiones.',
  en: 'I propose that we validate the report and put the fees on record.',
};

export class GroupNotesDto extends PageQuery {
  @Id({ optional: true, description: 'Only what is about this report.' }) reportId?: string;
  @Id({ optional: true, description: 'Only what is about this seat.' }) seatId?: string;
}

export class AddGroupNoteDto {
  @TextByLanguageField(4000, { example: noteText }) text!: TextByLanguage;
  @Id({ optional: true, description: 'The report that the group consults on.' }) reportId?: string;
  @Id({ optional: true, description: 'The seat for which the group chooses.' }) seatId?: string;
}
