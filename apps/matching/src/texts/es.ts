/** Gaps and gates. Source language; the other languages have the same keys. Reasons: libs/taxonomy, since notices tell them too. */
export const es = {
  'notice.order':
    'El orden ayuda a buscar entre quienes pueden ocupar un mismo asiento. No mide la representatividad de nadie.',
  'notice.by_invitation':
    'La convocatoria está cerrada: a nadie de esta lista se le avisa. Quien coordina puede invitar.',
  'notice.coalition':
    'Una propuesta para completar la mesa, para mirarla en conjunto. No clasifica a nadie, y cada sector elige libremente a sus representantes.',

  'gap.seat.closes': 'Cubriría el asiento que falta: {constituency}.',
  'gap.need.closes': 'Cubriría lo que falta: {terms}.',
  'gap.need.open': 'Seguiría faltando: {terms}.',
  'gap.corridor_end.closes':
    'Estaría cubierto este extremo del corredor {terms}: {end, select, origin {origen} other {destino}}.',
  'gap.corridor_end.open':
    'Seguiría sin contraparte este extremo del corredor {terms}: {end, select, origin {origen} other {destino}}.',
  'gap.interpretation.open': 'Hará falta interpretación: no hay un idioma de trabajo en común ({terms}).',

  'composition.after':
    '{required, plural, =0 {La composición no exige ningún asiento.} other {La alianza tiene {before, number} de los # puestos que exige su composición; con esta organización tendría {after, number}.}}{missing, select, none {} other { Seguiría faltando: {missing}.}}',

  missing: 'La convocatoria lo pide y su perfil no lo menciona: {terms}.',

  'similar.join_instead': 'Trata de lo mismo: {terms}. Podrían sumarse a ella en vez de publicar otra.',
  'similar.same_place': 'Se desarrolla en el mismo lugar: {terms}. Podrían leerla antes de publicar la suya.',
  'similar.in_common': 'Tiene esto en común con la suya: {terms}. Podrían leerla antes de publicarla.',

  'exposure.no_country': 'Ningún país en particular',
  'exposure.not_stated': 'No indicado',
  'coalition.seat': 'Ocuparía un asiento que falta: {constituency}.',
  'coalition.only.offer': 'En esta coalición, solo esta organización aporta: {terms}.',
  'coalition.only.corridor_end':
    'En esta coalición, solo esta organización trabaja en este extremo del corredor {terms}: {end, select, origin {origen} other {destino}}.',
  'coalition.also.offer': 'Aporta, como otras de la coalición: {terms}.',
  'coalition.also.corridor_end':
    'Trabaja, como otras de la coalición, en este extremo del corredor {terms}: {end, select, origin {origen} other {destino}}.',
  'coalition.open.offer': 'Ninguna de las organizaciones sugeridas lo aporta: {terms}.',
  'coalition.open.corridor_end':
    'Ninguna de las organizaciones sugeridas trabaja en este extremo del corredor {terms}: {end, select, origin {origen} other {destino}}.',
  'coalition.open.instrument':
    'Nadie en la mesa ni entre las organizaciones sugeridas ha indicado, con fuente, la situación del instrumento «{terms}» en {places}.',
  'coalition.unmet.country':
    'La composición pide {count, plural, one {un puesto más} other {# puestos más}} («{constituency}») de {places}.{relaxation, select, widen { Ninguna de las organizaciones sugeridas trabaja donde se busca: ¿ampliar la búsqueda a esta zona ({area})?} places { Una de las organizaciones sugeridas serviría, pero los asientos no tienen más puestos: ¿añadir {count, plural, one {uno} other {#}}?} other { Ninguna de las organizaciones sugeridas lo cumple.}}',
  'coalition.unmet.corridor_end':
    'La composición pide {count, plural, one {una contraparte más} other {# contrapartes más}} con voto en este extremo del corredor {terms}: {end, select, origin {origen} other {destino}}.{relaxation, select, widen { Ninguna de las organizaciones sugeridas trabaja donde se busca: ¿ampliar la búsqueda a esta zona ({area})?} places { Una de las organizaciones sugeridas serviría, pero los asientos no tienen más puestos: ¿añadir {count, plural, one {uno} other {#}}?} other { Ninguna de las organizaciones sugeridas lo cumple.}}',
  'coalition.unmet.migrants_voice':
    'La composición pide la voz propia de las personas migrantes en la mesa.{relaxation, select, widen { Ninguna de las organizaciones sugeridas trabaja donde se busca: ¿ampliar la búsqueda a esta zona ({area})?} places { Una de las organizaciones sugeridas serviría, pero los asientos no tienen más puestos: ¿añadir {count, plural, one {uno} other {#}}?} other { Ninguna de las organizaciones sugeridas lo cumple.}}',
  'coalition.open.seat':
    '{count, plural, one {Queda un asiento que ninguna de las organizaciones sugeridas puede ocupar} other {Quedan # asientos que ninguna de las organizaciones sugeridas puede ocupar}}: {constituency}.',
  'coalition.open.seat.widen':
    '{count, plural, one {Queda un asiento} other {Quedan # asientos}} sin que ninguna de las organizaciones sugeridas trabaje en {places}: {constituency}. ¿Ampliar la búsqueda a esta zona ({area})?',

  'gate.own_initiative': 'Es una iniciativa propia.',
  'gate.not_eligible.constituency': 'El asiento es de otro sector representado: {terms}.',
  'gate.not_eligible.mandate': 'El asiento exige otro mandato: {terms}.',
  'gate.seat_full': 'El asiento ya está ocupado.',
  'gate.country_full': '{terms} ya tiene todos los puestos que la composición da a un mismo país en este sector.',
  'gate.already_member': 'Ya forma parte de la alianza.',
  'gate.already_approached': 'Hay una invitación o una expresión de interés en curso.',
  'gate.dismissed': 'Se descartó la sugerencia. Vuelve a considerarse cuando cambien el perfil o la iniciativa.',
  'gate.conflict.itself':
    'La organización declaró que no trabaja en esta iniciativa, o con alguien que la lidera o participa en ella. Puede retirarlo cuando quiera.',
  'gate.conflict.another':
    'Alguien que lidera la iniciativa o participa en ella declaró que no trabaja con la organización.',
  'gate.suspended':
    'La organización está suspendida. Su perfil muestra el motivo a su propia gente, que puede responder a la secretaría.',
  'gate.confidential': 'La coordinación todavía no ha compartido la iniciativa.',
  'gate.nothing_in_common': 'Nada de lo que una parte pide lo ofrece la otra.',
  'gate.not_available': 'No disponible.',

  'standing.closed': 'La iniciativa ya no busca contrapartes.',
  'standing.asleep': 'La alianza está dormida: no se sugiere a nadie hasta que alguien la despierte.',
  'standing.resting': 'La coordinación de la iniciativa está en suspenso: por ahora no se sugiere a nadie.',
  'standing.gated': 'No se sugiere para este asiento.',
  'standing.listed': 'Está en la lista de este asiento.',
  'standing.below_the_others': 'La lista de este asiento está completa con organizaciones más afines.',
  'standing.being_matched': 'Nada lo impide: la lista de este asiento se está renovando.',
} as const;

/** ICU messages by key; the parameters of a key are the same in all languages. */
export type Texts = Readonly<Record<TextKey, string>>;
export type TextKey = keyof typeof es;
