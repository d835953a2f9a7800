import type { HealthReasonTexts } from './es.js';

export const pt: HealthReasonTexts = {
  nothing_late: 'Nada está atrasado.',
  needed_seats_empty:
    '{count, plural, one {Falta quem ocupe um assento necessário} other {Faltam # lugares a ocupar em assentos necessários}} há {days, plural, =0 {menos de um dia} one {um dia} other {# dias}}.',
  action_points_overdue:
    '{count, plural, one {Uma ação acordada está vencida} other {# ações acordadas estão vencidas, a mais antiga}} {days, plural, =0 {desde hoje} one {há um dia} other {há # dias}}.',
  milestones_delayed:
    '{count, plural, one {Um marco está atrasado} other {# marcos estão atrasados}}; {ahead, plural, one {falta alcançar um} other {faltam # por alcançar}}.',
  cadence_missed:
    '{count, plural, one {Passou um período previsto sem que a aliança se reunisse} other {Passaram # períodos previstos sem que a aliança se reunisse}}.',
  minutes_missing: '{count, plural, one {Falta a ata de uma reunião} other {Faltam as atas de # reuniões}}.',
  commitments_overdue:
    '{count, plural, one {Um compromisso está atrasado} other {# compromissos estão atrasados, o mais antigo}} {days, plural, =0 {desde hoje} one {há um dia} other {há # dias}}.',
  reports_overdue:
    '{count, plural, one {Um relatório está atrasado} other {# relatórios estão atrasados, o mais antigo}} {days, plural, =0 {desde hoje} one {há um dia} other {há # dias}}.',
  reports_unanswered:
    '{count, plural, one {Um relatório não pode ser aceito porque um setor não se pronunciou no prazo} other {# relatórios não podem ser aceitos porque algum setor não se pronunciou no prazo}}.',
  silent: 'Ninguém registrou atividade na aliança há {days, plural, one {um dia} other {# dias}}.',
  forming_for_long:
    'A aliança está em formação há {days, plural, one {um dia} other {# dias}} e {count, plural, one {falta um lugar a ocupar} other {faltam # lugares a ocupar}}.',
  seen_by_coordinator: 'A coordenação avalia assim; sua nota está na aliança.',
};
