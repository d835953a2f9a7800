import type { MeetingEvent } from '../../domain/meetings/meeting-events.js';
import type { RhythmEvent } from '../../domain/rhythm/rhythm-commands.js';
import type { TimelineRow } from './timeline-row.js';

/** What the timeline says of meetings, their minutes and decisions. */
export const meetingRows: Readonly<Record<(MeetingEvent | RhythmEvent)['type'], TimelineRow>> = {
  'meeting-rule-set': [
    'Se fijó cada cuánto se reúne la alianza.',
    'It was set how often the alliance meets.',
    'Foi definido com que frequência a aliança se reúne.',
    'La périodicité des réunions a été fixée.',
  ],
  'cadence-kept': [
    'La alianza se reunió en el período previsto.',
    'The alliance met within the period that it meant to.',
    'A aliança reuniu-se no período previsto.',
    'L’alliance s’est réunie dans la période prévue.',
  ],
  'cadence-resumed': [
    'La alianza retomó su ritmo de reuniones; los períodos en que estuvo dormida no cuentan como perdidos.',
    'The alliance takes up its meetings again; periods in which it was dormant do not count as missed.',
    'A aliança retomou o ritmo de suas reuniões; os períodos em que esteve adormecida não contam como perdidos.',
    'L’alliance reprend le rythme de ses réunions ; les périodes de sommeil ne comptent pas comme manquées.',
  ],
  'cadence-missed': [
    'Pasó un período previsto sin reunión.',
    'A period passed without the meeting that was meant.',
    'Um período previsto passou sem reunião.',
    'Une période prévue s’est écoulée sans réunion.',
  ],
  'minutes-missing': [
    'Falta el acta de una reunión.',
    'The minutes of a meeting are missing.',
    'Falta a ata de uma reunião.',
    'Le compte rendu d’une réunion manque.',
  ],
  'meeting-convened': [
    'Se convocó una reunión.',
    'A meeting was convened.',
    'Uma reunião foi convocada.',
    'Une réunion a été convoquée.',
  ],
  'agenda-set': [
    'Se fijó el orden del día de una reunión.',
    'The agenda of a meeting was set.',
    'A pauta de uma reunião foi definida.',
    'L’ordre du jour d’une réunion a été fixé.',
  ],
  'interpretation-asked': [
    'Una organización dijo en qué idiomas puede seguir una reunión.',
    'An organisation said in which languages it can follow a meeting.',
    'Uma organização disse em que idiomas pode acompanhar uma reunião.',
    'Une organisation a dit dans quelles langues elle peut suivre une réunion.',
  ],
  'meeting-postponed': [
    'Se cambió la fecha de una reunión.',
    'A meeting was moved.',
    'A data de uma reunião foi mudada.',
    'Une réunion a été déplacée.',
  ],
  'meeting-cancelled': [
    'Se canceló una reunión.',
    'A meeting was cancelled.',
    'Uma reunião foi cancelada.',
    'Une réunion a été annulée.',
  ],
  'meeting-held': [
    'Se registró quiénes asistieron a una reunión.',
    'Who came to a meeting was recorded.',
    'Foi registrado quem participou de uma reunião.',
    'Les présences à une réunion ont été consignées.',
  ],
  'minutes-drafted': [
    'Se redactó el acta de una reunión.',
    'The minutes of a meeting were drafted.',
    'A ata de uma reunião foi redigida.',
    'Le compte rendu d’une réunion a été rédigé.',
  ],
  'minutes-answered': [
    'Un miembro se pronunció sobre un acta.',
    'A member gave its word on minutes.',
    'Um membro manifestou-se sobre uma ata.',
    'Un membre s’est prononcé sur un compte rendu.',
  ],
  'minutes-agreed': [
    'Quedó aprobada un acta.',
    'The minutes of a meeting were agreed.',
    'Uma ata foi aprovada.',
    'Un compte rendu a été approuvé.',
  ],
  'decision-recorded': [
    'Una reunión tomó una decisión.',
    'A meeting took a decision.',
    'Uma reunião tomou uma decisão.',
    'Une réunion a pris une décision.',
  ],
  'decision-dissented': [
    'Un miembro dejó constancia de su disenso sobre una decisión.',
    'A member recorded its dissent from a decision.',
    'Um membro registrou sua discordância sobre uma decisão.',
    'Un membre a fait consigner son désaccord sur une décision.',
  ],
  'decision-review-fell-due': [
    'Llegó el día de revisar una decisión.',
    'The day came to review a decision.',
    'Chegou o dia de rever uma decisão.',
    'Le jour est venu de réexaminer une décision.',
  ],
  'decision-reviewed': [
    'Se revisó una decisión.',
    'A decision was reviewed.',
    'Uma decisão foi revista.',
    'Une décision a été réexaminée.',
  ],
};
