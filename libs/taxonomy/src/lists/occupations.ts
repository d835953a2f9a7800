import { codeList, termsFromTable } from '../build.js';
import type { CodeList } from '../code-list.js';

/** Major and sub-major groups of occupations; `isco_22` lies in `isco_2`. */
export const occupationList: CodeList = codeList({
  name: 'occupations',
  version: '2026-11-22',
  source: 'Alianza, from the groups of ISCO-08 (International Labour Organization)',
  terms: termsFromTable(`
    isco_1 | | Directores y gerentes | Managers | Diretores e gerentes | Directeurs et gérants
    isco_11 | isco_1 | Directivos de la administración pública y de empresas | Chief executives, senior officials and legislators | Dirigentes da administração pública e de empresas | Cadres supérieurs de l’administration et des entreprises
    isco_12 | isco_1 | Directores administrativos y comerciales | Administrative and commercial managers | Diretores administrativos e comerciais | Directeurs administratifs et commerciaux
    isco_13 | isco_1 | Directores de producción y servicios especializados | Production and specialised services managers | Diretores de produção e serviços especializados | Directeurs de production et de services spécialisés
    isco_14 | isco_1 | Gerentes de hotelería, comercio y otros servicios | Hospitality, retail and other services managers | Gerentes de hotelaria, comércio e outros serviços | Gérants de l’hôtellerie, du commerce et d’autres services
    isco_2 | | Profesionales científicos e intelectuales | Professionals | Profissionais das ciências e intelectuais | Professions intellectuelles et scientifiques
    isco_21 | isco_2 | Profesionales de ciencias e ingeniería | Science and engineering professionals | Profissionais de ciências e engenharia | Spécialistes des sciences et techniques
    isco_22 | isco_2 | Profesionales de la salud | Health professionals | Profissionais da saúde | Spécialistes de la santé | nurses; enfermeras
    isco_23 | isco_2 | Profesionales de la enseñanza | Teaching professionals | Profissionais do ensino | Spécialistes de l’enseignement
    isco_24 | isco_2 | Profesionales de administración y negocios | Business and administration professionals | Profissionais de administração e negócios | Spécialistes de l’administration et du commerce
    isco_25 | isco_2 | Profesionales de tecnologías de la información | Information technology professionals | Profissionais de tecnologias da informação | Spécialistes des technologies de l’information
    isco_26 | isco_2 | Profesionales en derecho, ciencias sociales y cultura | Legal, social and cultural professionals | Profissionais do direito, das ciências sociais e da cultura | Spécialistes du droit, des sciences sociales et de la culture
    isco_3 | | Técnicos y profesionales de nivel medio | Technicians and associate professionals | Técnicos e profissionais de nível médio | Professions intermédiaires
    isco_31 | isco_3 | Técnicos de ciencias e ingeniería | Science and engineering technicians | Técnicos de ciências e engenharia | Techniciens des sciences et techniques
    isco_32 | isco_3 | Técnicos de la salud | Health associate professionals | Técnicos da saúde | Professions intermédiaires de la santé
    isco_33 | isco_3 | Técnicos en finanzas y administración | Business and administration technicians | Técnicos em finanças e administração | Professions intermédiaires de la finance et de l’administration
    isco_34 | isco_3 | Técnicos de servicios jurídicos, sociales y culturales | Legal, social and cultural technicians | Técnicos de serviços jurídicos, sociais e culturais | Professions intermédiaires des services juridiques, sociaux et culturels
    isco_35 | isco_3 | Técnicos de tecnologías de la información | Information technology technicians | Técnicos de tecnologias da informação | Techniciens de l’information et des communications
    isco_4 | | Personal de apoyo administrativo | Clerical support workers | Pessoal de apoio administrativo | Employés de type administratif
    isco_41 | isco_4 | Oficinistas | General clerks | Empregados de escritório | Employés de bureau
    isco_42 | isco_4 | Empleados en trato directo con el público | Customer services clerks | Empregados de atendimento ao público | Employés en contact avec la clientèle
    isco_43 | isco_4 | Empleados contables y de registro de materiales | Numerical and material recording clerks | Empregados de contabilidade e registro de materiais | Employés des services comptables et d’approvisionnement
    isco_44 | isco_4 | Otro personal de apoyo administrativo | Other clerical support workers | Outro pessoal de apoio administrativo | Autres employés de type administratif
    isco_5 | | Trabajadores de servicios y vendedores | Service and sales workers | Trabalhadores dos serviços e vendedores | Personnel des services et vendeurs
    isco_51 | isco_5 | Trabajadores de servicios personales | Personal service workers | Trabalhadores dos serviços pessoais | Personnel des services aux particuliers
    isco_52 | isco_5 | Vendedores | Sales workers | Vendedores | Vendeurs
    isco_53 | isco_5 | Trabajadores de cuidados personales | Personal care workers | Trabalhadores de cuidados pessoais | Personnel de soins aux personnes
    isco_54 | isco_5 | Personal de protección | Protective services workers | Pessoal de proteção | Personnel des services de protection
    isco_6 | | Trabajadores calificados agropecuarios, forestales y pesqueros | Skilled agricultural, forestry and fishery workers | Trabalhadores qualificados da agricultura, floresta e pesca | Travailleurs qualifiés de l’agriculture, de la sylviculture et de la pêche
    isco_61 | isco_6 | Agricultores y trabajadores agropecuarios para el mercado | Market-oriented agricultural workers | Agricultores e trabalhadores agropecuários para o mercado | Agriculteurs et ouvriers agricoles du marché
    isco_62 | isco_6 | Trabajadores forestales, pesqueros y cazadores | Forestry, fishery and hunting workers | Trabalhadores florestais, da pesca e caçadores | Travailleurs de la sylviculture, de la pêche et de la chasse
    isco_63 | isco_6 | Trabajadores agropecuarios y pesqueros de subsistencia | Subsistence farmers and fishers | Trabalhadores agropecuários e pescadores de subsistência | Agriculteurs et pêcheurs de subsistance
    isco_7 | | Oficiales y operarios de oficios | Craft and related trades workers | Trabalhadores qualificados da indústria e construção | Métiers qualifiés de l’industrie et de l’artisanat
    isco_71 | isco_7 | Oficiales de la construcción | Building trades workers | Trabalhadores qualificados da construção | Métiers qualifiés du bâtiment
    isco_72 | isco_7 | Oficiales de la metalurgia y la mecánica | Metal and machinery trades workers | Trabalhadores qualificados da metalurgia e mecânica | Métiers qualifiés de la métallurgie et de la mécanique
    isco_73 | isco_7 | Artesanos y operarios gráficos | Handicraft and printing workers | Artesãos e trabalhadores gráficos | Métiers de l’artisanat et de l’imprimerie
    isco_74 | isco_7 | Trabajadores de electricidad y electrónica | Electrical and electronic trades workers | Trabalhadores da eletricidade e eletrônica | Métiers de l’électricité et de l’électrotechnique
    isco_75 | isco_7 | Operarios de alimentos, confección, madera y afines | Food, garment, wood and related workers | Trabalhadores de alimentos, vestuário, madeira e afins | Métiers de l’alimentation, de l’habillement, du bois et assimilés
    isco_8 | | Operadores de instalaciones y máquinas y ensambladores | Plant and machine operators and assemblers | Operadores de instalações e máquinas e montadores | Conducteurs d’installations et de machines et assembleurs
    isco_81 | isco_8 | Operadores de instalaciones fijas y máquinas | Stationary plant and machine operators | Operadores de instalações fixas e máquinas | Conducteurs d’installations fixes et de machines
    isco_82 | isco_8 | Ensambladores | Assemblers | Montadores | Assembleurs
    isco_83 | isco_8 | Conductores y operadores de equipos pesados móviles | Drivers and mobile plant operators | Condutores e operadores de equipamentos móveis | Conducteurs de véhicules et d’engins
    isco_9 | | Ocupaciones elementales | Elementary occupations | Ocupações elementares | Professions élémentaires
    isco_91 | isco_9 | Limpiadores y asistentes | Cleaners and helpers | Trabalhadores de limpeza e ajudantes | Aides de ménage et agents d’entretien
    isco_92 | isco_9 | Peones agropecuarios, forestales y pesqueros | Agricultural, forestry and fishery labourers | Trabalhadores elementares da agricultura, floresta e pesca | Manœuvres de l’agriculture, de la sylviculture et de la pêche
    isco_93 | isco_9 | Peones de minería, construcción, industria y transporte | Mining, construction, manufacturing and transport labourers | Trabalhadores elementares da mineração, construção, indústria e transporte | Manœuvres des mines, du bâtiment, de l’industrie et des transports
    isco_94 | isco_9 | Ayudantes de preparación de alimentos | Food preparation assistants | Ajudantes de preparação de alimentos | Aides en cuisine
    isco_95 | isco_9 | Vendedores ambulantes y trabajadores de la calle | Street vendors and street services workers | Vendedores ambulantes e trabalhadores de rua | Vendeurs ambulants et travailleurs de rue
    isco_96 | isco_9 | Recolectores de desechos y otras ocupaciones elementales | Refuse workers and other elementary workers | Coletores de resíduos e outras ocupações elementares | Éboueurs et autres travailleurs non qualifiés
    isco_0 | | Ocupaciones militares | Armed forces occupations | Ocupações militares | Professions militaires
    isco_01 | isco_0 | Oficiales de las fuerzas armadas | Commissioned armed forces officers | Oficiais das forças armadas | Officiers des forces armées
    isco_02 | isco_0 | Suboficiales de las fuerzas armadas | Non-commissioned armed forces officers | Suboficiais das forças armadas | Sous-officiers des forces armées
    isco_03 | isco_0 | Otros miembros de las fuerzas armadas | Armed forces, other ranks | Outros membros das forças armadas | Autres membres des forces armées
  `),
});
