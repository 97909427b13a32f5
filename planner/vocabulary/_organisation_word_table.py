"""What in an organisation's name tells its type; read by `organisation_words`.

All of it is folded (`spelling.fold`): lower case, no accents on Latin letters, no punctuation.
"""

# United Nations bodies: the acronyms they go by in English, French, Spanish and Portuguese, then
# their names. Of two that mean the same, either may stand for the other.
UN_AGENCIES = """\
un nu onu|united nations|nations unies|naciones unidas|nacoes unidas|united nations secretariat|united nations headquarters|united nations organisation|united nations organization
unicef|united nations childrens fund|united nations international childrens emergency fund|un childrens fund|fonds des nations unies pour lenfance|fondo de las naciones unidas para la infancia|fundo das nacoes unidas para a infancia|องค์การยูนิเซฟ|ยูนิเซฟ
unodc onudc|united nations office on drugs and crime|un office on drugs and crime|office des nations unies contre la drogue et le crime|oficina de las naciones unidas contra la droga y el delito|escritorio das nacoes unidas sobre drogas e crime
unhcr acnur hcr|united nations high commissioner for refugees|office of the united nations high commissioner for refugees|un refugee agency|haut commissariat des nations unies pour les refugies|alto comisionado de las naciones unidas para los refugiados|alto comissariado das nacoes unidas para os refugiados
ohchr hcdh acnudh|office of the united nations high commissioner for human rights|office of the high commissioner for human rights|united nations human rights office|un human rights|un human rights office|united nations human rights|oficina del alto comisionado de las naciones unidas para los derechos humanos|haut commissariat des nations unies aux droits de lhomme
undp pnud|united nations development programme|united nations development program|un development programme|programme des nations unies pour le developpement|programa de las naciones unidas para el desarrollo|programa das nacoes unidas para o desenvolvimento
unfpa|united nations population fund|un population fund|fonds des nations unies pour la population|fondo de poblacion de las naciones unidas|fundo de populacao das nacoes unidas
unesco|united nations educational scientific and cultural organization|united nations educational scientific and cultural organisation|organisation des nations unies pour leducation la science et la culture|organizacion de las naciones unidas para la educacion la ciencia y la cultura
who oms|world health organization|world health organisation|organisation mondiale de la sante|organizacion mundial de la salud|organizacao mundial da saude
ilo oit|international labour organization|international labour organisation|international labor organization|international labour office|organisation internationale du travail|organizacion internacional del trabajo|organizacao internacional do trabalho
iom oim|international organization for migration|international organisation for migration|un migration|organisation internationale pour les migrations|organizacion internacional para las migraciones|organizacao internacional para as migracoes
itu uit|international telecommunication union|international telecommunications union|union internationale des telecommunications|union internacional de telecomunicaciones|uniao internacional de telecomunicacoes
un_women onu_mujeres onu_femmes onu_mulheres unwomen|un women|onu mujeres|onu femmes|onu mulheres|united nations entity for gender equality and the empowerment of women
wfp|world food programme|world food program|united nations world food programme|un world food programme|programme alimentaire mondial|programa mundial de alimentos
fao|food and agriculture organization|food and agriculture organisation|food and agriculture organization of the united nations|organizacion de las naciones unidas para la alimentacion y la agricultura
ocha|united nations office for the coordination of humanitarian affairs|office for the coordination of humanitarian affairs|un ocha|unocha
unops|united nations office for project services
unep pnuma pnue|united nations environment programme|un environment|un environment programme
unaids onusida|joint united nations programme on hiv aids|joint united nations programme on hiv and aids|programme commun des nations unies sur le vih sida
un_habitat onu_habitat|un habitat|onu habitat|united nations human settlements programme
unescap escap|united nations economic and social commission for asia and the pacific|economic and social commission for asia and the pacific|un escap
unescwa escwa|united nations economic and social commission for western asia|un escwa
unece|united nations economic commission for europe
uneca|united nations economic commission for africa
eclac cepal|economic commission for latin america and the caribbean|united nations economic commission for latin america and the caribbean|comision economica para america latina y el caribe
unicri|united nations interregional crime and justice research institute
unitar|united nations institute for training and research
unidir|united nations institute for disarmament research
unrisd|united nations research institute for social development
unrwa|united nations relief and works agency|united nations relief and works agency for palestine refugees in the near east
unido onudi|united nations industrial development organization|united nations industrial development organisation
unctad cnuced|united nations conference on trade and development|un trade and development
undrr|united nations office for disaster risk reduction
unmas|united nations mine action service
uncdf|united nations capital development fund
unv|united nations volunteers|united nations volunteers programme|un volunteers
unog|united nations office at geneva
unov|united nations office at vienna
unon|united nations office at nairobi
undss|united nations department of safety and security
undesa|united nations department of economic and social affairs
unoct|united nations office of counter terrorism|un office of counter terrorism
unssc|united nations system staff college
wipo ompi|world intellectual property organization|world intellectual property organisation
wmo|world meteorological organization|world meteorological organisation
upu|universal postal union
imo|international maritime organization|international maritime organisation
icao oaci|international civil aviation organization|international civil aviation organisation
ifad fida|international fund for agricultural development
unct|united nations country team|un country team
rco|united nations resident coordinator office|un resident coordinator office|united nations resident coordinators office|un resident coordinators office|office of the united nations resident coordinator|office of the un resident coordinator"""

# In some rich countries, charities raise money under the agency's own name.
COMMITTEE_COUNTRIES = (
    "AD AU AT BE CA CZ DK EE FI FR DE GI GR HK HU IS IE IL IT JP KR LI LT LU NL NZ NO PL PT SM SG "
    "SK SI ES SE CH TR GB US"
)

# What may stand behind the name of an agency, beside countries, and leaves it that agency.
OFFICE_WORDS = """\
office offices country regional region area field sub liaison programme program project section
headquarters hq secretariat main global team mission representative representation delegation
east west north south eastern western northern southern central southeast northeast asia asian
pacific africa african europe european arab states middle latin america americas caribbean
mediterranean gulf horn mena eapro rosa esaro wcaro lacro ecaro menaro roseap rolac ropan romena
ro co rosea lac apac wca esa eap sea in for and the of at y de del para la el los las en pour le
des du et e da do a o regionnal bureau oficina regionale pays pais bangkok geneva nairobi vienna
rome new york paris brussels amman dakar panama copenhagen innocenti florence child protection
education section unit communications communication division global
subregional multi cluster"""

# Bodies that states have made together: their names, whole or with an office word behind.
IGOS = """\
interpol|international criminal police organization|international criminal police organisation|
icpo interpol|interpol general secretariat|interpol global complex for innovation|europol|
eurojust|aseanapol|afripol|ameripol|asean|asean secretariat|
association of southeast asian nations|association of south east asian nations|
asean commission on the promotion and protection of the rights of women and children|
asean intergovernmental commission on human rights|acwc|aichr|european union|european commission|
european parliament|council of the european union|council of europe|conseil de leurope|
union europeenne|commission europeenne|union europea|comision europea|uniao europeia|
comissao europeia|european union agency for law enforcement cooperation|
european union agency for fundamental rights|african union|african union commission|
union africaine|african committee of experts on the rights and welfare of the child|acerwc|
organization of american states|organisation of american states|
organizacion de los estados americanos|organizacion de estados americanos|oas|oea|
inter american childrens institute|instituto interamericano del nino la nina y adolescentes|
inter american commission on human rights|comision interamericana de derechos humanos|
inter american development bank|banco interamericano de desarrollo|asian development bank|
african development bank|oecd|ocde|organisation for economic co operation and development|
organization for economic co operation and development|
organisation for economic cooperation and development|osce|
organization for security and co operation in europe|
organisation for security and cooperation in europe|commonwealth secretariat|
league of arab states|arab league|جامعة الدول العربية|organisation of islamic cooperation|
organization of islamic cooperation|ecowas|ecowas commission|
economic community of west african states|cedeao|east african community|
southern african development community|sadc|sadc secretariat|igad|
intergovernmental authority on development|saarc|saarc secretariat|
south asian association for regional cooperation|
south asia initiative to end violence against children|pacific islands forum|
pacific islands forum secretariat|pacific community|secretariat of the pacific community|caricom|
caricom secretariat|caribbean community|sica|sistema de la integracion centroamericana|mercosur|
organisation internationale de la francophonie|organization of ibero american states|
organizacion de estados iberoamericanos|secretaria general iberoamericana|segib|
bali process regional support office|regional support office of the bali process|
colombo plan secretariat|international criminal court|nordic council of ministers|
gulf cooperation council|hague conference on private international law"""

# Non-governmental organisations whose name, or whose name with more behind it, is theirs alone.
NGOS = """\
save the children|world vision|plan international|ecpat|terre des hommes|childfund|
sos childrens villages|aldeas infantiles sos|sos villages denfants|oxfam|amnesty international|
human rights watch|medecins sans frontieres|doctors without borders|medicos sin fronteras|
international justice mission|norwegian refugee council|danish refugee council|
international rescue committee|islamic relief|actionaid|action aid|mercy corps|vision mundial|
visao mundial|child helpline international|defence for children international|
defense for children international|internet watch foundation|
national center for missing and exploited children|
national centre for missing and exploited children|missing children europe|eurochild|
world wide web foundation|privacy international|transparency international|care international|
war child|street child|childline|kindernothilfe|right to play|retrak|viva network|
hagar international|hope for justice|stop the traffik|anti slavery international|
international social service|consortium for street children|child rights international network|
marie stopes|pathfinder international|norwegian church aid|christian aid|tearfund|
jesuit refugee service|habitat for humanity|disability rights international|sightsavers|
humanity and inclusion|handicap international"""

# Newspapers, agencies and broadcasters by their names, whole.
MEDIA = """\
bbc|bbc news|bbc world service|reuters|thomson reuters|associated press|agence france presse|cnn|
al jazeera|al jazeera english|deutsche welle|voice of america|radio free asia|
radio france internationale|france 24|new york times|washington post|wall street journal|
financial times|le monde|le figaro|el pais|el mundo|el tiempo|el espectador|el universal|
la nacion|o globo|folha de s paulo|folha de sao paulo|rappler|philippine daily inquirer|
philippine star|manila times|manila bulletin|gma news|abs cbn|abs cbn news|bangkok post|
the nation thailand|thai pbs|thai rath|straits times|channel newsasia|mediacorp|jakarta post|
detikcom|malaysiakini|new straits times|bernama|viet nam news|tuoi tre|thanh nien|vnexpress|
phnom penh post|khmer times|vientiane times|laotian times|irrawaddy|mizzima|frontier myanmar|
daily nation|nation media group|standard media group|star kenya|kenya broadcasting corporation|
daily monitor|new vision|mail and guardian|daily maverick|times of india|hindustan times|
indian express|daily star|prothom alo|kathmandu post|himalayan times|south china morning post|
xinhua|xinhua news agency|kyodo news|nhk|asahi shimbun|japan times|yomiuri shimbun|yonhap|
korea herald|korea times|abc news|sydney morning herald|radio new zealand|fiji times|fiji sun|
post courier|agencia efe|telesur|cbs news|nbc news|fox news|sky news|itv news|channel 4 news|
la repubblica|corriere della sera|der spiegel|die zeit|suddeutsche zeitung|
frankfurter allgemeine zeitung"""

INDIVIDUALS = """\
individual|private individual|independent consultant|independent expert|independent researcher|
independent child protection consultant|freelance|freelancer|freelance consultant|self employed|
in a personal capacity|personal capacity|consultor independiente|consultora independiente|
experto independiente|experta independiente|consultor independente|consultora independente|
consultant independant|consultante independante|expert independant|a titulo personal|
a titulo individual|a titre personnel|a titre individuel|travailleur independant"""

# With one of these, the other words say whose friends, alumni, suppliers or savings these are.
NOT_ITSELF = """\
foundation foundations fundacion fundaciones fondation fundacao fondazione stiftung stichting yayasan
saifo mulnithi trust trusts fund funds fondo fonds fundo endowment association associations asociacion
asociaciones associacao associazione persatuan perkumpulan pertubuhan ikatan federation federations
federacion federacao federatie foderation confederation confederacion confederacao union unions unione
sindicato syndicat club clubs clube society societies sociedad sociedade societe societa alliance
alianza alianca network red rede reseau jaringan rangkaian coalition coalicion coalizao
consortium consorcio alumni egresados graduates students student estudiantes estudiantil etudiants
estudantes mahasiswa fellowship friends amigos amis volunteers volunteer volunteering voluntarios
charity charities church churches iglesia igreja eglise ministries mosque temple parish diocese
hospital hospitals hospitalier hopital rumah clinic clinics clinica klinik press editorial publisher
publishers publishing bookshop credit cooperative cooperativa koperasi sacco museum museo museu theatre
league liga ligue movement movimiento movimento campaign initiative partnership forum foro council
councils consejo conselho conseil chamber camara chambre lobby institute's fans veterans retired
model chair catedra chaire collaborating ambassador ambassadors goodwill supporters parents padres
padre service's families widows wives spouses scouts guides youth's caucus hub incubator accelerator
hotel hotels suites restaurant magazine sport sports football fc academy's workers worker employees
choir band orchestra coro staff teachers docentes professors academics chiefs officers' officers lawyers parliamentarians"""

# What a ministry or a department of a government is for. One of these has to follow close behind:
# a `Ministry of Hope` is a church's.
PORTFOLIOS = """\
interior home foreign external internal affairs justice education educacion educacao enseignement
health salud saude sante labour labor trabajo travail trabalho employment empleo emploi social
women womens woman mujer mujeres femme femmes mulher mulheres gender genero genre children child
childrens enfance ninez infancia crianca criancas family families familia familias famille familles
communication communications comunicacion comunicaciones comunicacao information informacion informatica
ict digital technology technologies tecnologia tecnologias telecommunications telecomunicaciones
telecomunicacoes telecom posts transport finance finances hacienda fazenda financas economy economia
economic economie planning planificacion planejamento plan development desarrollo desenvolvimento
developpement tourism turismo tourisme defence defense defensa defesa security seguridad seguranca
securite police welfare bienestar community culture cultura cultures science ciencia sciences ciencias
research public publico publica human derechos direitos droits rights law legal youth juventud juventude
jeunesse sports deportes esporte relaciones exteriores relacoes exterieures etrangeres gobernacion
gouvernance local rural agriculture agricultura environment medio ambiente environnement immigration
migration innovation industry industria trade commerce comercio energy energia higher superior
superieur superieure national prevention proteccion protecao protection solidarity solidarite
solidaridad inclusion inclusao desarollo interieur state presidency presidencia prime cabinet
communities indigenous electronics civil statistics housing"""

# `Department of Psychology` is a university's; these are governments'.
DEPARTMENTS = """\
justice|home affairs|foreign affairs|foreign affairs and trade|internal affairs|homeland security|
health|health and human services|health and social care|education|education and training|labor|
labour|labor and employment|social welfare|social welfare and development|social development|
social services|social justice and empowerment|communications|
communications and digital technologies|information and communications technology|interior|
interior and local government|immigration|corrections|correctional services|special investigation|
special investigations|provincial administration|children and youth|child protection and welfare|
women affairs|women and child development|basic education|state|defence|defense|finance|treasury|
community development|families fairness and housing|childrens services|child development|
probation|public prosecutions|international affairs and trade"""

PEOPLES = """\
american argentine armenian australian austrian azerbaijani bahraini bangladeshi belgian belizean
beninese bhutanese bolivian bosnian botswana brazilian british bruneian bulgarian burmese burundian
cambodian cameroonian canadian chilean chinese colombian congolese croatian cuban cypriot czech danish
dominican dutch ecuadorian egyptian emirati english estonian ethiopian fijian filipino finnish french
gabonese gambian georgian german ghanaian greek guatemalan guinean guyanese haitian honduran hungarian
icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian
kazakh kenyan korean kuwaiti kyrgyz lao laotian latvian lebanese lesotho liberian libyan lithuanian
malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian
moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani
palestinian panamanian paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan
salvadoran samoan saudi scottish senegalese serbian singaporean slovak slovakian slovene slovenian
somali spanish swedish swiss syrian taiwanese tanzanian thai timorese togolese tongan tunisian turkish
ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean us uk usa"""

# A company's field. `Inc.` and `Ltd` stand behind charities' names as well.
BUSINESS = """\
technologies technology solutions software systems telecom telecoms telecommunications telekomunikasi
consulting consultants consultancy bank banco banque holdings holding industries ventures partners
electronics networks wireless mobile insurance logistics airlines travel tours catering advertising
marketing semiconductor labs games gaming robotics cybersecurity analytics"""

# Words that say only how other words belong together.
FUNCTION_WORDS = """\
of for to with from by against on in at de del do da dos das du des la le les el los las di dan
untuk and y e et und fur para pour"""

# A university's name in that of what is none, or is something else as well.
NO_UNIVERSITY = "service services games police military defence defense war"

# Legal forms that charities have too.
WEAK_FORMS = "inc ltd limited corp corporation sa bhd berhad tbk ag bv nv"

# What looks after NGOs, and is none.
OFFICES_FOR_NGOS = """\
board bureau committee directorate commission authority department affairs liaison coordination
office unit relations registrar regulator law forum division"""
