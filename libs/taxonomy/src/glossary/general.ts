/** Words that missions are made of besides, and that mean the same wherever they stand. */
export const general = `
  new | nuevo; nueva; novedoso; nuevos; nuevas | new; newly; novel | novo; nova; novos; novas | nouveau; nouvelle; nouveaux; nouvel
  safe | seguridad; segura; seguras | safe; safety; security; secure; safely | segurança; segura; seguras | sécurité; sûre; sûreté; sécurisé
  economic_sector | sector; sectorial; sectores; rama de actividad; rubro | sector; sectoral; sectors; branch of activity | setor; setorial; setores; ramo de atividade; sector; ramo | secteur; sectoriel; secteurs; branche d’activité; branche
  group | grupo; grupal; grupos; equipo; equipos | group; groups; team; teams | grupo; grupos; equipe; equipes | groupe; groupes; équipe; équipes
  centre | centro; centros; sede | centre; center; centres; centers; hub; headquarters | centro; centros; sede; polo | centre; centres; siège; pôle
  office | oficina; despacho; oficinas | office; offices; bureau | escritório; gabinete; escritórios | bureau; cabinet; bureaux
  agency | agencia; agencias | agency; agencies | agência; agências | agences; agence
  space | espacio; espacios; ámbito | space; spaces; venue; sphere | espaço; espaços; âmbito | espace; espaces; lieu; lieux
  area | área; zona; áreas; zonas | area; zone; areas; zones | área; zona; áreas; zonas | zone; zones; aire
  level | nivel; niveles | level; levels | níveis; nível | niveau; niveaux
  year | año; anual; años; anualmente | year; annual; years; yearly; annually | ano; anual; anos; anualmente | an; année; annuel; ans; années; annuellement
  month | mes; mensual; meses; trimestre; trimestral | month; monthly; months; quarter; quarterly | mês; mensal; meses; trimestre; trimestral | mois; mensuel; trimestre; trimestriel
  day | día; diario; días; cotidiano; diaria | day; daily; days; everyday | dia; diário; dias; cotidiano | jour; quotidien; jours; journée
  time | tiempo; plazo; periodo; duración | time; term; period; duration; deadline | tempo; prazo; período; duração | temps; délai; période; durée
  future | futuro; porvenir | future | futuro; porvenir | avenir; futur
  number | número; cantidad; números | number; amount; quantity | número; quantidade | nombre; quantité; numéro
  large | grande; gran; grandes; amplio; mayor | large; big; great; broad; major; larger | grande; grandes; amplo; maior | grand; grande; vaste; ample; grands; majeur
  small | pequeño; pequeña; chico; reducido | small; little; smaller | pequeno; pequena; reduzido | petit; petite; petits
  many | múltiple; diverso; varios; diversidad; diversos; variedad | multiple; diverse; various; several; diversity; variety | múltiplo; diverso; vários; diversidade; diversos; variedade | multiple; divers; plusieurs; diversité; variété
  main | principal; central; fundamental; clave; esencial; básico; principales | main; central; fundamental; key; essential; basic; core; principal | principal; central; fundamental; chave; essencial; básico; principais | principal; central; fondamental; clé; essentiel; basique; principale; principaux
  common | común; comunes; compartido | common; shared | comum; comuns; compartilhado | communs
  better_quality_of_life | calidad de vida; buen vivir; condiciones de vida | quality of life; living conditions; good living | qualidade de vida; condições de vida | qualité de vie; conditions de vie; bien vivre
  working_conditions | condiciones de trabajo; condiciones laborales; condición laboral | working conditions; conditions of work; labour conditions; conditions of employment; labor conditions | condições de trabalho; condições laborais | conditions de travail; conditions d’emploi
  interest | interés; intereses; interesado | interest; interests; interested | interesse; interesses; interessado | intérêt; intérêts; intéressé
  value | valor; valores; valorar | value; values | valor; valores; valorizar; valorização | valeur; valeurs; valoriser; valorisation
  principle | principio; principios | principle; principles | princípio; princípios | principe; principes
  mission | misión; visión; misiones | mission; vision | missão; visão | mission; vision
  mandate | mandato; mandatos; competencia legal | mandate; mandates; mandated | mandato; mandatos | mandat; mandats
  role | rol; papel; función; funciones; roles | role; function; roles; functions | papel; função; funções | rôle; fonction; rôles; fonctions
  theme | tema; temática; materia; temas; asunto; cuestión | theme; topic; subject; matter; topics; themes; thematic | tema; temática; matéria; temas; assunto; questão | thème; sujet; thématique; question; matière; thèmes
  situation | situación; contexto; realidad; entorno; situaciones; coyuntura | situation; context; reality; setting; situations | situação; contexto; realidade; entorno; situações; conjuntura | situation; contexte; réalité; conjoncture; situations
  treatment | trato; tratamiento; tratar | treatment; treat | tratamento; tratar; trato | traitement; traiter
  internal | interno; interna | internal; inner | interno; interna | interne; internes
  speak | hablar; hablante | speak; talk; speaker | falar; falante | parler; parlant
  way | manera; forma; modo; medida; formas; medidas | way; measure; manner; ways; measures | maneira; forma; modo; medida; formas; medidas | manière; façon; mesure; moyen; mesures; forme
  part | componente; elemento; componentes; parte; partes | component; element; components; part; parts | componente; elemento; componentes; parte; partes | composante; élément; composantes; partie; parties
  north | norte; septentrional; norteño | north; northern | norte; setentrional; nortista | nord; septentrional
  south | sur; meridional; austral; sureño; sureste | south; southern; southeast | sul; meridional; austral; sudeste | sud; méridional; austral
  east | oriente; oriental | east; eastern | leste; oriente; oriental | orient; oriental
  west | occidente; occidental; oeste; poniente | west; western | ocidente; ocidental; oeste | ouest; occident; occidental
  coast | costa; costero; litoral; costeño | coast; coastal | costa; costeiro; litoral; litorâneo | côte; côtier; littoral
  island | isla; insular; islas | island; insular; islands | ilha; insular; ilhas | île; insulaire; îles
  river | río; cuenca; fluvial | river; basin; riverine | rio; bacia; fluvial | rivière; bassin; fleuve; fluvial
  mountain | montaña; sierra; andino; altiplano; cordillera; andes | mountain; highland; andean; highlands; andes | montanha; serra; andino; planalto; andes | montagne; andin; hauts plateaux; andes
  house | casa; casas | house; houses | casa; casas | maison; maisons
  help_each_other | ayuda mutua; apoyo mutuo; autoayuda | mutual aid; mutual support; self-help; mutual help | ajuda mútua; apoio mútuo; autoajuda | aide mutuelle; soutien mutuel; auto-assistance
  friend | amigo; amistad | friend; friendship; friendly | amigo; amizade | ami; amitié
  contact | contacto; contactar; enlace de contacto | contact; contacts; liaise | contato; contatar; contacto | contact; contacter; contacts
  start_of_call | solicitud; solicitar; pedir; petición; requerir; requisito | request; application form; petition; require; requirement | solicitação; solicitar; pedir; petição; requerer; requisito; pedido | requête; pétition; solliciter
  possible | posible; posibilidad; posibilidades; potencial | possible; possibility; potential; possibilities | possível; possibilidade; possibilidades; potencial | possible; possibilité; potentiel; possibilités
  different | diferente; diferencia; diferenciado; distinto | different; difference; differentiated; distinct | diferente; diferença; diferenciado; distinto | différent; différence; différencié; distinct
  high | alto; alta; elevado | high; higher | alto; alta; elevado | haut; haute
  low | bajo; baja; escaso | low; scarce; lowest | baixo; baixa; escasso | bas; faible; basse
  open | abrir; abierto; apertura; abierta | open; opening | abrir; aberto; abertura; aberta | ouvrir; ouvert; ouverture; ouverte
  full | pleno; plena; completo; total | full; fully; total; whole | pleno; plena; completo; total | plein; pleine; complet; total; entier
`;
