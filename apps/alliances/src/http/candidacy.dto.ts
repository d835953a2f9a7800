import type { TextByLanguage } from '#contracts';
import { Code, Codes, Id, IsoDate, TextByLanguageField } from '#http';

export class InvitePartnerDto {
  @Id({ description: 'Whom to invite.' }) organizationId!: string;
  @Id() seatId!: string;
  @TextByLanguageField(2000) message!: TextByLanguage;
  @IsoDate({ description: 'The last day to answer, at most 60 days ahead.' }) expiresOn!: string;
}

export class ExpressInterestDto {
  @Id() seatId!: string;
  @TextByLanguageField(2000) message!: TextByLanguage;
  @Codes('offers', { max: 20, optional: true, description: 'What the organisation would bring.' }) offers?: string[];
}

export class DeclineDto {
  @Code('decline_reasons') reason!: string;
}
