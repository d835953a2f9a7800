import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

const soughtOn = ['commitment', 'delivery', 'reported_value'] as const;

export class WordSoughtData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** On what a word is asked for. */
  @IsIn(soughtOn) on!: (typeof soughtOn)[number];
  /** Of the commitment, the delivery or the value. */
  @RecordId() id!: string;
  /** Of a delivery the commitment, of a value the indicator. */
  @IsOptional() @RecordId() within?: string;
  /** Of what was promised the first words, of an indicator how it was called; absent where it was not kept. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Of a value: `2027`, `2027-H1`, `2027-Q3` or `2027-11`. */
  @IsOptional() @Matches(/^\d{4}(-(H[12]|Q[1-4]|\d{2}))?$/) period?: string;
  /** Of a commitment: how often its amount was changed. */
  @IsOptional() @IsInt() @Min(0) changes?: number;
  /** Who promised, delivered or counted. */
  @RecordId() organizationId!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** Who is asked for its word. */
  @OrganizationIds() asked!: string[];
  /** Why these: `milestone`, `evidence`, `coordination` or `any_other`. */
  @IsString() @MaxLength(64) because!: string;
}

export const WordSought = defineEvent({
  type: 'alliances.word-sought.v1',
  data: WordSoughtData,
  summary: 'What was promised, delivered or counted while nobody could give a word on it is put to those who can now.',
  organizations: (data) => [...data.members, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    on: 'delivery',
    id: '0198c0de-0000-7000-8000-000000000034',
    within: '0198c0de-0000-7000-8000-000000000033',
    title: { es: 'Intérpretes para cuatro reuniones', en: 'Interpreters for four meetings' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    asked: ['0198c0de-0000-7000-8000-000000000013'],
    because: 'evidence',
  },
});
