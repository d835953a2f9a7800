/** What a composition policy's rule lacks, in one line. */
export const es = {
  migrants_voice: 'Falta la voz propia de las personas migrantes, con asiento o como observadora.',
  corridor_end:
    'En el corredor {corridor} {count, plural, one {falta una organización con voto que trabaje} other {faltan # organizaciones con voto que trabajen}} en este extremo: {countries}.',
  country:
    '{countries}: {count, plural, one {falta una organización} other {faltan # organizaciones}} en los asientos «{constituency}».',
  equal_footing:
    'Quienes representan a personas trabajadoras y a empleadores participan en pie de igualdad: {count, plural, one {falta un puesto necesario} other {faltan # puestos necesarios}} en los asientos «{constituency}» para que haya los mismos.',
};

/** ICU messages by rule. */
export type FindingTexts = Readonly<Record<keyof typeof es, string>>;
