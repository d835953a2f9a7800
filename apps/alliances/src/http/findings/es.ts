/** What a composition policy's rule lacks, in one line. */
export const es = {
  migrants_voice: 'Falta la voz propia de las personas migrantes, con asiento o como observadora.',
  corridor_end:
    'En el corredor {corridor} {count, plural, one {falta una organización con voto} other {faltan # organizaciones con voto}} que trabaje en este extremo: {countries}.',
  country:
    '{countries}: {count, plural, one {falta una organización} other {faltan # organizaciones}} en los asientos de {constituency}.',
  equal_footing:
    'Quienes representan a personas trabajadoras y a empleadores participan en pie de igualdad: a {constituency} {count, plural, one {le falta un asiento necesario} other {le faltan # asientos necesarios}} para tener los mismos.',
};

/** ICU messages by rule. */
export type FindingTexts = Readonly<Record<keyof typeof es, string>>;
