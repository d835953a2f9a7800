import { type TextByLanguage, whenDaysEnd } from '#contracts';
import { Code, Codes, Id, IsoDate, TextByLanguageField } from '#http';
import { OmitType } from '@nestjs/swagger';

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

export class DeclineDto {
  @Code('decline_reasons', { example: 'capacity' }) reason!: string;
}
