/** A call as the API's description shows it. */
export const exampleBody = {
  kind: 'proposal',
  sourceLanguage: 'es',
  title: { es: 'Contratación equitativa en el corredor', en: 'Fair recruitment along the corridor' },
  summary: {
    es: 'Acordar entre gobiernos, trabajadores y empleadores un código de contratación y seguirlo.',
    en: 'Governments, workers and employers agree on a code of recruitment and follow it.',
  },
  themes: ['fair_recruitment'],
  instruments: ['ilo_c181'],
  goals: ['gcm_6', 'sdg_10_7'],
  places: ['SV', 'GT', 'HN'],
  corridors: ['SV-GT-MX-US'],
  has: ['training'],
  resources: { status: 'to_be_defined' },
  lookingFor: [{ constituency: 'employers', places: ['MX'], offers: ['recruitment'], count: 1 }],
  composition: { template: 'tripartite_with_migrants_voice' },
};
