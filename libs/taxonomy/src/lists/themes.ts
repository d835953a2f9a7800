import { codeList, termsFromTable } from '../build.js';
import type { CodeList } from '../code-list.js';

export const themeList: CodeList = codeList({
  name: 'themes',
  version: '2026-11-22',
  source: 'Alianza, from the agenda of labour-migration cooperation in the Americas',
  terms: termsFromTable(`
    capacities_and_competencies | | Capacidades y competencias institucionales | Institutional capacities and competencies | Capacidades e competências institucionais | Capacités et compétences institutionnelles
    labour_ministry_capacity | capacities_and_competencies | Capacidad de los ministerios de trabajo | Capacity of labour ministries | Capacidade dos ministérios do trabalho | Capacité des ministères du travail
    employment_services | capacities_and_competencies | Servicios de empleo | Employment services | Serviços de emprego | Services de l’emploi
    interinstitutional_coordination | capacities_and_competencies | Coordinación interinstitucional | Coordination between institutions | Coordenação interinstitucional | Coordination interinstitutionnelle
    tripartite_governance | | Gobernanza tripartita | Tripartite governance | Governança tripartite | Gouvernance tripartite | tripartism; tripartismo; diálogo social tripartito
    migrants_participation | tripartite_governance | Participación de las personas migrantes | Participation of migrants | Participação das pessoas migrantes | Participation des personnes migrantes
    union_cooperation | tripartite_governance | Cooperación sindical transfronteriza | Cross-border union cooperation | Cooperação sindical transfronteiriça | Coopération syndicale transfrontalière
    conventions_and_social_security | | Convenios y seguridad social | Conventions and social security | Convenções e previdência social | Conventions et sécurité sociale
    ratification | conventions_and_social_security | Ratificación y aplicación de convenios | Ratification and application of conventions | Ratificação e aplicação de convenções | Ratification et application des conventions
    social_security_portability | conventions_and_social_security | Portabilidad de la seguridad social | Portability of social security | Portabilidade da previdência social | Portabilité de la sécurité sociale | pensiones; pensions; totalización
    policy_coherence_and_monitoring | | Coherencia de políticas y seguimiento | Policy coherence and monitoring | Coerência de políticas e monitoramento | Cohérence des politiques et suivi
    bilateral_agreements | policy_coherence_and_monitoring | Acuerdos bilaterales de migración laboral | Bilateral labour migration agreements | Acordos bilaterais de migração laboral | Accords bilatéraux de migration de main-d’œuvre
    agreement_monitoring | policy_coherence_and_monitoring | Seguimiento de acuerdos | Monitoring of agreements | Monitoramento de acordos | Suivi des accords
    information_and_training | | Información y formación | Information and training | Informação e formação | Information et formation
    good_practices | information_and_training | Intercambio de buenas prácticas | Exchange of good practices | Intercâmbio de boas práticas | Échange de bonnes pratiques
    officials_training | information_and_training | Formación de funcionarios e interlocutores sociales | Training of officials and social partners | Formação de funcionários e interlocutores sociais | Formation des fonctionnaires et des partenaires sociaux
    business_guidance | information_and_training | Orientación a empresas | Guidance for enterprises | Orientação a empresas | Orientations pour les entreprises
    predeparture_information | information_and_training | Información previa a la partida y a la llegada | Pre-departure and arrival information | Informação prévia à partida e na chegada | Information avant le départ et à l’arrivée
    regular_pathways | | Vías regulares | Regular pathways | Vias regulares | Voies régulières | labour pathways; vías laborales
    work_visas | regular_pathways | Visas de trabajo | Work visas | Vistos de trabalho | Visas de travail
    seasonal_programmes | regular_pathways | Programas de trabajo temporal | Seasonal and temporary work programmes | Programas de trabalho temporário | Programmes de travail saisonnier et temporaire
    complementary_pathways | regular_pathways | Vías complementarias para personas refugiadas y desplazadas | Complementary pathways for refugees and displaced persons | Vias complementares para pessoas refugiadas e deslocadas | Voies complémentaires pour les personnes réfugiées et déplacées
    regularisation_through_work | regular_pathways | Regularización por el trabajo | Regularisation through work | Regularização pelo trabalho | Régularisation par le travail
    irregular_migration | | Migración irregular | Irregular migration | Migração irregular | Migration irrégulière | undocumented migration; migración indocumentada
    trafficking | | Trata de personas | Trafficking in persons | Tráfico de pessoas | Traite des personnes | trata; human trafficking
    forced_labour | trafficking | Trabajo forzoso | Forced labour | Trabalho forçado | Travail forcé
    fair_recruitment | | Contratación equitativa | Fair recruitment | Recrutamento justo | Recrutement équitable | contratación justa; ethical recruitment
    recruitment_fees | fair_recruitment | Comisiones y gastos de contratación | Recruitment fees and related costs | Taxas e custos de recrutamento | Commissions et frais de recrutement
    recruitment_agencies | fair_recruitment | Regulación de agencias de contratación | Regulation of recruitment agencies | Regulação de agências de recrutamento | Réglementation des agences de recrutement
    skills_recognition | | Reconocimiento de competencias | Skills recognition | Reconhecimento de competências | Reconnaissance des compétences
    competency_certification | skills_recognition | Certificación de competencias | Certification of competencies | Certificação de competências | Certification des compétences
    competency_frameworks | skills_recognition | Marcos de competencias | Competency frameworks | Referenciais de competências | Référentiels de compétences
    vocational_training | skills_recognition | Formación profesional | Vocational training | Formação profissional | Formation professionnelle
    job_placement | skills_recognition | Inserción laboral | Job placement | Inserção laboral | Insertion professionnelle
    data | | Datos e investigación | Data and research | Dados e pesquisa | Données et recherche
    migration_profiles | data | Perfiles migratorios | Migration profiles | Perfis migratórios | Profils migratoires
    labour_market_observatories | data | Observatorios del mercado laboral | Labour-market observatories | Observatórios do mercado de trabalho | Observatoires du marché du travail
    return_and_reintegration | | Retorno y reintegración | Return and reintegration | Retorno e reintegração | Retour et réintégration
    consular_protection | | Protección consular | Consular protection | Proteção consular | Protection consulaire
    rights_at_work | | Derechos en el trabajo | Rights at work | Direitos no trabalho | Droits au travail
    wage_gaps | rights_at_work | Brechas salariales | Wage gaps | Disparidades salariais | Écarts de salaire
    discrimination | rights_at_work | Discriminación | Discrimination | Discriminação | Discrimination | xenofobia; xenophobia
    occupational_health_and_safety | rights_at_work | Seguridad y salud en el trabajo | Occupational health and safety | Segurança e saúde no trabalho | Sécurité et santé au travail | SST; OSH; salud ocupacional
    labour_inspection | rights_at_work | Inspección del trabajo | Labour inspection | Inspeção do trabalho | Inspection du travail
    access_to_justice | rights_at_work | Acceso a la justicia laboral | Access to labour justice | Acesso à justiça do trabalho | Accès à la justice du travail
    freedom_of_association | rights_at_work | Libertad sindical | Freedom of association | Liberdade sindical | Liberté syndicale
    informal_economy | | Economía informal | Informal economy | Economia informal | Économie informelle
    gender | | Género | Gender | Gênero | Genre
    care_work | gender | Trabajo de cuidados | Care work | Trabalho de cuidado | Travail de soin
    education_and_family_projects | | Educación y proyectos familiares | Education and family projects | Educação e projetos familiares | Éducation et projets familiaux
    rural_development | | Desarrollo rural y migración | Rural development and migration | Desenvolvimento rural e migração | Développement rural et migration
    new_forms_of_work | | Nuevas formas de trabajo | New forms of work | Novas formas de trabalho | Nouvelles formes de travail
    telework | new_forms_of_work | Teletrabajo | Telework | Teletrabalho | Télétravail | migración virtual; virtual migration
    platform_work | new_forms_of_work | Trabajo en plataformas | Platform work | Trabalho em plataformas | Travail de plateforme
  `),
});
