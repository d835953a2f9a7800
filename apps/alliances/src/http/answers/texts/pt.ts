import type { AnswerTexts } from './answer-texts.js';

export const pt: AnswerTexts = {
  questions: {
    invitation: {
      title: 'Convite para a aliança {named}',
      question:
        '{own, select, none {Sua organização está convidada a ocupar um assento.} other {{own} está convidada a ocupar o assento “{seat}”.}} A resposta pode ser dada até {day}.',
      yes: 'Aceitar o convite',
      no: 'Recusar',
      done: {
        yes: 'Feito: vocês aceitaram o convite. Se o grupo tiver de escolher entre várias candidaturas, avisaremos da decisão; senão, o assento já é de vocês.',
        no: 'Feito: vocês recusaram o convite. A coordenação é avisada; o assento continua aberto.',
      },
    },
    interest: {
      title: 'Uma candidatura para a aliança {named}',
      question:
        '{candidate, select, none {Uma organização gostaria de ocupar um assento.} other {{candidate} gostaria de ocupar o assento “{seat}”.}} Vocês concordam?',
      yes: 'Concordamos',
      no: 'Não concordamos',
      done: { yes: 'Feito: sua palavra conta a favor.', no: 'Feito: sua palavra conta contra.' },
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
  },
  named: '“{title}”',
  ofConfidentialInitiative: 'de uma iniciativa confidencial',
  message: 'O que escrevem:',
  reason: 'Por que não?',
  note: 'Com o que vocês não concordam?',
  forWhom:
    'Você responde por {own, select, none {sua organização} other {{own}}} com o link que enviamos por e-mail. Serve uma única vez. Se outra pessoa o enviou, não é para você: feche esta página.',
};
