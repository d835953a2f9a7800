/** Who migrates, who works, and for whom. */
export const people = `
  migrant | migrante; migratorio; migración | migrant; migratory; migration | migrante; migratório; migração | migrant; migratoire; migration
  immigrant | inmigrante; inmigración | immigrant; immigration | imigrante; imigração | immigré; immigrant; immigration
  emigrant | emigrante; emigración; emigrar | emigrant; emigration; emigrate | emigrante; emigração; emigrar | émigré; émigrant; émigration; émigrer
  refugee | refugiado; refugio | refugee; refuge | refugiado; refúgio | réfugié; refuge
  asylum | asilo; solicitante de asilo | asylum; asylum seeker | asilo; solicitante de asilo; requerente de asilo | asile; demandeur d’asile
  displaced | desplazado; desplazamiento | displaced; displacement | deslocado; deslocamento | déplacé; déplacement
  returnee | retornado; repatriado; repatriación | returnee; repatriated; repatriation | retornado; repatriado; repatriação | rapatrié; rapatriement; personnes de retour
  deportee | deportado; deportación | deportee; deported; deportation | deportado; deportação | expulsé; expulsion; déporté
  diaspora | diáspora | diaspora | diáspora | diaspora
  foreigner | extranjero; extranjería; exterior | foreigner; foreign; abroad; overseas | estrangeiro; exterior | étranger
  national_abroad | connacional; compatriota; paisano | fellow national; compatriot; countryman; fellow citizen | compatriota; conterrâneo | compatriote; ressortissant
  citizen | ciudadano; ciudadanía; ciudadana | citizen; citizenship | cidadão; cidadã; cidadania; cidadãos | citoyen; citoyenneté; citoyenne
  person | persona; gente | person; people | pessoa; gente | personne; gens
  population | población; poblacional | population | população; populacional | population
  woman | mujer; mujeres; femenino | woman; women; female | mulher; mulheres; feminino | femme; féminin
  man | hombre; varón; masculino | man; men; male | homem; homens; masculino | homme; masculin
  child | niño; niña; niñez; infancia; infantil; menor de edad; niñas y niños; niños; niñas | child; children; childhood; minor | criança; infância; infantil | enfant; enfance; mineur; infantile
  adolescent | adolescente; adolescencia | adolescent; adolescence; teenager | adolescente; adolescência | adolescent; adolescence
  youth | joven; jóvenes; juventud; juvenil | youth; young; young people | jovem; jovens; juventude; juvenil | jeune; jeunesse
  older_person | adulto mayor; persona mayor; anciano; envejecimiento; vejez; tercera edad | older person; elderly; ageing; aging; old age; older adult; senior | idoso; pessoa idosa; envelhecimento; velhice | personne âgée; aîné; vieillissement; vieillesse; troisième âge
  family | familia; familiar | family; families; family members | família; familiar | famille; familial; familiale; familiaux
  mother | madre; materno; maternidad | mother; maternal; maternity | mãe; mães; materno; maternidade | mère; maternel; maternité
  father | padre; paterno; paternidad | father; paternal; paternity | pai; paterno; paternidade | père; paternel; paternité
  parent | padres de familia; progenitor | parent; parental | progenitor; parental | parent; parental; parentalité
  household | hogar; hogares | household; home | lar; domicílio; lares | ménage; foyer; domicile
  indigenous | indígena; pueblo originario; pueblos originarios; pueblos indígenas | indigenous; native people; first nations; indigenous peoples | indígena; povo originário; povos originários; povos indígenas | autochtone; indigène; peuples autochtones
  afrodescendant | afrodescendiente; afrodescendencia; afroamericano; ascendencia africana | afrodescendant; african descent; people of african descent | afrodescendente; afrodescendência; ascendência africana | afrodescendant; ascendance africaine; personnes d’ascendance africaine
  disability | discapacidad; discapacitado; personas con discapacidad | disability; disabled; persons with disabilities | deficiência; pessoas com deficiência | handicap; handicapé; personnes handicapées
  lgbt | lgbti; lgbtiq; diversidad sexual; lgbt | lgbti; lgbtiq; sexual diversity; lgbt; lgbtq | lgbti; lgbtqia; diversidade sexual; lgbt | lgbti; lgbtiq; diversité sexuelle; lgbt
  victim | víctima | victim | vítima | victime
  survivor | sobreviviente; superviviente | survivor | sobrevivente | survivant; rescapé
  vulnerable | vulnerable; vulnerabilidad | vulnerable; vulnerability | vulnerável; vulnerabilidade; vulneráveis | vulnérable; vulnérabilité
  beneficiary | beneficiario | beneficiary; beneficiaries | beneficiário | bénéficiaire
  leader | líder; lideresa; liderazgo; dirigente; liderar | leader; leadership; lead | líder; liderança; dirigente; liderar | leader; dirigeant; leadership; diriger
  member | miembro; integrante; socio; membresía | member; membership | membro; integrante; sócio; filiação | membre; sociétaire
  affiliate | afiliado; afiliación; afiliar | affiliate; affiliated; affiliation; enrolment; enrollment | afiliado; filiado; filiar; afiliação | affilié; affiliation; adhérent; adhésion
  volunteer | voluntario; voluntariado | volunteer; voluntary; volunteering | voluntário; voluntariado | bénévole; volontaire; bénévolat; volontariat
  expert | experto; especialista; perito | expert; specialist; expertise | especialista; perito | expert; spécialiste; expertise
  official | funcionario; servidor público; funcionariado | civil servant; public servant; public official; official | funcionário; servidor público | fonctionnaire; agent public
  teacher | docente; maestro; profesor; profesorado | teacher; educator; professor | docente; professor | enseignant; professeur; instituteur
  student | estudiante; alumno; estudiantil | student; pupil | estudante; aluno; estudantil | étudiant; étudiante
  nurse | enfermero; enfermera; enfermería | nurse; nursing | enfermeiro; enfermagem | infirmier; infirmière; soins infirmiers
  doctor | médico; medicina | doctor; physician; medical; medicine | médico; medicina | médecin; médical; médecine
  lawyer | abogado; abogada; abogacía | lawyer; attorney | advogado; advocacia | avocat
  neighbour | vecino; vecinal | neighbour; neighbor; neighbouring | vizinho | voisin; voisinage
  community | comunidad; comunitario; comunitaria; comunidades | community; communities | comunidade; comunitário | communauté; communautaire
  society | sociedad; social; societal | society; social; societal | sociedade; social | société; social; sociale; sociaux
  civil_society | sociedad civil | civil society | sociedade civil | société civile
  host_community | comunidad de acogida; comunidad receptora; acogida; comunidades de acogida | host community; host communities; hosting; reception; receiving community | comunidade de acolhida; comunidade receptora; acolhida; acolhimento | communauté d’accueil; accueil; communautés d’accueil
  crew | tripulación; tripulante | crew; crewing | tripulação; tripulante | équipage
  seafarer | marinero; gente de mar; marino; marítimo; marina mercante | seafarer; sailor; maritime; merchant navy | marítimo; marinheiro; marinha mercante | marin; gens de mer; maritime; marine marchande
`;
