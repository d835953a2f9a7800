/** Why a partner or an initiative is suggested; the parameters are codes of a list and figures. */
export const es = {
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
  'initiative.text': 'Su misión habla de lo mismo que la convocatoria.',
  'initiative.experience':
    '{count, plural, one {Tiene una experiencia} other {Tiene # experiencias}} en {terms} ({places}).',
  'initiative.experience.concluded':
    'Concluyó aquí {concluded, plural, one {una alianza} other {# alianzas}} sobre {terms} ({places}).',
  'initiative.experience.both':
    '{count, plural, one {Tiene una experiencia} other {Tiene # experiencias}} en {terms} ({places}), y {concluded, plural, one {una más de una alianza concluida} other {# más de alianzas concluidas}} aquí.',
  'initiative.language': 'Idioma de trabajo en común: {terms}.',
  'initiative.composition': 'Ocuparía un asiento que la alianza todavía necesita: {constituency}.',
  'initiative.composition.additional': 'Ocuparía un asiento que sigue abierto: {constituency}.',
  'initiative.recency': 'Revisó o confirmó su perfil por última vez el {terms}.',
  'initiative.recency.unconfirmed': 'No ha confirmado su perfil desde el {terms}.',
  'initiative.effort': 'Puede dedicar lo que la iniciativa espera: {terms}.',
  'initiative.effort.part': 'Puede dedicar parte de lo que la iniciativa espera: {terms}.',
  'initiative.instrument': 'Documenta, con fuente y fecha, la situación en {places}: {terms} ({statuses}).',
  'initiative.instrument.near':
    'Documenta, con fuente y fecha, la situación en otro país ({places}): {terms} ({statuses}).',

  'partner.theme': 'La iniciativa trata de aquello en lo que ustedes trabajan: {terms}.',
  'partner.theme.near':
    'La iniciativa trata de un tema cercano a aquello en lo que ustedes trabajan ({terms}): {matched}.',
  'partner.need': 'La iniciativa ya cuenta con lo que ustedes buscan: {terms}.',
  'partner.need.near': 'La iniciativa cuenta con algo cercano a lo que ustedes buscan ({terms}): {matched}.',
  'partner.territory': 'Se desarrolla donde ustedes están: {terms}.',
  'partner.territory.near': 'Se desarrolla en {matched}, cerca de donde ustedes están: {terms}.',
  'partner.corridor': 'Se ocupa de su corredor: {terms}.',
  'partner.corridor.near': 'Toca parte de su corredor {terms}: {matched}.',
  'partner.population': 'Se dirige al grupo con el que ustedes trabajan: {terms}.',
  'partner.population.near': 'Se dirige a un grupo cercano a aquel con el que ustedes trabajan ({terms}): {matched}.',
  'partner.sector': 'Se refiere a su rama de actividad: {terms}.',
  'partner.sector.near': 'Se refiere a una rama cercana a su rama de actividad ({terms}): {matched}.',
  'partner.occupation': 'Se refiere a una ocupación que ustedes conocen: {terms}.',
  'partner.occupation.near': 'Se refiere a una ocupación cercana a una que ustedes conocen ({terms}): {matched}.',
  'partner.text': 'La convocatoria habla de lo mismo que la misión de ustedes.',
  'partner.language': 'Idioma de trabajo en común: {terms}.',
  'partner.recency': 'Se publicó o se confirmó por última vez el {terms}.',
  'partner.recency.unconfirmed': 'Nadie ha confirmado la iniciativa desde el {terms}.',
  'partner.effort': 'No pide más de lo que ustedes pueden dedicar: {terms}.',
  'partner.effort.part': 'Ustedes pueden dedicar parte de lo que pide: {terms}.',
  'partner.instrument': 'La iniciativa se ocupa de un instrumento que ustedes siguen: {terms}.',
};

/** ICU messages by key; the parameters of a key are the same in all languages. */
export type MatchReasonTexts = Readonly<Record<keyof typeof es, string>>;
