import type { Labels } from '../code-list.js';

/** The texts that matching compares, as people call them. */
export const comparedTexts = {
  mission: {
    es: 'Misión de la organización',
    en: 'Mission of the organisation',
    pt: 'Missão da organização',
    fr: 'Mission de l’organisation',
  },
  call: { es: 'Texto de la convocatoria', en: 'Text of the call', pt: 'Texto da chamada', fr: 'Texte de l’appel' },
} as const satisfies Readonly<Record<string, Labels>>;

export const isComparedText = (id: string): id is keyof typeof comparedTexts => Object.hasOwn(comparedTexts, id);
