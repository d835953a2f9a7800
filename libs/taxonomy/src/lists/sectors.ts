import { codeList, termsFromTable } from '../build.js';
import type { CodeList } from '../code-list.js';

/** Branches of economic activity (*ramas de actividad*), not to be confused with constituencies. */
export const sectorList: CodeList = codeList({
  name: 'sectors',
  version: '2026-11-22',
  source: 'Alianza, from the sections of ISIC Rev. 4 (United Nations), with domestic work as a branch of its own',
  terms: termsFromTable(`
    agriculture | | Agricultura, ganadería, silvicultura y pesca | Agriculture, forestry and fishing | Agricultura, pecuária, silvicultura e pesca | Agriculture, sylviculture et pêche
    mining | | Minas y canteras | Mining and quarrying | Indústrias extrativas | Activités extractives
    manufacturing | | Industria manufacturera | Manufacturing | Indústria de transformação | Industrie manufacturière | maquila
    energy | | Electricidad, gas y aire acondicionado | Electricity, gas and air conditioning | Eletricidade, gás e ar condicionado | Électricité, gaz et climatisation
    water_and_waste | | Agua, saneamiento y desechos | Water, sanitation and waste | Água, saneamento e resíduos | Eau, assainissement et déchets
    construction | | Construcción | Construction | Construção | Construction
    trade | | Comercio y reparación de vehículos | Trade and repair of vehicles | Comércio e reparação de veículos | Commerce et réparation de véhicules
    transport | | Transporte y almacenamiento | Transport and storage | Transporte e armazenagem | Transport et entreposage
    accommodation_and_food | | Alojamiento y servicios de comida | Accommodation and food services | Alojamento e alimentação | Hébergement et restauration | turismo; tourism
    information_and_communication | | Información y comunicaciones | Information and communication | Informação e comunicação | Information et communication
    finance | | Actividades financieras y de seguros | Finance and insurance | Atividades financeiras e de seguros | Finance et assurance
    real_estate | | Actividades inmobiliarias | Real estate | Atividades imobiliárias | Activités immobilières
    professional_services | | Actividades profesionales, científicas y técnicas | Professional, scientific and technical activities | Atividades profissionais, científicas e técnicas | Activités spécialisées, scientifiques et techniques
    administrative_services | | Servicios administrativos y de apoyo | Administrative and support services | Atividades administrativas e de apoio | Services administratifs et de soutien
    public_administration | | Administración pública y defensa | Public administration and defence | Administração pública e defesa | Administration publique et défense
    education | | Enseñanza | Education | Educação | Enseignement
    health_and_social_work | | Salud y asistencia social | Health and social work | Saúde humana e serviços sociais | Santé et action sociale
    arts_and_recreation | | Actividades artísticas y recreativas | Arts and recreation | Artes e recreação | Arts et loisirs
    other_services | | Otros servicios | Other services | Outros serviços | Autres services
    households | | Hogares como empleadores | Households as employers | Famílias como empregadoras | Ménages employeurs
    domestic_work | households | Trabajo del hogar | Domestic work | Trabalho doméstico | Travail domestique | trabajo doméstico; household work
    extraterritorial_bodies | | Organizaciones extraterritoriales | Extraterritorial organisations | Organismos extraterritoriais | Organismes extraterritoriaux
  `),
});
