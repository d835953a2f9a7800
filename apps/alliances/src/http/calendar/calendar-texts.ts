import type { Language } from '#taxonomy';

/** What a calendar says of a meeting. */
export interface CalendarTexts {
  readonly calendar: string;
  readonly meeting: (title: string) => string;
  /** Where the initiative is confidential: neither title nor place nor agenda. */
  readonly confidentialMeeting: string;
  readonly agenda: string;
}

/** pt and fr are not yet reviewed by a speaker. */
export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = {
  es: {
    calendar: 'Reuniones de Alianza',
    meeting: (title) => `Reunión: ${title}`,
    confidentialMeeting: 'Reunión de una alianza confidencial',
    agenda: 'Orden del día',
  },
  en: {
    calendar: 'Alianza meetings',
    meeting: (title) => `Meeting: ${title}`,
    confidentialMeeting: 'Meeting of a confidential alliance',
    agenda: 'Agenda',
  },
  pt: {
    calendar: 'Reuniões da Alianza',
    meeting: (title) => `Reunião: ${title}`,
    confidentialMeeting: 'Reunião de uma aliança confidencial',
    agenda: 'Pauta',
  },
  fr: {
    calendar: 'Réunions d’Alianza',
    meeting: (title) => `Réunion : ${title}`,
    confidentialMeeting: 'Réunion d’une alliance confidentielle',
    agenda: 'Ordre du jour',
  },
};
