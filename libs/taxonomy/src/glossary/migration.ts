/** Leaving, travelling, arriving, staying and coming back. */
export const migration = `
  mobility | movilidad; movilidad humana; movilización | mobility; human mobility | mobilidade; mobilidade humana | mobilité; mobilité humaine
  return | retorno; regreso; retornar; regresar | return; returning | retorno; regresso; retornar; regressar; volta | retour; retourner; revenir
  reintegration | reintegración; reinserción; reintegrar | reintegration; reinsertion; reintegrate | reintegração; reinserção; reintegrar | réintégration; réinsertion; réintégrer
  integration | integración; integrar; inserción; integral; integrado | integration; integrate; insertion; integrated; comprehensive | integração; integrar; inserção; integral; integrado | intégration; intégrer; insertion; intégré; intégral
  inclusion | inclusión; inclusivo; incluyente | inclusion; inclusive | inclusão; inclusivo | inclusion; inclusif; inclusive
  exclusion | exclusión; excluido; marginado; marginación | exclusion; excluded; marginalised; marginalized | exclusão; excluído; marginalizado; marginalização | exclusion; exclu; marginalisé; marginalisation
  border | frontera; fronterizo; transfronterizo | border; cross-border; frontier; borderland | fronteira; fronteiriço; transfronteiriço | frontière; frontalier; transfrontalier; frontalière
  corridor | corredor | corridor | corredor | corridor; couloir
  route | ruta; trayecto | route; journey | rota; trajeto | route; trajet; itinéraire
  pathway | vía; vías; vía regular; vías regulares; canal regular | pathway; pathways; channel | via; vias; canal | voie; voies; filière
  transit | tránsito; transitar | transit | trânsito; transitar | transit; transiter
  origin | origen; país de origen; procedencia; países de origen | origin; country of origin; home country; sending country; countries of origin | origem; país de origem; países de origem | origine; pays d’origine; provenance
  destination | destino; país de destino; países de destino; país de acogida; país receptor | destination; country of destination; host country; receiving country; countries of destination | destino; país de destino; países de destino; país de acolhimento | destination; pays de destination; pays d’accueil
  arrival | llegada; llegar; recién llegado; ingreso al país | arrival; arrive; newcomer; newly arrived | chegada; chegar; recém-chegado | arrivée; arriver; nouvel arrivant; nouveaux arrivants
  departure | partida; salida; salir; previo a la partida; predeparture | departure; leave; pre-departure; predeparture; leaving | partida; saída; sair; pré-partida | départ; partir; avant le départ; sortie
  travel | viaje; viajar; viajero | travel; trip; traveller | viagem; viajar; viajante | voyage; voyager; voyageur
  settlement | asentamiento; arraigo; establecimiento; asentarse | settlement; settle; settling; resettlement | assentamento; estabelecimento; reassentamento; enraizamento | installation; établissement; réinstallation; enracinement
  stay | estancia; permanencia; estadía; permanecer | stay; sojourn | estada; permanência; estadia | séjour
  residence | residencia; residente; residir | residence; resident; residency; reside | residência; residente; residir | résidence; résident; résider
  permit | permiso; autorización; licencia; autorizar | permit; authorisation; authorization; licence; license; licensing | permissão; autorização; licença; autorizar | permis; autorisation; licence; autoriser
  visa | visa; visado; visas | visa; visas | visto; visa; vistos | visa; visas
  work_permit | permiso de trabajo; permiso laboral; autorización de trabajo | work permit; work authorisation; work authorization; employment permit | permissão de trabalho; autorização de trabalho | permis de travail; autorisation de travail
  document | documento; documentación; documental | document; documentation; papers | documento; documentação | document; documentation; papiers
  irregular | irregular; irregularidad; situación irregular; irregulares; indocumentado; indocumentada | irregular; irregularity; unauthorised; unauthorized; undocumented | irregular; irregularidade; irregulares; indocumentado | irrégulier; irrégularité; situation irrégulière; irrégulière; clandestin
  regular | regular; ordenada; ordenado; regulares | regular; orderly | regular; ordenada; ordenado; regulares | régulier; régulière; ordonné
  regularisation | regularización; regularizar; legalización | regularisation; regularization; regularise; regularize; legalisation | regularização; regularizar; legalização | régularisation; régulariser; légalisation
  migration_status | estatus migratorio; situación migratoria; condición migratoria; estatus | migration status; immigration status; migratory status; status | status migratório; situação migratória; condição migratória; estatuto | statut migratoire; situation migratoire; statut
  identity | identidad; identificación; identificar; registro civil | identity; identification; identify; civil registry | identidade; identificação; identificar; registro civil | identité; identification; identifier; état civil
  passport | pasaporte | passport | passaporte | passeport
  consulate | consulado; consular; cónsul | consulate; consular; consul | consulado; consular; cônsul | consulat; consulaire; consul
  embassy | embajada; embajador; diplomático; diplomacia | embassy; ambassador; diplomatic; diplomacy | embaixada; embaixador; diplomático; diplomacia | ambassade; ambassadeur; diplomatique; diplomatie
  chancellery | cancillería; relaciones exteriores; ministerio de relaciones exteriores | foreign affairs; foreign ministry; ministry of foreign affairs; chancellery | chancelaria; relações exteriores; negócios estrangeiros; ministério das relações exteriores | affaires étrangères; ministère des affaires étrangères; chancellerie
  expatriate | expatriado | expatriate; expat | expatriado | expatrié
  humanitarian | humanitario; humanitaria | humanitarian | humanitário | humanitaire
  crisis | crisis; emergencia; emergencias | crisis; emergency; emergencies; crises | crise; emergência | crise; urgence
  disaster | desastre; catástrofe; siniestro | disaster; catastrophe | desastre; catástrofe | catastrophe; désastre; sinistre
  conflict | conflicto; conflictividad | conflict | conflito | conflit
  peace | paz; pacífico; pacificación | peace; peaceful; peacebuilding | paz; pacífico; pacificação | paix; pacifique
  shelter | albergue; alojamiento; alojar; casa del migrante | shelter; accommodation; lodging | abrigo; alojamento; alojar; hospedagem | hébergement; logement; abri; gîte
  housing | vivienda; habitacional | housing; dwelling | moradia; habitação; habitacional | habitat; habitation; logement social
  smuggling | tráfico ilícito; coyote; traficante; tráfico de migrantes | smuggling; smuggler; migrant smuggling | contrabando; coiote; contrabando de migrantes | passeur; trafic illicite; trafic de migrants
  trafficking | trata; trata de personas; tráfico de personas | trafficking; human trafficking; trafficking in persons | tráfico de pessoas; tráfico humano | traite; traite des personnes; traite des êtres humains
  detention | detención; detener; detenido; aseguramiento | detention; detained; detainee; custody | detenção; detido; deter | détention; détenu; rétention
  family_reunification | reunificación familiar; reagrupación familiar | family reunification; family reunion | reunificação familiar; reagrupamento familiar; reunião familiar | regroupement familial; réunification familiale
  xenophobia | xenofobia; xenófobo | xenophobia; xenophobic | xenofobia; xenófobo | xénophobie; xénophobe
  racism | racismo; racista; racial | racism; racist; racial | racismo; racista; racial | racisme; raciste; racial
  intercultural | intercultural; interculturalidad; multicultural | intercultural; multicultural | intercultural; interculturalidade; multicultural | interculturel; interculturalité; multiculturel; interculturelle
  culture | cultura; cultural | culture; cultural | cultura; cultural | culture; culturel; culturelle
  language | idioma; lengua; lingüístico; idiomas | language; linguistic | idioma; língua; linguístico | langue; linguistique
  interpretation | interpretación; intérprete; traducción; traductor; traducir | interpretation; interpreter; translation; translator; translate | interpretação; intérprete; tradução; tradutor; traduzir | interprétation; interprète; traduction; traducteur; traduire
  cohesion | cohesión; convivencia; cohesión social | cohesion; coexistence; living together | coesão; convivência | cohésion; vivre ensemble
  circular | circular; circularidad; migración circular | circular; circularity | circular; circularidade | circulaire; circularité
  temporary | temporal; temporario; provisional; temporales; temporalidad | temporary; provisional | temporário; provisório; temporária | temporaire; provisoire
  seasonal | estacional; temporada; temporero; zafral | seasonal; season | sazonal; temporada; safrista; sazonalidade | saisonnier; saison; saisonnière
  permanent | permanente; definitivo | permanent; definitive | permanente; definitivo | permanent; définitif
`;
