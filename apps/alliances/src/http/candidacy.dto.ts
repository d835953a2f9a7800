import { type TextByLanguage, whenDaysEnd } from '#contracts';
import { Code, Codes, Id, IsoDate, NestedList, OneOf, TextByLanguageField } from '#http';
import { OmitType } from '@nestjs/swagger';
import { type AnswerChannel, answerChannels } from '../domain/admission/invitation.js';

const invitation = {
  es: 'La voz de las pequeñas empresas hace falta en esta mesa.',
  en: 'The voice of small employers is missing at this table.',
};
const interest = {
  es: 'Representamos a quienes trabajan en la cosecha a los dos lados de la frontera.',
  en: 'We represent those who work the harvest on both sides of the border.',
};

export class InvitePartnerDto {
  @Id({ description: 'Whom to invite.' }) organizationId!: string;
  @Id() seatId!: string;
  @TextByLanguageField(2000, { example: invitation }) message!: TextByLanguage;
  @IsoDate({ description: `The last day to answer, at most 60 days ahead. ${whenDaysEnd}`, example: '2027-03-31' })
  expiresOn!: string;
}

export class NameSuccessorDto extends OmitType(InvitePartnerDto, ['seatId'] as const) {}

export class ExpressInterestDto {
  @Id() seatId!: string;
  @TextByLanguageField(2000, { example: interest }) message!: TextByLanguage;
  @Codes('offers', {
    max: 20,
    optional: true,
    description: 'What the organisation would bring.',
    example: ['training'],
  })
  offers?: string[];
}

export class ReplaceInterestDto extends OmitType(ExpressInterestDto, ['seatId'] as const) {}

export class PartnerDto {
  @Id({ description: 'Whom to invite.' }) organizationId!: string;
  @Id() seatId!: string;
}

export class InvitePartnersDto extends OmitType(InvitePartnerDto, ['organizationId', 'seatId'] as const) {
  @NestedList(() => PartnerDto, 50, { description: 'Such as the partners of a suggested coalition.' })
  partners!: PartnerDto[];
}

export class RecordAnswerDto {
  @OneOf(['accept', 'decline']) answer!: 'accept' | 'decline';
  @Code('decline_reasons', { optional: true, description: 'Of a decline; `other` unless given.', example: 'capacity' })
  reason?: string;
  @OneOf(answerChannels, { description: 'How it came.', example: 'letter' }) channel!: AnswerChannel;
  @IsoDate({ description: 'The day on which it came.', example: '2026-11-20' }) receivedOn!: string;
}

export class DeclineDto {
  @Code('decline_reasons', { example: 'capacity' }) reason!: string;
}
