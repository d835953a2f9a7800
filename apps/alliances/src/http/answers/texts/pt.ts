import type { AnswerTexts } from './answer-texts.js';

export const pt: AnswerTexts = {
  questions: {
    invitation: {
      title: 'Convite para a aliança {named}',
      question:
        '{own, select, none {Sua organização está convidada a ocupar um assento.} other {Sua organização ({own}) está convidada a ocupar o assento “{seat}”.}} A resposta pode ser dada até {day}.',
      yes: 'Aceitar o convite',
      no: 'Recusar',
      done: {
        yes: 'Feito: vocês aceitaram o convite. Se o grupo tiver de escolher entre várias candidaturas, avisaremos da decisão; senão, o assento já é de vocês.',
        no: 'Feito: vocês recusaram o convite. Quem convidou vocês é avisado.',
      },
    },
    interest: {
      title: 'Uma candidatura para a aliança {named}',
      question:
        '{organization, select, none {Uma organização gostaria de ocupar um assento.} other {{organization} gostaria de ocupar o assento “{seat}”.}} Vocês concordam?',
      yes: 'Concordamos',
      no: 'Não concordamos',
      done: { yes: 'Feito: sua resposta conta a favor.', no: 'Feito: sua resposta conta contra.' },
    },
    minutes: {
      title: 'Ata da aliança {named}',
      question:
        'A ata da reunião de {day} pode ser lida na Alianza. Está correta? Silêncio não é consentimento: só conta o que disserem aqui.',
      yes: 'Confirmar a ata',
      no: 'Objetar',
      done: { yes: 'Feito: vocês confirmaram a ata.', no: 'Feito: sua objeção fica registrada junto à ata.' },
    },
    workplan: {
      title: 'Plano de trabalho da aliança {named}',
      question:
        'O plano de trabalho que a coordenação propõe pode ser lido na Alianza. Vocês o aceitam? Silêncio não é consentimento: só conta o que disserem aqui.',
      yes: 'Aceitar o plano de trabalho',
      no: 'Registrar uma discordância',
      done: {
        yes: 'Feito: vocês aceitaram o plano de trabalho.',
        no: 'Feito: sua discordância fica registrada junto ao plano de trabalho.',
      },
    },
    report: {
      title: 'Relatório de progresso da aliança {named}',
      question:
        'O texto do relatório de progresso de {from} a {to} não muda mais.{overall, select, met { Segundo a coordenação, tudo o que estava previsto foi cumprido.} on_track { Segundo a coordenação, o trabalho segue como previsto.} constrained { Segundo a coordenação, avança-se menos do que o previsto.} no_progress { Segundo a coordenação, não houve avanços.} other {}} Vocês o validam? Seu setor pode responder até {day}; o silêncio não é consentimento.',
      yes: 'Validar o relatório',
      no: 'Registrar uma discordância',
      done: {
        yes: 'Feito: vocês validaram o relatório.',
        no: 'Feito: sua discordância fica para sempre junto ao relatório.',
      },
    },
    amendment: {
      title: 'Uma emenda ao plano de trabalho da aliança {named}',
      question:
        'A coordenação propõe mudar o plano de trabalho. Cada mudança pode ser lida na Alianza, com o texto anterior e o novo. Vocês a aceitam? Até lá vale o plano atual. Silêncio não é consentimento: só conta o que disserem aqui.',
      yes: 'Aceitar a emenda',
      no: 'Registrar uma discordância',
      done: { yes: 'Feito: vocês aceitaram a emenda.', no: 'Feito: sua discordância fica registrada junto à emenda.' },
    },
    composition: {
      title: 'Outra composição para a aliança {named}',
      question:
        'A coordenação propõe outra composição; inteira, com suas regras, ela pode ser lida na Alianza. Vocês a aceitam? Ninguém perde o assento, e até lá vale a atual. Silêncio não é consentimento: só conta o que disserem aqui.',
      yes: 'Aceitar a composição',
      no: 'Registrar uma discordância',
      done: {
        yes: 'Feito: vocês aceitaram a composição.',
        no: 'Feito: sua discordância fica registrada junto à composição.',
      },
    },
    commitment: {
      title: 'Um compromisso a aceitar na aliança {named}',
      question:
        '{organization, select, none {Uma organização se compromete a contribuir com algo.} other {{organization} se compromete a contribuir com {amount}.}} Vocês o aceitam? Até que outra organização o aceite não cobre nada; o silêncio não é consentimento.',
      yes: 'Aceitar o compromisso',
      no: 'Não aceitá-lo',
      done: {
        yes: 'Feito: o compromisso foi aceito. Quem o ofereceu será avisado.',
        no: 'Feito: fica registrado que vocês não o aceitam e por quê. Quem o ofereceu será avisado, e pode mudá-lo ou retirá-lo.',
      },
    },
    delivery: {
      title: 'Uma entrega a confirmar na aliança {named}',
      question:
        '{organization, select, none {Uma organização informa que entregou, em {day}, parte do que prometeu.} other {{organization} informa que entregou, em {day}, {amount}.}} Vocês confirmam? Responde-se uma única vez.',
      yes: 'Confirmar a entrega',
      no: 'Não confirmar',
      done: {
        yes: 'Feito: vocês confirmaram a entrega.',
        no: 'Feito: fica registrado que vocês não a confirmam e por quê. Quem a informou será avisado.',
      },
    },
    life: {
      title: 'A aliança {named} continua viva?',
      question:
        'Ninguém registrou nada nela desde {from}. Se ela continua viva, basta dizer até {day}; sem resposta, ficará adormecida.',
      yes: 'Sim, continua viva',
      instead: 'Se chegou ao fim, concluam-na na Alianza: lá se diz o que acontece com o que está em aberto.',
      done: { yes: 'Feito: a aliança continua viva.' },
    },
  },
  named: '“{title}”',
  ofConfidentialInitiative: 'de uma iniciativa confidencial',
  headings: {
    message: 'O que escrevem',
    reason: 'Por quê',
    challenges: 'Dificuldades',
    wayForward: 'Próximos passos',
    promised: 'O que foi prometido',
    note: 'Nota de quem entregou',
    evidence: 'Evidências',
    seats: 'Os assentos que haveria',
  },
  kinds: { alternate: 'suplente', observer: 'com voz, sem voto' },
  reason: 'Por que não?',
  note: 'Com o que vocês não concordam?',
  forWhom:
    'Você responde por {own, select, none {sua organização} other {{own}}} com o link que enviamos por e-mail. Serve uma única vez. Se outra pessoa o enviou, não é para você: feche esta página.',
};
