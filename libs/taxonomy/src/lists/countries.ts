import { labelLanguages, type CodeList, type Labels, type Language, type Term } from '../code-list.js';

/** ISO 3166-1 alpha-2 codes by the M49 subregion that contains them. */
const countriesByArea: Readonly<Record<string, string>> = {
  m49_021: 'BM CA GL PM US',
  m49_013: 'BZ CR GT HN MX NI PA SV',
  m49_029: 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  m49_005: 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  m49_015: 'DZ EG EH LY MA SD TN',
  m49_011: 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  m49_017: 'AO CD CF CG CM GA GQ ST TD',
  m49_014: 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  m49_018: 'BW LS NA SZ ZA',
  m49_154: 'GG IM JE AX DK EE FI FO GB IE IS LT LV NO SE SJ',
  m49_155: 'AT BE CH DE FR LI LU MC NL',
  m49_151: 'BG BY CZ HU MD PL RO RU SK UA',
  m49_039: 'AD AL BA ES GI GR HR IT ME MK MT RS PT SI SM VA',
  m49_145: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  m49_143: 'KG KZ TJ TM UZ',
  m49_030: 'CN HK JP KP KR MN MO TW',
  m49_034: 'AF BD BT IN IR LK MV NP PK',
  m49_035: 'BN ID KH LA MM MY PH SG TH TL VN',
  m49_053: 'AU CC CX HM NF NZ',
  m49_054: 'FJ NC PG SB VU',
  m49_057: 'FM GU KI MH MP NR PW UM',
  m49_061: 'AS CK NU PF PN TK TO TV WF WS',
  m49_010: 'AQ',
};

const aliases: Readonly<Record<string, readonly string[]>> = {
  DO: ['Dominican Rep.', 'Rep. Dominicana'],
  GB: ['UK', 'Reino Unido de Gran Bretaña'],
  US: ['USA', 'EE. UU.', 'EEUU', 'EUA', 'United States of America', 'Estados Unidos de América'],
};

const namesIn = Object.fromEntries(
  labelLanguages.map((language) => [language, new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })]),
) as Readonly<Record<Language, Intl.DisplayNames>>;

function countryLabels(code: string): Labels {
  return Object.fromEntries(labelLanguages.map((language) => [language, namesIn[language].of(code) ?? ''])) as Labels;
}

function countryTerm(id: string, broader: string): Term {
  const known = aliases[id];
  return { id, labels: countryLabels(id), broader, ...(known ? { aliases: known } : {}) };
}

export const countryList: CodeList = {
  name: 'countries',
  version: '2026-11-22',
  source: 'ISO 3166-1 alpha-2; names from Unicode CLDR; containment from Unicode CLDR 48 and M49',
  broaderList: 'areas',
  notYetReviewedBySpeaker: [],
  terms: Object.entries(countriesByArea)
    .flatMap(([area, codes]) => codes.split(' ').map((code) => countryTerm(code, area)))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
};
