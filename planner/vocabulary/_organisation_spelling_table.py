"""How the words of organisations' names are shortened and translated; read by
`planner.roster.organisation_names`. All of it is folded (`spelling.fold`)."""

# Words of many names, in other languages, by the English one.
TRANSLATIONS = """\
academy:academia academie akademi
affairs:asuntos assuntos affaires urusan
agency:agencia agence badan agentur
alliance:alianza alianca aliansi
association:asociacion associacao associazione persatuan asosiasi vereinigung
bank:banco banque
center:centro pusat zentrum
child:nino nina crianca enfant anak
children:ninos ninas ninez infancia criancas enfants enfance kinder kanak
coalition:coalicion coalizao koalisi
college:colegio
commission:comision comissao komisi
committee:comite komite
communication:comunicacion comunicacao komunikasi
communications:comunicaciones comunicacoes
community:comunidad comunidade communaute komunitas
culture:cultura budaya
defence:defensa defesa defense
department:departamento departement jabatan
development:desarrollo desenvolvimento developpement pembangunan
digital:digitale numerique
education:educacion educacao pendidikan enseignement
faculty:facultad faculdade faculte fakultas fakulti
family:familia famille keluarga
federal:federale
federation:federacion federacao
foreign:exteriores etrangeres luar
forum:foro
foundation:fundacion fundacao fondation fondazione yayasan stiftung
general:generale jenderal
government:gobierno governo gouvernement kerajaan pemerintah
health:salud saude sante kesihatan kesehatan
helpline:
human:humano humana humanos humanas humain humains
institute:instituto institut istituto
interior:interieur interno
international:internacional internationale internasional antarabangsa
justice:justicia justica kehakiman
labor:trabajo trabalho travail
law:derecho direito droit undang
ministry:ministerio ministere ministero kementerian kementrian ministerium ministerie
missing:desaparecidos desaparecidas disparus
national:nacional nationale nasional kebangsaan nazionale
network:red rede reseau jaringan rangkaian netzwerk
office:oficina escritorio bureau pejabat kantor
organisation:organizacion organizacao organisasi pertubuhan
police:policia polisi polis polizei politie polizia
program:programa programme
protection:proteccion protecao perlindungan schutz
public:publico publica publique
regional:regionale
republic:republica republique republik
research:investigacion pesquisa recherche penelitian forschung
rights:derechos direitos droits hak rechte
safe:segura seguro seguros seguras
school:escuela escola ecole sekolah schule
science:ciencia
sciences:ciencias
security:seguridad seguranca securite keamanan
service:servicio servico layanan
services:servicios servicos
social:sociale sozial sosial
society:sociedad sociedade
state:estado estatal etat
technology:tecnologia technologie teknologi
trust:
union:uniao unione
university:universidad universidade universite universitas universiti universitat universita universiteit uniwersytet
vision:visao
welfare:bienestar
woman:mujer mulher femme
women:mujeres mulheres femmes perempuan wanita
world:mundial mondial monde mundo
youth:juventud juventude jeunesse belia pemuda"""

# Words that many names have: they do not tell two organisations apart by themselves, and one that
# differs from such a word by a letter is likely that word. Beside these, all of TRANSLATIONS.
GENERIC = """\
action adolescent advocacy aid anti asean asia asian authority baby based board boys bureau care central
chamber charity church city civil club code common commonwealth company consortium consulting
cooperation cooperative coordination corporation council country court crime criminal cross cyber
cybercrime data delegation diocese directorate district division east eastern education embassy
emergency empowerment enforcement equality ethics exchange exploited exploitation federal first
free friends fund future gender girls global good great group help high higher home hope hospital
hotline house housing industries industry information initiative innovation integrated inter
internet intergovernmental investigation judiciary juvenile kids land league learning legal liaison
life light local management media medical mission model movement museum new news north northern
online parents parliament partners partnership peace people peoples policy political polytechnic
post prevention private programs project projects prosecution prosecutor province provincial
radio red refugee relief religious response river royal rural safeguarding safety save secretariat
section senate senior sexual society solutions south southern space special star station
statistics street students studies sun support survivors system task team technical technologies
technological telecommunications television temple times together tourism town trade traffic
trafficking training transport treasury trust unit united university upper urban victim victims
village violence voice voluntary volunteer volunteers ward water west western work workers working
young marine maritime marina politics polity
january metropolitan municipal municipality immigration attorney presidency prime minister cabinet
safer safely caring childline helplines hotlines childrens childhood womens"""

# An organisation of these is another one in each country, unless its name says more.
NATIONAL = """\
ministry department police government parliament embassy court national federal state judiciary
prosecutor attorney senate presidency municipality immigration commission authority directorate
bureau agency consulate secretariat cabinet customs"""

# What tells offices and parts apart, whatever else is the same.
TELLING_APART = """\
north south east west northern southern eastern western central upper lower new old first second
third fourth senior junior greater inner outer primary secondary men women boys girls male female
norte sur sul este oeste oriental occidental nord sud est ouest nueva nuevo nova novo nouvelle
utara selatan timur barat
public private catholic islamic muslim christian anglican methodist lutheran baptist orthodox
national international regional provincial state federal local city county district global world
asia africa europe america pacific caribbean latin asian african european american"""

# Where anybody has an address.
PUBLIC_MAIL = """\
gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.es yahoo.com.br yahoo.co.id
yahoo.com.ph yahoo.com.vn yahoo.in ymail.com rocketmail.com hotmail.com hotmail.co.uk hotmail.fr
hotmail.es outlook.com outlook.es outlook.fr live.com live.co.uk live.fr msn.com icloud.com me.com
mac.com aol.com gmx.com gmx.de gmx.net web.de t-online.de proton.me protonmail.com pm.me mail.com
mail.ru yandex.ru yandex.com bk.ru list.ru inbox.ru rambler.ru qq.com 163.com 126.com sina.com
foxmail.com naver.com daum.net hanmail.net uol.com.br bol.com.br terra.com.br ig.com.br orange.fr
wanadoo.fr free.fr sfr.fr laposte.net libero.it virgilio.it zoho.com fastmail.com tutanota.com
rediffmail.com bigpond.com comcast.net verizon.net att.net btinternet.com"""

# Legal forms, folded, that stand behind the name of an organisation or are left out.
LEGAL_FORMS = "company bhd berhad sdn pte srl ltda sas spa kft oy ag nv ab tbk ac"

FUNCTION_WORDS = """\
of the for and in on to at by de del la las el los le les des du da do dos das di d l et y e pour
para por dan untuk van von der die fur un una sur au aux"""

# Of these, one is a slip of the other, and means another people or place.
PEOPLES_ALIKE = """\
austrian australian slovak slovakian slovene slovenian nigerian nigerien mauritian mauritanian
indian indiana malian maltese dominican dominicana guinean guyanese iranian iraqi gambian zambian
malaya malaysia malaga malawi granada grenada salvador"""
