import type { HttpTexts } from './texts.js';

export const es: HttpTexts = {
  problems: {
    invalid_request: { title: 'La solicitud no es válida', detail: 'Revise los valores indicados y envíela de nuevo.' },
    malformed_body: {
      title: 'No se puede leer el contenido',
      detail: 'El contenido enviado no es JSON completo y correcto.',
    },
    invalid_cursor: {
      title: 'La página ya no vale',
      detail: 'El cursor no corresponde a esta lista; vuelva a la primera página.',
    },
    idempotency_key_required: {
      title: 'Falta la clave de idempotencia',
      detail: 'Esta acción necesita la cabecera Idempotency-Key, de 8 a 128 caracteres.',
    },
    organization_required: {
      title: 'Falta la organización',
      detail: 'Indique en Alianza-Organization por qué organización actúa.',
    },
    unauthenticated: { title: 'Inicie sesión', detail: 'Hace falta una sesión vigente.' },
    forbidden: {
      title: 'Acción no permitida',
      detail:
        '{reason, select, no_organization {Todavía no actúa por ninguna organización. Registre una o súmese a una, y renueve después su sesión.} secretariat_only {Esto lo hace solo la secretaría de la plataforma.} not_an_administrator {Esto corresponde a quienes administran la organización.} not_an_editor {Puede leer por esta organización, pero no escribir en su nombre; quien la administra puede cambiarlo.} other {Puede ver este registro, pero no le corresponde cambiarlo.}}',
    },
    not_acting_for: {
      title: 'No actúa por esa organización',
      detail: 'No pertenece a la organización indicada en Alianza-Organization.',
    },
    persons_only: {
      title: 'Solo para personas',
      detail:
        'Una clave de API actúa por una organización. Esto pertenece a la persona que la creó, que debe iniciar sesión para hacerlo.',
    },
    not_found: { title: 'No disponible', detail: 'No existe o no está a su alcance.' },
    method_not_allowed: { title: 'Método no admitido', detail: 'Aquí se admite: {allow}.' },
    illegal_transition: { title: 'El estado actual no lo permite', detail: '{record} está {stateInWords}.' },
    already_exists: { title: 'Ya existe', detail: 'Ya hay un registro igual.' },
    organization_suspended: {
      title: 'La organización está suspendida',
      detail: 'Mientras dure la suspensión puede leer, pero no publicar, ocupar asientos, invitar ni coordinar.',
    },
    deadline_passed: { title: 'El plazo terminó', detail: 'Ya no se puede hacer: el plazo venció.' },
    concurrent_change: {
      title: 'Otra persona lo cambió a la vez',
      detail: 'Vuelva a leer el registro y repita la acción.',
    },
    request_in_progress: {
      title: 'La misma solicitud está en curso',
      detail: 'Espere un momento y repítala con la misma clave.',
    },
    link_expired: { title: 'El enlace venció', detail: 'Un enlace vale 60 días. Entre en Alianza para responder.' },
    no_longer_asked: { title: 'Ya no se pregunta nada', detail: 'Entretanto se respondió, cambió o terminó.' },
    link_used: { title: 'El enlace ya se usó', detail: 'Sirve una sola vez, y la respuesta cuenta.' },
    stale_version: { title: 'Hay una versión más nueva', detail: 'Lea el registro de nuevo antes de cambiarlo.' },
    body_too_large: { title: 'Contenido demasiado grande', detail: 'El máximo es de 256 KiB.' },
    address_too_long: { title: 'Dirección demasiado larga', detail: 'Una parte de la dirección supera lo admitido.' },
    unsupported_media_type: { title: 'Formato no admitido', detail: 'Envíe application/json.' },
    idempotency_key_reused: {
      title: 'Clave ya usada',
      detail: 'Esa clave de idempotencia se usó con otro contenido en las últimas 24 horas.',
    },
    if_match_required: {
      title: 'Falta la versión',
      detail: 'Envíe en If-Match el ETag de lo que leyó y va a cambiar.',
    },
    too_many_requests: { title: 'Demasiados intentos', detail: 'Espere antes de intentarlo de nuevo.' },
    headers_too_large: { title: 'Cabeceras demasiado grandes', detail: 'Las cabeceras superan lo admitido.' },
    internal_error: {
      title: 'Algo falló de nuestro lado',
      detail: 'Quedó registrado con el identificador de correlación.',
    },
    unavailable: { title: 'No disponible por el momento', detail: 'Inténtelo de nuevo en unos segundos.' },
  },
  fields: {
    required: 'Falta este dato.',
    unknown_property: 'Este dato no se admite aquí.',
    wrong_type:
      '{type, select, text {Debe ser un texto.} whole_number {Debe ser un número entero.} number {Debe ser un número.} boolean {Debe ser verdadero o falso.} list {Debe ser una lista.} object {Debe ser un objeto.} other {No es del tipo esperado.}}',
    blank: 'No puede estar vacío.',
    too_short: 'Es demasiado corto (mínimo {min}).',
    too_long: 'Es demasiado largo (máximo {max}).',
    too_small: 'Es demasiado pequeño (mínimo {min}).',
    too_large: 'Es demasiado grande (máximo {max}).',
    too_few: 'Faltan elementos (mínimo {min}).',
    too_many: 'Hay demasiados elementos (máximo {max}).',
    duplicate: 'Hay elementos repetidos.',
    unknown_code:
      '{list, select, places {No está ni en la lista «countries» ni en la lista «areas»} other {No está en la lista «{list}»}}: vea /v1/code-lists.',
    not_allowed: 'Debe ser uno de: {values}.',
    invalid_id: 'No es un identificador.',
    invalid_date: 'No es una fecha (AAAA-MM-DD) de los años 1800 a 2200.',
    in_the_past: 'Ya pasó.',
    in_the_future: 'El día todavía no ha llegado.',
    circular: 'Crea una dependencia circular.',
    out_of_order: 'Queda antes de lo que necesita o después de aquello a lo que sirve.',
    ends_before_it_begins: 'Termina antes de empezar.',
    invalid_time: 'No es una hora RFC 3339 de los años 1800 a 2200.',
    invalid_email: 'No es una dirección de correo.',
    invalid_url: 'No es una dirección web.',
    invalid_text: 'Contiene caracteres no admitidos.',
    invalid_text_by_language: 'Debe ser un texto por idioma, de {max} caracteres como máximo.',
    invalid_number: 'No es un número admitido.',
    nested_list: 'Una lista no puede contener otra.',
    null_element: 'Una lista no puede contener elementos nulos.',
    forbidden_key: 'Ese nombre no se admite.',
    too_deep: 'Tiene demasiados niveles.',
    too_complex: 'Tiene demasiados elementos en total.',
    invalid: 'No es válido.',
  },
};
