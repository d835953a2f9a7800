import type { Texts } from './es.js';

export const en: Texts = {
  'notice.order':
    'The order helps to look among those who may hold the same seat. It does not measure how representative anybody is.',
  'notice.by_invitation': 'The call is closed: nobody in this list is told. Whoever coordinates may invite.',
  'notice.coalition':
    'A proposal to complete the table, to be looked at as a whole. It ranks nobody, and each group freely chooses its own representatives.',

  'gap.seat.closes': 'Would fill the seat that is missing: {constituency}.',
  'gap.need.closes': 'Would cover what is missing: {terms}.',
  'gap.need.open': 'Would still be missing: {terms}.',
  'gap.corridor_end.closes':
    'This end of the corridor {terms} would be covered: {end, select, origin {origin} other {destination}}.',
  'gap.corridor_end.open':
    'This end of the corridor {terms} would still have no partner: {end, select, origin {origin} other {destination}}.',
  'gap.interpretation.open': 'Interpretation will be needed: there is no working language in common ({terms}).',

  'composition.after':
    '{required, plural, =0 {The composition requires no seat.} other {The alliance has {before, number} of the # places that its composition requires; with this organisation it would have {after, number}.}}{missing, select, none {} other { Still missing: {missing}.}}',

  missing: 'The call asks for it and your profile does not mention it: {terms}.',

  'similar.join_instead': 'It is about the same: {terms}. You could join it instead of publishing another one.',
  'similar.same_place': 'It takes place in the same area: {terms}. You could read it before you publish yours.',
  'similar.in_common': 'It has this in common with yours: {terms}. You could read it before you publish.',

  'exposure.no_country': 'No country in particular',
  'exposure.not_stated': 'Not stated',
  'coalition.seat': 'Would take a seat that is missing: {constituency}.',
  'coalition.only.offer': 'In this coalition only this organisation brings: {terms}.',
  'coalition.only.corridor_end':
    'In this coalition only this organisation works at this end of the corridor {terms}: {end, select, origin {origin} other {destination}}.',
  'coalition.also.offer': 'Brings, like others in the coalition: {terms}.',
  'coalition.also.corridor_end':
    'Works, like others in the coalition, at this end of the corridor {terms}: {end, select, origin {origin} other {destination}}.',
  'coalition.open.offer': 'None of the organisations suggested brings it: {terms}.',
  'coalition.open.corridor_end':
    'None of the organisations suggested works at this end of the corridor {terms}: {end, select, origin {origin} other {destination}}.',
  'coalition.open.instrument': 'Nobody present or suggested has stated, with a source, how {terms} stands in {places}.',
  'coalition.unmet.country':
    'The composition asks for {count, plural, one {one more place} other {# more places}} of {constituency} from {places}.{relaxation, select, widen { Nobody suggested works where it is sought: widen the search to {area}?} places { Somebody suggested would do, but the seats have no place left: add {count, plural, one {one} other {#}}?} other { Nobody suggested meets it.}}',
  'coalition.unmet.corridor_end':
    'The composition asks for {count, plural, one {one more partner} other {# more partners}} with a vote at this end of the corridor {terms}: {end, select, origin {origin} other {destination}}.{relaxation, select, widen { Nobody suggested works where it is sought: widen the search to {area}?} places { Somebody suggested would do, but the seats have no place left: add {count, plural, one {one} other {#}}?} other { Nobody suggested meets it.}}',
  'coalition.unmet.migrants_voice':
    'The composition asks for the migrants’ own voice at the table.{relaxation, select, widen { Nobody suggested works where it is sought: widen the search to {area}?} places { Somebody suggested would do, but the seats have no place left: add {count, plural, one {one} other {#}}?} other { Nobody suggested meets it.}}',
  'coalition.open.seat':
    '{count, plural, one {One seat stays open, which nobody suggested can take} other {# seats stay open, which nobody suggested can take}}: {constituency}.',
  'coalition.open.seat.widen':
    '{count, plural, one {One seat stays open, since nobody suggested} other {# seats stay open, since nobody suggested}} works in {places}: {constituency}. Widen the search to {area}?',

  'gate.own_initiative': 'It is the organisation’s own initiative.',
  'gate.not_eligible.constituency': 'The seat belongs to another constituency: {terms}.',
  'gate.not_eligible.mandate': 'The seat requires another mandate: {terms}.',
  'gate.seat_full': 'The seat is taken.',
  'gate.country_full':
    '{terms} already has all the places that the composition gives to any one country in this constituency.',
  'gate.already_member': 'It is a member of the alliance already.',
  'gate.already_approached': 'An invitation or an expression of interest is open.',
  'gate.dismissed': 'The suggestion was dismissed. It is looked at again when the profile or the initiative changes.',
  'gate.conflict.itself':
    'The organisation has declared that it does not work on this initiative, or with somebody who leads it or takes part. It may withdraw that at any time.',
  'gate.conflict.another':
    'Somebody who leads the initiative or takes part in it has declared that it does not work with the organisation.',
  'gate.suspended':
    'The organisation is suspended. Its profile shows the reason to its own people, who may answer the secretariat.',
  'gate.confidential': 'The coordinator has not shared the initiative yet.',
  'gate.nothing_in_common': 'Nothing that one side asks for is offered by the other.',
  'gate.not_available': 'Not available.',

  'standing.closed': 'The initiative no longer looks for partners.',
  'standing.asleep': 'The alliance is dormant: nobody is suggested until somebody wakes it.',
  'standing.resting': 'The coordination of the initiative rests: nobody is suggested for the time being.',
  'standing.gated': 'It is not suggested for this seat.',
  'standing.listed': 'It is in the list of this seat.',
  'standing.below_the_others': 'The list of this seat is full with organisations that fit more closely.',
  'standing.being_matched': 'Nothing speaks against it: the list of this seat is being renewed.',
};
