import type { HttpTexts } from './texts.js';

export const pt: HttpTexts = {
  problems: {
    invalid_request: { title: 'O pedido não é válido', detail: 'Revise os valores indicados e envie de novo.' },
    malformed_body: {
      title: 'Não é possível ler o conteúdo',
      detail: 'O conteúdo enviado não é JSON completo e correto.',
    },
    invalid_cursor: {
      title: 'A página já não vale',
      detail: 'O cursor não corresponde a esta lista; volte à primeira página.',
    },
    idempotency_key_required: {
      title: 'Falta a chave de idempotência',
      detail: 'Esta ação precisa do cabeçalho Idempotency-Key, de 8 a 128 caracteres.',
    },
    organization_required: {
      title: 'Falta a organização',
      detail: 'Indique em Alianza-Organization por qual organização você atua.',
    },
    unauthenticated: { title: 'Entre na sua conta', detail: 'É preciso uma sessão válida.' },
    forbidden: {
      title: 'Ação não permitida',
      detail:
        '{reason, select, no_organization {Você ainda não atua por nenhuma organização. Registre uma ou passe a fazer parte de uma, e depois renove a sua sessão.} secretariat_only {Só a secretaria da plataforma faz isto.} not_an_administrator {Isto cabe a quem administra a organização.} not_an_editor {Você pode ler por esta organização, mas não escrever em nome dela; quem a administra pode mudar isso.} other {Você pode ver este registro, mas não lhe cabe alterá-lo.}}',
    },
    not_acting_for: {
      title: 'Você não atua por essa organização',
      detail: 'Você não pertence à organização indicada em Alianza-Organization.',
    },
    persons_only: {
      title: 'Somente para pessoas',
      detail:
        'Uma chave de API atua por uma organização. Isto pertence à pessoa que a criou, que deve entrar para fazê-lo.',
    },
    not_found: { title: 'Não disponível', detail: 'Não existe ou não está ao seu alcance.' },
    method_not_allowed: { title: 'Método não aceito', detail: 'Aqui se aceita: {allow}.' },
    illegal_transition: { title: 'O estado atual não permite', detail: '{record} está {stateInWords}.' },
    already_exists: { title: 'Já existe', detail: 'Já há um registro igual.' },
    organization_suspended: {
      title: 'A organização está suspensa',
      detail: 'Enquanto durar a suspensão pode ler, mas não publicar, ocupar assentos, convidar nem coordenar.',
    },
    deadline_passed: { title: 'O prazo terminou', detail: 'Já não é possível: o prazo venceu.' },
    concurrent_change: {
      title: 'Outra pessoa alterou ao mesmo tempo',
      detail: 'Leia o registro de novo e repita a ação.',
    },
    request_in_progress: {
      title: 'O mesmo pedido está em andamento',
      detail: 'Espere um momento e repita com a mesma chave.',
    },
    link_expired: { title: 'O link venceu', detail: 'Um link vale 60 dias. Entre na Alianza para responder.' },
    no_longer_asked: { title: 'Já não há pergunta', detail: 'Nesse meio-tempo foi respondido, alterado ou encerrado.' },
    link_used: { title: 'O link já foi usado', detail: 'Serve uma única vez, e a resposta conta.' },
    stale_version: { title: 'Há uma versão mais nova', detail: 'Leia o registro de novo antes de alterá-lo.' },
    body_too_large: { title: 'Conteúdo grande demais', detail: 'O máximo é de 256 KiB.' },
    address_too_long: { title: 'Endereço longo demais', detail: 'Uma parte do endereço passa do permitido.' },
    unsupported_media_type: { title: 'Formato não aceito', detail: 'Envie application/json.' },
    idempotency_key_reused: {
      title: 'Chave já usada',
      detail: 'Essa chave de idempotência foi usada com outro conteúdo nas últimas 24 horas.',
    },
    if_match_required: { title: 'Falta a versão', detail: 'Envie em If-Match o ETag do que leu e vai alterar.' },
    too_many_requests: { title: 'Tentativas demais', detail: 'Espere antes de tentar de novo.' },
    headers_too_large: { title: 'Cabeçalhos grandes demais', detail: 'Os cabeçalhos passam do permitido.' },
    internal_error: {
      title: 'Algo falhou do nosso lado',
      detail: 'Ficou registrado com o identificador de correlação.',
    },
    unavailable: { title: 'Não disponível no momento', detail: 'Tente de novo em alguns segundos.' },
  },
  fields: {
    required: 'Falta este dado.',
    unknown_property: 'Este dado não é aceito aqui.',
    wrong_type:
      '{type, select, text {Deve ser um texto.} whole_number {Deve ser um número inteiro.} number {Deve ser um número.} boolean {Deve ser verdadeiro ou falso.} list {Deve ser uma lista.} object {Deve ser um objeto.} other {Não é do tipo esperado.}}',
    blank: 'Não pode ficar vazio.',
    too_short: 'É curto demais (mínimo {min}).',
    too_long: 'É longo demais (máximo {max}).',
    too_small: 'É pequeno demais (mínimo {min}).',
    too_large: 'É grande demais (máximo {max}).',
    too_few: 'Faltam elementos (mínimo {min}).',
    too_many: 'Há elementos demais (máximo {max}).',
    duplicate: 'Há elementos repetidos.',
    unknown_code:
      '{list, select, places {Não está nem na lista “countries” nem na lista “areas”} other {Não está na lista “{list}”}}: veja /v1/code-lists.',
    not_allowed: 'Deve ser um de: {values}.',
    invalid_id: 'Não é um identificador.',
    invalid_date: 'Não é uma data (AAAA-MM-DD) dos anos 1800 a 2200.',
    in_the_past: 'Já passou.',
    in_the_future: 'O dia ainda não chegou.',
    circular: 'Cria uma dependência circular.',
    out_of_order: 'Fica antes do que precisa ou depois daquilo a que serve.',
    ends_before_it_begins: 'Termina antes de começar.',
    invalid_time: 'Não é uma hora RFC 3339 dos anos 1800 a 2200.',
    invalid_email: 'Não é um endereço de e-mail.',
    invalid_url: 'Não é um endereço web.',
    invalid_text: 'Contém caracteres não aceitos.',
    invalid_text_by_language: 'Deve ser um texto por idioma, de no máximo {max} caracteres.',
    invalid_number: 'Não é um número aceito.',
    nested_list: 'Uma lista não pode conter outra.',
    null_element: 'Uma lista não pode conter elementos nulos.',
    forbidden_key: 'Esse nome não é aceito.',
    too_deep: 'Tem níveis demais.',
    too_complex: 'Tem elementos demais no total.',
    invalid: 'Não é válido.',
  },
};
