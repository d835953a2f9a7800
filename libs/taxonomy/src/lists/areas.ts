import { codeList, termsFromTable } from '../build.js';
import type { CodeList } from '../code-list.js';

/**
 * Regions for bodies that work across countries. In M49 Mexico lies in Central America, as the label says,
 * and Latin America and the Caribbean is the region between the Americas and their subregions.
 */
export const areaList: CodeList = codeList({
  name: 'areas',
  version: '2026-11-22',
  source: 'M49 standard of the United Nations; containment from Unicode CLDR 48',
  terms: termsFromTable(`
    m49_001 | | Mundo | World | Mundo | Monde
    m49_019 | m49_001 | Américas | Americas | Américas | Amériques
    m49_021 | m49_019 | América septentrional | Northern America | América setentrional | Amérique septentrionale
    m49_419 | m49_019 | América Latina y el Caribe | Latin America and the Caribbean | América Latina e Caribe | Amérique latine et Caraïbes
    m49_013 | m49_419 | Centroamérica (con México) | Central America (with Mexico) | América Central (com o México) | Amérique centrale (avec le Mexique)
    m49_029 | m49_419 | Caribe | Caribbean | Caribe | Caraïbes
    m49_005 | m49_419 | América del Sur | South America | América do Sul | Amérique du Sud
    m49_002 | m49_001 | África | Africa | África | Afrique
    m49_015 | m49_002 | África septentrional | Northern Africa | África setentrional | Afrique septentrionale
    m49_202 | m49_002 | África subsahariana | Sub-Saharan Africa | África subsaariana | Afrique subsaharienne
    m49_011 | m49_202 | África occidental | Western Africa | África ocidental | Afrique occidentale
    m49_014 | m49_202 | África oriental | Eastern Africa | África oriental | Afrique orientale
    m49_017 | m49_202 | África central | Middle Africa | África central | Afrique centrale
    m49_018 | m49_202 | África meridional | Southern Africa | África meridional | Afrique australe
    m49_150 | m49_001 | Europa | Europe | Europa | Europe
    m49_154 | m49_150 | Europa septentrional | Northern Europe | Europa setentrional | Europe du Nord
    m49_155 | m49_150 | Europa occidental | Western Europe | Europa ocidental | Europe de l’Ouest
    m49_151 | m49_150 | Europa oriental | Eastern Europe | Europa oriental | Europe de l’Est
    m49_039 | m49_150 | Europa meridional | Southern Europe | Europa meridional | Europe du Sud
    m49_142 | m49_001 | Asia | Asia | Ásia | Asie
    m49_145 | m49_142 | Asia occidental | Western Asia | Ásia ocidental | Asie de l’Ouest
    m49_143 | m49_142 | Asia central | Central Asia | Ásia central | Asie centrale
    m49_030 | m49_142 | Asia oriental | Eastern Asia | Ásia oriental | Asie de l’Est
    m49_034 | m49_142 | Asia meridional | Southern Asia | Ásia meridional | Asie du Sud
    m49_035 | m49_142 | Sudeste asiático | South-eastern Asia | Sudeste asiático | Asie du Sud-Est
    m49_009 | m49_001 | Oceanía | Oceania | Oceania | Océanie
    m49_053 | m49_009 | Australia y Nueva Zelanda | Australia and New Zealand | Austrália e Nova Zelândia | Australie et Nouvelle-Zélande
    m49_054 | m49_009 | Melanesia | Melanesia | Melanésia | Mélanésie
    m49_057 | m49_009 | Micronesia | Micronesia | Micronésia | Micronésie
    m49_061 | m49_009 | Polinesia | Polynesia | Polinésia | Polynésie
    m49_010 | m49_001 | Antártida | Antarctica | Antártida | Antarctique
  `),
});
