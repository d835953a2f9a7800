import type { LedgerEvent } from '../../domain/ledger/ledger-events.js';
import type { TimelineRow } from './timeline-row.js';

/** What the timeline says of promises and deliveries. */
export const commitmentRows: Readonly<Record<LedgerEvent['type'], TimelineRow>> = {
  'commitment-promised': [
    'Una organización asumió un compromiso.',
    'An organisation made a commitment.',
    'Uma organização assumiu um compromisso.',
    'Une organisation a pris un engagement.',
  ],
  'commitment-agreed': [
    'Otra organización aceptó un compromiso.',
    'Another organisation agreed to a commitment.',
    'Outra organização aceitou um compromisso.',
    'Une autre organisation a accepté un engagement.',
  ],
  'commitment-declined': [
    'Otra organización no aceptó un compromiso.',
    'Another organisation did not agree to a commitment.',
    'Outra organização não aceitou um compromisso.',
    'Une autre organisation n’a pas accepté un engagement.',
  ],
  'commitment-planned': [
    'Se fijó para cuándo se entrega un compromiso.',
    'A day was set for a commitment.',
    'Foi marcado o prazo de um compromisso.',
    'Une échéance a été fixée pour un engagement.',
  ],
  'commitment-changed': [
    'Cambió cuánto promete una organización.',
    'An organisation changed how much it promises.',
    'Mudou quanto uma organização promete.',
    'Une organisation a modifié ce qu’elle promet.',
  ],
  'commitment-withdrawn': [
    'Se retiró un compromiso.',
    'A commitment was withdrawn.',
    'Um compromisso foi retirado.',
    'Un engagement a été retiré.',
  ],
  'delivery-reported': [
    'Una organización informó una entrega.',
    'An organisation reported a delivery.',
    'Uma organização informou uma entrega.',
    'Une organisation a déclaré une remise.',
  ],
  'evidence-shown': [
    'Quien informó una entrega dejó que otro miembro lea los comprobantes.',
    'Who reported a delivery let another member read what shows it.',
    'Quem informou uma entrega permitiu que outro membro leia os comprovantes.',
    'Qui a déclaré une remise en a communiqué les justificatifs à un autre membre.',
  ],
  'delivery-validated': [
    'Otra organización confirmó una entrega.',
    'Another organisation confirmed a delivery.',
    'Outra organização confirmou uma entrega.',
    'Une autre organisation a confirmé une remise.',
  ],
  'delivery-rejected': [
    'Otra organización no confirmó una entrega.',
    'Another organisation did not confirm a delivery.',
    'Outra organização não confirmou uma entrega.',
    'Une autre organisation n’a pas confirmé une remise.',
  ],
  'commitment-delivered': [
    'Se cumplió un compromiso.',
    'A commitment was delivered.',
    'Um compromisso foi cumprido.',
    'Un engagement a été tenu.',
  ],
  'commitment-overdue': [
    'Venció un compromiso sin entregar.',
    'A commitment was not delivered in time.',
    'Um compromisso venceu sem entrega.',
    'La remise d’un engagement est en retard.',
  ],
};
