/** Reasons, gaps and gates. Source language; the other languages have the same keys. */
export const es = {
  'notice.order':
    'El orden ayuda a buscar entre quienes pueden ocupar un mismo asiento. No mide la representatividad de nadie.',

  'initiative.theme': 'Trabaja en: {terms}.',
  'initiative.theme.near': 'Trabaja en un tema cercano a {terms}: {matched}.',
  'initiative.offer': 'Aporta lo que pide el asiento: {terms}.',
  'initiative.offer.near': 'Aporta algo cercano a lo que pide el asiento ({terms}): {matched}.',
  'initiative.territory': 'Está presente en el territorio de la iniciativa: {terms}.',
  'initiative.territory.near': 'Está presente cerca de {terms}: {matched}.',
  'initiative.corridor': 'Trabaja en el corredor {terms}.',
  'initiative.corridor.near': 'Conoce parte del corredor {terms}: {matched}.',
  'initiative.population': 'Trabaja con: {terms}.',
  'initiative.population.near': 'Trabaja con un grupo cercano a {terms}: {matched}.',
  'initiative.sector': 'Conoce la rama de actividad: {terms}.',
  'initiative.sector.near': 'Conoce una rama de actividad cercana a {terms}: {matched}.',
  'initiative.occupation': 'Conoce la ocupación: {terms}.',
  'initiative.occupation.near': 'Conoce una ocupación cercana a {terms}: {matched}.',
  'initiative.experience':
    '{count, plural, one {Tiene una experiencia} other {Tiene # experiencias}} en {terms} ({places}).',
  'initiative.language': 'Idioma de trabajo en común: {terms}.',
  'initiative.composition': 'Ocuparía un asiento que la alianza todavía necesita: {constituency}.',
  'initiative.composition.additional': 'Ocuparía un asiento que sigue abierto: {constituency}.',
  'initiative.recency': 'Revisó su perfil el {terms}.',

  'partner.theme': 'La iniciativa trata de lo que ustedes trabajan: {terms}.',
  'partner.theme.near': 'La iniciativa trata de {matched}, cercano a lo que ustedes trabajan: {terms}.',
  'partner.need': 'La iniciativa ya cuenta con lo que ustedes buscan: {terms}.',
  'partner.need.near': 'La iniciativa cuenta con {matched}, cercano a lo que ustedes buscan: {terms}.',
  'partner.territory': 'Se desarrolla donde ustedes están: {terms}.',
  'partner.territory.near': 'Se desarrolla en {matched}, cerca de donde ustedes están: {terms}.',
  'partner.corridor': 'Se ocupa de su corredor: {terms}.',
  'partner.corridor.near': 'Toca parte de su corredor {terms}: {matched}.',
  'partner.population': 'Se dirige al grupo con el que ustedes trabajan: {terms}.',
  'partner.population.near': 'Se dirige a {matched}, cercano al grupo con el que ustedes trabajan: {terms}.',
  'partner.sector': 'Se refiere a su rama de actividad: {terms}.',
  'partner.sector.near': 'Se refiere a {matched}, cercana a su rama de actividad: {terms}.',
  'partner.occupation': 'Se refiere a una ocupación que ustedes conocen: {terms}.',
  'partner.occupation.near': 'Se refiere a {matched}, cercana a una ocupación que ustedes conocen: {terms}.',
  'partner.language': 'Idioma de trabajo en común: {terms}.',
  'partner.recency': 'Se publicó el {terms}.',

  'gap.seat.closes': 'Cubriría el asiento que falta: {constituency}.',
  'gap.need.closes': 'Cubriría lo que falta: {terms}.',
  'gap.need.open': 'Seguiría faltando: {terms}.',
  'gap.corridor_end.closes':
    'Estaría cubierto este extremo del corredor {terms}: {end, select, origin {origen} other {destino}}.',
  'gap.corridor_end.open':
    'Seguiría sin socio este extremo del corredor {terms}: {end, select, origin {origen} other {destino}}.',
  'gap.interpretation.open': 'Hará falta interpretación: no hay un idioma de trabajo en común ({terms}).',

  missing: 'La convocatoria lo pide y su perfil no lo menciona: {terms}.',

  'gate.own_initiative': 'Es una iniciativa propia.',
  'gate.not_eligible.constituency': 'El asiento es de otro sector representado: {terms}.',
  'gate.not_eligible.mandate': 'El asiento exige otro mandato: {terms}.',
  'gate.seat_full': 'El asiento ya está ocupado.',
  'gate.already_member': 'Ya forma parte de la alianza.',
  'gate.already_approached': 'Hay una invitación o una expresión de interés en curso.',
  'gate.dismissed': 'Se descartó la sugerencia. Vuelve a considerarse cuando cambien el perfil o la iniciativa.',
  'gate.conflict': 'Hay un conflicto de interés declarado.',
  'gate.suspended': 'La organización está suspendida o tiene un señalamiento pendiente. Puede responder y apelar.',
  'gate.confidential': 'La coordinación todavía no ha compartido la iniciativa.',
  'gate.nothing_in_common': 'Nada de lo que una parte pide lo ofrece la otra.',
  'gate.not_available': 'No disponible.',
} as const;

/** ICU messages by key; the parameters of a key are the same in all languages. */
export type Texts = Readonly<Record<TextKey, string>>;
export type TextKey = keyof typeof es;
