"""Languages, and the spellings of their names by their BCP 47 codes.

Generated: edit what it is made from, and run `python -m tools.make_country_table`.
Names are from the Unicode CLDR, copyright Unicode, Inc., under the Unicode License v3
(SPDX: Unicode-3.0), by way of Babel.

A spelling that means none is a code that is also a word, or another language's name.
"""

BABEL_VERSION = "2.19.0"

NAMES = """\
aa|Afar
ab|Abkhazian
ace|Acehnese
ae|Avestan
af|Afrikaans
ak|Akan
am|Amharic
an|Aragonese
ar|Arabic
ar-001|Modern Standard Arabic
arn|Mapuche
as|Assamese
ase|American Sign Language
asf|Auslan
av|Avaric
ay|Aymara
az|Azerbaijani
ba|Bashkir
ban|Balinese
be|Belarusian
bem|Bemba
bfi|British Sign Language
bg|Bulgarian
bho|Bhojpuri
bi|Bislama
bik|Bikol
bm|Bambara
bn|Bangla
bo|Tibetan
br|Breton
bs|Bosnian
bug|Buginese
bzs|Brazilian Sign Language
ca|Catalan
ce|Chechen
ceb|Cebuano
ch|Chamorro
ckb|Central Kurdish
co|Corsican
cr|Cree
cs|Czech
csn|Colombian Sign Language
cu|Church Slavic
cv|Chuvash
cy|Welsh
da|Danish
de|German
de-AT|Austrian German
de-CH|Swiss High German
dv|Divehi
dz|Dzongkha
ee|Ewe
el|Greek
en|English
en-AU|Australian English
en-CA|Canadian English
en-GB|British English
en-US|American English
eo|Esperanto
es|Spanish
es-419|Latin American Spanish
es-ES|European Spanish
es-MX|Mexican Spanish
et|Estonian
eu|Basque
fa|Persian
fa-AF|Dari
ff|Fula
fi|Finnish
fil|Filipino
fj|Fijian
fo|Faroese
fr|French
fr-CA|Canadian French
fr-CH|Swiss French
fsl|French Sign Language
fy|Western Frisian
ga|Irish
gaa|Ga
gd|Scottish Gaelic
gl|Galician
gn|Guarani
gsw|Swiss German
gu|Gujarati
guz|Gusii
gv|Manx
ha|Hausa
hak|Hakka Chinese
haw|Hawaiian
he|Hebrew
hi|Hindi
hi-Latn|Hindi (Latin)
hil|Hiligaynon
hmn|Hmong
ho|Hiri Motu
hr|Croatian
ht|Haitian Creole
hu|Hungarian
hy|Armenian
hz|Herero
ia|Interlingua
iba|Iban
id|Indonesian
ie|Interlingue
ig|Igbo
ii|Sichuan Yi
ik|Inupiaq
ilo|Iloko
ils|International Sign
io|Ido
is|Icelandic
it|Italian
iu|Inuktitut
ja|Japanese
jv|Javanese
ka|Georgian
kac|Kachin
kam|Kamba
kea|Kabuverdianu
kg|Kongo
kha|Khasi
ki|Kikuyu
kj|Kuanyama
kk|Kazakh
kl|Kalaallisut
kln|Kalenjin
km|Khmer
kmb|Kimbundu
kn|Kannada
ko|Korean
kok|Konkani
kr|Kanuri
ks|Kashmiri
ku|Kurdish
kv|Komi
kw|Cornish
ky|Kyrgyz
la|Latin
lb|Luxembourgish
lg|Ganda
li|Limburgish
ln|Lingala
lo|Lao
loz|Lozi
lt|Lithuanian
lu|Luba-Katanga
luo|Luo
luy|Luyia
lv|Latvian
mad|Madurese
mai|Maithili
mas|Masai
mfs|Mexican Sign Language
mg|Malagasy
mh|Marshallese
mi|Māori
min|Minangkabau
mk|Macedonian
ml|Malayalam
mn|Mongolian
mni|Manipuri
mnw|Mon
mr|Marathi
ms|Malay
mt|Maltese
my|Burmese
na|Nauru
nan|Min Nan Chinese
nb|Norwegian Bokmål
nd|North Ndebele
nds-NL|Low Saxon
ne|Nepali
ng|Ndonga
nl|Dutch
nl-BE|Flemish
nn|Norwegian Nynorsk
no|Norwegian
nr|South Ndebele
nso|Northern Sotho
nv|Navajo
ny|Nyanja
oc|Occitan
oj|Ojibwa
om|Oromo
or|Odia
os|Ossetic
pa|Punjabi
pag|Pangasinan
pam|Pampanga
pap|Papiamento
pcm|Nigerian Pidgin
pi|Pali
pis|Pijin
pl|Polish
ps|Pashto
psp|Philippine Sign Language
pt|Portuguese
pt-BR|Brazilian Portuguese
pt-PT|European Portuguese
qu|Quechua
quc|Kʼicheʼ
rhg|Rohingya
rm|Romansh
rn|Rundi
ro|Romanian
ro-MD|Moldavian
ru|Russian
rw|Kinyarwanda
sa|Sanskrit
sat|Santali
sc|Sardinian
sd|Sindhi
se|Northern Sami
sg|Sango
sgn|Sign language
shn|Shan
si|Sinhala
sk|Slovak
sl|Slovenian
sm|Samoan
sn|Shona
so|Somali
sq|Albanian
sr|Serbian
sr-ME|Montenegrin
ss|Swati
ssp|Spanish Sign Language
st|Southern Sotho
su|Sundanese
sv|Swedish
sw|Swahili
sw-CD|Congo Swahili
swb|Comorian
ta|Tamil
te|Telugu
tet|Tetum
tg|Tajik
th|Thai
ti|Tigrinya
tk|Turkmen
tn|Tswana
to|Tongan
tpi|Tok Pisin
tr|Turkish
ts|Tsonga
tsq|Thai Sign Language
tt|Tatar
tw|Twi
ty|Tahitian
ug|Uyghur
uk|Ukrainian
umb|Umbundu
ur|Urdu
uz|Uzbek
ve|Venda
vi|Vietnamese
vo|Volapük
wa|Walloon
war|Waray
wo|Wolof
wuu|Wu Chinese
xh|Xhosa
yi|Yiddish
yo|Yoruba
yue|Cantonese
za|Zhuang
zgh|Standard Moroccan Tamazight
zh|Chinese
zh-Hans|Simplified Chinese
zh-Hant|Traditional Chinese
zu|Zulu
"""

SPELLINGS = """\
:dan|ga|ho|isindebele|kom|mon|na|no|si|wa|yi
aa:aa|aar|afar|bahasa afar|kiafar|qafar|tieng afar|афарский|الأفارية|الافارية|ภาษาอะฟาร์|อะฟาร์|ພາສາອະຟາ|ອະຟາ|ភាសាអាហ្វារ|អាហ្វារ|阿法尔语|阿法文|阿法爾文
ab:ab|abcaso|abcazio|abchasisch|abchazisch|abjasio|abk|abkhaz|abkhaze|abkhazia|abkhazian|bahasa abkhaz|bahasa abkhazia|kiabkhazi|tieng abkhazia|абхазский|аԥсшәа|الأبخازية|الابخازية|ภาษาอับฮาเซีย|อับฮาเซีย|ພາສາແອບຄາຊຽນ|ແອບຄາຊຽນ|ភាសាអាប់ខាហ៊្សាន|អាប់ខាហ៊្សាន|阿布哈茲文|阿布哈西亚语
ace:accinese|ace|aceh|acehnes|acehnese|achem|achenes|achinese|atjehs|bahasa aceh|kiacheni|tieng achinese|ачехский|الأتشينيزية|الاتشينيزية|ภาษาอาเจะห์|อาเจะห์|ພາສາແອັກຊີເນັສ|ແອັກຊີເນັສ|ភាសាអាកហ៊ីនឺស|អាកហ៊ីនឺស|亚齐语|亞齊文
ae:ae|ave|avesta|avestan|avestico|avestique|avestisch|bahasa avesta|bahasa avestan|tieng avestan|авестийский|الأفستية|الافستية|ภาษาอเวสตะ|อเวสตะ|ພາສາອາເວັສແຕນ|ອາເວັສແຕນ|ភាសាអាវេស្ថាន|អាវេស្ថាន|阿維斯塔文|阿维斯塔语
af:af|afr|africaner|africanes|afrikaans|bahasa afrikaans|kiafrikana|tieng ha lan nam phi|африкаанс|الأفريقانية|الافريقانية|ภาษาแอฟริกานส์|แอฟริกานส์|ພາສາອາຟຣິການ|ອາຟຣິການ|ភាសាអាហ្វ្រិកាន|អាហ្វ្រិកាន|南非荷兰语|南非荷蘭文
ak:ak|aka|akan|bahasa akan|kiakani|tieng akan|акан|الأكانية|الاكانية|ภาษาอาคาน|อาคาน|ພາສາອາການ|ອາການ|ភាសាអាកាន|អាកាន|阿坎文|阿肯语
am:am|amarico|amh|amhaars|amharic|amharik|amharique|amharisch|bahasa amharic|bahasa amharik|kiamhari|tieng amharic|амхарский|الأمهرية|الامهرية|ภาษาอัมฮารา|อัมฮารา|ພາສາອໍາຮາຣິກ|ອໍາຮາຣິກ|አማርኛ|ភាសាអាំហារិក|អាំហារិក|岩哈拉語|阿姆哈拉文|阿姆哈拉语
an:an|aragon|aragonais|aragonees|aragones|aragonese|aragonesisch|arg|bahasa aragon|kiaragoni|tieng aragon|арагонский|الأراغونية|الاراغونية|ภาษาอารากอน|อารากอน|ພາສາອາຣາໂກເນັດ|ອາຣາໂກເນັດ|ភាសាអារ៉ាហ្គោន|អារ៉ាហ្គោន|阿拉貢文|阿拉贡语
ar:ar|ara|arab|arabe|arabic|arabisch|arabo|arb|bahasa arab|kiarabu|modern arabic|tieng a rap|арабский|العربية|ภาษาอาหรับ|อาหรับ|ພາສາອາຣັບ|ອາຣັບ|ភាសាអារ៉ាប់|អារ៉ាប់|阿拉伯文|阿拉伯语
ar-001:ar 001|arab standar modern|arab standard moden|arabe estandar moderno|arabe moderno|arabe moderno padrao|arabe standard moderne|arabo moderno standard|bahasa arab standar modern|bahasa arab standard moden|kiarabu sanifu cha kisasa|modern standaard arabisch|modern standard arabic|modernes hocharabisch|tieng a rap hien dai|арабский литературный|العربية الفصحى الحديثة|ภาษาอาหรับมาตรฐานสมัยใหม่|อาหรับมาตรฐานสมัยใหม่|ພາສາອາຣາບິກມາດຕະຖານສະໄຫມໃຫມ່|ອາຣາບິກມາດຕະຖານສະໄຫມໃຫມ່|ភាសាអារ៉ាប់ស្តង់ដារទំនើប|អារ៉ាប់ស្តង់ដារទំនើប|现代标准阿拉伯语|現代標準阿拉伯文
arn:arn|bahasa mapuche|kimapuche|mapuche|mapudungun|tieng mapuche|мапуче|المابودونغونية|ภาษามาปูเช|มาปูเช|ພາສາມາພຸດຊີ|ມາພຸດຊີ|ភាសាម៉ាពូឈី|ម៉ាពូឈី|馬普切文|马普切语
as:as|asames|asm|assam|assamais|assamees|assames|assamese|assamesisch|bahasa assam|kiasami|tieng assam|ассамский|الأسامية|الاسامية|অসমীয়া|ภาษาอัสสัม|อัสสัม|ພາສາອັສຊາມີສ|ອັສຊາມີສ|ភាសាអាសាមីស|អាសាមីស|阿萨姆语|阿薩姆文
ase:american sign language|amerikaanse gebarentaal|amerikanische gebardensprache|ase|asl|bahasa bahasa isyarat amerika|bahasa isyarat amerika|langue des signes americaine|lingua dei segni americana|ngon ngu ky hieu my|ภาษาภาษามืออเมริกัน|ภาษามืออเมริกัน|美國手語
asf:asf|auslan
av:av|ava|avar|avaric|avarico|avarisch|avaro|awarisch|bahasa avar|bahasa avaric|kiavari|tieng avaric|аварский|الأوارية|الاوارية|ภาษาอาวาร์|อาวาร์|ພາສາອາວາຣິກ|ອາວາຣິກ|ភាសាអាវ៉ារីក|អាវ៉ារីក|阿瓦尔语|阿瓦爾文
ay:aimara|ay|aym|aymara|ayr|bahasa aymara|kiaymara|tieng aymara|аймара|الأيمارا|الايمارا|ภาษาไอย์มารา|ไอย์มารา|ພາສາອາຍມາລາ|ອາຍມາລາ|ភាសាអីម៉ារ៉ា|អីម៉ារ៉ា|艾馬拉文|艾马拉语
az:aserbaidschanisch|az|aze|azerbaidjanais|azerbaigiano|azerbaijan|azerbaijani|azerbaijano|azerbaiyano|azerbeidzjaans|azj|azərbaycan|bahasa azerbaijan|bahasa azerbaijani|kiazerbaijani|tieng azerbaijan|азербайджанский|الأذربيجانية|الاذربيجانية|ภาษาอาเซอร์ไบจาน|อาเซอร์ไบจาน|ພາສາອາເຊີໄບຈານິ|ອາເຊີໄບຈານິ|ភាសាអាស៊ែបៃហ្សង់|អាស៊ែបៃហ្សង់|亞塞拜然文|阿塞拜疆文|阿塞拜疆语
ba:ba|bachkir|bahasa bashkir|bak|baschiro|baschkirisch|bashkir|basjkiers|baskir|kibashkiri|tieng bashkir|башкирский|башҡорт|الباشكيرية|บัชคีร์|ภาษาบัชคีร์|ບາຣກີ|ພາສາບາຣກີ|បាស្គៀ|ភាសាបាស្គៀ|巴什喀爾文|巴什基尔语|巴什基爾文
ban:bahasa bali|bali|balinais|balinees|balines|balinese|balinesisch|ban|kibali|tieng bali|балийский|البالينية|บาหลี|ภาษาบาหลี|ບາລີເນັດ|ພາສາບາລີເນັດ|បាលី|ភាសាបាលី|峇里文|巴厘语
be:bahasa belarus|bahasa belarusia|be|bel|belarus|belarusia|belarusian|belarussisch|bielorruso|bielorrusso|bielorusse|bielorusso|kibelarusi|tieng belarus|беларуская|белорусский|البيلاروسية|ภาษาเบลารุส|เบลารุส|ພາສາເບລາຣັສຊຽນ|ເບລາຣັສຊຽນ|បេឡារុស|ភាសាបេឡារុស|白俄罗斯语|白俄羅斯文
bem:bahasa bemba|bem|bemba|ichibemba|kibemba|tieng bemba|wemba|бемба|البيمبا|ภาษาเบมบา|เบมบา|ພາສາເບັມບາ|ເບັມບາ|បេមបា|ភាសាបេមបា|別姆巴文|本巴语
bfi:bfi|british sign language|bsl
bg:bahasa bulgaria|bg|bul|bulgaars|bulgare|bulgaria|bulgarian|bulgarisch|bulgaro|kibulgaria|tieng bulgaria|болгарский|български|البلغارية|บัลแกเรีย|ภาษาบัลแกเรีย|ບັງກາຣຽນ|ພາສາບັງກາຣຽນ|ប៊ុលហ្ការី|ភាសាប៊ុលហ្ការី|保加利亚语|保加利亞文
bho:bahasa bhojpuri|bh|bho|bhodjpouri|bhodschpuri|bhojpuri|bhoshpuri|bhoyapuri|bih|kibhojpuri|tieng bhojpuri|бходжпури|البهوجبورية|भोजपुरी|ภาษาโภชปุรี|โภชปุรี|ພາສາໂບພູຣິ|ໂບພູຣິ|បូចពូរី|ភាសាបូចពូរី|博傑普爾文|博杰普尔语
bi:bahasa bislama|bi|bichelamar|bis|bislama|kibislama|tieng bislama|бислама|البيسلامية|บิสลามา|ภาษาบิสลามา|ບິສລະມາ|ພາສາບິສລະມາ|ប៊ីស្លាម៉ា|ភាសាប៊ីស្លាម៉ា|比斯拉馬文|比斯拉马语
bik:bahasa bikol|bcl|bicol|bik|bikol|tieng bikol|бикольский|البيكولية|บิกอล|ภาษาบิกอล|ບີຄອນ|ພາສາບີຄອນ|比科尔语|比科爾文
bm:bahasa bambara|bam|bamanakan|bambara|bm|kibambara|tieng bambara|бамбара|البامبارا|บัมบารา|ภาษาบัมบารา|ບາມບາຣາ|ພາສາບາມບາຣາ|បាម្បារា|ភាសាបាម្បារា|班巴拉文|班巴拉语
bn:bahasa bengali|bahasa benggali|bangla|ben|bengaals|bengales|bengalese|bengali|bengalisch|benggali|bn|kibengali|tieng bangla|бенгальский|البنغالية|বাংলা|บังกลา|ภาษาบังกลา|ພາສາເບັງກາລີ|ເບັງກາລີ|បង់ក្លា|ភាសាបង់ក្លា|孟加拉文|孟加拉语
bo:bahasa tibet|bo|bod|kitibeti|tib|tibet|tibetaans|tibetain|tibetan|tibetano|tibetisch|tieng tay tang|тибетский|التبتية|ทิเบต|ภาษาทิเบต|ທິເບທັນ|ພາສາທິເບທັນ|བོད སྐད|ទីបេ|ភាសាទីបេ|藏文|藏语
br:bahasa breton|br|bre|bretao|breton|bretone|bretonisch|bretons|brezhoneg|kibretoni|tieng breton|бретонский|البريتونية|ภาษาเบรตัน|เบรตัน|ພາສາເບຣຕັນ|ເບຣຕັນ|ប្រ៊ីស្តុន|ភាសាប្រ៊ីស្តុន|布列塔尼文|布列塔尼语|布里多尼文
bs:bahasa bosnia|bos|bosanski|bosnia|bosniaco|bosnian|bosniaque|bosnio|bosnisch|bs|kibosnia|tieng bosnia|боснийский|البوسنية|บอสเนีย|ภาษาบอสเนีย|ບອສນຽນ|ພາສາບອສນຽນ|បូស្ន៊ី|ភាសាបូស្ន៊ី|波士尼亞文|波斯尼亚语|波斯尼亞文
bug:bahasa bugis|bug|bugi|buginees|bugines|buginese|buginesisch|bugis|kibugini|tieng bugin|бугийский|البجينيزية|บูกิส|ภาษาบูกิส|ບູຈີເນັດ|ພາສາບູຈີເນັດ|ប៊ុកហ្គី|ភាសាប៊ុកហ្គី|布吉斯文|布吉语
bzs:brazilian sign language|bzs|libras
ca:bahasa catalonia|bahasa katalan|ca|cat|catala|catalaans|catalan|catalano|catalao|catalonia|katalan|katalanisch|kikatalani|tieng catalan|каталанский|الكتالانية|คาตาลัน|ภาษาคาตาลัน|ຄາຕາລານ|ພາສາຄາຕາລານ|កាតាឡាន|ភាសាកាតាឡាន|加泰罗尼亚语|加泰蘭文|加泰隆尼亞文
ce:bahasa chechen|ce|ceceno|che|chechen|checheno|kichechenia|tchetchene|tieng chechen|tschetschenisch|tsjetsjeens|нохчийн|чеченский|الشيشانية|ภาษาเชเชน|เชเชน|ຊີເຄນ|ພາສາຊີເຄນ|ឈីឆេន|ភាសាឈីឆេន|車臣文|车臣语
ceb:bahasa cebuano|ceb|cebuano|kichebuano|tieng cebuano|себуано|السيبيوانية|ภาษาเซบู|เซบู|ຊີບູໂນ|ພາສາຊີບູໂນ|ភាសាស៊ីប៊ូអាណូ|ស៊ីប៊ូអាណូ|宿务语|宿霧文
ch:bahasa chamorro|ch|cha|chamorro|kichamorro|tieng chamorro|чаморро|التشامورو|ชามอร์โร|ภาษาชามอร์โร|ຊາມໍໂຣ|ພາສາຊາມໍໂຣ|ឈីម៉ូរ៉ូ|ភាសាឈីម៉ូរ៉ូ|查莫洛文|查莫罗语
ckb:bahasa kurdi sorani|bahasa kurdi tengah|central kurdish|ckb|curdo central|curdo centrale|kikurdi cha sorani|kurde central|kurdi sorani|kurdi tengah|kurdish sorani|kurdo sorani|sorani|tieng kurd mien trung|zentralkurdisch|центральнокурдский|السورانية الكردية|کوردیی ناوەندی|ภาษาเคิร์ดตอนกลาง|เคิร์ดตอนกลาง|ພາສາໂຊຣານິ ເຄີດິຊ|ໂຊຣານິ ເຄີດິຊ|ឃើដភាគកណ្តាល|ភាសាឃើដភាគកណ្តាល|中库尔德语|中庫德文
co:bahasa corsica|bahasa korsika|co|corse|corsica|corsicaans|corsican|corsico|corso|corsu|cos|kikosikani|korsika|korsisch|tieng corsica|корсиканский|الكورسيكية|คอร์ซิกา|ภาษาคอร์ซิกา|ຄໍຊິກາ|ພາສາຄໍຊິກາ|កូស៊ីខាន|ភាសាកូស៊ីខាន|科西嘉文|科西嘉语
cr:bahasa kree|cr|cre|cree|cri|cwd|kree|tieng cree|кри|الكرى|ครี|ภาษาครี|ຄີ|ພາສາຄີ|克里文|克里语
cs:bahasa ceko|bahasa czech|ceco|ceko|ces|cestina|checo|cs|cze|czech|kicheki|tcheco|tcheque|tieng sec|tschechisch|tsjechisch|чешский|التشيكية|ภาษาเช็ก|เช็ก|ພາສາເຊກ|ເຊກ|ឆែក|ភាសាឆែក|捷克文|捷克语
csn:colombian sign language|csn
cu:bahasa bahasa gereja slavonia|bahasa gereja slavonia|bahasa slavik gereja|chu|church slavic|cu|eslavo eclesiastico|kerkslavisch|kirchenslawisch|kislovakia cha kanisa|slavik gereja|slavo ecclesiastico|slavon d eglise|slavon deglise|tieng slavo nha tho|церковнославянский|церковнослове́нскїй|سلافية كنسية|ภาษาเชอร์ชสลาวิก|เชอร์ชสลาวิก|ພາສາໂບດສລາວິກ|ໂບດສລາວິກ|ឈើជស្លាវិក|ភាសាឈើជស្លាវិក|宗教斯拉夫文|教会斯拉夫语
cv:bahasa chuvash|chuvash|chuvasio|chv|ciuvascio|cv|kichuvash|tchouvache|tchuvache|tieng chuvash|tschuwaschisch|tsjoevasjisch|чувашский|чӑваш чӗлхи|التشوفاشي|ชูวัช|ภาษาชูวัช|ຊູວາຊ|ພາສາຊູວາຊ|ឈូវ៉ាស|ភាសាឈូវ៉ាស|楚瓦什文|楚瓦什语
cy:bahasa wales|bahasa welsh|cy|cym|cymraeg|gales|gallese|gallois|kiwelisi|tieng wales|wales|walisisch|wel|welsh|валлийский|الويلزية|ภาษาเวลส์|เวลส์|ພາສາເວວ|ເວວ|ភាសាវេល|វេល|威尔士语|威爾斯文
da:bahasa dansk|bahasa denmark|da|danes|danese|danisch|danish|danois|dansk|deens|denmark|dinamarques|kidenmaki|tieng dan mach|датский|الدانمركية|ภาษาเดนมาร์ก|เดนมาร์ก|ພາສາແດນິຊ|ແດນິຊ|ដាណឺម៉ាក|ភាសាដាណឺម៉ាក|丹麥文|丹麦语
de:aleman|alemao|allemand|bahasa jerman|de|deu|deutsch|duits|ger|german|jerman|kijerumani|tedesco|tieng duc|немецкий|الألمانية|الالمانية|ภาษาเยอรมัน|เยอรมัน|ພາສາເຢຍລະມັນ|ເຢຍລະມັນ|ភាសាអាល្លឺម៉ង់|អាល្លឺម៉ង់|德文|德语
de-AT:aleman austriaco|alemao austriaco|allemand autrichien|austrian german|bahasa jerman austria|de at|jerman austria|osterreichisches deutsch|tedesco austriaco|австрийский немецкий|ภาษาเยอรมัน ออสเตรีย|เยอรมัน ออสเตรีย|ພາສາເຢຍລະມັນ ໂອສຕຣິດ|ເຢຍລະມັນ ໂອສຕຣິດ|奥地利德语|奧地利德文
de-CH:allemand suisse|alto aleman suizo|alto alemao suica|alto alemao suico|alto tedesco svizzero|bahasa jerman halus switzerland|bahasa jerman tinggi swiss|de ch|jerman halus switzerland|jerman tinggi swiss|schweizer hochdeutsch|swiss high german|tieng thuong giec man thuy si|литературный швейцарский немецкий|ภาษาเยอรมันสูง สวิส|เยอรมันสูง สวิส|ພາສາສະວິສ ໄຮ ເຈີແມນ|ສະວິສ ໄຮ ເຈີແມນ|瑞士德語|瑞士高地德语|高地德文 瑞士
dv:bahasa divehi|dhivehi|div|divehi|dv|kidivehi|maldivian|maldivien|tieng divehi|мальдивский|المالديفية|ދިވެހިބަސް|ธิเวหิ|ภาษาธิเวหิ|ດີວີຮີ|ພາສາດີວີຮີ|ទេវីហ៊ី|ភាសាទេវីហ៊ី|迪維西文|迪维希语
dz:adp|bahasa dzongkha|dz|dzo|dzonga|dzongkha|kizongkha|tieng dzongkha|дзонг кэ|دزونكا|ซองคา|ภาษาซองคา|ດີຊອງຄາ|ພາສາດີຊອງຄາ|རྫོང ཁ|ដុងខា|ភាសាដុងខា|宗卡文|宗卡语
ee:bahasa ewe|ee|ewe|eʋegbe|kiewe|tieng ewe|эве|الإيوي|الايوي|ภาษาเอเว|เอเว|ພາສາອິວາ|ອິວາ|ភាសាអ៊ីវ|អ៊ីវ|埃維文|埃维语
el:bahasa greek|bahasa yunani|el|ell|gre|grec|greco|greek|grego|griechisch|griego|grieks|kigiriki|tieng hy lap|yunani|ελληνικά|греческий|اليونانية|กรีก|ภาษากรีก|ກຣີກ|ພາສາກຣີກ|ក្រិក|ភាសាក្រិក|希腊语|希臘文
en:anglais|bahasa inggeris|bahasa inggris|en|eng|engels|englisch|english|inggeris|inggris|ingles|inglese|kiingereza|tieng anh|английский|الإنجليزية|الانجليزية|ภาษาอังกฤษ|อังกฤษ|ພາສາອັງກິດ|ອັງກິດ|ភាសាអង់គ្លេស|អង់គ្លេស|英文|英语
en-AU:anglais australien|australian english|bahasa inggeris australia|en au|inggeris australia|ingles australiano|inglese australiano|австралийский английский|ภาษาอังกฤษ ออสเตรเลีย|อังกฤษ ออสเตรเลีย|澳大利亚英语|澳洲英文
en-CA:anglais canadien|bahasa inggeris kanada|canadian english|en ca|inggeris kanada|ingles canadiano|ingles canadiense|inglese canadese|канадский английский|ภาษาอังกฤษ แคนาดา|อังกฤษ แคนาดา|加拿大英文|加拿大英语
en-GB:anglais britannique|bahasa inggeris british|bahasa inggris britania|british english|en gb|inggeris british|inggris britania|ingles britanico|inglese britannico|kiingereza uingereza|tieng anh anh|британский английский|ภาษาอังกฤษ สหราชอาณาจักร|อังกฤษ สหราชอาณาจักร|ພາສາອັງກິດ ບຣິດທິຊ|ອັງກິດ ບຣິດທິຊ|英国英语|英國英文
en-US:american english|anglais americain|bahasa inggeris as|en us|inggeris as|ingles americano|ingles estadounidense|inglese americano|tieng anh my|united states english|американский английский|ภาษาอังกฤษ สหรัฐอเมริกา|อังกฤษ สหรัฐอเมริกา|ພາສາອັງກິດ ອາເມລິກັນ|ອັງກິດ ອາເມລິກັນ|ភាសាអង់គ្លេស សរអ|អង់គ្លេស សរអ|美国英语|美國英文
eo:bahasa esperanto|eo|epo|esperanto|kiesperanto|tieng quoc te ngu|эсперанто|الإسبرانتو|الاسبرانتو|ภาษาเอสเปรันโต|เอสเปรันโต|ພາສາເອສປາຍ|ເອສປາຍ|ភាសាអេស្ពេរ៉ាន់តូ|អេស្ពេរ៉ាន់តូ|世界文|世界語|世界语
es:bahasa sepanyol|bahasa spanyol|castelhano|castellano|castilian|castillan|es|espagnol|espanhol|espanol|kihispania|sepanyol|spa|spaans|spagnolo|spanisch|spanish|spanish castilian|spanyol|tieng tay ban nha|испанский|الإسبانية|الاسبانية|ภาษาสเปน|สเปน|ພາສາສະແປນນິຊ|ສະແປນນິຊ|ភាសាអេស្ប៉ាញ|អេស្ប៉ាញ|西班牙文|西班牙语
es-419:bahasa sepanyol amerika latin|es 419|espagnol d amerique latine|espagnol damerique latine|espanhol latino americano|espanol latinoamerica|espanol latinoamericano|kihispania cha amerika ya latini|latin american na espanyol|latin american spanish|sepanyol amerika latin|spagnolo latinoamericano|spanish latin america|tieng tay ban nha my la tinh|латиноамериканский испанский|الإسبانية أمريكا اللاتينية|الاسبانية امريكا اللاتينية|ภาษาสเปน ละตินอเมริกา|สเปน ละตินอเมริกา|ພາສາລາຕິນ ອາເມຣິກັນ ສະແປນນິຊ|ລາຕິນ ອາເມຣິກັນ ສະແປນນິຊ|拉丁美洲西班牙文|拉丁美洲西班牙语
es-ES:bahasa sepanyol eropah|bahasa spanyol eropa|es es|espagnol d espagne|espagnol despagne|espanhol europeu|espanol de espana|european spanish|kihispania cha ulaya|sepanyol eropah|spagnolo europeo|spanyol eropa|tieng tay ban nha chau au|европейский испанский|الإسبانية الأوروبية|الاسبانية الاوروبية|ภาษาสเปน ยุโรป|สเปน ยุโรป|ພາສາສະເປັນ ຢຸໂຣບ|ສະເປັນ ຢຸໂຣບ|ភាសាអេស្ប៉ាញ អ៊ឺរ៉ុប|អេស្ប៉ាញ អ៊ឺរ៉ុប|欧洲西班牙语|歐洲西班牙文
es-MX:bahasa sepanyol mexico|es mx|espagnol du mexique|espanhol mexicano|espanol de mexico|kihispania cha meksiko|mexican na espanyol|mexican spanish|sepanyol mexico|spagnolo messicano|мексиканский испанский|الإسبانية المكسيكية|الاسبانية المكسيكية|ภาษาสเปน เม็กซิโก|สเปน เม็กซิโก|ພາສາເມັກຊິກັນ ສະແປນນິຊ|ເມັກຊິກັນ ສະແປນນິຊ|墨西哥西班牙文|墨西哥西班牙语
et:bahasa estonia|eesti|ekk|est|estisch|estnisch|estone|estonia|estonian|estoniano|estonien|estonio|et|kiestonia|tieng estonia|эстонский|الإستونية|الاستونية|ภาษาเอสโตเนีย|เอสโตเนีย|ພາສາເອສໂຕນຽນ|ເອສໂຕນຽນ|ភាសាអេស្តូនី|អេស្តូនី|愛沙尼亞文|爱沙尼亚语
eu:bahasa basque|baq|basco|baskisch|basque|eu|eus|euskara|euskera|kibaski|tieng basque|vasco|баскский|الباسكية|บาสก์|ภาษาบาสก์|ບັສກີ|ພາສາບັສກີ|បាសខ៍|ភាសាបាសខ៍|巴斯克文|巴斯克语
fa:bahasa parsi|bahasa persia|fa|farsi|farsi persian|fas|kiajemi|parsi|per|persa|persan|persia|persian|persian farsi|persiano|persisch|perzisch|pes|tieng ba tu|персидский|الفارسية|فارسی|ภาษาเปอร์เซีย|เปอร์เซีย|ພາສາເປີຊຽນ|ເປີຊຽນ|ភាសាភឺសៀន|ភឺសៀន|波斯文|波斯语
fa-AF:bahasa dari|bahasa persia dari|dari|drw|fa af|kiajemi afganistani|persia dari|prs|tieng dari|tnf|дари|الدارية|دری|ดารี|ภาษาดารี|ດາຣີ|ພາສາດາຣີ|ដារី|ភាសាដារី|达里语|達利文
ff:bahasa fula|bahasa fulah|ff|fuc|ful|fula|fulah|kifulani|peul|pulaar|tieng fulah|фулах|الفولانية|ฟูลาห์|ภาษาฟูลาห์|ພາສາຟູລາ|ຟູລາ|ភាសាហ្វ៊ូឡា|ហ្វ៊ូឡា|富拉文|富拉语
fi:bahasa finland|bahasa suomi|fi|fin|fines|finland|finlandes|finlandese|finnisch|finnish|finnois|fins|kifini|suomi|tieng phan lan|финский|الفنلندية|ฟินแลนด์|ภาษาฟินแลนด์|ພາສາຟິນນິຊ|ຟິນນິຊ|ភាសាហ្វាំងឡង់|ហ្វាំងឡង់|芬兰语|芬蘭文
fil:bahasa filipina|bahasa filipino|fil|filipijns|filipina|filipino|filipino tagalog|filippino|kifilipino|pilipino|tagalog|tagalog filipino|tgl|tieng philippines|tl|филиппинский|الفلبينية|ฟิลิปปินส์|ภาษาฟิลิปปินส์|ພາສາຟີລິປີໂນ|ຟີລິປີໂນ|ភាសាហ្វ៊ីលីពីន|ហ្វ៊ីលីពីន|菲律宾语|菲律賓文
fj:bahasa fiji|fidjien|fidschi|figiano|fij|fiji|fijian|fijiano|fijisch|fiyiano|fj|kifiji|tieng fiji|фиджи|الفيجية|ฟิจิ|ภาษาฟิจิ|ພາສາຟິຈຽນ|ຟິຈຽນ|ភាសាហ៊្វីជី|ហ៊្វីជី|斐济语|斐濟文
fo:bahasa faroe|faeroers|fao|faroe|faroese|faroisch|feroes|feroien|fo|foroyskt|kifaroe|tieng faroe|фарерский|الفاروية|ภาษาแฟโร|แฟโร|ພາສາຟາໂຣສ|ຟາໂຣສ|ភាសាហ្វារូស|ហ្វារូស|法罗语|法羅文
fr:bahasa perancis|bahasa prancis|fr|fra|francais|frances|francese|frans|franzosisch|fre|french|kifaransa|perancis|prancis|tieng phap|французский|الفرنسية|ฝรั่งเศส|ภาษาฝรั่งเศส|ຝຣັ່ງ|ພາສາຝຣັ່ງ|បារាំង|ភាសាបារាំង|法文|法语
fr-CA:bahasa perancis kanada|canadian french|fr ca|francais canadien|frances canadiano|frances canadiense|francese canadese|perancis kanada|канадский французский|ฝรั่งเศส แคนาดา|ภาษาฝรั่งเศส แคนาดา|加拿大法文|加拿大法语
fr-CH:bahasa perancis switzerland|fr ch|francais suisse|frances suico|frances suizo|francese svizzero|perancis switzerland|swiss french|швейцарский французский|ฝรั่งเศส สวิส|ภาษาฝรั่งเศส สวิส|ຝຣັ່ງ ສວິສ|ພາສາຝຣັ່ງ ສວິສ|瑞士法文|瑞士法语
fsl:french sign language|fsl|langue des signes francaise|lsf
fy:bahasa frisia barat|bahasa frisian barat|fries|frisia barat|frisian barat|frisico ocidental|frisio ocidental|frison occidental|frisone occidentale|fry|frysk|fy|kifrisia cha magharibi|tieng frisia|western frisian|westfriesisch|западнофризский|الفريزيان|ฟริเซียนตะวันตก|ภาษาฟริเซียนตะวันตก|ພາສາຟຣິຊຽນ ຕາເວັນຕົກ|ຟຣິຊຽນ ຕາເວັນຕົກ|ភាសាហ្វ្រីស៊ានខាងលិច|ហ្វ្រីស៊ានខាងលិច|西弗里西亚语|西弗里西亞文
ga:bahasa ireland|bahasa irlandia|gaeilge|gle|iers|ireland|irisch|irish|irlandais|irlandes|irlandese|irlandia|kiayalandi|tieng ireland|ирландский|الأيرلندية|الايرلندية|ภาษาไอริช|ไอริช|ພາສາໄອຣິສ|ໄອຣິສ|ភាសាអៀរឡង់|អៀរឡង់|愛爾蘭文|爱尔兰语
gaa:bahasa ga|gaa|tieng ga|га|الجا|กา|ภาษากา|ກາ|ພາສາກາ|ភាសាហ្គា|ហ្គា|加族文|加族语
gd:bahasa gaelik skotlandia|bahasa scots gaelic|gaelico escoces|gaelico scozzese|gaelik skotlandia|gaelique ecossais|gaidhlig|galisch schottland|gd|gla|kigaeli cha uskoti|schots gaelisch|scots gaelic|scottish gaelic|tieng gael scotland|гэльский|الغيلية الأسكتلندية|الغيلية الاسكتلندية|ภาษาเกลิกสกอต|เกลิกสกอต|ພາສາສະກັອດເກລິກ|ສະກັອດເກລິກ|ភាសាស្កុតហ្កែលិគ|ស្កុតហ្កែលិគ|苏格兰盖尔语|蘇格蘭蓋爾文
gl:bahasa galicia|bahasa galisia|galego|galicia|galician|galicien|galicisch|galisia|galiziano|gallego|gl|glg|kigalisi|tieng galician|галисийский|الجاليكية|กาลิเซีย|ภาษากาลิเซีย|ກາລິຊຽນ|ພາສາກາລິຊຽນ|ភាសាហ្កាលីស្យាន|ហ្កាលីស្យាន|加利西亚语|加利西亞文|加里西亞文
gn:avanee|bahasa guarani|gn|grn|guarani|gug|kiguarani|tieng guarani|гуарани|الغوارانية|กัวรานี|ภาษากัวรานี|ກົວຣານີ|ພາສາກົວຣານີ|ភាសាហ្គូរ៉ានី|ហ្គូរ៉ានី|瓜拉尼文|瓜拉尼语
gsw:aleman suizo|alemao suica|alemao suico|bahasa jerman swiss|bahasa jerman switzerland|gsw|jerman swiss|jerman switzerland|kijerumani cha uswisi|schweizerdeutsch|schwiizertuutsch|suisse allemand|swiss german|tedesco svizzero|tieng duc thuy si|zwitserduits|швейцарский немецкий|الألمانية السويسرية|الالمانية السويسرية|ภาษาเยอรมันสวิส|เยอรมันสวิส|ພາສາສະວິສ ເຈີແມນ|ສະວິສ ເຈີແມນ|ភាសាអាល្លឺម៉ង ស្វីស|អាល្លឺម៉ង ស្វីស|德文 瑞士|瑞士德文|瑞士德语
gu:bahasa gujarat|goudjarati|gu|guj|gujarat|gujarati|guyarati|guzerate|kigujarati|prp|tieng gujarati|гуджарати|الغوجاراتية|ગુજરાતી|คุชราต|ภาษาคุชราต|ກູຈາຣາຕິ|ພາສາກູຈາຣາຕິ|ភាសាហ្គុយ៉ារ៉ាទី|ហ្គុយ៉ារ៉ាទី|古吉拉特文|古吉拉特语
guz:bahasa gusii|ekegusii|gusii|guz|kikisii|tieng gusii|гусии|الغيزية|กุซซี|ภาษากุซซี|ກູຊິ|ພາສາກູຊິ|ភាសាហ្គូស៊ី|ហ្គូស៊ី|古西文|古西语
gv:bahasa manx|gaelg|glv|gv|kimanx|manes|mannese|mannois|manx|tieng manx|мэнский|المنكية|ภาษามานซ์|มานซ์|ພາສາແມງຊ໌|ແມງຊ໌|ភាសាមេន|មេន|曼島文|马恩语
ha:bahasa hausa|ha|haoussa|hau|hauca|hausa|haussa|kihausa|tieng hausa|хауса|الهوسا|ภาษาเฮาซา|เฮาซา|ພາສາເຮົາຊາ|ເຮົາຊາ|ភាសាហូសា|ហូសា|豪萨语|豪薩文
hak:bahasa cina hakka|chino hakka|cina hakka|haca|hak|hakka|hakka chinese|tieng khach gia|хакка|الهاكا الصينية|จีนแคะ|ภาษาจีนแคะ|客家話|客家语
haw:bahasa hawaii|havaiano|haw|hawaiaans|hawaiano|hawaien|hawaii|hawaiian|hawaiisch|kihawai|olelo hawaii|tieng hawaii|гавайский|لغة هاواي|ภาษาฮาวาย|ฮาวาย|ພາສາຮາໄວອຽນ|ຮາໄວອຽນ|ភាសាហាវ៉ៃ|ហាវ៉ៃ|夏威夷文|夏威夷语
he:bahasa ibrani|ebraico|he|heb|hebraico|hebraisch|hebreeuws|hebreo|hebreu|hebrew|ibrani|iw|kiebrania|tieng do thai|иврит|עברית|العبرية|ภาษาฮิบรู|ฮิบรู|ພາສາຮີບຣິວ|ຮີບຣິວ|ភាសាហេប្រឺ|ហេប្រឺ|希伯來文|希伯来语
hi:bahasa hindi|hi|hin|hindi|kihindi|tieng hindi|хинди|الهندية|हिन्दी|ภาษาฮินดี|ฮินดี|ພາສາຮິນດິ|ຮິນດິ|ភាសាហិណ្ឌី|ហិណ្ឌី|印地文|印地语
hi-Latn:bahasa hinglish|hi latn|hindi lateinisch|hindi latin|hindi latino|hinglish|kihindi chenye kiingereza|tieng hindi lai tieng anh|хинглиш|الهندية الإنجليزية|الهندية الانجليزية|ภาษาอังกฤษแบบอินเดีย|อังกฤษแบบอินเดีย|ພາສາຮິນກລີຊ|ຮິນກລີຊ|ភាសាហ៊ីងលីង|ហ៊ីងលីង|印地語 拉丁文|印地语 拉丁字母
hil:bahasa hiligaynon|hil|hiligainon|hiligaynon|ilongo|kihiligaynon|tieng hiligaynon|хилигайнон|الهيليجينون|ภาษาฮีลีกัยนน|ฮีลีกัยนน|ພາສາຮິຣິໄກນອນ|ຮິຣິໄກນອນ|ភាសាហ៊ីលីហ្គេណុន|ហ៊ីលីហ្គេណុន|希利盖农语|希利蓋農文
hmn:bahasa hmong|hea|hmn|hmong|kihmong|miao|tieng hmong|хмонг|الهمونجية|ภาษาม้ง|ม้ง|ພາສາມອງ|ມອງ|ភាសាម៉ុង|ម៉ុង|苗語|苗语
ho:bahasa hiri motu|hiri motu|hmo|tieng hiri motu|хиримоту|الهيري موتو|ภาษาฮีรีโมตู|ฮีรีโมตู|ພາສາຮິຣິໂມຕູ|ຮິຣິໂມຕູ|希里莫图语|西里莫圖土文
hr:bahasa croatia|bahasa kroasia|croata|croate|croatia|croatian|croato|hr|hrv|hrvatski|kikorasia|kroasia|kroatisch|scr|tieng croatia|хорватский|الكرواتية|ภาษาโครเอเชีย|โครเอเชีย|ພາສາໂຄຣເອທຽນ|ໂຄຣເອທຽນ|ក្រូអាស៊ី|ភាសាក្រូអាស៊ី|克罗地亚语|克羅地亞文|克羅埃西亞文
ht:bahasa kreol haiti|creole haitien|creolo haitiano|criollo haitiano|haiti kreolisch|haitiaans creools|haitian|haitian creole|haitiano|hat|ht|kihaiti|kreol haiti|kreyol|kreyol ayisyen|tieng haiti|гаитянский|الكريولية الهايتية|ภาษาเฮติครีโอล|เฮติครีโอล|ພາສາໄຮຕຽນ|ໄຮຕຽນ|ភាសាហៃទី|ហៃទី|海地克里奥尔语|海地文
hu:bahasa hungaria|bahasa hungary|hongaars|hongrois|hu|hun|hungaria|hungarian|hungaro|hungary|kihungaria|magyar|tieng hungary|ungarisch|ungherese|венгерский|الهنغارية|ภาษาฮังการี|ฮังการี|ພາສາຮັງກາຣຽນ|ຮັງກາຣຽນ|ភាសាហុងគ្រី|ហុងគ្រី|匈牙利文|匈牙利语
hy:arm|armeens|armenia|armenian|armenien|armenio|armenisch|armeno|bahasa armenia|hy|hye|kiarmenia|tieng armenia|армянский|հայերեն|الأرمنية|الارمنية|ภาษาอาร์เมเนีย|อาร์เมเนีย|ພາສາອາເມນຽນ|ອາເມນຽນ|ភាសាអាមេនី|អាមេនី|亚美尼亚语|亞美尼亞文
hz:bahasa herero|her|herero|hz|kiherero|tieng herero|гереро|الهيريرو|ภาษาเฮเรโร|เฮเรโร|ພາສາເຮິຮິໂຣ|ເຮິຮິໂຣ|ភាសាហឺរីរ៉ូ|ហឺរីរ៉ូ|赫雷罗语|赫雷羅文
ia:bahasa interlingua|ia|ina|interlingua|kiintalingua|tieng khoa hoc quoc te|интерлингва|اللغة الوسيطة|اللّغة الوسيطة|ภาษาอินเตอร์ลิงกัว|อินเตอร์ลิงกัว|ພາສາອິນເຕີລິງລົວ|ອິນເຕີລິງລົວ|ភាសាអ៊ីនធើលីង|អ៊ីនធើលីង|国际语|國際文
iba:bahasa iban|blg|iba|iban|kiiban|snb|tieng iban|ибанский|الإيبان|الايبان|ภาษาอิบาน|อิบาน|ພາສາໄອບານ|ໄອບານ|ភាសាអ៊ីបាន|អ៊ីបាន|伊班文|伊班语
id:bahasa indonesia|id|in|ind|indonesia|indonesian|indonesiano|indonesien|indonesio|indonesisch|kiindonesia|tieng indonesia|индонезийский|الإندونيسية|الاندونيسية|ภาษาอินโดนีเซีย|อินโดนีเซีย|ພາສາອິນໂດເນຊຽນ|ອິນໂດເນຊຽນ|ភាសាឥណ្ឌូណេស៊ី|ឥណ្ឌូណេស៊ី|印尼文|印度尼西亚语
ie:bahasa interlingue|ie|ile|interlingue|lugha ya kisayansi|tieng interlingue|интерлингве|الإنترلينج|الانترلينج|ภาษาอินเตอร์ลิงกิว|อินเตอร์ลิงกิว|ພາສາອິນເຕີລິງກຣີ|ອິນເຕີລິງກຣີ|ភាសាអ៊ីនធើលីងវេ|អ៊ីនធើលីងវេ|国际文字 e|國際文 e
ig:asusu igbo|bahasa igbo|ibo|ig|igbo|kiigbo|tieng igbo|игбо|الإيجبو|الايجبو|ภาษาอิกโบ|อิกโบ|ພາສາອິກໂບ|ອິກໂບ|ភាសាអ៊ីកបូ|អ៊ីកបូ|伊博文|伊博语|伊布文
ii:bahasa sichuan yi|ii|iii|kiyi cha sichuan|sichuan yi|tieng di tu xuyen|yi de sichuan|yi du sichuan|носу|السيتشيون يي|ภาษาเสฉวนยี่|เสฉวนยี่|ພາສາເສສວນ ອີ|ເສສວນ ອີ|ភាសាស៊ីឈាន់យី|ស៊ីឈាន់យី|凉山彝语|四川彝文|ꆈꌠꉙ
ik:bahasa inupiak|esk|ik|inupiak|inupiaq|inupiaque|ipk|tieng inupiaq|инупиак|الإينبياك|الاينبياك|ภาษาอีนูเปียก|อีนูเปียก|ພາສາອິນນູປຽກ|ອິນນູປຽກ|伊努皮克语|依奴皮維克文
ilo:bahasa iloko|ilo|ilocano|ilokano|iloko|kiilocano|tieng iloko|илоко|الإيلوكو|الايلوكو|ภาษาอีโลโก|อีโลโก|ພາສາໄອໂລໂກ|ໄອໂລໂກ|ភាសាអ៊ីឡូកូ|អ៊ីឡូកូ|伊洛卡诺语|伊洛闊文
ils:ils|international sign|international sign language
io:bahasa ido|ido|io|kiido|tieng ido|идо|الإيدو|الايدو|ภาษาอีโด|อีโด|ພາສາອີໂດ|ອີໂດ|ភាសាអ៊ីដូ|អ៊ីដូ|伊多文|伊多语
is:bahasa iceland|bahasa islandia|ice|iceland|icelandic|ijslands|is|isl|islandais|islandes|islandese|islandia|islandisch|islenska|kiisilandi|tieng iceland|исландский|الأيسلندية|الايسلندية|ภาษาไอซ์แลนด์|ไอซ์แลนด์|ພາສາໄອສແລນດິກ|ໄອສແລນດິກ|ភាសាអ៊ីស្លង់|អ៊ីស្លង់|冰岛语|冰島文
it:bahasa itali|bahasa italia|it|ita|itali|italia|italiaans|italian|italiano|italien|italienisch|kiitaliano|tieng y|итальянский|الإيطالية|الايطالية|ภาษาอิตาลี|อิตาลี|ພາສາອິຕາລຽນ|ອິຕາລຽນ|ភាសាអ៊ីតាលី|អ៊ីតាលី|意大利文|意大利语|義大利文
iu:bahasa inuktitut|ike|iku|inuktitut|iu|kiinuktituti|tieng inuktitut|инуктитут|الإينكتيتت|الاينكتيتت|ภาษาอินุกติตุต|อินุกติตุต|ພາສາອິນນຸກຕິຕັດ|ອິນນຸກຕິຕັດ|ᐃᓄᒃᑎᑐᑦ|ភាសាអ៊ីនុកទីទុត|អ៊ីនុកទីទុត|因紐特文|因纽特语
ja:bahasa jepang|bahasa jepun|giapponese|ja|japanese|japanisch|japans|japonais|japones|jepang|jepun|jpn|kijapani|tieng nhat|японский|اليابانية|ญี่ปุ่น|ภาษาญี่ปุ่น|ຍີ່ປຸ່ນ|ພາສາຍີ່ປຸ່ນ|ជប៉ុន|ភាសាជប៉ុន|日文|日本語|日语
jv:bahasa jawa|giavanese|jav|javaans|javanais|javanes|javanese|javanisch|jawa|jv|jw|kijava|tieng java|яванский|الجاوية|ชวา|ภาษาชวา|ຈາແວນີສ|ພາສາຈາແວນີສ|ជ្វា|ភាសាជ្វា|爪哇文|爪哇语
ka:bahasa georgia|geo|georgia|georgian|georgiano|georgien|georgisch|ka|kat|kijojia|tieng georgia|грузинский|الجورجية|จอร์เจีย|ภาษาจอร์เจีย|ຈໍຈຽນ|ພາສາຈໍຈຽນ|ქართული|ភាសាហ្សកហ្ស៊ី|ហ្សកហ្ស៊ី|喬治亞文|格魯吉亞文|格鲁吉亚语
kac:bahasa kachin|kac|kachin|tieng kachin|качинский|الكاتشين|กะฉิ่น|ภาษากะฉิ่น|ກາຊິນ|ພາສາກາຊິນ|កាឈីន|ភាសាកាឈីន|克钦语|卡琴文
kam:bahasa kamba|kam|kamba|kikamba|tieng kamba|камба|الكامبا|คัมบา|ภาษาคัมบา|ກາມບາ|ພາສາກາມບາ|កាំបា|ភាសាកាំបា|卡姆巴文|卡姆巴语
kea:bahasa kabuverdianu|capoverdiano|capverdien|criollo caboverdiano|crioulo cabo verdiano|kaapverdisch creools|kabuverdianu|kea|kikabuverdianu|tieng kabuverdianu|кабувердьяну|كابوفيرديانو|คาบูเวอร์เดียนู|ภาษาคาบูเวอร์เดียนู|ຄາເວີເດຍນູ|ພາສາຄາເວີເດຍນູ|កាប៊ូវឺឌៀនូ|ភាសាកាប៊ូវឺឌៀនូ|卡布佛得鲁语|卡布威爾第文
kg:bahasa kongo|congoles|kg|kikongo|kng|kon|kongo|kongolesisch|tieng kongo|конго|الكونغو|คองโก|ภาษาคองโก|ຄອງໂກ|ພາສາຄອງໂກ|刚果语|剛果文
kha:bahasa khasi|kha|khasi|kikhasi|tieng khasi|кхаси|الكازية|กาสี|ภาษากาสี|ຄາສິ|ພາສາຄາສິ|កាស៊ី|ភាសាកាស៊ី|卡西文|卡西语
ki:bahasa kikuya|bahasa kikuyu|gigikuyu|gikuyu|ki|kik|kikikuyu|kikuya|kikuyu|quicuio|tieng kikuyu|кикуйю|الكيكيو|กีกูยู|ภาษากีกูยู|ຄິຄູຢຸ|ພາສາຄິຄູຢຸ|គីគូយូ|ភាសាគីគូយូ|吉库尤语|吉庫尤文
kj:bahasa kuanyama|cuanhama|kikwanyama|kj|kua|kuanyama|kwanyama|tieng kuanyama|кунама|كوانياما|กวนยามา|ภาษากวนยามา|ກວນຍາມາ|ພາສາກວນຍາມາ|គូនយ៉ាម៉ា|ភាសាគូនយ៉ាម៉ា|宽亚玛语|廣亞馬文
kk:bahasa kazakh|bahasa kazakhstan|cazaque|kasachisch|kaz|kazachs|kazajo|kazakh|kazakhstan|kazako|kikazakh|kk|tieng kazakh|казахский|қазақ тілі|الكازاخستانية|คาซัค|ภาษาคาซัค|ຄາຊັກ|ພາສາຄາຊັກ|កាហ្សាក់|ភាសាកាហ្សាក់|哈萨克语|哈薩克文
kl:bahasa kalaallisut|groenlandais|groenlandes|groenlandese|groenlands|gronelandes|gronlandisch|kal|kalaallisut|kikalaallisut|kl|tieng kalaallisut|гренландский|الكالاليست|กรีนแลนด์|ภาษากรีนแลนด์|ກຣີນແລນລິດ|ພາສາກຣີນແລນລິດ|កាឡាលលីស៊ុត|ភាសាកាឡាលលីស៊ុត|格陵兰语|格陵蘭文
kln:bahasa kalenjin|kalendjin|kalenjin|kikalenjin|kln|spy|tieng kalenjin|календжин|كالينجين|คาเลนจิน|ภาษาคาเลนจิน|ຄາເລັນຈິນ|ພາສາຄາເລັນຈິນ|កាលែនជីន|ភាសាកាលែនជីន|卡伦金语|卡倫金文
km:bahasa khmer|cambodian|jemer|khm|khmer|kikambodia|km|tieng khmer|кхмерский|الخميرية|ภาษาเขมร|เขมร|ຂະເຫມນ|ພາສາຂະເຫມນ|ខ្មែរ|ភាសាខ្មែរ|高棉文|高棉语
kmb:bahasa kimbundu|kimboundou|kimbundu|kmb|quimbundo|smd|tieng kimbundu|кимбунду|الكيمبندو|คิมบุนดู|ภาษาคิมบุนดู|ຄິມບັນດູ|ພາສາຄິມບັນດູ|គីមប៊ុនឌូ|ភាសាគីមប៊ុនឌូ|金邦杜文|金邦杜语
kn:bahasa kannada|canares|canarim|kan|kannada|kikannada|kn|tieng kannada|каннада|الكانادا|ಕನ್ನಡ|กันนาดา|ภาษากันนาดา|ຄັນນາດາ|ພາສາຄັນນາດາ|ខាណាដា|ភាសាខាណាដា|卡纳达语|坎納達文|坎那達文
ko:bahasa korea|coreano|coreen|kikorea|ko|kor|korea|koreaans|korean|koreanisch|tieng han|корейский|الكورية|ภาษาเกาหลี|เกาหลี|ພາສາເກົາຫລີ|ພາສາເກົາຫຼີ|ເກົາຫລີ|ເກົາຫຼີ|កូរ៉េ|ភាសាកូរ៉េ|韓文|韩语|한국어
kok:bahasa konkani|concani|gom|kikonkani|kok|konkani|tieng konkani|конкани|الكونكانية|कोंकणी|กอนกานี|ภาษากอนกานี|ກອນການີ|ພາສາກອນການີ|គុនកានី|ភាសាគុនកានី|孔卡尼语|貢根文
kr:bahasa kanuri|canuri|kanouri|kanuri|kau|kikanuri|knc|kr|tieng kanuri|канури|الكانوري|คานูรี|ภาษาคานูรี|ຄານຸລິ|ພາສາຄານຸລິ|កានូរី|ភាសាកានូរី|卡努里文|卡努里语
ks:bahasa kashmir|cachemir|cachemiri|caxemira|kas|kaschmiri|kashmir|kashmiri|kasjmiri|kikashmiri|ks|tieng kashmir|кашмири|الكشميرية|کٲشر|کٲشُر|ภาษาแคชเมียร์|แคชเมียร์|ຄາສເມຍຣິ|ພາສາຄາສເມຍຣິ|កាស្មៀរ|ភាសាកាស្មៀរ|克什米尔语|喀什米爾文
ku:bahasa kurdi|bahasa kurdish|curdo|kikurdi|kmr|koerdisch|ku|kur|kurde|kurdi|kurdi kurmanci|kurdisch|kurdish|kurdish kurmanji|kurdo|kurmanji|tieng kurd|курдский|الكردية|ภาษาเคิร์ด|เคิร์ด|ພາສາເຄີດິສ|ເຄີດິສ|ឃឺដ|ភាសាឃឺដ|库尔德语|庫德文
kv:bahasa komi|kikomi|komi|kpv|kv|tieng komi|коми|الكومي|ภาษาโกมิ|โกมิ|ພາສາໂຄມິ|ໂຄມິ|កូមី|ភាសាកូមី|科米文|科米语
kw:bahasa cornish|bahasa kornish|cor|cornico|cornique|cornish|kernewek|kikorni|kornisch|kornish|kw|tieng cornwall|корнский|الكورنية|คอร์นิช|ภาษาคอร์นิช|ຄໍນິຊ|ພາສາຄໍນິຊ|កូនីស|ភាសាកូនីស|康沃尔语|康瓦耳文
ky:bahasa kirghiz|bahasa kirgiz|kikyrgyz|kir|kirghiso|kirghiz|kirghize|kirgisisch|kirgiz|kirgizisch|kirguis|ky|kyrgyz|quirguiz|tieng kyrgyz|киргизский|кыргызча|القيرغيزية|คีร์กีซ|ภาษาคีร์กีซ|ພາສາເກຍກີສ|ເກຍກີສ|កៀហ្ស៊ីស|ភាសាកៀហ្ស៊ីស|吉尔吉斯语|吉爾吉斯文
la:bahasa latin|kilatini|la|lat|latein|latijn|latim|latin|latina|latino|tieng la tinh|латинский|اللاتينية|ภาษาละติน|ละติน|ພາສາລາຕິນ|ລາຕິນ|ភាសាឡាតំាង|ឡាតំាង|拉丁文|拉丁语
lb:bahasa luksemburg|bahasa luxembourg|kilasembagi|lb|letzebuergesch|ltz|luksemburg|lussemburghese|luxembourg|luxembourgeois|luxembourgish|luxemburgisch|luxemburgs|luxemburgues|tieng luxembourg|люксембургский|اللكسمبورغية|ภาษาลักเซมเบิร์ก|ลักเซมเบิร์ก|ພາສາລັກເຊມບວກກິຊ|ລັກເຊມບວກກິຊ|ភាសាលុចសំបួ|លុចសំបួ|卢森堡语|盧森堡文
lg:bahasa ganda|ganda|kiganda|lg|lug|luganda|tieng ganda|ганда|الغاندا|ภาษายูกันดา|ยูกันดา|ພາສາແກນດາ|ແກນດາ|ភាសាហ្កាន់ដា|ហ្កាន់ដា|卢干达语|干達文
li:bahasa limburgia|bahasa limburgish|li|lim|limbourgeois|limburghese|limburgia|limburgisch|limburgish|limburgs|limburgues|tieng limburg|лимбургский|الليمبورغية|ภาษาลิมเบิร์ก|ลิมเบิร์ก|ພາສາລິມເບີກີຊ|ລິມເບີກີຊ|ភាសាលីមប៊ូស|លីមប៊ូស|林堡文|林堡语
ln:bahasa lingala|kilingala|lin|lingala|ln|tieng lingala|лингала|اللينجالا|ภาษาลิงกาลา|ลิงกาลา|ພາສາລິງກາລາ|ລິງກາລາ|ភាសាលីនកាឡា|លីនកាឡា|林加拉文|林加拉语
lo:bahasa lao|bahasa laos|kilaosi|lao|laos|laosiano|laotiaans|laotian|laotisch|lo|tieng lao|лаосский|اللاوية|ภาษาลาว|ลาว|ພາສາລາວ|ລາວ|ភាសាឡាវ|ឡាវ|寮文|老挝语|老撾文
loz:bahasa lozi|kilozi|loz|lozi|tieng lozi|лози|اللوزي|ภาษาโลซิ|โลซิ|ພາສາໂລຊິ|ໂລຊິ|ភាសាឡូហ្ស៊ី|ឡូហ្ស៊ី|洛齊文|洛齐语
lt:bahasa lithuania|bahasa lituania|kilithuania|lietuviu|lit|litauisch|lithuania|lithuanian|litouws|lituania|lituanien|lituano|lt|tieng litva|литовский|الليتوانية|ภาษาลิทัวเนีย|ลิทัวเนีย|ພາສາລິທົວນຽນ|ລິທົວນຽນ|ភាសាលីទុយអានី|លីទុយអានី|立陶宛文|立陶宛语
lu:bahasa luba katanga|kiluba katanga|lu|lub|luba catanga|luba katanga|luba katanga kiluba|tieng luba katanga|tshiluba|луба катанга|اللوبا كاتانغا|ภาษาลูบา กาตองกา|ลูบา กาตองกา|ພາສາລູບາ ຄາຕັງກາ|ລູບາ ຄາຕັງກາ|ភាសាលូបាកាតានហ្គា|លូបាកាតានហ្គា|魯巴加丹加文|鲁巴加丹加语
luo:bahasa luo|dholuo|kijaluo|luo|tieng luo|луо|اللو|ภาษาลัว|ลัว|ພາສາລົວ|ລົວ|ភាសាលូអូ|លូអូ|卢奥语|盧奧文|盧歐文
luy:bahasa luyia|bxk|kiluhya|luhya|luluhia|luy|luyia|tieng luyia|лухья|لغة اللويا|ภาษาลูเยีย|ลูเยีย|ພາສາລູໄຍ|ລູໄຍ|ភាសាលូយ៉ា|លូយ៉ា|卢雅语|盧雅文
lv:bahasa latvia|kilatvia|latvia|latvian|latviesu|lav|letao|leton|lets|lettisch|letton|lettone|lv|lvs|tieng latvia|латышский|اللاتفية|ภาษาลัตเวีย|ลัตเวีย|ພາສາລັດວຽນ|ລັດວຽນ|ភាសាឡាតវី|ឡាតវី|拉脫維亞文|拉脱维亚语
mad:bahasa madura|kimadura|mad|madoerees|madura|madurais|madures|madurese|maduresisch|tieng madura|мадурский|المادريز|ภาษามาดูรา|มาดูรา|ພາສາມາດູລາ|ມາດູລາ|ភាសាម៉ាឌូរីស|ម៉ាឌូរីស|馬都拉文|马都拉语
mai:bahasa maithili|kimaithili|mai|maithili|tieng maithili|майтхили|المايثيلي|मैथिली|ภาษาไมถิลี|ไมถิลี|ພາສາໄມທີລິ|ໄມທີລິ|ភាសាម៉ៃធីលី|ម៉ៃធីលី|迈蒂利语|邁蒂利文
mas:bahasa masai|kimaasai|maa|maasai|mas|masai|massai|tieng masai|масаи|الماساي|ภาษามาไซ|มาไซ|ພາສາມາໄຊ|ມາໄຊ|ភាសាម៉ាសៃ|ម៉ាសៃ|馬賽文|马赛语
mfs:mexican sign language|mfs
mg:bahasa malagasi|bahasa malagasy|kimalagasi|malagasi|malagassisch|malagasy|malgache|malgascio|malgaxe|mg|mlg|plt|tieng malagasy|малагасийский|الملغاشي|ภาษามาลากาซี|มาลากาซี|ພາສາມາລາກາສຊີ|ມາລາກາສຊີ|ភាសាម៉ាឡាហ្គាស៊ី|ម៉ាឡាហ្គាស៊ី|馬拉加斯文|馬達加斯加文|马拉加斯语
mh:bahasa marshall|kimashale|mah|marschallesisch|marshales|marshall|marshallais|marshallees|marshallese|mh|tieng marshall|маршалльский|المارشالية|ภาษามาร์แชลล์|มาร์แชลล์|ພາສາມາຊານເລັດ|ມາຊານເລັດ|ភាសាម៉ាស់សល|ម៉ាស់សល|馬紹爾文|马绍尔语
mi:bahasa maori|kimaori|mao|maori|mi|mri|tieng maori|маори|الماورية|ภาษาเมารี|เมารี|ພາສາມາວຣິ|ມາວຣິ|ភាសាម៉ោរី|ម៉ោរី|毛利文|毛利语
min:bahasa minangkabau|kiminangkabau|menangkabau|min|minangkabau|tieng minangkabau|минангкабау|المينانجكاباو|ภาษามีนังกาเบา|มีนังกาเบา|ພາສາມີແນງກາບູ|ມີແນງກາບູ|ភាសាមីណាងកាប៊ូ|មីណាងកាប៊ូ|米南佳保语|米南卡堡文
mk:bahasa macedonia|bahasa makedonia|kimacedonia|mac|macedone|macedonia|macedonian|macedonien|macedonio|macedonisch|makedonia|mazedonisch|mk|mkd|tieng macedonia|македонски|македонский|المقدونية|ภาษามาซิโดเนีย|มาซิโดเนีย|ພາສາແມຊິໂດນຽນ|ແມຊິໂດນຽນ|ភាសាម៉ាសេដូនី|ម៉ាសេដូនី|馬其頓文|马其顿语
ml:bahasa malayalam|kimalayalamu|mal|malabar|malaiala|malayalam|ml|tieng malayalam|малаялам|المالايالامية|മലയാളം|ภาษามาลายาลัม|มาลายาลัม|ພາສາມາເລອາລໍາ|ມາເລອາລໍາ|ភាសាម៉ាឡាយ៉ាឡាម|ម៉ាឡាយ៉ាឡាម|馬來亞拉姆文|馬拉雅拉姆文|马拉雅拉姆语
mn:bahasa mongolia|drh|khk|kimongolia|mn|mongol|mongolia|mongolian|mongolisch|mongolo|mongools|tieng mong co|монгол|монгольский|المنغولية|ภาษามองโกเลีย|มองโกเลีย|ພາສາມອງໂກເລຍ|ມອງໂກເລຍ|ភាសាម៉ុងហ្គោលី|ម៉ុងហ្គោលី|蒙古文|蒙古语
mni:bahasa manipuri|kimanipuri|manipuri|meitei|meithei|mni|tieng manipuri|манипурский|المانيبورية|মৈতৈলোন্|ภาษามณีปุระ|มณีปุระ|ພາສາມານີພູຣິ|ມານີພູຣິ|ភាសាម៉ានីពូរី|ម៉ានីពូរី|曼尼普尔语|曼尼普爾文
mnw:mnw
mr:bahasa marathi|kimarathi|mar|marata|marathi|marati|mr|tieng marathi|маратхи|الماراثية|मराठी|ภาษามราฐี|มราฐี|ພາສາມາຣາທີ|ມາຣາທີ|ភាសាម៉ារ៉ាធី|ម៉ារ៉ាធី|馬拉地文|马拉地语
ms:bahasa malaysia|bahasa melayu|kimalei|malaiisch|malaio|malais|malay|malayo|malaysian|maleis|malese|may|melayu|ms|msa|tieng ma lai|zsm|малайский|الماليزية|ภาษามาเลย์|มาเลย์|ພາສາມາເລ|ມາເລ|ភាសាម៉ាឡេ|ម៉ាឡេ|馬來文|马来语
mt:bahasa malta|kimalta|malta|maltais|maltees|maltes|maltese|maltesisch|malti|mlt|mt|tieng malta|мальтийский|المالطية|ภาษามอลตา|มอลตา|ພາສາມອລທີສ|ມອລທີສ|ភាសាម៉ាល់តា|ម៉ាល់តា|馬爾他文|馬耳他文|马耳他语
my:bahasa burma|birmaans|birman|birmanes|birmanisch|birmano|bur|burma|burmese|burmese myanmar|kiburma|my|mya|myanmar|myanmar burmese|myanmar language|tieng mien dien|бирманский|البورمية|พม่า|ภาษาพม่า|ພາສາມຽນມາ|ມຽນມາ|မြန်မာ|ភាសាភូមា|ភូមា|緬甸文|缅甸语
na:bahasa nauru|kinauru|nau|nauru|nauruaans|nauruan|nauruano|nauruisch|tieng nauru|науру|النورو|นาอูรู|ภาษานาอูรู|ນາຢູລູ|ພາສານາຢູລູ|ណូរូ|ភាសាណូរូ|瑙鲁语|諾魯文
nan:bahasa cina min nan|chino min nan|cina min nan|min nan|min nan chinese|minnan|minnanyu|nan|tieng man nam|миньнань|مين نان الصينية|จีนมินหนาน|ภาษาจีนมินหนาน|閩南語|闽南语
nb:bahasa bokmal norway|bahasa bokmal norwegia|bokmal noruegues|bokmal norway|bokmal norwegia|kinorwe cha bokmal|nb|nob|noors bokmal|norsk bokmal|noruego bokmal|noruegues bokmal|norvegese bokmal|norvegien bokmal|norwegian bokmal|norwegisch bokmal|tieng na uy bokmal|норвежский букмол|النرويجية بوكمال|นอร์เวย์บุคมอล|ภาษานอร์เวย์บุคมอล|ນໍເວຈຽນ ບັອກມອລ|ພາສານໍເວຈຽນ ບັອກມອລ|ន័រវែស បុកម៉ាល់|ភាសាន័រវែស បុកម៉ាល់|书面挪威语|書面挪威文
nd:bahasa ndebele utara|hilagang ndebele|kindebele cha kaskazini|nd|nde|ndebele del nord|ndebele do norte|ndebele du nord|ndebele septentrional|ndebele utara|noord ndebele|nord ndebele|north ndebele|tieng ndebele mien bac|северный ндебеле|النديبيل الشمالية|ภาษาเอ็นเดเบเลเหนือ|เอ็นเดเบเลเหนือ|ພາສາເອັນເດເບເລເຫນືອ|ເອັນເດເບເລເຫນືອ|នេបេលេខាងជើង|ភាសានេបេលេខាងជើង|北地畢列文|北恩德贝勒语
nds-NL:bahasa saxon rendah|baixo saxao|bajo sajon|bas saxon|bas saxon neerlandais|basso tedesco olandese|low saxon|nds nl|nederduits|niedersachsisch|saxon rendah|tieng ha saxon|west low german|нижнесаксонский|السكسونية السفلى|ภาษาแซกซอนใต้|แซกซอนใต้|ຊາຊອນ ຕອນໄຕ|ພາສາຊາຊອນ ຕອນໄຕ|ភាសាហ្សាក់ស្យុងក្រោម|ហ្សាក់ស្យុងក្រោម|低地薩克遜文|低萨克森语
ne:bahasa nepal|bahasa nepali|kinepali|ne|nep|nepal|nepalais|nepalees|nepales|nepalese|nepalesisch|nepali|npi|tieng nepal|непальский|النيبالية|नेपाली|ภาษาเนปาล|เนปาล|ພາສາເນປາລີ|ເນປາລີ|នេប៉ាល់|ភាសានេប៉ាល់|尼泊尔语|尼泊爾文
ng:bahasa ndonga|dongo|kindonga|ndo|ndonga|ng|tieng ndonga|ндонга|الندونجا|ดองกา|ภาษาดองกา|ພາສາເອັນດອງກາ|ເອັນດອງກາ|នុនហ្គា|ភាសានុនហ្គា|恩东加语|恩東加文
nl:bahasa belanda|belanda|dut|dutch|holandes|kiholanzi|nederlands|neerlandais|neerlandes|niederlandisch|nl|nld|olandese|tieng ha lan|нидерландский|الهولندية|ดัตช์|ภาษาดัตช์|ດັຊ|ພາສາດັຊ|ភាសាហូឡង់|ហូឡង់|荷兰语|荷蘭文
nl-BE:bahasa flemish|fiammingo|flamand|flamenco|flamengo|flamisch|flemish|kiflemi|nl be|vlaams|фламандский|ภาษาเฟลมิช|เฟลมิช|ພາສາຟລີມິຊ|ຟລີມິຊ|ផ្លាមីស|ភាសាផ្លាមីស|弗拉芒语|比利時荷蘭文|法蘭德斯文
nn:bahasa nynorsk norway|bahasa nynorsk norwegia|kinorwe cha nynorsk|nn|nno|noors nynorsk|norsk nynorsk|noruego nynorsk|noruegues nynorsk|norvegese nynorsk|norvegien nynorsk|norwegian nynorsk|norwegisch nynorsk|nynorsk noruegues|nynorsk norway|nynorsk norwegia|tieng na uy nynorsk|нюнорск|النرويجية نينورسك|นอร์เวย์นีนอสก์|ภาษานอร์เวย์นีนอสก์|ນໍເວຈຽນ ນີນອກ|ພາສານໍເວຈຽນ ນີນອກ|ន័រវែស នីនូស|ភាសាន័រវែស នីនូស|挪威尼诺斯克语|新挪威文
no:bahasa norway|bahasa norwegia|kinorwe|noors|nor|norsk|noruego|noruegues|norvegese|norvegien|norway|norwegia|norwegian|norwegisch|tieng na uy|норвежский|النرويجية|นอร์เวย์|ภาษานอร์เวย์|ນໍເວຈຽນ|ພາສານໍເວຈຽນ|ន័រវែស|ភាសាន័រវែស|挪威文|挪威语
nr:bahasa ndebele selatan|kindebele|nbl|ndebele del sud|ndebele del sur|ndebele do sul|ndebele du sud|ndebele meridional|ndebele selatan|nr|south ndebele|sud ndebele|tieng ndebele mien nam|zuid ndbele|южный ндебеле|النديبيل الجنوبي|ภาษาเอ็นเดเบเลใต้|เอ็นเดเบเลใต้|ນີບີລີໃຕ້|ພາສານີບີລີໃຕ້|នេប៊េលខាងត្បូង|ភាសានេប៊េលខាងត្បូង|南地畢列文|南恩德贝勒语
nso:bahasa sotho utara|hilagang sotho|kisotho cha kaskazini|noord sotho|nord sotho|northern sotho|nso|sesotho del norte|sesotho sa leboa|sotho del nord|sotho du nord|sotho septentrional|sotho utara|soto setentrional|tieng bac sotho|северный сото|السوتو الشمالية|ภาษาโซโทเหนือ|โซโทเหนือ|ພາສາໂຊໂທເຫນືອ|ໂຊໂທເຫນືອ|ភាសាសូថូខាងជើង|សូថូខាងជើង|北索托文|北索托语
nv:bahasa navajo|dine bizaad|kinavajo|nav|navajo|nv|tieng navajo|навахо|النافاجو|นาวาโฮ|ภาษานาวาโฮ|ນາວາໂຈ|ພາສານາວາໂຈ|ណាវ៉ាចូ|ភាសាណាវ៉ាចូ|納瓦荷文|纳瓦霍语
ny:bahasa nyanja|chewa|chichewa|kinyanja|nianja|ny|nya|nyanja|tieng nyanja|ньянджа|النيانجا|ภาษาเนียนจา|เนียนจา|ນານຈາ|ພາສານານຈາ|ណានចា|ភាសាណានចា|尼揚賈文|齐切瓦语
oc:bahasa occitania|bahasa ositania|kiokitani|oc|occitaans|occitan|occitania|occitanico|occitano|oci|okzitanisch|ositania|tieng occitan|окситанский|الأوكسيتانية|الاوكسيتانية|ภาษาอ็อกซิตัน|อ็อกซิตัน|ພາສາອັອກຊີຕານ|ອັອກຊີຕານ|ភាសាអូសីតាន់|អូសីតាន់|奥克语|奧克西坦文
oj:bahasa ojibwa|oj|ojg|oji|ojibwa|tieng ojibwa|оджибва|الأوجيبوا|الاوجيبوا|ภาษาโอจิบวา|โอจิบวา|ພາສາໂອຈິບວາ|ໂອຈິບວາ|奥吉布瓦语|奧杰布瓦文
om:afaan oromo|bahasa oromo|gaz|kioromo|om|orm|oromo|oromoo|tieng oromo|оромо|الأورومية|الاورومية|ภาษาโอโรโม|โอโรโม|ພາສາໂອໂຣໂມ|ໂອໂຣໂມ|ភាសាអូរ៉ូម៉ូ|អូរ៉ូម៉ូ|奥罗莫语|奧羅莫文
or:bahasa odia|bahasa oriya|kioriya|odia|or|ori|oria|oriya|ory|tieng odia|ория|الأورية|الاورية|ଓଡ଼ିଆ|ภาษาโอดิยา|โอดิยา|ພາສາໂອເດຍ|ໂອເດຍ|ភាសាអូឌៀ|អូឌៀ|奥里亚语|奧里雅文|歐迪亞文
os:bahasa ossete|bahasa ossetia|kiosetia|os|osetico|oss|ossete|ossetia|ossetic|ossetico|ossetisch|osseto|tieng ossetic|ирон|осетинский|الأوسيتيك|الاوسيتيك|ภาษาออสเซเตีย|ออสเซเตีย|ພາສາອອດເຊຕິກ|ອອດເຊຕິກ|ភាសាអូស៊ីទិក|អូស៊ីទិក|奥塞梯语|奧塞提文
pa:bahasa punjabi|kipunjabi|pa|pan|panjabi|pendjabi|punjabi|punyabi|tieng punjab|панджаби|البنجابية|ਪੰਜਾਬੀ|ปัญจาบ|ภาษาปัญจาบ|ປັນຈາບີ|ພາສາປັນຈາບີ|បឹនជាពិ|ភាសាបឹនជាពិ|旁遮普文|旁遮普语
pag:bahasa pangasina|bahasa pangasinan|kipangasinan|lingua pangasinesa|pag|pangasina|pangasinan|tieng pangasinan|пангасинан|البانجاسينان|ปังกาซีนัน|ภาษาปังกาซีนัน|ປານກາຊີນານ|ພາສາປານກາຊີນານ|ភាសាភេនហ្គាស៊ីណាន|ភេនហ្គាស៊ីណាន|潘加辛文|邦阿西南语
pam:bahasa pampanga|kipampanga|pam|pampanga|pampangan|pampanggan|pampango|tieng pampanga|пампанга|البامبانجا|ปัมปังกา|ภาษาปัมปังกา|ປາມປານກາ|ພາສາປາມປານກາ|ផាមភេនហ្គា|ភាសាផាមភេនហ្គា|潘帕嘉文|邦板牙语
pap:bahasa papiamento|kipapiamento|pap|papiamento|papiaments|papiamentu|tieng papiamento|папьяменто|البابيامينتو|ปาเปียเมนโต|ภาษาปาเปียเมนโต|ປາມເປຍເມັນໂທ|ພາສາປາມເປຍເມັນໂທ|ប៉ាប៉ៃមេនតូ|ភាសាប៉ាប៉ៃមេនតូ|帕皮阿門托文|帕皮阿门托语
pcm:bahasa nigerian pidgin|bahasa pidgin nigeria|naijiria pijin|nigeriaans pidgin|nigerian pidgin|nigerianisches pidgin|pcm|pidgin de nigeria|pidgin nigeria|pidgin nigerian|pidgin nigeriano|pijini ya nigeria|нигерийско креольский|البدجنية النيجيرية|ภาษาไนจีเรียนพิดจิน|ไนจีเรียนพิดจิน|ພາສາໄນຈີຣຽນພິດກິນ|ໄນຈີຣຽນພິດກິນ|ភាសាទំនាក់ទំនងនីហ្សេរីយ៉ា|ភាសាភាសាទំនាក់ទំនងនីហ្សេរីយ៉ា|奈及利亞皮欽文|尼日利亚皮钦语|尼日利亞皮欽文
pi:bahasa pali|pali|pi|pli|tieng pali|пали|البالية|บาลี|ภาษาบาลี|ປາລີ|ພາສາປາລີ|巴利文|巴利语
pis:bahasa pijin|kipijini|pidgin|pidgin salomonense|pijin|pis|tieng pijin|соломонский пиджин|بيجين|พิดจิน|ภาษาพิดจิน|ປິຈິນ|ພາສາປິຈິນ|ពីជីន|ភាសាពីជីន|皮京语|皮金語
pl:bahasa poland|bahasa polski|kipolandi|pl|pol|polacco|polaco|poland|polish|polnisch|polonais|polones|polski|pools|tieng ba lan|польский|البولندية|ภาษาโปแลนด์|โปแลนด์|ພາສາໂປລິຊ|ໂປລິຊ|ប៉ូឡូញ|ភាសាប៉ូឡូញ|波兰语|波蘭文
ps:bahasa pashto|kipashto|pachto|paschtu|pashto|pasjtoe|pasto|pastun|pbu|ps|pus|tieng pashto|пушту|البشتو|پښتو|พัชโต|ภาษาพัชโต|ປາສໂຕ|ພາສາປາສໂຕ|បាស្តូ|ភាសាបាស្តូ|普什图语|普什圖文
psp:philippine sign language|psp
pt:bahasa portugis|kireno|por|portoghese|portugais|portugees|portugiesisch|portugis|portugues|portuguese|pt|tieng bo dao nha|португальский|البرتغالية|ภาษาโปรตุเกส|โปรตุเกส|ປອກຕຸຍກິສ|ພາສາປອກຕຸຍກິສ|ព័រទុយហ្គាល់|ភាសាព័រទុយហ្គាល់|葡萄牙文|葡萄牙语
pt-BR:bahasa portugis brazil|brazilian portuguese|kireno cha brazili|portoghese brasiliano|portugais bresilien|portugis brazil|portugues brasileiro|portugues brasileno|portugues de brasil|portugues do brasil|pt br|бразильский португальский|البرتغالية البرازيلية|ภาษาโปรตุเกส บราซิล|โปรตุเกส บราซิล|ព័រទុយហ្កាល់ ប្រេស៊ីល|ភាសាព័រទុយហ្កាល់ ប្រេស៊ីល|巴西葡萄牙文|巴西葡萄牙语
pt-PT:bahasa portugis eropa|bahasa portugis eropah|european portuguese|kireno cha ulaya|portoghese europeo|portugais europeen|portugis eropa|portugis eropah|portugues de portugal|portugues europeu|pt pt|tieng bo dao nha chau au|европейский португальский|البرتغالية الأوروبية|البرتغالية الاوروبية|ภาษาโปรตุเกส ยุโรป|โปรตุเกส ยุโรป|ປອກຕຸຍກິສ ຢຸໂຣບ|ພາສາປອກຕຸຍກິສ ຢຸໂຣບ|ព័រទុយហ្គាល់ អឺរ៉ុប|ភាសាព័រទុយហ្គាល់ អឺរ៉ុប|欧洲葡萄牙语|歐洲葡萄牙文
qu:bahasa quechua|kikechua|qu|que|quechua|quichua|quz|runasimi|tieng quechua|кечуа|كيشوا|ภาษาเคชวา|เคชวา|ຄີຊົວ|ພາສາຄີຊົວ|ភាសាហ្គិកឈួ|ហ្គិកឈួ|克丘亚语|蓋楚瓦文
quc:bahasa kiche|kiche|quc|quiche|tieng kiche|киче|الكيشية|กีเช|ภาษากีเช|ພາສາkiche|គីចឈី|ភាសាគីចឈី|基切文|基切语
rhg:bahasa rohingya|kirohingya|rhg|rohingya|rohingyalisch|rohinya|ruainga|tieng rohingya|рохинджа|الروهينغية|ภาษาโรฮิงญา|โรฮิงญา|ພາສາໂຣຮິນຢາ|ໂຣຮິນຢາ|ភាសារ៉ូហ៊ីងយ៉ា|រ៉ូហ៊ីងយ៉ា|罗兴亚语|羅興亞文|𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝
rm:bahasa reto roman|bahasa romansh|kiromanshi|ratoromanisch|reto romaans|reto roman|rm|roh|romanche|romancio|romansh|rumantsch|tieng romansh|романшский|الرومانشية|ภาษาโรแมนซ์|โรแมนซ์|ພາສາໂຣແມນຊ໌|ໂຣແມນຊ໌|ភាសារ៉ូម៉ង់|រ៉ូម៉ង់|罗曼什语|羅曼斯文
rn:bahasa rundi|ikirundi|kirundi|rn|roundi|run|rundi|tieng rundi|рунди|الرندي|บุรุนดี|ภาษาบุรุนดี|ພາສາຣຸນດິ|ຣຸນດິ|ភាសារុណ្ឌី|រុណ្ឌី|隆迪文|隆迪语
ro:bahasa romania|bahasa rumania|kiromania|mo|mol|ro|roemeens|romana|romania|romanian|romeno|ron|roumain|rum|rumania|rumanisch|rumano|rumeno|tieng romania|румынский|الرومانية|ภาษาโรมาเนีย|โรมาเนีย|ພາສາໂຣແມນຽນ|ໂຣແມນຽນ|ភាសារូម៉ានី|រូម៉ានី|罗马尼亚语|羅馬尼亞文
ro-MD:bahasa moldavia|kimoldova cha romania|moldauisch|moldave|moldavia|moldavian|moldavio|moldavo|moldovan|ro md|tieng moldova|молдавский|المولدوفية|ภาษามอลโดวา|มอลโดวา|ພາສາໂມດາວຽນ|ໂມດາວຽນ|ភាសាម៉ុលដាវី|ម៉ុលដាវី|摩尔多瓦语|摩爾多瓦文|摩爾多瓦羅馬尼亞文
ru:bahasa rusia|kirusi|ru|rus|rusia|ruso|russe|russian|russisch|russo|tieng nga|русский|الروسية|ภาษารัสเซีย|รัสเซีย|ພາສາລັດເຊຍ|ລັດເຊຍ|ភាសារុស្ស៊ី|រុស្ស៊ី|俄文|俄语
rw:bahasa kinyarwanda|ikinyarwanda|kin|kinyarwanda|quiniaruanda|rw|tieng kinyarwanda|киньяруанда|الكينيارواندا|ภาษารวันดา|รวันดา|ຄິນຢາວານດາ|ພາສາຄິນຢາວານດາ|គិនយ៉ាវ៉ាន់ដា|ភាសាគិនយ៉ាវ៉ាន់ដា|卢旺达语|盧安達文|盧旺達文
sa:bahasa sanskerta|bahasa sanskrit|cls|kisanskriti|sa|san|sanscrito|sanskerta|sanskriet|sanskrit|tieng phan|санскрит|السنسكريتية|संस्कृत भाषा|ภาษาสันสกฤต|สันสกฤต|ພາສາສັນສະກຣິດ|ສັນສະກຣິດ|ភាសាសំស្ក្រឹត|សំស្ក្រឹត|梵文|梵语
sat:bahasa santali|kisantali|santali|sat|tieng santali|сантали|السانتالية|ภาษาสันตาลี|สันตาลี|ຊານທາລິ|ພາສາຊານທາລິ|ភាសាសាន់តាលី|សាន់តាលី|ᱥᱟᱱᱛᱟᱲᱤ|桑塔利文|桑塔利语
sc:bahasa sardinia|kisardinia|sarde|sardijns|sardinia|sardinian|sardisch|sardo|sardu|sc|src|srd|tieng sardinia|сардинский|السردينية|ซาร์เดญา|ภาษาซาร์เดญา|ພາສາສາດີນຽນ|ສາດີນຽນ|ភាសាសាឌីនា|សាឌីនា|撒丁文|萨丁语
sd:bahasa sindhi|kisindhi|sd|sindhi|sindi|snd|tieng sindhi|синдхи|السندية|سنڌي|ภาษาสินธิ|สินธิ|ພາສາສິນທິ|ສິນທິ|ភាសាស៊ីនឌី|ស៊ីនឌី|信德文|信德语
se:bahasa sami utara|davvisamegiella|hilagang sami|kisami cha kaskazini|noord samisch|nordsamisch|northern sami|same du nord|sami del nord|sami do norte|sami septentrional|sami setentrional|sami utara|se|sme|tieng sami mien bac|северносаамский|سامي الشمالية|ซามิเหนือ|ภาษาซามิเหนือ|ຊາມິເຫນືອ|ພາສາຊາມິເຫນືອ|ភាសាសាមីខាងជើង|សាមីខាងជើង|北方萨米语|北薩米文
sg:bahasa sango|kisango|sag|sango|sg|tieng sango|санго|السانجو|ซันโก|ภาษาซันโก|ພາສາແຊງໂກ|ແຊງໂກ|ភាសាសានហ្គោ|សានហ្គោ|桑戈文|桑戈语
sgn:langue des signes|lengua de senas|lingua de sinais|lingua gestual|sgn|sign language|sign languages
shn:bahasa shan|kishani|schan|shan|shn|tieng shan|шанский|الشان|ภาษาไทใหญ่|ไทใหญ่|ຊານ|ພາສາຊານ|တႆး|ភាសាសាន|សាន|掸语|撣文
si:bahasa sinhala|cingalais|cingales|kisinhala|sin|singalees|singalese|singhalesisch|sinhala|sinhalese|tieng sinhala|сингальский|السنهالية|සිංහල|ภาษาสิงหล|สิงหล|ພາສາສິນຫາລາ|ສິນຫາລາ|ភាសាស្រីលង្កា|ស្រីលង្កា|僧伽罗语|僧伽羅文
sk:bahasa slovak|eslovaco|kislovakia|sk|slk|slo|slovacco|slovak|slovaque|slovencina|slowaaks|slowakisch|tieng slovak|словацкий|السلوفاكية|ภาษาสโลวัก|สโลวัก|ພາສາສະໂລແວັກ|ສະໂລແວັກ|ភាសាស្លូវ៉ាគី|ស្លូវ៉ាគី|斯洛伐克文|斯洛伐克语
sl:bahasa slovenia|esloveno|kislovenia|sl|sloveens|slovene|slovenia|slovenian|sloveno|slovenscina|slowenisch|slv|tieng slovenia|словенский|السلوفانية|ภาษาสโลวีเนีย|สโลวีเนีย|ພາສາສະໂລເວນຽນ|ສະໂລເວນຽນ|ភាសាស្លូវ៉ានី|ស្លូវ៉ានី|斯洛文尼亚语|斯洛文尼亞文|斯洛維尼亞文
sm:bahasa samoa|kisamoa|samoa|samoaans|samoan|samoanisch|samoano|sm|smo|tieng samoa|самоанский|الساموائية|ซามัว|ภาษาซามัว|ຊາມົວ|ພາສາຊາມົວ|ភាសាសាម័រ|សាម័រ|萨摩亚语|薩摩亞文
sn:bahasa shona|chishona|kishona|shona|sn|sna|tieng shona|xona|шона|الشونا|ภาษาโชนา|โชนา|ພາສາໂຊນາ|ໂຊນາ|ភាសាសូណា|សូណា|修納文|紹納文|绍纳语
so:bahasa somali|bahasa somalia|kisomali|so|som|somali|somalia|somalisch|somalo|soomaali|tieng somali|сомали|الصومالية|ภาษาโซมาลี|โซมาลี|ພາສາໂຊມາລີ|ໂຊມາລີ|ភាសាសូម៉ាលី|សូម៉ាលី|索馬利文|索馬里文|索马里语
sq:alb|albanais|albanees|albanes|albanese|albania|albanian|albanisch|als|bahasa albania|kialbania|shqip|sq|sqi|tieng albania|албанский|الألبانية|الالبانية|ภาษาแอลเบเนีย|แอลเบเนีย|ພາສາອານບານຽນ|ອານບານຽນ|ភាសាអាល់បានី|អាល់បានី|阿尔巴尼亚语|阿爾巴尼亞文
sr:bahasa serbia|kiserbia|scc|serbe|serbia|serbian|serbio|serbisch|serbo|servio|servisch|sr|srp|tieng serbia|сербский|српски|الصربية|ภาษาเซอร์เบีย|เซอร์เบีย|ພາສາເຊີບຽນ|ເຊີບຽນ|ភាសាស៊ែប|ស៊ែប|塞尔维亚语|塞爾維亞文
sr-ME:cnr|montenegrin|sr me
ss:bahasa swati|kiswati|siswati|ss|ssw|suazi|swati|swazi|tieng swati|свази|السواتي|ภาษาสวาติ|สวาติ|ພາສາສະວາຕິ|ສະວາຕິ|ភាសាស្វាទី|ស្វាទី|斯瓦特文|斯瓦蒂语
ssp:spanish sign language|ssp
st:bahasa sotho selatan|katimugang sotho|kisotho|sesotho|sesotho del sur|sesoto|sot|sotho del sud|sotho du sud|sotho meridional|sotho selatan|soto do sul|southern sotho|st|sud sotho|tieng nam sotho|zuid sotho|южный сото|السوتو الجنوبية|ภาษาโซโทใต้|โซโทใต้|ພາສາໂຊໂທໃຕ້|ໂຊໂທໃຕ້|ភាសាសូថូខាងត្បូង|សូថូខាងត្បូង|南索托语|塞索托文
su:bahasa sunda|basa sunda|kisunda|soendanees|soundanais|su|sun|sunda|sundanes|sundanese|sundanesisch|tieng sunda|сунданский|السوندانية|ซุนดา|ภาษาซุนดา|ຊຸນແດນນີສ|ພາສາຊຸນແດນນີສ|ភាសាស៊ូដង់|ស៊ូដង់|巽他文|巽他语
sv:bahasa sweden|bahasa swedia|kiswidi|schwedisch|sueco|suedois|sv|svedese|svenska|swe|sweden|swedia|swedish|tieng thuy dien|zweeds|шведский|السويدية|ภาษาสวีเดน|สวีเดน|ພາສາສະວີດິຊ|ສະວີດິຊ|ភាសាស៊ុយអែត|ស៊ុយអែត|瑞典文|瑞典语
sw:bahasa swahili|kiswahili|suaheli|suaili|suajili|sw|swa|swahili|swh|tieng swahili|суахили|السواحلية|ภาษาสวาฮีลี|สวาฮีลี|ຊວາຮີລິ|ພາສາຊວາຮີລິ|ភាសាស្វាហ៊ីលី|ស្វាហ៊ីលី|史瓦希里文|斯瓦希里语
sw-CD:bahasa congo swahili|bahasa swahili kongo|congo swahili|kongo swahili|suaili do congo|suajili del congo|sw cd|swahili congo|swahili congolais|swahili del congo|swahili du congo|swahili kongo|swc|tieng swahili congo|конголезский суахили|الكونغو السواحلية|ภาษาสวาฮีลี คองโก|สวาฮีลี คองโก|ຄອງໂກ ຊວາຮີລິ|ພາສາຄອງໂກ ຊວາຮີລິ|កុងហ្គោស្វាហ៊ីលី|ភាសាកុងហ្គោស្វាហ៊ីលី|刚果斯瓦希里语|剛果史瓦希里文|史瓦希里文 剛果
swb:bahasa comoria|bahasa komoria|comorense|comoria|comorian|comoriano|comorien|komoria|komorisch|shikomor|shimaore|swb|tieng como|коморский|القمرية|ภาษาโคเมอเรีย|โคเมอเรีย|ພາສາໂຄໂນຣຽນ|ໂຄໂນຣຽນ|កូម៉ូរី|ភាសាកូម៉ូរី|科摩罗语|葛摩文
ta:bahasa tamil|kitamili|ta|tam|tamil|tamoul|tieng tamil|тамильский|التاميلية|தமிழ்|ทมิฬ|ภาษาทมิฬ|ທາມິລ|ພາສາທາມິລ|តាមីល|ភាសាតាមីល|坦米爾文|泰米尔语|泰米爾文
te:bahasa telugu|kitelugu|te|tel|telougou|telugo|telugu|tieng telugu|телугу|التيلوغوية|తెలుగు|ภาษาเตลูกู|เตลูกู|ພາສາເຕລູກູ|ເຕລູກູ|តេលុគុ|ភាសាតេលុគុ|泰卢固语|泰盧固文
tet:bahasa tetum|bahasa tetun|kitetum|tet|tetoum|tetum|tetun|tetun dili|tieng tetum|тетум|التيتم|ภาษาเตตุม|เตตุม|ພາສາເຕຕູມ|ເຕຕູມ|ទីទុំ|ភាសាទីទុំ|德顿语|泰頓文
tg:bahasa tajik|kitajiki|tadjik|tadjique|tadschikisch|tadzjieks|tagico|tajik|tajique|tayiko|tg|tgk|tieng tajik|таджикский|тоҷикӣ|الطاجيكية|ทาจิก|ภาษาทาจิก|ທາຈິກ|ພາສາທາຈິກ|តាហ្ស៊ីគ|ភាសាតាហ្ស៊ីគ|塔吉克文|塔吉克语
th:bahasa thai|kithai|tailandes|th|tha|thai|thailandese|thailandisch|tieng thai|тайский|التايلاندية|ภาษาไทย|ไทย|ພາສາໄທ|ໄທ|ថៃ|ភាសាថៃ|泰文|泰语
ti:bahasa tigrinya|kitigrinya|ti|tieng tigrinya|tigrigna|tigrina|tigrinia|tigrino|tigrinya|tir|тигринья|التغرينية|ติกริญญา|ภาษาติกริญญา|ຕິກຣິນຢາ|ພາສາຕິກຣິນຢາ|ትግርኛ|ទីហ្គ្រីញ៉ា|ភាសាទីហ្គ្រីញ៉ា|提格利尼亚语|提格利尼亞文
tk:bahasa turkmen|kiturukimeni|tieng turkmen|tk|tuk|turcomanno|turcomano|turcomeno|turkmeens|turkmen|turkmen dili|turkmene|turkmenisch|туркменский|التركمانية|ภาษาเติร์กเมน|เติร์กเมน|ພາສາເທີກເມັນ|ເທີກເມັນ|តួកម៉េន|ភាសាតួកម៉េន|土库曼语|土庫曼文
tn:bahasa tswana|kitswana|setsuana|setswana|tieng tswana|tn|tsn|tswana|тсвана|التسوانية|ภาษาสวานา|สวานา|ພາສາເຕສະວານາ|ເຕສະວານາ|ភាសាស្វាណា|ស្វាណា|塞茲瓦納文|突尼西亞文|茨瓦纳语
to:bahasa tonga|kitonga|lea fakatonga|tieng tonga|to|ton|tonga|tongaans|tongaisch|tongan|tonganes|tongano|tongien|тонганский|التونغية|ตองกา|ภาษาตองกา|ທອງການ|ພາສາທອງການ|តុងហ្គា|ភាសាតុងហ្គា|東加文|汤加语|湯加文
tpi:bahasa tok pisin|kitokpisin|neumelanesisch|tieng tok pisin|tok pisin|tpi|ток писин|التوك بيسين|ท็อกพิซิน|ภาษาท็อกพิซิน|ທອກພີຊິນ|ພາສາທອກພີຊິນ|ថុកពីស៊ីន|ភាសាថុកពីស៊ីន|托克皮辛语|托比辛文
tr:bahasa turki|kituruki|tieng tho nhi ky|tr|tur|turc|turco|turkce|turki|turkisch|turkish|turks|турецкий|التركية|ตุรกี|ภาษาตุรกี|ພາສາເທີຄິຊ|ເທີຄິຊ|ទួរគី|ភាសាទួរគី|土耳其文|土耳其语
ts:bahasa tsonga|kitsonga|tieng tsonga|ts|tso|tsonga|xitsonga|тсонга|السونجا|ซองกา|ภาษาซองกา|ພາສາເຕຊອງກາ|ເຕຊອງກາ|ភាសាសុងហ្គា|សុងហ្គា|特松加文|聪加语
tsq:thai sign language|tsq
tt:bahasa tatar|kitatari|tartaro|tat|tataars|tatar|tatarisch|tataro|tieng tatar|tt|татар|татарский|التترية|ตาตาร์|ภาษาตาตาร์|ທາທາ|ພາສາທາທາ|តាតា|ភាសាតាតា|鞑靼语|韃靼文
tw:bahasa twi|ci|kitwi|tieng twi|tw|twi|тви|التوي|ทวิ|ภาษาทวิ|ທວີ|ພາສາທວີ|ទ្វី|ភាសាទ្វី|契维语|特威文
ty:bahasa tahiti|kitahiti|tah|tahiti|tahitiaans|tahitian|tahitiano|tahitien|tahitisch|taitiano|tieng tahiti|ty|таитянский|التاهيتية|ตาฮิตี|ภาษาตาฮิตี|ຕາຮີຕຽນ|ພາສາຕາຮີຕຽນ|តាហ៊ីទី|ភាសាតាហ៊ីទី|塔希提语|大溪地文
ug:bahasa uyghur|kiuyghur|oeigoers|ouighour|tieng uyghur|ug|uig|uigur|uigurisch|uiguro|uyghur|уйгурский|ئۇيغۇرچە|الأويغورية|الاويغورية|ภาษาอุยกูร์|อุยกูร์|ພາສາອຸຍເຄີ|ອຸຍເຄີ|ភាសាអ៊ុយហ្គឺរ|អ៊ុយហ្គឺរ|維吾爾文|维吾尔语
uk:bahasa ukraina|bahasa ukraine|kiukraini|oekraiens|tieng ukraina|ucraino|ucraniano|uk|ukr|ukraina|ukraine|ukrainian|ukrainien|ukrainisch|украинский|українська|الأوكرانية|الاوكرانية|ภาษายูเครน|ยูเครน|ພາສາຢູເຄຣນຽນ|ຢູເຄຣນຽນ|ភាសាអ៊ុយក្រែន|អ៊ុយក្រែន|乌克兰语|烏克蘭文
umb:bahasa umbundu|mbundu|tieng umbundu|umb|umbundu|умбунду|الأمبندو|الامبندو|ภาษาอุมบุนดู|อุมบุนดู|ພາສາອໍາບັນດູ|ອໍາບັນດູ|ភាសាអាម់ប៊ុនឌូ|អាម់ប៊ុនឌូ|姆本杜文|翁本杜语
ur:bahasa urdu|kiurdu|ourdou|tieng urdu|ur|urd|urdu|урду|اردو|الأوردية|الاوردية|ภาษาอูรดู|อูรดู|ພາສາອູຣດູ|ອູຣດູ|ភាសាអ៊ូរឌូ|អ៊ូរឌូ|乌尔都语|烏爾都文|烏都文
uz:bahasa uzbek|bahasa uzbekistan|kiuzbeki|oezbeeks|ouzbek|ozbek|tieng uzbek|usbekisch|usbeque|uz|uzb|uzbeco|uzbek|uzbekistan|uzbeko|uzbeque|uzn|узбекский|الأوزبكية|الاوزبكية|ภาษาอุซเบก|อุซเบก|ພາສາອຸສເບກ|ອຸສເບກ|ភាសាអ៊ូសបេគ|អ៊ូសបេគ|乌兹别克语|烏茲別克文
ve:bahasa venda|kivenda|tieng venda|tshivenda|ve|ven|venda|венда|الفيندا|ภาษาเวนดา|เวนดา|ພາສາເວນດາ|ເວນດາ|ភាសាវេនដា|វេនដា|文达语|溫達文
vi:bahasa vietnam|kivietinamu|tieng viet|vi|vie|vietnam|vietnamees|vietnamese|vietnamesisch|vietnamien|vietnamita|вьетнамский|الفيتنامية|ภาษาเวียดนาม|เวียดนาม|ພາສາຫວຽດນາມ|ຫວຽດນາມ|ភាសាវៀតណាម|វៀតណាម|越南文|越南语
vo:bahasa volapuk|kivolapuk|tieng volapuk|vo|vol|volapuk|volapuque|волапюк|لغة الفولابوك|ภาษาโวลาพึค|โวลาพึค|ພາສາໂວລາພັກ|ໂວລາພັກ|ភាសាវូឡាពូក|វូឡាពូក|沃拉普克文|沃拉普克语
wa:bahasa walloon|kiwaloon|tieng walloon|valao|vallone|valon|waals|wallon|wallonisch|walloon|walon|wln|валлонский|الولونية|ภาษาวอลลูน|วอลลูน|ພາສາວໍລູມ|ວໍລູມ|ភាសាវ៉ាលូន|វ៉ាលូន|瓦隆文|瓦隆语
war:bahasa warai|bahasa waray|kiwaray|tieng waray|war|warai|waray|варай|الواراي|ภาษาวาเรย์|วาเรย์|ພາສາວາເລ|ວາເລ|ភាសាវ៉ារេយ|វ៉ារេយ|瓦瑞文|瓦瑞语
wo:bahasa wolof|kiwolofu|tieng wolof|uolofe|wo|wol|wolof|волоф|الولوفية|ภาษาโวลอฟ|โวลอฟ|ພາສາວໍລອບ|ວໍລອບ|ភាសាវូឡុហ្វ|វូឡុហ្វ|沃洛夫文|沃洛夫语
wuu:bahasa cina wu|bahasa wu tionghoa|chino wu|cina wu|kichina cha wu|tieng ngo|wu|wu chinese|wu tionghoa|wuu|wuyu|у|الوو الصينية|จีนอู๋|ภาษาจีนอู๋|ຈີນອູ|ພາສາຈີນອູ|ភាសាអ៊ូចិន|អ៊ូចិន|吳語|吴语
xh:bahasa xhosa|isixhosa|kixhosa|tieng xhosa|xh|xho|xhosa|xosa|коса|الخوسا|คะห์โอซา|ภาษาคะห์โอซา|ພາສາໂຮຊາ|ໂຮຊາ|ឃសា|ភាសាឃសា|科萨语|科薩文
yi:bahasa yiddish|iidiche|ji|jiddisch|kiyiddi|tieng yiddish|ydd|yid|yiddish|yidis|идиш|ייִדיש|اليديشية|ภาษายิดดิช|ยิดดิช|ພາສາຢິວ|ຢິວ|ភាសាយ៉ីឌីស|យ៉ីឌីស|意第緒文|意第绪语
yo:bahasa yoruba|ede yoruba|ioruba|kiyoruba|tieng yoruba|yo|yor|yoruba|йоруба|اليوروبا|ภาษาโยรูบา|โยรูบา|ພາສາໂຢຣູບາ|ໂຢຣູບາ|ភាសាយរូបា|យរូបា|約魯巴文|约鲁巴语
yue:bahasa kanton|bahasa kantonis|cantonais|cantones|cantonese|kanton|kantonees|kantonesisch|kantonis|kikantoni|tieng quang dong|yue|кантонский|الكنتونية|الكَنْتُونية|กวางตุ้ง|ภาษากวางตุ้ง|ກວາງຕຸ້ງ|ພາສາກວາງຕຸ້ງ|កាតាំង|ភាសាកាតាំង|廣東話|粤语|粵語
za:bahasa zhuang|kizhuang|tieng choang|vahcuengh|za|zha|zhuang|zyb|чжуань|الزهيونج|จ้วง|ภาษาจ้วง|ຊວາງ|ພາສາຊວາງ|ភាសាហ្សួង|ហ្សួង|壮语|壯文
zgh:amazighe standard marocain|bahasa tamazight maghribi standard|bahasa tamazight maroko standar|kiberber sanifu cha moroko|standaard marokkaanse tamazight|standard moroccan tamazight|tamazight|tamazight del marocco standard|tamazight estandar marroqui|tamazight maghribi standard|tamazight maroko standar|tamazight marroqui estandar|tamazight marroquino padrao|tamazirte marroqino padrao|tieng tamazight chuan cua ma roc|zgh|тамазигхтский|التمازيغية المغربية القياسية|ทามาไซต์โมร็อกโกมาตรฐาน|ภาษาทามาไซต์โมร็อกโกมาตรฐาน|ພາສາໂມຣັອກແຄນ ທາມາຊີກ ມາດຕະຖານ|ໂມຣັອກແຄນ ທາມາຊີກ ມາດຕະຖານ|តាម៉ាហ្សៃម៉ារ៉ុកស្តង់ដា|ភាសាតាម៉ាហ្សៃម៉ារ៉ុកស្តង់ដា|ⵜⴰⵎⴰⵣⵉⵖⵜ|摩洛哥標準塔馬齊格特文|标准摩洛哥塔马塞特语|標準摩洛哥塔馬塞特文
zh:bahasa cina|bahasa tionghoa|chi|chinees|chines|chinese|chinese mandarin|chinesisch|chino|chinois|cina|cinese|cmn|kichina|mandarin|mandarin chinese|putonghua|tieng trung|tionghoa|zh|zho|китайский|الصينية|จีน|ภาษาจีน|ຈີນ|ພາສາຈີນ|ចិន|ភាសាចិន|中文|华语|国语|國語|普通話|普通话|汉语|漢語|華語
zh-Hans:bahasa cina ringkas|bahasa tionghoa mandarin sederhana|chines simplificado|chinese simplified|chinesisch vereinfacht|chino simplificado|chinois simplifie|cina ringkas|cinese semplificato|kichina kilichorahisishwa|mandarijn vereenvoudigd|simplified chinese|tieng trung pho thong gian the|tionghoa mandarin sederhana|zh hans|китайский упрощенное письмо|الصينية المبسطة|จีนตัวย่อ|ภาษาจีนตัวย่อ|ຈີນແບບຮຽບງ່າຍ|ພາສາຈີນແບບຮຽບງ່າຍ|ចិនអក្សរកាត់|ភាសាចិនអក្សរកាត់|简体|简体中文|簡體中文
zh-Hant:bahasa cina tradisional|bahasa tionghoa mandarin tradisional|chines tradicional|chinese traditional|chinesisch traditionell|chino tradicional|chinois traditionnel|cina tradisional|cinese tradizionale|kichina cha jadi|mandarijn traditioneel|tieng trung pho thong phon the|tionghoa mandarin tradisional|traditional chinese|zh hant|китайский традиционное письмо|الصينية التقليدية|จีนตัวเต็ม|ภาษาจีนตัวเต็ม|ຈີນແບບດັ້ງເດີມ|ພາສາຈີນແບບດັ້ງເດີມ|ចិនអក្សរពេញ|ភាសាចិនអក្សរពេញ|繁体中文|繁體|繁體中文
zu:bahasa zulu|isizulu|kizulu|tieng zulu|zoeloe|zoulou|zu|zul|zulu|зулу|الزولو|ซูลู|ภาษาซูลู|ຊູລູ|ພາສາຊູລູ|ភាសាហ្សូលូ|ហ្សូលូ|祖魯文|祖鲁语
"""
