import type { HttpTexts } from './texts.js';

export const fr: HttpTexts = {
  problems: {
    invalid_request: { title: 'La demande n’est pas valide', detail: 'Vérifiez les valeurs indiquées et renvoyez-la.' },
    malformed_body: {
      title: 'Le contenu est illisible',
      detail: 'Le contenu envoyé n’est pas du JSON complet et correct.',
    },
    invalid_cursor: {
      title: 'La page n’est plus valable',
      detail: 'Le curseur ne correspond pas à cette liste ; revenez à la première page.',
    },
    idempotency_key_required: {
      title: 'La clé d’idempotence manque',
      detail: 'Cette action demande l’en-tête Idempotency-Key, de 8 à 128 caractères.',
    },
    organization_required: {
      title: 'L’organisation manque',
      detail: 'Indiquez dans Alianza-Organization pour quelle organisation vous agissez.',
    },
    unauthenticated: { title: 'Connectez-vous', detail: 'Une session valable est nécessaire.' },
    forbidden: {
      title: 'Action non autorisée',
      detail:
        '{reason, select, no_organization {Vous n’agissez encore pour aucune organisation. Inscrivez-en une ou rejoignez-en une, puis renouvelez votre session.} secretariat_only {Seul le secrétariat de la plateforme fait cela.} not_an_administrator {Cela revient aux personnes qui administrent l’organisation.} not_an_editor {Vous pouvez lire pour cette organisation, mais pas écrire en son nom ; une personne qui l’administre peut changer cela.} other {Vous pouvez voir cette fiche, mais il ne vous revient pas de la modifier.}}',
    },
    not_acting_for: {
      title: 'Vous n’agissez pas pour cette organisation',
      detail: 'Vous n’appartenez pas à l’organisation indiquée dans Alianza-Organization.',
    },
    persons_only: {
      title: 'Réservé aux personnes',
      detail:
        'Une clé d’API agit pour une organisation. Ceci appartient à la personne qui l’a créée, qui doit se connecter pour le faire.',
    },
    not_found: { title: 'Non disponible', detail: 'Cela n’existe pas ou ne vous est pas ouvert.' },
    method_not_allowed: { title: 'Méthode non admise', detail: 'Sont admises ici : {allow}.' },
    illegal_transition: { title: 'L’état actuel ne le permet pas', detail: '{record} est {stateInWords}.' },
    already_exists: { title: 'Cela existe déjà', detail: 'Une fiche identique existe déjà.' },
    organization_suspended: {
      title: 'L’organisation est suspendue',
      detail: 'Tant que dure la suspension, elle peut lire, mais pas publier, occuper un siège, inviter ni coordonner.',
    },
    deadline_passed: { title: 'Le délai est passé', detail: 'Ce n’est plus possible : le délai est échu.' },
    concurrent_change: {
      title: 'Quelqu’un d’autre l’a modifié en même temps',
      detail: 'Relisez la fiche et refaites l’action.',
    },
    request_in_progress: {
      title: 'La même demande est en cours',
      detail: 'Attendez un instant et répétez-la avec la même clé.',
    },
    link_expired: {
      title: 'Ce lien a expiré',
      detail: 'Un lien est valable 60 jours. Connectez-vous à Alianza pour répondre.',
    },
    no_longer_asked: {
      title: 'Il n’y a plus de question',
      detail: 'Entre-temps, une réponse a été donnée, ou cela a changé ou pris fin.',
    },
    link_used: { title: 'Ce lien a déjà servi', detail: 'Il ne sert qu’une fois, et la réponse compte.' },
    stale_version: { title: 'Il y a une version plus récente', detail: 'Relisez la fiche avant de la modifier.' },
    body_too_large: { title: 'Contenu trop volumineux', detail: 'Le maximum est de 256 Kio.' },
    address_too_long: { title: 'Adresse trop longue', detail: 'Une partie de l’adresse dépasse ce qui est admis.' },
    unsupported_media_type: { title: 'Format non admis', detail: 'Envoyez application/json.' },
    idempotency_key_reused: {
      title: 'Clé déjà utilisée',
      detail: 'Cette clé d’idempotence a servi avec un autre contenu ces dernières 24 heures.',
    },
    if_match_required: {
      title: 'La version manque',
      detail: 'Envoyez dans If-Match l’ETag de ce que vous avez lu et modifiez.',
    },
    too_many_requests: { title: 'Trop de tentatives', detail: 'Attendez avant de réessayer.' },
    headers_too_large: { title: 'En-têtes trop volumineux', detail: 'Les en-têtes dépassent ce qui est admis.' },
    internal_error: {
      title: 'Une erreur s’est produite de notre côté',
      detail: 'Elle est enregistrée sous l’identifiant de corrélation.',
    },
    unavailable: { title: 'Momentanément indisponible', detail: 'Réessayez dans quelques secondes.' },
  },
  fields: {
    required: 'Cette donnée manque.',
    unknown_property: 'Cette donnée n’est pas admise ici.',
    wrong_type:
      '{type, select, text {Doit être un texte.} whole_number {Doit être un nombre entier.} number {Doit être un nombre.} boolean {Doit être vrai ou faux.} list {Doit être une liste.} object {Doit être un objet.} other {N’est pas du type attendu.}}',
    blank: 'Ne peut pas être vide.',
    too_short: 'Est trop court (minimum {min}).',
    too_long: 'Est trop long (maximum {max}).',
    too_small: 'Est trop petit (minimum {min}).',
    too_large: 'Est trop grand (maximum {max}).',
    too_few: 'Compte trop peu d’éléments (minimum {min}).',
    too_many: 'Compte trop d’éléments (maximum {max}).',
    duplicate: 'Contient des éléments répétés.',
    unknown_code:
      '{list, select, places {N’est ni dans la liste « countries » ni dans la liste « areas »} other {N’est pas dans la liste « {list} »}} : voir /v1/code-lists.',
    not_allowed: 'Doit être l’un de : {values}.',
    invalid_id: 'N’est pas un identifiant.',
    invalid_date: 'N’est pas une date (AAAA-MM-JJ) des années 1800 à 2200.',
    in_the_past: 'C’est déjà passé.',
    in_the_future: 'Le jour n’est pas encore venu.',
    circular: 'Crée une dépendance circulaire.',
    out_of_order: 'Se situe avant ce dont elle dépend ou après ce qu’elle sert.',
    ends_before_it_begins: 'Se termine avant de commencer.',
    invalid_time: 'N’est pas une heure RFC 3339 des années 1800 à 2200.',
    invalid_email: 'N’est pas une adresse électronique.',
    invalid_url: 'N’est pas une adresse web.',
    invalid_text: 'Contient des caractères non admis.',
    invalid_text_by_language: 'Doit être un texte par langue, de {max} caractères au plus.',
    invalid_number: 'N’est pas un nombre admis.',
    nested_list: 'Une liste ne peut pas en contenir une autre.',
    null_element: 'Une liste ne peut pas contenir d’éléments nuls.',
    forbidden_key: 'Ce nom n’est pas admis.',
    too_deep: 'Compte trop de niveaux.',
    too_complex: 'Compte trop d’éléments au total.',
    invalid: 'N’est pas valide.',
  },
};
