import type { HealthReasonTexts } from './es.js';

export const pt: HealthReasonTexts = {
  nothing_late: 'Nada está atrasado.',
  needed_seats_empty:
    '{count, plural, one {Falta quem ocupe um assento necessário} other {Faltam # lugares a ocupar em assentos necessários}} há {days, plural, =0 {menos de um dia} one {um dia} other {# dias}}.',
  action_points_overdue:
    '{count, plural, one {Há uma ação acordada vencida} other {Há # ações acordadas vencidas}}; {days, plural, =0 {a mais antiga, desde hoje} one {a mais antiga, há um dia} other {a mais antiga, há # dias}}.',
  milestones_delayed:
    '{count, plural, one {Um marco está atrasado} other {# marcos estão atrasados}}; {ahead, plural, one {falta alcançar um} other {falta alcançar #}}.',
  cadence_missed:
    '{count, plural, one {Passou um período previsto sem que a aliança se reunisse} other {Passaram # períodos previstos sem que a aliança se reunisse}}.',
  minutes_missing: '{count, plural, one {Falta a ata de uma reunião} other {Faltam as atas de # reuniões}}.',
  commitments_overdue:
    '{count, plural, one {Há um compromisso não entregue no prazo} other {Há # compromissos não entregues no prazo}}; {days, plural, =0 {o mais antigo, desde hoje} one {o mais antigo, há um dia} other {o mais antigo, há # dias}}.',
  reports_overdue:
    '{count, plural, one {Há um relatório não entregue no prazo} other {Há # relatórios não entregues no prazo}}; {days, plural, =0 {o mais antigo, desde hoje} one {o mais antigo, há um dia} other {o mais antigo, há # dias}}.',
  reports_unanswered:
    '{count, plural, one {Um relatório não pode ser aceito porque um setor não se pronunciou no prazo} other {# relatórios não podem ser aceitos porque algum setor não se pronunciou no prazo}}.',
  silent: 'Ninguém registrou atividade na aliança há {days, plural, one {um dia} other {# dias}}.',
  forming_for_long:
    'A aliança está em formação há {days, plural, one {um dia} other {# dias}} e {count, plural, one {falta um lugar a ocupar} other {faltam # lugares a ocupar}}.',
  seen_by_coordinator: 'A coordenação avalia assim; sua nota está na aliança.',
};
