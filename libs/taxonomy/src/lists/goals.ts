import { codeList, termsFromTable } from '../build.js';
import type { CodeList } from '../code-list.js';

/** Objectives of the Global Compact for Migration and targets of the Sustainable Development Goals, in short words. */
export const goalList: CodeList = codeList({
  name: 'goals',
  version: '2026-11-22',
  source: 'Alianza, from resolutions 73/195 and 70/1 of the General Assembly of the United Nations (numbering)',
  terms: termsFromTable(`
    gcm_1 | | PMM 1: datos exactos y desglosados | GCM 1: accurate and disaggregated data | PGM 1: dados precisos e desagregados | PMM 1 : données exactes et ventilées
    gcm_2 | | PMM 2: factores que obligan a migrar | GCM 2: drivers that compel people to leave | PGM 2: fatores que obrigam a migrar | PMM 2 : facteurs qui forcent à partir
    gcm_3 | | PMM 3: información exacta y oportuna | GCM 3: accurate and timely information | PGM 3: informação precisa e oportuna | PMM 3 : informations exactes et à jour
    gcm_4 | | PMM 4: identidad legal y documentación | GCM 4: legal identity and documentation | PGM 4: identidade legal e documentação | PMM 4 : identité juridique et documents
    gcm_5 | | PMM 5: vías regulares | GCM 5: regular pathways | PGM 5: vias regulares | PMM 5 : voies régulières
    gcm_6 | | PMM 6: contratación equitativa y trabajo decente | GCM 6: fair recruitment and decent work | PGM 6: recrutamento justo e trabalho decente | PMM 6 : recrutement équitable et travail décent
    gcm_7 | | PMM 7: vulnerabilidades en la migración | GCM 7: vulnerabilities in migration | PGM 7: vulnerabilidades na migração | PMM 7 : vulnérabilités liées aux migrations
    gcm_8 | | PMM 8: salvar vidas y buscar a las personas desaparecidas | GCM 8: saving lives and searching for the missing | PGM 8: salvar vidas e buscar pessoas desaparecidas | PMM 8 : sauver des vies et rechercher les disparus
    gcm_9 | | PMM 9: tráfico ilícito de migrantes | GCM 9: smuggling of migrants | PGM 9: contrabando de migrantes | PMM 9 : trafic de migrants
    gcm_10 | | PMM 10: trata de personas | GCM 10: trafficking in persons | PGM 10: tráfico de pessoas | PMM 10 : traite des personnes
    gcm_11 | | PMM 11: gestión de fronteras | GCM 11: border management | PGM 11: gestão de fronteiras | PMM 11 : gestion des frontières
    gcm_12 | | PMM 12: certidumbre y previsibilidad de los procedimientos migratorios | GCM 12: certain and predictable migration procedures | PGM 12: certeza e previsibilidade dos procedimentos migratórios | PMM 12 : certitude et prévisibilité des procédures migratoires
    gcm_13 | | PMM 13: detención como último recurso | GCM 13: detention as a last resort | PGM 13: detenção como último recurso | PMM 13 : détention en dernier ressort
    gcm_14 | | PMM 14: protección consular | GCM 14: consular protection | PGM 14: proteção consular | PMM 14 : protection consulaire
    gcm_15 | | PMM 15: acceso a servicios básicos | GCM 15: access to basic services | PGM 15: acesso a serviços básicos | PMM 15 : accès aux services de base
    gcm_16 | | PMM 16: inclusión y cohesión social | GCM 16: inclusion and social cohesion | PGM 16: inclusão e coesão social | PMM 16 : inclusion et cohésion sociale
    gcm_17 | | PMM 17: contra toda discriminación | GCM 17: against all discrimination | PGM 17: contra toda discriminação | PMM 17 : contre toute discrimination
    gcm_18 | | PMM 18: desarrollo y reconocimiento de competencias | GCM 18: skills development and recognition | PGM 18: desenvolvimento e reconhecimento de competências | PMM 18 : développement et reconnaissance des compétences
    gcm_19 | | PMM 19: contribución de migrantes y diásporas | GCM 19: contribution of migrants and diasporas | PGM 19: contribuição de migrantes e diásporas | PMM 19 : contribution des migrants et des diasporas
    gcm_20 | | PMM 20: remesas | GCM 20: remittances | PGM 20: remessas | PMM 20 : envois de fonds
    gcm_21 | | PMM 21: retorno digno y reintegración | GCM 21: dignified return and reintegration | PGM 21: retorno digno e reintegração | PMM 21 : retour dans la dignité et réintégration
    gcm_22 | | PMM 22: portabilidad de la seguridad social | GCM 22: portability of social security | PGM 22: portabilidade da previdência social | PMM 22 : portabilité de la sécurité sociale
    gcm_23 | | PMM 23: cooperación internacional | GCM 23: international cooperation | PGM 23: cooperação internacional | PMM 23 : coopération internationale
    sdg_8 | | ODS 8: trabajo decente y crecimiento económico | SDG 8: decent work and economic growth | ODS 8: trabalho decente e crescimento econômico | ODD 8 : travail décent et croissance économique
    sdg_8_5 | sdg_8 | ODS 8.5: empleo pleno, trabajo decente e igual remuneración | SDG 8.5: full employment, decent work and equal pay | ODS 8.5: emprego pleno, trabalho decente e igual remuneração | ODD 8.5 : plein emploi, travail décent et salaire égal
    sdg_8_7 | sdg_8 | ODS 8.7: fin del trabajo forzoso, la trata y el trabajo infantil | SDG 8.7: end forced labour, trafficking and child labour | ODS 8.7: fim do trabalho forçado, do tráfico de pessoas e do trabalho infantil | ODD 8.7 : fin du travail forcé, de la traite et du travail des enfants
    sdg_8_8 | sdg_8 | ODS 8.8: derechos laborales, en particular de las personas migrantes | SDG 8.8: labour rights, in particular of migrant workers | ODS 8.8: direitos trabalhistas, em particular das pessoas migrantes | ODD 8.8 : droits des travailleurs, en particulier des migrants
    sdg_10 | | ODS 10: reducción de las desigualdades | SDG 10: reduced inequalities | ODS 10: redução das desigualdades | ODD 10 : inégalités réduites
    sdg_10_7 | sdg_10 | ODS 10.7: migración ordenada, segura, regular y responsable | SDG 10.7: orderly, safe, regular and responsible migration | ODS 10.7: migração ordenada, segura, regular e responsável | ODD 10.7 : migrations ordonnées, sûres, régulières et responsables
    sdg_10_c | sdg_10 | ODS 10.c: costo de las remesas | SDG 10.c: cost of remittances | ODS 10.c: custo das remessas | ODD 10.c : coût des envois de fonds
    sdg_17 | | ODS 17: alianzas para lograr los objetivos | SDG 17: partnerships for the goals | ODS 17: parcerias para os objetivos | ODD 17 : partenariats pour les objectifs
    sdg_17_16 | sdg_17 | ODS 17.16: alianza mundial de múltiples interesados | SDG 17.16: global multi-stakeholder partnership | ODS 17.16: parceria global multissetorial | ODD 17.16 : partenariat mondial multipartite
    sdg_17_17 | sdg_17 | ODS 17.17: alianzas públicas, público-privadas y de la sociedad civil | SDG 17.17: public, public–private and civil-society partnerships | ODS 17.17: parcerias públicas, público-privadas e da sociedade civil | ODD 17.17 : partenariats publics, public-privé et avec la société civile
  `),
});
