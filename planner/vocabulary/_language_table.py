"""Languages, and the spellings of their names by their BCP 47 codes.

Generated: edit what it is made from, and run `python -m tools.make_country_table`.
Names are from the Unicode CLDR, (c) Unicode, Inc., under the Unicode License v3
(https://www.unicode.org/license.txt), by way of Babel.

A spelling that means none is a code that is also a word, or another language's name.
"""

BABEL_VERSION = "2.18.0"

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
aa:aa|aar|afar|kiafar|qafar|tieng afar|афарский|الأفارية|الافارية|อะฟาร์|ອະຟາ|អាហ្វារ|阿法尔语|阿法文|阿法爾文
ab:ab|abcaso|abcazio|abchasisch|abchazisch|abjasio|abk|abkhaz|abkhaze|abkhazia|abkhazian|kiabkhazi|tieng abkhazia|абхазский|аԥсшәа|الأبخازية|الابخازية|อับฮาเซีย|ແອບຄາຊຽນ|អាប់ខាហ៊្សាន|阿布哈茲文|阿布哈西亚语
ace:accinese|ace|aceh|acehnes|acehnese|achem|achenes|achinese|atjehs|kiacheni|tieng achinese|ачехский|الأتشينيزية|الاتشينيزية|อาเจะห์|ແອັກຊີເນັສ|អាកហ៊ីនឺស|亚齐语|亞齊文
ae:ae|ave|avesta|avestan|avestico|avestique|avestisch|tieng avestan|авестийский|الأفستية|الافستية|อเวสตะ|ອາເວັສແຕນ|អាវេស្ថាន|阿維斯塔文|阿维斯塔语
af:af|afr|africaner|africanes|afrikaans|kiafrikana|tieng ha lan nam phi|африкаанс|الأفريقانية|الافريقانية|แอฟริกานส์|ອາຟຣິການ|អាហ្វ្រិកាន|南非荷兰语|南非荷蘭文
ak:ak|aka|akan|fat|kiakani|tieng akan|акан|الأكانية|الاكانية|อาคาน|ອາການ|អាកាន|阿坎文|阿肯语
am:am|amarico|amh|amhaars|amharic|amharik|amharique|amharisch|kiamhari|tieng amharic|амхарский|الأمهرية|الامهرية|อัมฮารา|ອໍາຮາຣິກ|አማርኛ|អាំហារិក|岩哈拉語|阿姆哈拉文|阿姆哈拉语
an:an|aragon|aragonais|aragonees|aragones|aragonese|aragonesisch|arg|kiaragoni|tieng aragon|арагонский|الأراغونية|الاراغونية|อารากอน|ອາຣາໂກເນັດ|អារ៉ាហ្គោន|阿拉貢文|阿拉贡语
ar:ar|ara|arab|arabe|arabic|arabisch|arabo|arb|kiarabu|modern arabic|tieng a rap|арабский|العربية|อาหรับ|ອາຣັບ|អារ៉ាប់|阿拉伯文|阿拉伯语
ar-001:ar 001|arab standar modern|arab standard moden|arabe estandar moderno|arabe moderno|arabe moderno padrao|arabe standard moderne|arabo moderno standard|kiarabu sanifu|modern standaard arabisch|modern standard arabic|modernes hocharabisch|modernong karaniwang arabic|tieng a rap hien dai|арабский литературный|العربية الفصحى الحديثة|อาหรับมาตรฐานสมัยใหม่|ອາຣາບິກມາດຕະຖານສະໄຫມໃຫມ່|អារ៉ាប់ស្តង់ដារទំនើប|现代标准阿拉伯语|現代標準阿拉伯文
arn:arn|kimapuche|mapuche|mapudungun|tieng mapuche|мапуче|المابودونغونية|มาปูเช|ມາພຸດຊີ|ម៉ាពូឈី|馬普切文|马普切语
as:as|asames|asm|assam|assamais|assamees|assames|assamese|assamesisch|kiassam|tieng assam|ассамский|الأسامية|الاسامية|অসমীয়া|อัสสัม|ອັສຊາມີສ|អាសាមីស|阿萨姆语|阿薩姆文
ase:american sign language|amerikaanse gebarentaal|amerikanische gebardensprache|ase|asl|bahasa isyarat amerika|langue des signes americaine|lingua dei segni americana|ngon ngu ky hieu my|ภาษามืออเมริกัน|美國手語
asf:asf|auslan
av:av|ava|avar|avaric|avarico|avarisch|avaro|awarisch|kiavari|tieng avaric|аварский|الأوارية|الاوارية|อาวาร์|ອາວາຣິກ|អាវ៉ារីក|阿瓦尔语|阿瓦爾文
ay:aimara|ay|aym|aymara|ayr|kiaymara|tieng aymara|аймара|الأيمارا|الايمارا|ไอย์มารา|ອາຍມາລາ|អីម៉ារ៉ា|艾馬拉文|艾马拉语
az:aserbaidschanisch|az|aze|azerbaidjanais|azerbaigiano|azerbaijan|azerbaijani|azerbaijano|azerbaiyano|azerbeidzjaans|azj|azərbaycan|kiazerbaijani|tieng azerbaijan|азербайджанский|الأذربيجانية|الاذربيجانية|อาเซอร์ไบจาน|ອາເຊີໄບຈານິ|អាស៊ែបៃហ្សង់|亞塞拜然文|阿塞拜疆文|阿塞拜疆语
ba:ba|bachkir|bak|baschiro|baschkirisch|bashkir|basjkiers|baskir|kibashkiri|tieng bashkir|башкирский|башҡорт теле|الباشكيرية|บัชคีร์|ບາຣກີ|បាស្គៀ|巴什喀爾文|巴什基尔语|巴什基爾文
ban:bali|balinais|balinees|balines|balinese|balinesisch|ban|kibali|tieng bali|балийский|البالينية|บาหลี|ບາລີເນັດ|បាលី|峇里文|巴厘语
be:be|bel|belarus|belarusia|belarusian|belarussisch|bielorruso|bielorrusso|bielorusse|bielorusso|kibelarusi|tieng belarus|беларуская|белорусский|البيلاروسية|เบลารุส|ເບລາຣັສຊຽນ|បេឡារុស|白俄罗斯语|白俄羅斯文
bem:bem|bemba|ichibemba|kibemba|tieng bemba|wemba|бемба|البيمبا|เบมบา|ເບັມບາ|បេមបា|別姆巴文|本巴语
bfi:bfi|british sign language|bsl
bg:bg|bul|bulgaars|bulgare|bulgaria|bulgarian|bulgarisch|bulgaro|kibulgaria|tieng bulgaria|болгарский|български|البلغارية|บัลแกเรีย|ບັງກາຣຽນ|ប៊ុលហ្ការី|保加利亚语|保加利亞文
bho:bh|bho|bhodjpouri|bhodschpuri|bhojpuri|bhoshpuri|bhoyapuri|bih|kibhojpuri|tieng bhojpuri|бходжпури|البهوجبورية|भोजपुरी|โภชปุรี|ໂບພູຣິ|បូចពូរី|博傑普爾文|博杰普尔语
bi:bi|bichelamar|bis|bislama|kibislama|tieng bislama|бислама|البيسلامية|บิสลามา|ບິສລະມາ|ប៊ីស្លាម៉ា|比斯拉馬文|比斯拉马语
bik:bcl|bicol|bik|bikol|tieng bikol|бикольский|البيكولية|บิกอล|ບີຄອນ|比科尔语|比科爾文
bm:bam|bamanakan|bambara|bm|kibambara|tieng bambara|бамбара|البامبارا|บัมบารา|ບາມບາຣາ|បាម្បារា|班巴拉文|班巴拉语
bn:bangla|ben|bengaals|bengales|bengalese|bengali|bengalisch|benggali|bn|kibengali|tieng bangla|бенгальский|البنغالية|বাংলা|บังกลา|ເບັງກາລີ|បង់ក្លាដែស|孟加拉文|孟加拉语
bo:bo|bod|kitibeti|tib|tibet|tibetaans|tibetain|tibetan|tibetano|tibetisch|tieng tay tang|тибетский|التبتية|ทิเบต|ທິເບທັນ|བོད སྐད|ទីបេ|藏文|藏语
br:br|bre|bretao|breton|bretone|bretonisch|bretons|brezhoneg|kibretoni|tieng breton|бретонский|البريتونية|เบรตัน|ເບຣຕັນ|ប្រ៊ីស្តុន|布列塔尼文|布列塔尼语|布里多尼文
bs:bos|bosanski|bosnia|bosniaco|bosnian|bosniaque|bosnio|bosnisch|bs|kibosnia|tieng bosnia|боснийский|البوسنية|บอสเนีย|ບອສນຽນ|បូស្ន៊ី|波士尼亞文|波斯尼亚语|波斯尼亞文
bug:bug|bugi|buginees|bugines|buginese|buginesisch|bugis|kibugini|tieng bugin|бугийский|البجينيزية|บูกิส|ບູຈີເນັດ|ប៊ុកហ្គី|布吉斯文|布吉语
bzs:brazilian sign language|bzs|libras
ca:ca|cat|catala|catalaans|catalan|catalano|catalao|catalonia|katalan|katalanisch|kikatalani|tieng catalan|каталанский|الكتالانية|คาตาลัน|ຄາຕາລານ|កាតាឡាន|加泰罗尼亚语|加泰蘭文|加泰隆尼亞文
ce:ce|ceceno|che|chechen|checheno|kichechenia|tchetchene|tieng chechen|tschetschenisch|tsjetsjeens|нохчийн|чеченский|الشيشانية|เชเชน|ຊີເຄນ|ឈីឆេន|車臣文|车臣语
ceb:ceb|cebuano|kichebuano|tieng cebuano|себуано|السيبيوانية|เซบู|ຊີບູໂນ|ស៊ីប៊ូអាណូ|宿务语|宿霧文
ch:ch|cha|chamorro|kichamorro|tieng chamorro|чаморро|التشامورو|ชามอร์โร|ຊາມໍໂຣ|ឈីម៉ូរ៉ូ|查莫洛文|查莫罗语
ckb:central kurdish|ckb|curdo central|curdo centrale|kikurdi cha sorani|kurde central|kurdi sorani|kurdi tengah|kurdish sorani|kurdo sorani|sorani|tieng kurd mien trung|zentralkurdisch|центральнокурдский|السورانية الكردية|کوردیی ناوەندی|เคิร์ดตอนกลาง|ໂຊຣານິ ເຄີດິຊ|ឃើដភាគកណ្តាល|中库尔德语|中庫德文
co:co|corse|corsica|corsicaans|corsican|corsico|corso|corsu|cos|kikosikani|korsika|korsisch|tieng corsica|корсиканский|الكورسيكية|คอร์ซิกา|ຄໍຊິກາ|កូស៊ីខាន|科西嘉文|科西嘉语
cr:cr|cre|cree|cri|cwd|kree|tieng cree|кри|الكرى|ครี|ຄີ|克里文|克里语
cs:ceco|ceko|ces|cestina|checo|cs|cze|czech|kicheki|tcheco|tcheque|tieng sec|tschechisch|tsjechisch|чешский|التشيكية|เช็ก|ເຊກ|ឆែក|捷克文|捷克语
csn:colombian sign language|csn
cu:bahasa gereja slavonia|chu|church slavic|cu|eslavo eclesiastico|kerkslavisch|kirchenslawisch|kislovakia cha kanisa|slavik gereja|slavo ecclesiastico|slavon deglise|tieng slavo nha tho|церковнославянский|церковнослове́нскїй|سلافية كنسية|เชอร์ชสลาวิก|ໂບດສລາວິກ|ឈើជស្លាវិក|宗教斯拉夫文|教会斯拉夫语
cv:chuvash|chuvasio|chv|ciuvascio|cv|kichuvash|tchouvache|tchuvache|tieng chuvash|tschuwaschisch|tsjoevasjisch|чувашский|чӑваш|التشوفاشي|ชูวัช|ຊູວາຊ|ឈូវ៉ាស|楚瓦什文|楚瓦什语
cy:cy|cym|cymraeg|gales|gallese|gallois|kiwelisi|tieng wales|wales|walisisch|wel|welsh|валлийский|الويلزية|เวลส์|ເວວ|វេល|威尔士语|威爾斯文
da:da|danes|danese|danisch|danish|danois|dansk|deens|denmark|dinamarques|kidenmaki|tieng dan mach|датский|الدانمركية|เดนมาร์ก|ແດນິຊ|ដាណឺម៉ាក|丹麥文|丹麦语
de:aleman|alemao|allemand|de|deu|deutsch|duits|ger|german|jerman|kijerumani|tedesco|tieng duc|немецкий|الألمانية|الالمانية|เยอรมัน|ເຢຍລະມັນ|អាល្លឺម៉ង់|德文|德语
de-AT:aleman austriaco|alemao austriaco|allemand autrichien|austrian german|de at|jerman austria|osterreichisches deutsch|tedesco austriaco|австрийский немецкий|الألمانية النمساوية|الالمانية النمساوية|เยอรมัน ออสเตรีย|ເຢຍລະມັນ ໂອສຕຣິດ|奥地利德语|奧地利德文
de-CH:allemand suisse|alto aleman suizo|alto alemao suica|alto alemao suico|alto tedesco svizzero|de ch|jerman halus switzerland|jerman tinggi swiss|schweizer hochdeutsch|swiss high german|tieng thuong giec man thuy si|литературный швейцарский немецкий|เยอรมันสูง สวิส|ສະວິສ ໄຮ ເຈີແມນ|瑞士德語|瑞士高地德语|高地德文 瑞士
dv:dhivehi|div|divehi|dv|kidivehi|maldivian|maldivien|tieng divehi|мальдивский|المالديفية|ދިވެހިބަސް|ธิเวหิ|ດີວີຮີ|ទេវីហ៊ី|迪維西文|迪维希语
dz:adp|dz|dzo|dzonga|dzongkha|kizongkha|tieng dzongkha|дзонг кэ|دزونكا|ซองคา|ດີຊອງຄາ|རྫོང ཁ|ដុងខា|宗卡文|宗卡语
ee:ee|ewe|eʋegbe|kiewe|tieng ewe|эве|الإيوي|الايوي|เอเว|ອິວາ|អ៊ីវ|埃維文|埃维语
el:el|ell|gre|grec|greco|greek|grego|griechisch|griego|grieks|kigiriki|tieng hy lap|yunani|ελληνικά|греческий|اليونانية|กรีก|ກຣີກ|ក្រិក|希腊语|希臘文
en:anglais|en|eng|engels|englisch|english|inggeris|inggris|ingles|inglese|kiingereza|tieng anh|английский|الإنجليزية|الانجليزية|อังกฤษ|ອັງກິດ|អង់គ្លេស|英文|英语
en-AU:anglais australien|australian english|en au|inggeris australia|ingles australiano|inglese australiano|австралийский английский|อังกฤษ ออสเตรเลีย|澳大利亚英语|澳洲英文
en-CA:anglais canadien|canadian english|en ca|inggeris kanada|ingles canadiano|ingles canadiense|inglese canadese|kiingereza canada|канадский английский|อังกฤษ แคนาดา|加拿大英文|加拿大英语
en-GB:anglais britannique|british english|en gb|englisch gb|inggeris british|inggris britania|ingles britanico|ingles sa uk|inglese britannico|kiingereza uingereza|tieng anh anh|британский английский|الإنجليزية المملكة المتحدة|الانجليزية المملكة المتحدة|อังกฤษ สหราชอาณาจักร|ອັງກິດ ບຣິດທິຊ|英国英语|英國英文
en-US:american english|anglais americain|en us|inggeris as|ingles american|ingles americano|ingles estadounidense|inglese americano|tieng anh my|united states english|американский английский|الإنجليزية الولايات المتحدة|الانجليزية الولايات المتحدة|อังกฤษ สหรัฐอเมริกา|ອັງກິດ ອາເມລິກັນ|អង់គ្លេស សរអ|美国英语|美國英文
eo:eo|epo|esperanto|kiesperanto|tieng quoc te ngu|эсперанто|الإسبرانتو|الاسبرانتو|เอสเปรันโต|ເອສປາຍ|អេស្ពេរ៉ាន់តូ|世界文|世界語|世界语
es:castelhano|castellano|castilian|castillan|es|espagnol|espanhol|espanol|kihispania|sepanyol|spa|spaans|spagnolo|spanisch|spanish|spanish castilian|spanyol|tieng tay ban nha|испанский|الإسبانية|الاسبانية|สเปน|ສະແປນນິຊ|អេស្ប៉ាញ|西班牙文|西班牙语
es-419:es 419|espagnol damerique latine|espanhol latino americano|espanol latinoamerica|espanol latinoamericano|kihispania amerika ya latini|latin american na espanyol|latin american spanish|sepanyol amerika latin|spagnolo latinoamericano|spanish latin america|tieng tay ban nha my la tinh|латиноамериканский испанский|الإسبانية أمريكا اللاتينية|الاسبانية امريكا اللاتينية|สเปน ละตินอเมริกา|ລາຕິນ ອາເມຣິກັນ ສະແປນນິຊ|拉丁美洲西班牙文|拉丁美洲西班牙语
es-ES:es es|espagnol despagne|espanhol europeu|espanol de espana|european spanish|kihispania ulaya|sepanyol eropah|spagnolo europeo|spanyol eropa|tieng tay ban nha chau au|европейский испанский|الإسبانية الأوروبية|الاسبانية الاوروبية|สเปน ยุโรป|ສະເປັນ ຢຸໂຣບ|អេស្ប៉ាញ អ៊ឺរ៉ុប|欧洲西班牙语|歐洲西班牙文
es-MX:es mx|espagnol du mexique|espanhol mexicano|espanol de mexico|mexican na espanyol|mexican spanish|sepanyol mexico|spagnolo messicano|мексиканский испанский|الإسبانية المكسيكية|الاسبانية المكسيكية|สเปน เม็กซิโก|ເມັກຊິກັນ ສະແປນນິຊ|墨西哥西班牙文|墨西哥西班牙语
et:eesti|ekk|est|estisch|estnisch|estone|estonia|estonian|estoniano|estonien|estonio|et|kiestonia|tieng estonia|эстонский|الإستونية|الاستونية|เอสโตเนีย|ເອສໂຕນຽນ|អេស្តូនី|愛沙尼亞文|爱沙尼亚语
eu:baq|basco|baskisch|basque|eu|eus|euskara|euskera|kibaski|tieng basque|vasco|баскский|الباسكية|บาสก์|ບັສກີ|បាសខ៍|巴斯克文|巴斯克语
fa:fa|farsi|farsi persian|fas|kiajemi|parsi|per|persa|persan|persia|persian|persian farsi|persiano|persisch|perzisch|pes|tieng ba tu|персидский|الفارسية|فارسی|เปอร์เซีย|ເປີຊຽນ|ភឺសៀន|波斯文|波斯语
fa-AF:dari|drw|fa af|kiajemi afganistani|persia dari|prs|tieng dari|tnf|дари|الدارية|دری|ดารี|ດາຣີ|ដារី|达里语|達利文
ff:ff|fuc|ful|fula|fulah|kifulani|peul|pulaar|tieng fulah|фулах|الفولانية|ฟูลาห์|ຟູລາ|ហ្វ៊ូឡា|富拉文|富拉语
fi:fi|fin|fines|finland|finlandes|finlandese|finnisch|finnish|finnois|fins|kifini|suomi|tieng phan lan|финский|الفنلندية|ฟินแลนด์|ຟິນນິຊ|ហ្វាំងឡង់|芬兰语|芬蘭文
fil:fil|filipijns|filipina|filipino|filipino tagalog|filippino|kifilipino|pilipino|tagalog|tagalog filipino|tgl|tieng philippines|tl|филиппинский|الفلبينية|ฟิลิปปินส์|ຟີລິປີໂນ|ហ្វ៊ីលីពីន|菲律宾语|菲律賓文
fj:fidjien|fidschi|figiano|fij|fiji|fijian|fijiano|fijisch|fiyiano|fj|kifiji|tieng fiji|фиджи|الفيجية|ฟิจิ|ຟິຈຽນ|ហ៊្វីជី|斐济语|斐濟文
fo:faeroers|fao|faroe|faroese|faroisch|feroes|feroien|fo|foroyskt|kifaroe|tieng faroe|фарерский|الفاروية|แฟโร|ຟາໂຣສ|ហ្វារូស|法罗语|法羅文
fr:fr|fra|francais|frances|francese|frans|franzosisch|fre|french|kifaransa|perancis|prancis|tieng phap|французский|الفرنسية|ฝรั่งเศส|ຝຣັ່ງ|បារាំង|法文|法语
fr-CA:canadian french|fr ca|francais canadien|frances canadiano|frances canadiense|francese canadese|kifaransa canada|perancis kanada|канадский французский|ฝรั่งเศส แคนาดา|加拿大法文|加拿大法语
fr-CH:fr ch|francais suisse|frances suico|frances suizo|francese svizzero|perancis switzerland|swiss french|swiss na french|швейцарский французский|ฝรั่งเศส สวิส|ຝຣັ່ງ ສວິສ|瑞士法文|瑞士法语
fsl:french sign language|fsl|langue des signes francaise|lsf
fy:fries|frisia barat|frisian barat|frisico ocidental|frisio ocidental|frison occidental|frisone occidentale|fry|frysk|fy|kifrisia cha magharibi|tieng frisia|western frisian|westfriesisch|западнофризский|الفريزيان|ฟริเซียนตะวันตก|ຟຣິຊຽນ ຕາເວັນຕົກ|ហ្វ្រីស៊ានខាងលិច|西弗里西亚语|西弗里西亞文
ga:gaeilge|gle|iers|ireland|irisch|irish|irlandais|irlandes|irlandese|irlandia|kiayalandi|tieng ireland|ирландский|الأيرلندية|الايرلندية|ไอริช|ໄອຣິສ|អៀរឡង់|愛爾蘭文|爱尔兰语
gaa:gaa|tieng ga|га|الجا|กา|ກາ|ហ្គា|加族文|加族语
gd:gaelico escoces|gaelico scozzese|gaelik skotlandia|gaelique ecossais|gaidhlig|galisch schottland|gd|gla|kigaeli cha uskoti|schots gaelisch|scots gaelic|scottish gaelic|tieng gael scotland|гэльский|الغيلية الأسكتلندية|الغيلية الاسكتلندية|เกลิกสกอต|ສະກັອດເກລິກ|ស្កុតហ្កែលិគ|苏格兰盖尔语|蘇格蘭蓋爾文
gl:galego|galicia|galician|galicien|galicisch|galisia|galiziano|gallego|gl|glg|kigalisi|tieng galician|галисийский|الجاليكية|กาลิเซีย|ກາລິຊຽນ|ហ្កាលីស្យាន|加利西亚语|加利西亞文|加里西亞文
gn:avanee|gn|grn|guarani|gug|kiguarani|tieng guarani|гуарани|الغوارانية|กัวรานี|ກົວຣານີ|ហ្គូរ៉ានី|瓜拉尼文|瓜拉尼语
gsw:aleman suizo|alemao suica|alemao suico|gsw|jerman swiss|jerman switzerland|kijerumani cha uswisi|schweizerdeutsch|schwiizertuutsch|suisse allemand|swiss german|tedesco svizzero|tieng duc thuy si|zwitserduits|швейцарский немецкий|الألمانية السويسرية|الالمانية السويسرية|เยอรมันสวิส|ສະວິສ ເຈີແມນ|អាល្លឺម៉ង ស្វីស|德文 瑞士|瑞士德文|瑞士德语
gu:goudjarati|gu|guj|gujarat|gujarati|guyarati|guzerate|kigujarati|prp|tieng gujarati|гуджарати|الغوجاراتية|ગુજરાતી|คุชราต|ກູຈາຣາຕິ|ហ្គុយ៉ារ៉ាទី|古吉拉特文|古吉拉特语
guz:ekegusii|gusii|guz|kikisii|tieng gusii|гусии|الغيزية|กุซซี|ກູຊິ|ហ្គូស៊ី|古西文|古西语
gv:gaelg|glv|gv|kimanx|manes|mannese|mannois|manx|tieng manx|мэнский|المنكية|มานซ์|ແມງຊ໌|មេន|曼島文|马恩语
ha:ha|haoussa|hau|hauca|hausa|haussa|kihausa|tieng hausa|хауса|الهوسا|เฮาซา|ເຮົາຊາ|ហូសា|豪萨语|豪薩文
hak:chino hakka|cina hakka|haca|hak|hakka|hakka chinese|tieng khach gia|хакка|الهاكا الصينية|จีนแคะ|客家話|客家语
haw:havaiano|haw|hawaiaans|hawaiano|hawaien|hawaii|hawaiian|hawaiisch|kihawai|tieng hawaii|ʻolelo hawaiʻi|гавайский|لغة هاواي|ฮาวาย|ຮາໄວອຽນ|ហាវ៉ៃ|夏威夷文|夏威夷语
he:ebraico|he|heb|hebraico|hebraisch|hebreeuws|hebreo|hebreu|hebrew|ibrani|iw|kiebrania|tieng do thai|иврит|עברית|العبرية|ฮิบรู|ຮີບຣິວ|ហេប្រឺ|希伯來文|希伯来语
hi:hi|hin|hindi|kihindi|tieng hindi|хинди|الهندية|हिन्दी|ฮินดี|ຮິນດິ|ហិណ្ឌី|印地文|印地语
hi-Latn:hi latn|hindi lateinisch|hindi latin|hinglish|kihindi chenye kiingereza|tieng hindi lai tieng anh|хинглиш|الهنجليزية|อังกฤษแบบอินเดีย|ຮິນກລີຊ|ហ៊ីងលីង|印地語 拉丁文|印地语 拉丁字母
hil:hil|hiligainon|hiligaynon|ilongo|kihiligaynon|tieng hiligaynon|хилигайнон|الهيليجينون|ฮีลีกัยนน|ຮິຣິໄກນອນ|ហ៊ីលីហ្គេណុន|希利盖农语|希利蓋農文
hmn:hea|hmn|hmong|kihmong|miao|tieng hmong|хмонг|الهمونجية|ม้ง|ມອງ|ម៉ុង|苗語|苗语
ho:hiri motu|hmo|tieng hiri motu|хиримоту|الهيري موتو|ฮีรีโมตู|ຮິຣິໂມຕູ|希里莫图语|西里莫圖土文
hr:croata|croate|croatia|croatian|croato|hr|hrv|hrvatski|kikorasia|kroasia|kroatisch|scr|tieng croatia|хорватский|الكرواتية|โครเอเชีย|ໂຄຣເອທຽນ|ក្រូអាត|克罗地亚语|克羅地亞文|克羅埃西亞文
ht:creole haitien|creolo haitiano|criollo haitiano|haiti kreolisch|haitiaans creools|haitian|haitian creole|haitiano|hat|ht|kihaiti|kreol haiti|kreyol|kreyol ayisyen|tieng haiti|гаитянский|الكريولية الهايتية|เฮติครีโอล|ໄຮຕຽນ|ហៃទី|海地克里奥尔语|海地文
hu:hongaars|hongrois|hu|hun|hungaria|hungarian|hungaro|hungary|kihungaria|magyar|tieng hungary|ungarisch|ungherese|венгерский|الهنغارية|ฮังการี|ຮັງກາຣຽນ|ហុងគ្រី|匈牙利文|匈牙利语
hy:arm|armeens|armenia|armenian|armenien|armenio|armenisch|armeno|hy|hye|kiarmenia|tieng armenia|армянский|հայերեն|الأرمنية|الارمنية|อาร์เมเนีย|ອາເມນຽນ|អាមេនី|亚美尼亚语|亞美尼亞文
hz:her|herero|hz|kiherero|tieng herero|гереро|الهيريرو|เฮเรโร|ເຮິຮິໂຣ|ហឺរីរ៉ូ|赫雷罗语|赫雷羅文
ia:ia|ina|interlingua|kiintalingua|tieng khoa hoc quoc te|интерлингва|اللغة الوسيطة|اللّغة الوسيطة|อินเตอร์ลิงกัว|ອິນເຕີລິງລົວ|អ៊ីនធើលីង|国际语|國際文
iba:blg|iba|iban|kiiban|snb|tieng iban|ибанский|الإيبان|الايبان|อิบาน|ໄອບານ|អ៊ីបាន|伊班文|伊班语
id:bahasa indonesia|id|in|ind|indonesia|indonesian|indonesiano|indonesien|indonesio|indonesisch|kiindonesia|tieng indonesia|индонезийский|الإندونيسية|الاندونيسية|อินโดนีเซีย|ອິນໂດເນຊຽນ|ឥណ្ឌូណេស៊ី|印尼文|印度尼西亚语
ie:ie|ile|interlingue|lugha ya kisayansi|tieng interlingue|интерлингве|الإنترلينج|الانترلينج|อินเตอร์ลิงกิว|ອິນເຕີລິງກຣີ|អ៊ីនធើលីងវេ|国际文字 e|國際文 e
ig:ibo|ig|igbo|kiigbo|tieng igbo|игбо|الإيجبو|الايجبو|อิกโบ|ອິກໂບ|អ៊ីកបូ|伊博文|伊博语|伊布文
ii:ii|iii|kiyi cha sichuan|sichuan yi|tieng di tu xuyen|yi de sichuan|yi du sichuan|носу|السيتشيون يي|เสฉวนยี่|ເສສວນ ອີ|ស៊ីឈាន់យី|凉山彝语|四川彝文|ꆈꌠꉙ
ik:esk|ik|inupiak|inupiaq|inupiaque|ipk|tieng inupiaq|инупиак|الإينبياك|الاينبياك|อีนูเปียก|ອິນນູປຽກ|伊努皮克语|依奴皮維克文
ilo:ilo|ilocano|ilokano|iloko|kiilocano|tieng iloko|илоко|الإيلوكو|الايلوكو|อีโลโก|ໄອໂລໂກ|អ៊ីឡូកូ|伊洛卡诺语|伊洛闊文
ils:ils|international sign|international sign language
io:ido|io|kiido|tieng ido|идо|الإيدو|الايدو|อีโด|ອີໂດ|អ៊ីដូ|伊多文|伊多语
is:ice|iceland|icelandic|ijslands|is|isl|islandais|islandes|islandese|islandia|islandisch|islenska|kiisilandi|tieng iceland|исландский|الأيسلندية|الايسلندية|ไอซ์แลนด์|ໄອສແລນດິກ|អ៊ីស្លង់|冰岛语|冰島文
it:it|ita|itali|italia|italiaans|italian|italiano|italien|italienisch|kiitaliano|tieng italy|итальянский|الإيطالية|الايطالية|อิตาลี|ອິຕາລຽນ|អ៊ីតាលី|意大利文|意大利语|義大利文
iu:ike|iku|inuktitut|iu|kiinuktituti|tieng inuktitut|инуктитут|الإينكتيتت|الاينكتيتت|อินุกติตุต|ອິນນຸກຕິຕັດ|ᐃᓄᒃᑎᑐᑦ|អ៊ីនុកទីទុត|因紐特文|因纽特语
ja:giapponese|ja|japanese|japanisch|japans|japonais|japones|jepang|jepun|jpn|kijapani|tieng nhat|японский|اليابانية|ญี่ปุ่น|ຍີ່ປຸ່ນ|ជប៉ុន|日文|日本語|日语
jv:giavanese|jav|javaans|javanais|javanes|javanese|javanisch|jawa|jv|jw|kijava|tieng java|яванский|الجاوية|ชวา|ຈາແວນີສ|ជ្វា|爪哇文|爪哇语
ka:geo|georgia|georgian|georgiano|georgien|georgisch|ka|kat|kijojia|tieng georgia|грузинский|الجورجية|จอร์เจีย|ຈໍຈຽນ|ქართული|ហ្សកហ្ស៊ី|喬治亞文|格魯吉亞文|格鲁吉亚语
kac:kac|kachin|tieng kachin|качинский|الكاتشين|กะฉิ่น|ກາຊິນ|កាឈីន|克钦语|卡琴文
kam:kam|kamba|kikamba|tieng kamba|камба|الكامبا|คัมบา|ກາມບາ|កាំបា|卡姆巴文|卡姆巴语
kea:capoverdiano|capverdien|criollo caboverdiano|crioulo cabo verdiano|kaapverdisch creools|kabuverdianu|kea|kikabuverdianu|tieng kabuverdianu|кабувердьяну|كابوفيرديانو|คาบูเวอร์เดียนู|ຄາເວີເດຍນູ|កាប៊ូវឺឌៀនូ|卡布佛得鲁语|卡布威爾第文
kg:congoles|kg|kikongo|kng|kon|kongo|kongolesisch|tieng kongo|конго|الكونغو|คองโก|ຄອງໂກ|刚果语|剛果文
kha:kha|khasi|kikhasi|tieng khasi|кхаси|الكازية|กาสี|ຄາສິ|កាស៊ី|卡西文|卡西语
ki:gikuyu|ki|kik|kikikuyu|kikuya|kikuyu|quicuio|tieng kikuyu|кикуйю|الكيكيو|กีกูยู|ຄິຄູຢຸ|គីគូយូ|吉库尤语|吉庫尤文
kj:cuanhama|kikwanyama|kj|kua|kuanyama|kwanyama|tieng kuanyama|кунама|كوانياما|กวนยามา|ກວນຍາມາ|គូនយ៉ាម៉ា|宽亚玛语|廣亞馬文
kk:cazaque|kasachisch|kaz|kazachs|kazajo|kazakh|kazakhstan|kazako|kikazakh|kk|tieng kazakh|казахский|қазақ тілі|الكازاخستانية|คาซัค|ຄາຊັກ|កាហ្សាក់|哈萨克语|哈薩克文
kl:groenlandais|groenlandes|groenlandese|groenlands|gronelandes|gronlandisch|kal|kalaallisut|kikalaallisut|kl|tieng kalaallisut|гренландский|الكالاليست|กรีนแลนด์|ກຣີນແລນລິດ|កាឡាលលីស៊ុត|格陵兰语|格陵蘭文
kln:kalendjin|kalenjin|kikalenjin|kln|spy|tieng kalenjin|календжин|كالينجين|คาเลนจิน|ຄາເລັນຈິນ|កាលែនជីន|卡伦金语|卡倫金文
km:cambodian|jemer|khm|khmer|kikambodia|km|tieng khmer|кхмерский|الخميرية|เขมร|ຂະເຫມນ|ខ្មែរ|高棉文|高棉语
kmb:kimboundou|kimbundu|kmb|quimbundo|smd|tieng kimbundu|кимбунду|الكيمبندو|คิมบุนดู|ຄິມບັນດູ|គីមប៊ុនឌូ|金邦杜文|金邦杜语
kn:canares|canarim|kan|kannada|kikannada|kn|tieng kannada|каннада|الكانادا|ಕನ್ನಡ|กันนาดา|ຄັນນາດາ|ខាណាដា|卡纳达语|坎納達文|坎那達文
ko:coreano|coreen|kikorea|ko|kor|korea|koreaans|korean|koreanisch|tieng han|корейский|الكورية|เกาหลี|ເກົາຫລີ|ເກົາຫຼີ|កូរ៉េ|韓文|韩语|한국어
kok:concani|gom|kikonkani|kok|konkani|tieng konkani|конкани|الكونكانية|कोंकणी|กอนกานี|ກອນການີ|គុនកានី|孔卡尼语|貢根文
kr:canuri|kanouri|kanuri|kau|kikanuri|knc|kr|tieng kanuri|канури|الكانوري|คานูรี|ຄານຸລິ|កានូរី|卡努里文|卡努里语
ks:cachemir|cachemiri|cachemiro|caxemira|kas|kaschmiri|kashmir|kashmiri|kasjmiri|kikashmiri|ks|tieng kashmir|кашмири|الكشميرية|کٲشر|کٲشُر|แคชเมียร์|ຄາສເມຍຣິ|កាស្មៀរ|克什米尔语|喀什米爾文
ku:curdo|kikurdi|kmr|koerdisch|ku|kur|kurde|kurdi|kurdi kurmanci|kurdisch|kurdish|kurdish kurmanji|kurdo|kurmanji|tieng kurd|курдский|الكردية|เคิร์ด|ເຄີດິສ|ឃឺដ|库尔德语|庫德文
kv:kikomi|komi|kpv|kv|tieng komi|коми|الكومي|โกมิ|ໂຄມິ|កូមី|科米文|科米语
kw:cor|cornico|cornique|cornish|kernewek|kikorni|kornisch|kornish|kw|tieng cornwall|корнский|الكورنية|คอร์นิช|ຄໍນິຊ|កូនីស|康沃尔语|康瓦耳文
ky:kikyrgyz|kir|kirghiso|kirghiz|kirghize|kirgisisch|kirgiz|kirgizisch|kirguis|ky|kyrgyz|quirguiz|tieng kyrgyz|киргизский|кыргызча|القيرغيزية|คีร์กีซ|ເກຍກີສ|កៀហ្ស៊ីស|吉爾吉斯文|柯尔克孜语
la:kilatini|la|lat|latein|latijn|latim|latin|latina|latino|tieng la tinh|латинский|اللاتينية|ละติน|ລາຕິນ|ឡាតំាង|拉丁文|拉丁语
lb:kilasembagi|lb|letzebuergesch|ltz|luksemburg|lussemburghese|luxembourg|luxembourgeois|luxembourgish|luxemburgisch|luxemburgs|luxemburgues|tieng luxembourg|люксембургский|اللكسمبورغية|ลักเซมเบิร์ก|ລັກເຊມບວກກິຊ|លុចសំបួ|卢森堡语|盧森堡文
lg:ganda|kiganda|lg|lug|luganda|tieng ganda|ганда|الغاندا|ยูกันดา|ແກນດາ|ហ្កាន់ដា|卢干达语|干達文
li:li|lim|limbourgeois|limburghese|limburgia|limburgisch|limburgish|limburgs|limburgues|tieng limburg|лимбургский|الليمبورغية|ลิมเบิร์ก|ລິມເບີກີຊ|លីមប៊ូស|林堡文|林堡语
ln:kilingala|lin|lingala|ln|tieng lingala|лингала|اللينجالا|ลิงกาลา|ລິງກາລາ|លីនកាឡា|林加拉文|林加拉语
lo:kilaosi|lao|laos|laosiano|laotiaans|laotian|laotisch|lo|tieng lao|лаосский|اللاوية|ลาว|ລາວ|ឡាវ|寮文|老挝语|老撾文
loz:kilozi|loz|lozi|tieng lozi|лози|اللوزي|โลซิ|ໂລຊິ|ឡូហ្ស៊ី|洛齊文|洛齐语
lt:kilithuania|lietuviu|lit|litauisch|lithuania|lithuanian|litouws|lituania|lituanien|lituano|lt|tieng litva|литовский|الليتوانية|ลิทัวเนีย|ລິທົວນຽນ|លីទុយអានី|立陶宛文|立陶宛语
lu:kiluba katanga|lu|lub|luba catanga|luba katanga|luba katanga kiluba|tieng luba katanga|tshiluba|луба катанга|اللوبا كاتانغا|ลูบา กาตองกา|ລູບາ ຄາຕັງກາ|លូបាកាតានហ្គា|魯巴加丹加文|鲁巴加丹加语
luo:dholuo|kijaluo|luo|tieng luo|луо|اللو|ลัว|ລົວ|លូអូ|卢奥语|盧奧文|盧歐文
luy:bxk|kiluhya|luhya|luluhia|luy|luyia|tieng luyia|лухья|لغة اللويا|ลูเยีย|ລູໄຍ|លូយ៉ា|卢雅语|盧雅文
lv:kilatvia|latvia|latvian|latviesu|lav|letao|leton|lets|lettisch|letton|lettone|lv|lvs|tieng latvia|латышский|اللاتفية|ลัตเวีย|ລັດວຽນ|ឡាតវី|拉脫維亞文|拉脱维亚语
mad:kimadura|mad|madoerees|madura|madurais|madures|madurese|maduresisch|tieng madura|мадурский|المادريز|มาดูรา|ມາດູລາ|ម៉ាឌូរីស|馬都拉文|马都拉语
mai:kimaithili|mai|maithili|tieng maithili|майтхили|المايثيلي|मैथिली|ไมถิลี|ໄມທີລິ|ម៉ៃធីលី|迈蒂利语|邁蒂利文
mas:kimaasai|maa|maasai|mas|masai|massai|tieng masai|масаи|الماساي|มาไซ|ມາໄຊ|ម៉ាសៃ|馬賽文|马赛语
mfs:mexican sign language|mfs
mg:kimalagasi|malagasi|malagassisch|malagasy|malgache|malgascio|malgaxe|mg|mlg|plt|tieng malagasy|малагасийский|الملغاشي|มาลากาซี|ມາລາກາສຊີ|ម៉ាឡាហ្គាស៊ី|馬拉加斯文|馬達加斯加文|马拉加斯语
mh:kimashale|mah|marschallesisch|marshales|marshall|marshallais|marshallees|marshallese|mh|tieng marshall|маршалльский|المارشالية|มาร์แชลล์|ມາຊານເລັດ|ម៉ាស់សល|馬紹爾文|马绍尔语
mi:kimaori|mao|maori|mi|mri|tieng maori|маори|الماورية|เมารี|ມາວຣິ|ម៉ោរី|毛利文|毛利语
min:kiminangkabau|menangkabau|min|minangkabau|tieng minangkabau|минангкабау|المينانجكاباو|มีนังกาเบา|ມີແນງກາບູ|មីណាងកាប៊ូ|米南佳保语|米南卡堡文
mk:kimacedonia|mac|macedone|macedonia|macedonian|macedonien|macedonio|macedonisch|makedonia|mazedonisch|mk|mkd|tieng macedonia|македонски|македонский|المقدونية|มาซิโดเนีย|ແມຊິໂດນຽນ|ម៉ាសេដូនី|馬其頓文|马其顿语
ml:kimalayalamu|mal|malabar|malaiala|malayalam|ml|tieng malayalam|малаялам|المالايالامية|മലയാളം|มาลายาลัม|ມາເລອາລໍາ|ម៉ាឡាយ៉ាឡាម|馬來亞拉姆文|馬拉雅拉姆文|马拉雅拉姆语
mn:drh|khk|kimongolia|mn|mongol|mongolia|mongolian|mongolisch|mongolo|mongools|tieng mong co|монгол|монгольский|المنغولية|มองโกเลีย|ມອງໂກເລຍ|ម៉ុងហ្គោលី|蒙古文|蒙古语
mni:kimanipuri|manipuri|meitei|meithei|mni|tieng manipuri|манипурский|المانيبورية|মৈতৈলোন্|มณีปุระ|ມານີພູຣິ|ម៉ានីពូរី|曼尼普尔语|曼尼普爾文
mnw:mnw
mr:kimarathi|mar|marata|marathi|marati|mr|tieng marathi|маратхи|الماراثية|मराठी|มราฐี|ມາຣາທີ|ម៉ារ៉ាធី|馬拉地文|马拉地语
ms:bahasa malaysia|bahasa melayu|kimalei|malaiisch|malaio|malais|malay|malayo|malaysian|maleis|malese|may|melayu|ms|msa|tieng ma lai|zsm|малайский|الماليزية|มาเลย์|ມາເລ|ម៉ាឡេ|馬來文|马来语
mt:kimalta|malta|maltais|maltees|maltes|maltese|maltesisch|malti|mlt|mt|tieng malta|мальтийский|المالطية|มอลตา|ມອລທີສ|ម៉ាល់តា|馬爾他文|馬耳他文|马耳他语
my:birmaans|birman|birmanes|birmanisch|birmano|bur|burma|burmese|burmese myanmar|kiburma|my|mya|myanmar|myanmar burmese|myanmar language|tieng mien dien|бирманский|البورمية|พม่า|ມຽນມາ|မြန်မာ|ភូមា|緬甸文|缅甸语
na:kinauru|nau|nauru|nauruaans|nauruan|nauruano|nauruisch|tieng nauru|науру|النورو|นาอูรู|ນາຢູລູ|ណូរូ|瑙鲁语|諾魯文
nan:chino min nan|cina min nan|min nan|min nan chinese|minnan|minnanyu|nan|tieng man nam|миньнань|مين نان الصينية|จีนมินหนาน|閩南語|闽南语
nb:bokmal noruegues|bokmal norway|bokmal norwegia|kinorwe cha bokmal|nb|nob|noors bokmal|norsk bokmal|noruego bokmal|noruegues bokmal|norvegese bokmal|norvegien bokmal|norwegian bokmal|norwegisch bokmal|tieng na uy bokmal|норвежский букмол|النرويجية بوكمال|นอร์เวย์บุคมอล|ນໍເວຈຽນ ບັອກມອລ|ន័រវែស បុកម៉ាល់|书面挪威语|書面挪威文
nd:hilagang ndebele|kindebele cha kaskazini|nd|nde|ndebele del nord|ndebele do norte|ndebele du nord|ndebele septentrional|ndebele utara|noord ndebele|nord ndebele|north ndebele|tieng ndebele mien bac|северный ндебеле|النديبيل الشمالية|เอ็นเดเบเลเหนือ|ເອັນເດເບເລເຫນືອ|នេបេលេខាងជើង|北地畢列文|北恩德贝勒语
nds-NL:baixo saxao|bajo sajon|bas saxon|bas saxon neerlandais|basso tedesco olandese|low saxon|nds nl|nederduits|niedersachsisch|saxon rendah|tieng ha saxon|west low german|нижнесаксонский|السكسونية السفلى|แซกซอนใต้|ຊາຊອນ ຕອນໄຕ|ហ្សាក់ស្យុងក្រោម|低地薩克遜文|低萨克森语
ne:kinepali|ne|nep|nepal|nepalais|nepalees|nepales|nepalese|nepalesisch|nepali|npi|tieng nepal|непальский|النيبالية|नेपाली|เนปาล|ເນປາລີ|នេប៉ាល់|尼泊尔语|尼泊爾文
ng:dongo|kindonga|ndo|ndonga|ng|tieng ndonga|ндонга|الندونجا|ดองกา|ເອັນດອງກາ|នុនហ្គា|恩东加语|恩東加文
nl:belanda|dut|dutch|holandes|kiholanzi|nederlands|neerlandais|neerlandes|niederlandisch|nl|nld|olandese|tieng ha lan|нидерландский|الهولندية|ดัตช์|ດັຊ|ហូឡង់|荷兰语|荷蘭文
nl-BE:fiammingo|flamand|flamenco|flamengo|flamisch|flemish|kiflemi|nl be|vlaams|фламандский|เฟลมิช|ຟລີມິຊ|ផ្លាមីស|弗拉芒语|比利時荷蘭文|法蘭德斯文
nn:kinorwe cha nynorsk|nn|nno|noors nynorsk|norsk nynorsk|noruego nynorsk|noruegues nynorsk|norvegese nynorsk|norvegien nynorsk|norwegian nynorsk|norwegisch nynorsk|nynorsk noruegues|nynorsk norway|nynorsk norwegia|tieng na uy nynorsk|нюнорск|النرويجية نينورسك|นอร์เวย์นีนอสก์|ນໍເວຈຽນ ນີນອກ|ន័រវែស នីនូស|挪威尼诺斯克语|新挪威文
no:kinorwe|noors|nor|norsk|noruego|noruegues|norvegese|norvegien|norway|norwegia|norwegian|norwegisch|tieng na uy|норвежский|النرويجية|นอร์เวย์|ນໍເວຈຽນ|ន័រវែស|挪威文|挪威语
nr:kindebele|nbl|ndebele del sud|ndebele del sur|ndebele do sul|ndebele du sud|ndebele meridional|ndebele selatan|nr|south ndebele|sud ndebele|tieng ndebele mien nam|zuid ndbele|южный ндебеле|النديبيل الجنوبي|เอ็นเดเบเลใต้|ນີບີລີໃຕ້|នេប៊េលខាងត្បូង|南地畢列文|南恩德贝勒语
nso:hilagang sotho|kisotho cha kaskazini|noord sotho|nord sotho|northern sotho|nso|sesotho del norte|sesotho sa leboa|sotho del nord|sotho du nord|sotho septentrional|sotho utara|soto setentrional|tieng sotho mien bac|северный сото|السوتو الشمالية|โซโทเหนือ|ໂຊໂທເຫນືອ|សូថូខាងជើង|北索托文|北索托语
nv:dine bizaad|kinavajo|nav|navajo|nv|tieng navajo|навахо|النافاجو|นาวาโฮ|ນາວາໂຈ|ណាវ៉ាចូ|納瓦荷文|纳瓦霍语
ny:chewa|chichewa|kinyanja|nianja|ny|nya|nyanja|tieng nyanja|ньянджа|النيانجا|เนียนจา|ນານຈາ|ណានចា|尼揚賈文|齐切瓦语
oc:kiokitani|oc|occitaans|occitan|occitania|occitanico|occitano|oci|okzitanisch|ositania|tieng occitan|окситанский|الأوكسيتانية|الاوكسيتانية|อ็อกซิตัน|ອັອກຊີຕານ|អូសីតាន់|奥克语|奧克西坦文
oj:oj|ojg|oji|ojibwa|tieng ojibwa|оджибва|الأوجيبوا|الاوجيبوا|โอจิบวา|ໂອຈິບວາ|奥吉布瓦语|奧杰布瓦文
om:afaan oromo|gaz|kioromo|om|orm|oromo|oromoo|tieng oromo|оромо|الأورومية|الاورومية|โอโรโม|ໂອໂຣໂມ|អូរ៉ូម៉ូ|奥罗莫语|奧羅莫文
or:kioriya|odia|or|ori|oria|oriya|ory|tieng odia|ория|الأورية|الاورية|ଓଡ଼ିଆ|โอดิยา|ໂອເດຍ|អូឌៀ|奥里亚语|奧里雅文|歐迪亞文
os:kiosetia|os|osetico|oss|ossete|ossetia|ossetic|ossetico|ossetisch|osseto|tieng ossetic|ирон|осетинский|الأوسيتيك|الاوسيتيك|ออสเซเตีย|ອອດເຊຕິກ|អូស៊ីទិក|奥塞梯语|奧塞提文
pa:kipunjabi|pa|pan|panjabi|panyabi|pendjabi|punjabi|punyabi|tieng punjab|панджаби|البنجابية|ਪੰਜਾਬੀ|ปัญจาบ|ປັນຈາບີ|បឹនជាពិ|旁遮普文|旁遮普语
pag:kipangasinan|lingua pangasinesa|pag|pangasina|pangasinan|tieng pangasinan|пангасинан|البانجاسينان|ปังกาซีนัน|ປານກາຊີນານ|ភេនហ្គាស៊ីណាន|潘加辛文|邦阿西南语
pam:kipampanga|pam|pampanga|pampangan|pampanggan|pampango|tieng pampanga|пампанга|البامبانجا|ปัมปังกา|ປາມປານກາ|ផាមភេនហ្គា|潘帕嘉文|邦板牙语
pap:kipapiamento|pap|papiamento|papiaments|papiamentu|tieng papiamento|папьяменто|البابيامينتو|ปาเปียเมนโต|ປາມເປຍເມັນໂທ|ប៉ាប៉ៃមេនតូ|帕皮阿門托文|帕皮阿门托语
pcm:naijiria pijin|nigeriaans pidgin|nigerian pidgin|nigerianisches pidgin|pcm|pidgin de nigeria|pidgin nigeria|pidgin nigerian|pidgin nigeriano|pijini ya nigeria|нигерийско креольский|البدجنية النيجيرية|ไนจีเรียนพิดจิน|ໄນຈີຣຽນພິດກິນ|ភាសាទំនាក់ទំនងនីហ្សេរីយ៉ា|奈及利亞皮欽文|尼日利亚皮钦语|尼日利亞皮欽文
pi:pali|pi|pli|tieng pali|пали|البالية|บาลี|ປາລີ|巴利文|巴利语
pis:kipijini|pidgin|pidgin salomonense|pijin|pis|tieng pijin|соломонский пиджин|بيجين|พิดจิน|ປິຈິນ|ពីជីន|皮京语|皮金語
pl:kipolandi|pl|pol|polacco|polaco|poland|polish|polnisch|polonais|polones|polski|pools|tieng ba lan|польский|البولندية|โปแลนด์|ໂປລິຊ|ប៉ូឡូញ|波兰语|波蘭文
ps:kipashto|pachto|paschtu|pashto|pasjtoe|pasto|pastun|pbu|ps|pus|tieng pashto|пушту|البشتو|پښتو|พัชโต|ປາສໂຕ|បាស្តូ|普什图语|普什圖文
psp:philippine sign language|psp
pt:kireno|por|portoghese|portugais|portugees|portugiesisch|portugis|portugues|portuguese|pt|tieng bo dao nha|португальский|البرتغالية|โปรตุเกส|ປອກຕຸຍກິສ|ព័រទុយហ្គាល់|葡萄牙文|葡萄牙语
pt-BR:brazilian portuguese|kireno brazili|portoghese brasiliano|portugais bresilien|portuges ng brasil|portugis brazil|portugues brasileiro|portugues brasileno|portugues de brasil|portugues do brasil|pt br|бразильский португальский|البرتغالية البرازيلية|โปรตุเกส บราซิล|ព័រទុយហ្កាល់ ប្រេស៊ីល|巴西葡萄牙文|巴西葡萄牙语
pt-PT:european portuguese|kireno ulaya|portoghese europeo|portugais europeen|portugis eropa|portugis eropah|portugues de portugal|portugues europeu|pt pt|tieng bo dao nha chau au|европейский португальский|البرتغالية الأوروبية|البرتغالية الاوروبية|โปรตุเกส ยุโรป|ປອກຕຸຍກິສ ຢຸໂຣບ|ព័រទុយហ្គាល់ អឺរ៉ុប|欧洲葡萄牙语|歐洲葡萄牙文
qu:kikechua|qu|que|quechua|quichua|quz|runasimi|tieng quechua|кечуа|كيشوا|เคชวา|ຄີຊົວ|ហ្គិកឈួ|克丘亚语|蓋楚瓦文
quc:kiche|kʼicheʼ|quc|quiche|tieng kʼicheʼ|киче|الكيشية|กีเช|គីចឈី|基切文|基切语
rhg:kirohingya|rhg|rohingya|rohingyalisch|rohinya|ruainga|tieng rohingya|рохинджа|الروهينغية|โรฮิงญา|ໂຣຮິນຢາ|រ៉ូហ៊ីងយ៉ា|罗兴亚语|羅興亞文|𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝
rm:kiromanshi|ratoromanisch|reto romaans|reto roman|retorromanico|rm|roh|romanche|romancio|romansh|rumantsch|tieng romansh|романшский|الرومانشية|โรแมนซ์|ໂຣແມນຊ໌|រ៉ូម៉ង់|罗曼什语|羅曼斯文
rn:ikirundi|kirundi|rn|roundi|run|rundi|tieng rundi|рунди|الرندي|บุรุนดี|ຣຸນດິ|រុណ្ឌី|隆迪文|隆迪语
ro:kiromania|mo|mol|ro|roemeens|romana|romania|romanian|romeno|ron|roumain|rum|rumania|rumanisch|rumano|rumeno|tieng romania|румынский|الرومانية|โรมาเนีย|ໂຣແມນຽນ|រូម៉ានី|罗马尼亚语|羅馬尼亞文
ro-MD:kimoldova cha romania|moldauisch|moldave|moldavia|moldavian|moldavio|moldavo|moldovan|ro md|tieng moldova|молдавский|المولدوفية|มอลโดวา|ໂມດາວຽນ|ម៉ុលដាវី|摩尔多瓦语|摩爾多瓦文|摩爾多瓦羅馬尼亞文
ru:kirusi|ru|rus|rusia|ruso|russe|russian|russisch|russo|tieng nga|русский|الروسية|รัสเซีย|ລັດເຊຍ|រុស្ស៊ី|俄文|俄语
rw:ikinyarwanda|kin|kinyarwanda|quiniaruanda|rw|tieng kinyarwanda|киньяруанда|الكينيارواندا|รวันดา|ຄິນຢາວານດາ|គិនយ៉ាវ៉ាន់ដា|卢旺达语|盧安達文|盧旺達文
sa:cls|kisanskriti|sa|san|sanscrito|sanskerta|sanskriet|sanskrit|tieng phan|санскрит|السنسكريتية|संस्कृत भाषा|สันสกฤต|ສັນສະກຣິດ|សំស្ក្រឹត|梵文|梵语
sat:kisantali|santali|sat|tieng santali|сантали|السانتالية|สันตาลี|ຊານທາລິ|សាន់តាលី|ᱥᱟᱱᱛᱟᱲᱤ|桑塔利文|桑塔利语
sc:kisardinia|sarde|sardijns|sardinia|sardinian|sardisch|sardo|sardu|sc|src|srd|tieng sardinia|сардинский|السردينية|ซาร์เดญา|ສາດີນຽນ|សាឌីនា|撒丁文|萨丁语
sd:kisindhi|sd|sindhi|sindi|snd|tieng sindhi|синдхи|السندية|سنڌي|สินธิ|ສິນທິ|ស៊ីនឌី|信德文|信德语
se:davvisamegiella|hilagang sami|kisami cha kaskazini|noord samisch|nordsamisch|northern sami|same du nord|sami del nord|sami do norte|sami septentrional|sami setentrional|sami utara|se|sme|tieng sami mien bac|северносаамский|سامي الشمالية|ซามิเหนือ|ຊາມິເຫນືອ|សាមីខាងជើង|北方萨米语|北薩米文
sg:kisango|sag|sango|sg|tieng sango|санго|السانجو|ซันโก|ແຊງໂກ|សានហ្គោ|桑戈文|桑戈语
sgn:langue des signes|lengua de senas|lingua de sinais|lingua gestual|sgn|sign language|sign languages
shn:kishan|schan|shan|shn|tieng shan|шанский|الشان|ไทใหญ่|ຊານ|တႆး|សាន|掸语|撣文
si:cingalais|cingales|kisinhala|sin|singalees|singalese|singhalesisch|sinhala|sinhalese|tieng sinhala|сингальский|السنهالية|සිංහල|สิงหล|ສິນຫາລາ|ស្រីលង្កា|僧伽罗语|僧伽羅文
sk:eslovaco|kislovakia|sk|slk|slo|slovacco|slovak|slovaque|slovencina|slowaaks|slowakisch|tieng slovak|словацкий|السلوفاكية|สโลวัก|ສະໂລແວັກ|ស្លូវ៉ាគី|斯洛伐克文|斯洛伐克语
sl:esloveno|kislovenia|sl|sloveens|slovene|slovenia|slovenian|sloveno|slovenscina|slowenisch|slv|tieng slovenia|словенский|السلوفانية|สโลวีเนีย|ສະໂລເວນຽນ|ស្លូវ៉ានី|斯洛文尼亚语|斯洛文尼亞文|斯洛維尼亞文
sm:kisamoa|samoa|samoaans|samoan|samoanisch|samoano|sm|smo|tieng samoa|самоанский|الساموائية|ซามัว|ຊາມົວ|សាម័រ|萨摩亚语|薩摩亞文
sn:chishona|kishona|shona|sn|sna|tieng shona|xona|шона|الشونا|โชนา|ໂຊນາ|សូណា|修納文|紹納文|绍纳语
so:kisomali|so|som|somali|somalia|somalisch|somalo|soomaali|tieng somali|сомали|الصومالية|โซมาลี|ໂຊມາລີ|សូម៉ាលី|索馬利文|索馬里文|索马里语
sq:alb|albanais|albanees|albanes|albanese|albania|albanian|albanisch|als|kialbania|shqip|sq|sqi|tieng albania|албанский|الألبانية|الالبانية|แอลเบเนีย|ອານບານຽນ|អាល់បានី|阿尔巴尼亚语|阿爾巴尼亞文
sr:kiserbia|scc|serbe|serbia|serbian|serbio|serbisch|serbo|servio|servisch|sr|srp|tieng serbia|сербский|српски|الصربية|เซอร์เบีย|ເຊີບຽນ|ស៊ែប|塞尔维亚语|塞爾維亞文
sr-ME:cnr|montenegrin|sr me
ss:kiswati|siswati|ss|ssw|suazi|swati|swazi|tieng swati|свази|السواتي|สวาติ|ສະວາຕິ|ស្វាទី|斯瓦特文|斯瓦蒂语
ssp:spanish sign language|ssp
st:katimugang sotho|kisotho|sesotho|sesotho del sur|sesoto|sot|sotho del sud|sotho du sud|sotho meridional|sotho selatan|soto do sul|southern sotho|st|sud sotho|tieng sotho mien nam|zuid sotho|южный сото|السوتو الجنوبية|โซโทใต้|ໂຊໂທໃຕ້|សូថូខាងត្បូង|南索托语|塞索托文
su:basa sunda|kisunda|soendanees|soundanais|su|sun|sunda|sundanes|sundanese|sundanesisch|tieng sunda|сунданский|السوندانية|ซุนดา|ຊຸນແດນນີສ|ស៊ូដង់|巽他文|巽他语
sv:kiswidi|schwedisch|sueco|suedois|sv|svedese|svenska|swe|sweden|swedia|swedish|tieng thuy dien|zweeds|шведский|السويدية|สวีเดน|ສະວີດິຊ|ស៊ុយអែត|瑞典文|瑞典语
sw:kiswahili|suaheli|suaili|suajili|sw|swa|swahili|swh|tieng swahili|суахили|السواحلية|สวาฮีลี|ຊວາຮີລິ|ស្វាហ៊ីលី|史瓦希里文|斯瓦希里语
sw-CD:congo swahili|kongo swahili|suaili do congo|suajili del congo|sw cd|swahili congo|swahili congolais|swahili del congo|swahili du congo|swahili kongo|swc|tieng swahili congo|конголезский суахили|الكونغو السواحلية|สวาฮีลี คองโก|ຄອງໂກ ຊວາຮີລິ|កុងហ្គោស្វាហ៊ីលី|刚果斯瓦希里语|剛果史瓦希里文|史瓦希里文 剛果
swb:comorense|comoria|comorian|comoriano|comorien|komoria|komorisch|shikomor|shimaore|swb|tieng como|коморский|القمرية|โคเมอเรีย|ໂຄໂນຣຽນ|កូម៉ូរី|科摩罗语|葛摩文
ta:kitamili|ta|tam|tamil|tamoul|tieng tamil|тамильский|التاميلية|தமிழ்|ทมิฬ|ທາມິລ|តាមីល|坦米爾文|泰米尔语|泰米爾文
te:kitelugu|te|tel|telougou|telugo|telugu|tieng telugu|телугу|التيلوغوية|తెలుగు|เตลูกู|ເຕລູກູ|តេលុគុ|泰卢固语|泰盧固文
tet:kitetum|tet|tetoum|tetum|tetun|tetun dili|tieng tetum|тетум|التيتم|เตตุม|ເຕຕູມ|ទីទុំ|德顿语|泰頓文
tg:kitajiki|tadjik|tadjique|tadschikisch|tadzjieks|tagico|tajik|tajique|tayiko|tg|tgk|tieng tajik|таджикский|тоҷикӣ|الطاجيكية|ทาจิก|ທາຈິກ|តាហ្ស៊ីគ|塔吉克文|塔吉克语
th:kithai|tailandes|th|tha|thai|thailandese|thailandisch|tieng thai|тайский|التايلاندية|ไทย|ໄທ|ថៃ|泰文|泰语
ti:kitigrinya|ti|tieng tigrinya|tigrigna|tigrina|tigrinia|tigrino|tigrinya|tir|тигринья|التغرينية|ติกริญญา|ຕິກຣິນຢາ|ትግርኛ|ទីហ្គ្រីញ៉ា|提格利尼亚语|提格利尼亞文
tk:kiturukimeni|tieng turkmen|tk|tuk|turcomanno|turcomano|turcomeno|turkmeens|turkmen|turkmen dili|turkmene|turkmenisch|туркменский|التركمانية|เติร์กเมน|ເທີກເມັນ|តួកម៉េន|土库曼语|土庫曼文
tn:kitswana|setsuana|setswana|tieng tswana|tn|tsn|tswana|тсвана|التسوانية|สวานา|ເຕສະວານາ|ស្វាណា|塞茲瓦納文|突尼西亞文|茨瓦纳语
to:kitonga|lea fakatonga|tieng tonga|to|ton|tonga|tongaans|tongaisch|tongan|tonganes|tongano|tongien|тонганский|التونغية|ตองกา|ທອງການ|តុងហ្គា|東加文|汤加语|湯加文
tpi:kitokpisin|neumelanesisch|tieng tok pisin|tok pisin|tpi|ток писин|التوك بيسين|ท็อกพิซิน|ທອກພີຊິນ|ថុកពីស៊ីន|托克皮辛语|托比辛文
tr:kituruki|tieng tho nhi ky|tr|tur|turc|turco|turkce|turki|turkisch|turkish|turks|турецкий|التركية|ตุรกี|ເທີຄິຊ|ទួរគី|土耳其文|土耳其语
ts:kitsonga|tieng tsonga|ts|tso|tsonga|xitsonga|тсонга|السونجا|ซองกา|ເຕຊອງກາ|សុងហ្គា|特松加文|聪加语
tsq:thai sign language|tsq
tt:kitatari|tartaro|tat|tataars|tatar|tatarisch|tataro|tieng tatar|tt|татар|татарский|التترية|ตาตาร์|ທາທາ|តាតា|鞑靼语|韃靼文
tw:ci|tieng twi|tw|twi|тви|التوي|ทวิ|ທວີ|ទ្វី|契维语|特威文
ty:kitahiti|tah|tahiti|tahitiaans|tahitian|tahitiano|tahitien|tahitisch|taitiano|tieng tahiti|ty|таитянский|التاهيتية|ตาฮิตี|ຕາຮີຕຽນ|តាហ៊ីទី|塔希提语|大溪地文
ug:kiuyghur|oeigoers|ouighour|tieng uyghur|ug|uig|uigur|uigurisch|uiguro|uyghur|уйгурский|ئۇيغۇرچە|الأويغورية|الاويغورية|อุยกูร์|ອຸຍເຄີ|អ៊ុយហ្គឺរ|維吾爾文|维吾尔语
uk:kiukraini|oekraiens|tieng ukraina|ucraino|ucraniano|uk|ukr|ukraina|ukraine|ukrainian|ukrainien|ukrainisch|ukranian|украинский|українська|الأوكرانية|الاوكرانية|ยูเครน|ຢູເຄຣນຽນ|អ៊ុយក្រែន|乌克兰语|烏克蘭文
umb:mbundu|tieng umbundu|umb|umbundu|умбунду|الأمبندو|الامبندو|อุมบุนดู|ອໍາບັນດູ|អាម់ប៊ុនឌូ|姆本杜文|翁本杜语
ur:kiurdu|ourdou|tieng urdu|ur|urd|urdu|урду|اردو|الأوردية|الاوردية|อูรดู|ອູຣດູ|អ៊ូរឌូ|乌尔都语|烏爾都文|烏都文
uz:kiuzbeki|oezbeeks|ouzbek|ozbek|tieng uzbek|usbekisch|usbeque|uz|uzb|uzbeco|uzbek|uzbekistan|uzbeko|uzbeque|uzn|узбекский|الأوزبكية|الاوزبكية|อุซเบก|ອຸສເບກ|អ៊ូសបេគ|乌兹别克语|烏茲別克文
ve:kivenda|tieng venda|tshivenda|ve|ven|venda|венда|الفيندا|เวนดา|ເວນດາ|វេនដា|文达语|溫達文
vi:kivietinamu|tieng viet|vi|vie|vietnam|vietnamees|vietnamese|vietnamesisch|vietnamien|vietnamita|вьетнамский|الفيتنامية|เวียดนาม|ຫວຽດນາມ|វៀតណាម|越南文|越南语
vo:kivolapuk|tieng volapuk|vo|vol|volapuk|volapuque|волапюк|لغة الفولابوك|โวลาพึค|ໂວລາພັກ|វូឡាពូក|沃拉普克文|沃拉普克语
wa:kiwaloon|tieng walloon|valao|vallone|valon|waals|wallon|wallonisch|walloon|walon|wln|валлонский|الولونية|วอลลูน|ວໍລູມ|វ៉ាលូន|瓦隆文|瓦隆语
war:kiwaray|tieng waray|war|warai|waray|варай|الواراي|วาเรย์|ວາເລ|វ៉ារេយ|瓦瑞文|瓦瑞语
wo:kiwolofu|tieng wolof|uolofe|wo|wol|wolof|волоф|الولوفية|โวลอฟ|ວໍລອບ|វូឡុហ្វ|沃洛夫文|沃洛夫语
wuu:chino wu|cina wu|kichina cha wu|tieng ngo|wu|wu chinese|wu tionghoa|wuu|wuyu|у|الوو الصينية|จีนอู๋|ຈີນອູ|អ៊ូចិន|吳語|吴语
xh:isixhosa|kixhosa|tieng xhosa|xh|xho|xhosa|xosa|коса|الخوسا|คะห์โอซา|ໂຮຊາ|ឃសា|科萨语|科薩文
yi:iidiche|ji|jiddisch|kiyiddi|tieng yiddish|ydd|yid|yiddish|yidis|идиш|ייִדיש|اليديشية|ยิดดิช|ຢິວ|យ៉ីឌីស|意第緒文|意第绪语
yo:ede yoruba|ioruba|kiyoruba|tieng yoruba|yo|yor|yoruba|йоруба|اليوروبا|โยรูบา|ໂຢຣູບາ|យរូបា|約魯巴文|约鲁巴语
yue:cantonais|cantones|cantonese|kanton|kantonees|kantonesisch|kantonis|kikantoni|tieng quang dong|yue|кантонский|الكنتونية|الكَنْتُونية|กวางตุ้ง|ກວາງຕຸ້ງ|កន្តាំង|廣東話|粤语|粵語
za:kizhuang|tieng choang|vahcuengh|za|zha|zhuang|zyb|чжуань|الزهيونج|จ้วง|ຊວາງ|ហ្សួង|壮语|壯文
zgh:amazighe standard marocain|kiberber sanifu cha moroko|standaard marokkaanse tamazight|standard moroccan tamazight|tamazight|tamazight del marocco standard|tamazight estandar marroqui|tamazight maghribi standard|tamazight maroko standar|tamazight marroqui estandar|tamazight marroquino padrao|tamazirte marroqino padrao|tieng tamazight chuan cua ma roc|zgh|тамазигхтский|التمازيغية المغربية القياسية|ทามาไซต์โมร็อกโกมาตรฐาน|ໂມຣັອກແຄນ ທາມາຊີກ ມາດຕະຖານ|តាម៉ាហ្សៃម៉ារ៉ុកស្តង់ដា|ⵜⴰⵎⴰⵣⵉⵖⵜ|摩洛哥標準塔馬齊格特文|标准摩洛哥塔马塞特语|標準摩洛哥塔馬塞特文
zh:chi|chinees|chines|chinese|chinese mandarin|chinesisch|chino|chinois|cina|cinese|cmn|kichina|mandarin|mandarin chinese|putonghua|tieng trung|tionghoa|zh|zho|китайский|الصينية|จีน|ຈີນ|ចិន|中文|华语|国语|國語|普通話|普通话|汉语|漢語|華語
zh-Hans:chines simplificado|chinese simplified|chinesisch vereinfacht|chino simplificado|chinois simplifie|cina ringkas|cinese semplificato|kichina kilichorahisishwa|mandarijn vereenvoudigd|pinasimpleng chinese|simplified chinese|tieng trung pho thong gian the|tionghoa mandarin sederhana|zh hans|китайский упрощенное письмо|الصينية المبسطة|จีนตัวย่อ|ຈີນແບບຮຽບງ່າຍ|ចិនអក្សរកាត់|简体|简体中文|簡體中文
zh-Hant:chines tradicional|chinese traditional|chinesisch traditionell|chino tradicional|chinois traditionnel|cina tradisional|cinese tradizionale|kichina cha jadi|mandarijn traditioneel|tieng trung pho thong phon the|tionghoa mandarin tradisional|tradisyonal na chinese|traditional chinese|zh hant|китайский традиционное письмо|الصينية التقليدية|จีนตัวเต็ม|ຈີນແບບດັ້ງເດີມ|ចិនអក្សរពេញ|繁体中文|繁體|繁體中文
zu:isizulu|kizulu|tieng zulu|zoeloe|zoulou|zu|zul|zulu|зулу|الزولو|ซูลู|ຊູລູ|ហ្សូលូ|祖魯文|祖鲁语
"""
