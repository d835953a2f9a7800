/** Countries of the field and their people, and the regions between them. Demonyms that are languages too are left out. */
export const places = `
  americas | américas; continente; hemisferio; hemisférico; panamericano; interamericano | americas; hemisphere; hemispheric; continent; inter-american; pan-american | américas; continente; hemisfério; hemisférico; interamericano; pan-americano | amériques; continent; hémisphère; interaméricain; panaméricain
  latin_america | américa latina; latinoamérica; latinoamericano; latino; iberoamérica; iberoamericano | latin america; latin american; latino; ibero-america; ibero-american; latinx | américa latina; latino-americano; latino; iberoamérica; ibero-americano | amérique latine; latino-américain; latino; ibéro-amérique; ibéro-américain
  central_america | centroamérica; centroamericano; américa central; istmo; mesoamérica; mesoamericano | central america; central american; isthmus; mesoamerica; mesoamerican | américa central; centro-americano; istmo; mesoamérica; mesoamericano | amérique centrale; centraméricain; isthme; méso-amérique; mésoaméricain
  caribbean | caribe; caribeño; antillas; antillano | caribbean; west indies; antilles | caribe; caribenho; antilhas | caraïbes; caraïbe; caribéen; antilles; antillais
  south_america | sudamérica; suramérica; sudamericano; suramericano; américa del sur | south america; south american | américa do sul; sul-americano | amérique du sud; sud-américain
  north_america | norteamérica; norteamericano; américa del norte | north america; north american | américa do norte; norte-americano | amérique du nord; nord-américain
  northern_triangle | triángulo norte; norte de centroamérica | northern triangle; northern central america | triângulo norte; norte da américa central | triangle nord; triangle du nord; nord de l’amérique centrale
  southern_cone | cono sur | southern cone | cone sul | cône sud
  amazon | amazonía; amazónico; amazonas | amazon; amazonian; amazonia | amazônia; amazônico; amazonas | amazonie; amazonien; amazone
  mercosur | mercosur | mercosur; southern common market | mercosul; mercosur | mercosur
  andean_community | comunidad andina; región andina; países andinos | andean community; andean region; andean countries | comunidade andina; região andina; países andinos | communauté andine; région andine; pays andins
  sica | sica; sistema de la integración centroamericana | sica; central american integration system | sica; sistema da integração centro-americana | sica; système d’intégration centraméricain
  caricom | caricom; comunidad del caribe | caricom; caribbean community | caricom; comunidade do caribe | caricom; communauté des caraïbes
  european_union | unión europea; europa; europeo; ue | european union; europe; european; eu | união europeia; europa; europeu; ue | union européenne; europe; européen; ue
  mexico | méxico; mexicano | mexico; mexican | méxico; mexicano | mexique; mexicain
  united_states | estados unidos; estadounidense; ee uu; eeuu; eua | united states; usa | estados unidos; estadunidense; eua; estadounidense | états-unis; étasunien; états-unien
  canada | canadá; canadiense | canada; canadian | canadá; canadense | canada; canadien
  guatemala | guatemala; guatemalteco | guatemala; guatemalan | guatemala; guatemalteco | guatemala; guatémaltèque
  belize | belice; beliceño | belize; belizean | belize; belizenho | belize; bélizien
  honduras | honduras; hondureño | honduras; honduran | honduras; hondurenho | honduras; hondurien
  el_salvador | salvadoreño; salvador | salvadoran; salvadorean; salvador | salvadorenho; salvador | salvador; salvadorien
  nicaragua | nicaragua; nicaragüense | nicaragua; nicaraguan | nicarágua; nicaraguense | nicaragua; nicaraguayen
  costa_rica | costa rica; costarricense | costa rica; costa rican | costa rica; costa-riquenho; costarriquenho | costa rica; costaricien; costaricain
  panama | panamá; panameño | panama; panamanian | panamá; panamenho | panama; panaméen
  dominican_republic | república dominicana; dominicano; quisqueya | dominican republic; dominican | república dominicana; dominicano | république dominicaine; dominicain
  haiti | haití; haitiano | haiti; haitian | haiti; haitiano | haïti; haïtien
  cuba | cuba; cubano | cuba; cuban | cuba; cubano | cuba; cubain
  jamaica | jamaica; jamaiquino; jamaicano | jamaica; jamaican | jamaica; jamaicano | jamaïque; jamaïcain
  trinidad_and_tobago | trinidad y tobago; trinitense | trinidad and tobago; trinidadian | trinidad e tobago; trinitário | trinité-et-tobago; trinidadien
  puerto_rico | puerto rico; puertorriqueño | puerto rico; puerto rican | porto rico; porto-riquenho | porto rico; portoricain
  colombia | colombia; colombiano | colombia; colombian | colômbia; colombiano | colombie; colombien
  venezuela | venezuela; venezolano | venezuela; venezuelan | venezuela; venezuelano | venezuela; vénézuélien
  ecuador | ecuador; ecuatoriano | ecuador; ecuadorian; ecuadorean | equador; equatoriano | équateur; équatorien
  peru | perú; peruano | peru; peruvian | peru; peruano | pérou; péruvien
  bolivia | bolivia; boliviano | bolivia; bolivian | bolívia; boliviano | bolivie; bolivien
  chile | chile; chileno | chile; chilean | chile; chileno | chili; chilien
  argentina | argentina; argentino | argentina; argentine; argentinian | argentina; argentino | argentine; argentin
  uruguay | uruguay; uruguayo | uruguay; uruguayan | uruguai; uruguaio | uruguay; uruguayen
  paraguay | paraguay; paraguayo | paraguay; paraguayan | paraguai; paraguaio | paraguay; paraguayen
  brazil | brasil; brasileño; brasilero | brazil; brazilian | brasil; brasileiro | brésil; brésilien
  guyana | guyana; guyanés | guyana; guyanese | guiana; guianense | guyana; guyanien
  suriname | surinam; surinamés | suriname; surinamese | suriname; surinamês | suriname; surinamais
  bahamas | bahamas; bahameño | bahamas; bahamian | bahamas; bahamense | bahamas; bahamien
  barbados | barbados; barbadense | barbados; barbadian | barbados; barbadiano | barbade; barbadien
  spain | españa | spain | espanha | espagne
  italy | italia | italy | itália | italie
`;
