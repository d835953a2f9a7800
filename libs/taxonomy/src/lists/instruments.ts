import { codeList, termsFromTable } from '../build.js';
import type { CodeList } from '../code-list.js';

export const instrumentList: CodeList = codeList({
  name: 'instruments',
  version: '2026-11-22',
  source: 'Alianza, from the numbering of the International Labour Organization and of the United Nations',
  terms: termsFromTable(`
    ilo_c19 | | Convenio 19 sobre la igualdad de trato (accidentes del trabajo), 1925 | Equality of Treatment (Accident Compensation) Convention, 1925 (No. 19) | Convenção 19 sobre igualdade de tratamento (indenização por acidentes de trabalho), 1925 | Convention n° 19 sur l’égalité de traitement (accidents du travail), 1925 | C19; C019
    ilo_c29 | | Convenio 29 sobre el trabajo forzoso, 1930 | Forced Labour Convention, 1930 (No. 29) | Convenção 29 sobre o trabalho forçado, 1930 | Convention n° 29 sur le travail forcé, 1930 | C29; C029
    ilo_c81 | | Convenio 81 sobre la inspección del trabajo, 1947 | Labour Inspection Convention, 1947 (No. 81) | Convenção 81 sobre a inspeção do trabalho, 1947 | Convention n° 81 sur l’inspection du travail, 1947 | C81; C081
    ilo_c97 | | Convenio 97 sobre los trabajadores migrantes (revisado), 1949 | Migration for Employment Convention (Revised), 1949 (No. 97) | Convenção 97 sobre trabalhadores migrantes (revista), 1949 | Convention n° 97 sur les travailleurs migrants (révisée), 1949 | C97; C097
    ilo_c118 | | Convenio 118 sobre la igualdad de trato (seguridad social), 1962 | Equality of Treatment (Social Security) Convention, 1962 (No. 118) | Convenção 118 sobre igualdade de tratamento (previdência social), 1962 | Convention n° 118 sur l’égalité de traitement (sécurité sociale), 1962 | C118
    ilo_c143 | | Convenio 143 sobre los trabajadores migrantes (disposiciones complementarias), 1975 | Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143) | Convenção 143 sobre trabalhadores migrantes (disposições complementares), 1975 | Convention n° 143 sur les travailleurs migrants (dispositions complémentaires), 1975 | C143
    ilo_c144 | | Convenio 144 sobre la consulta tripartita, 1976 | Tripartite Consultation Convention, 1976 (No. 144) | Convenção 144 sobre a consulta tripartite, 1976 | Convention n° 144 sur les consultations tripartites, 1976 | C144
    ilo_c157 | | Convenio 157 sobre la conservación de los derechos en materia de seguridad social, 1982 | Maintenance of Social Security Rights Convention, 1982 (No. 157) | Convenção 157 sobre a preservação dos direitos em matéria de previdência social, 1982 | Convention n° 157 sur la conservation des droits en matière de sécurité sociale, 1982 | C157
    ilo_c181 | | Convenio 181 sobre las agencias de empleo privadas, 1997 | Private Employment Agencies Convention, 1997 (No. 181) | Convenção 181 sobre as agências de emprego privadas, 1997 | Convention n° 181 sur les agences d’emploi privées, 1997 | C181
    ilo_c189 | | Convenio 189 sobre las trabajadoras y los trabajadores domésticos, 2011 | Domestic Workers Convention, 2011 (No. 189) | Convenção 189 sobre as trabalhadoras e os trabalhadores domésticos, 2011 | Convention n° 189 sur les travailleuses et travailleurs domestiques, 2011 | C189
    ilo_c190 | | Convenio 190 sobre la violencia y el acoso, 2019 | Violence and Harassment Convention, 2019 (No. 190) | Convenção 190 sobre a violência e o assédio, 2019 | Convention n° 190 sur la violence et le harcèlement, 2019 | C190
    icrmw_1990 | | Convención internacional sobre los derechos de todos los trabajadores migratorios y de sus familiares, 1990 | International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families, 1990 | Convenção internacional sobre os direitos de todos os trabalhadores migrantes e membros das suas famílias, 1990 | Convention internationale sur les droits de tous les travailleurs migrants et des membres de leur famille, 1990 | ICRMW; CTM 1990; convención de 1990
    ibero_american_social_security | | Convenio Multilateral Iberoamericano de Seguridad Social | Ibero-American Multilateral Agreement on Social Security | Convenção Multilateral Ibero-Americana de Segurança Social | Convention multilatérale ibéro-américaine de sécurité sociale
  `),
});
