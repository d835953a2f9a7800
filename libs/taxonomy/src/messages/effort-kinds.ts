import type { Labels } from '../code-list.js';

/** In what an initiative states the effort that it expects, as people call it. */
export const effortKinds = {
  meetings: { es: 'Reuniones', en: 'Meetings', pt: 'Reuniões', fr: 'Réunions' },
  hours: { es: 'Horas de trabajo', en: 'Hours of work', pt: 'Horas de trabalho', fr: 'Heures de travail' },
} as const satisfies Readonly<Record<string, Labels>>;

export const isEffortKind = (id: string): id is keyof typeof effortKinds => Object.hasOwn(effortKinds, id);
