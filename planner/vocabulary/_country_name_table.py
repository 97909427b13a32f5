"""The names of countries in the languages of `country_names`, from the Unicode CLDR.

Generated: edit what it is made from, and run `python -m tools.make_country_table`.
Names are from the Unicode CLDR, copyright Unicode, Inc., under the Unicode License v3
(SPDX: Unicode-3.0), by way of Babel.

Each language has a line for each country, in the order of their alpha-2 codes; and the
names of what is no country, as far as it has any.
"""

BABEL_VERSION = "2.19.0"

NAMES = {

'ar': """\
أندورا
الإمارات العربية المتحدة
أفغانستان
أنتيغوا وبربودا
أنغويلا
ألبانيا
أرمينيا
أنغولا
أنتاركتيكا
الأرجنتين
ساموا الأمريكية
النمسا
أستراليا
أروبا
جزر آلاند
أذربيجان
البوسنة والهرسك
بربادوس
بنغلاديش
بلجيكا
بوركينا فاسو
بلغاريا
البحرين
بوروندي
بنين
سان بارتليمي
برمودا
بروناي
بوليفيا
هولندا الكاريبية
البرازيل
جزر البهاما
بوتان
جزيرة بوفيه
بوتسوانا
بيلاروس
بليز
كندا
جزر كوكوس (كيلينغ)
الكونغو - كينشاسا
جمهورية أفريقيا الوسطى
الكونغو - برازافيل
سويسرا
ساحل العاج
جزر كوك
تشيلي
الكاميرون
الصين
كولومبيا
كوستاريكا
كوبا
الرأس الأخضر
كوراساو
جزيرة كريسماس
قبرص
التشيك
ألمانيا
جيبوتي
الدانمرك
دومينيكا
جمهورية الدومينيكان
الجزائر
الإكوادور
إستونيا
مصر
الصحراء الغربية
إريتريا
إسبانيا
إثيوبيا
فنلندا
فيجي
جزر فوكلاند
ميكرونيزيا
جزر فارو
فرنسا
الغابون
المملكة المتحدة
غرينادا
جورجيا
غويانا الفرنسية
غيرنزي
غانا
جبل طارق
غرينلاند
غامبيا
غينيا
غوادلوب
غينيا الاستوائية
اليونان
جورجيا الجنوبية وجزر ساندويتش الجنوبية
غواتيمالا
غوام
غينيا بيساو
غيانا
هونغ كونغ الصينية (منطقة إدارية خاصة)
جزيرة هيرد وجزر ماكدونالد
هندوراس
كرواتيا
هايتي
هنغاريا
إندونيسيا
أيرلندا
إسرائيل
جزيرة مان
الهند
الإقليم البريطاني في المحيط الهندي
العراق
إيران
آيسلندا
إيطاليا
جيرسي
جامايكا
الأردن
اليابان
كينيا
قيرغيزستان
كمبوديا
كيريباتي
جزر القمر
سانت كيتس ونيفيس
كوريا الشمالية
كوريا الجنوبية
الكويت
جزر كايمان
كازاخستان
لاوس
لبنان
سانت لوسيا
ليختنشتاين
سريلانكا
ليبيريا
ليسوتو
ليتوانيا
لوكسمبورغ
لاتفيا
ليبيا
المغرب
موناكو
مولدوفا
الجبل الأسود
سانت مارتن (الجزء الفرنسي)
مدغشقر
جزر مارشال
مقدونيا الشمالية
مالي
ميانمار (بورما)
منغوليا
منطقة ماكاو الإدارية الخاصة
جزر ماريانا الشمالية
جزر المارتينيك
موريتانيا
مونتسرات
مالطا
موريشيوس
جزر المالديف
ملاوي
المكسيك
ماليزيا
موزمبيق
ناميبيا
كاليدونيا الجديدة
النيجر
جزيرة نورفولك
نيجيريا
نيكاراغوا
هولندا
النرويج
نيبال
ناورو
نيوي
نيوزيلندا
عُمان
بنما
بيرو
بولينيزيا الفرنسية
بابوا غينيا الجديدة
الفلبين
باكستان
بولندا
سان بيير ومكويلون
جزر بيتكيرن
بورتوريكو
الأراضي الفلسطينية
البرتغال
بالاو
باراغواي
قطر
روينيون
رومانيا
صربيا
روسيا
رواندا
المملكة العربية السعودية
جزر سليمان
سيشل
السودان
السويد
سنغافورة
سانت هيلينا
سلوفينيا
سفالبارد وجان ماين
سلوفاكيا
سيراليون
سان مارينو
السنغال
الصومال
سورينام
جنوب السودان
ساو تومي وبرينسيبي
السلفادور
Sint Maarten (Dutch part)
سوريا
إسواتيني
جزر توركس وكايكوس
تشاد
الأقاليم الجنوبية الفرنسية
توغو
تايلاند
طاجيكستان
توكيلاو
تيمور - ليشتي
تركمانستان
تونس
تونغا
تركيا
ترينيداد وتوباغو
توفالو
تايوان
تنزانيا
أوكرانيا
أوغندا
جزر الولايات المتحدة النائية
الولايات المتحدة
أورغواي
أوزبكستان
الفاتيكان
سانت فنسنت وجزر غرينادين
فنزويلا
جزر فيرجن البريطانية
جزر فيرجن الأمريكية
فيتنام
فانواتو
جزر والس وفوتونا
ساموا
كوسوفو
اليمن
مايوت
جنوب أفريقيا
زامبيا
زيمبابوي""",

'de': """\
Andorra
Vereinigte Arabische Emirate
Afghanistan
Antigua und Barbuda
Anguilla
Albanien
Armenien
Angola
Antarktis
Argentinien
Amerikanisch-Samoa
Österreich
Australien
Aruba
Ålandinseln
Aserbaidschan
Bosnien und Herzegowina
Barbados
Bangladesch
Belgien
Burkina Faso
Bulgarien
Bahrain
Burundi
Benin
St. Barthélemy
Bermuda
Brunei Darussalam
Bolivien
Karibische Niederlande
Brasilien
Bahamas
Bhutan
Bouvetinsel
Botsuana
Belarus
Belize
Kanada
Kokosinseln
Kongo-Kinshasa
Zentralafrikanische Republik
Kongo-Brazzaville
Schweiz
Côte d’Ivoire
Cookinseln
Chile
Kamerun
China
Kolumbien
Costa Rica
Kuba
Cabo Verde
Curaçao
Weihnachtsinsel
Zypern
Tschechien
Deutschland
Dschibuti
Dänemark
Dominica
Dominikanische Republik
Algerien
Ecuador
Estland
Ägypten
Westsahara
Eritrea
Spanien
Äthiopien
Finnland
Fidschi
Falklandinseln
Mikronesien
Färöer
Frankreich
Gabun
Vereinigtes Königreich
Grenada
Georgien
Französisch-Guayana
Guernsey
Ghana
Gibraltar
Grönland
Gambia
Guinea
Guadeloupe
Äquatorialguinea
Griechenland
Südgeorgien und die Südlichen Sandwichinseln
Guatemala
Guam
Guinea-Bissau
Guyana
Sonderverwaltungsregion Hongkong
Heard und McDonaldinseln
Honduras
Kroatien
Haiti
Ungarn
Indonesien
Irland
Israel
Isle of Man
Indien
Britisches Territorium im Indischen Ozean
Irak
Iran
Island
Italien
Jersey
Jamaika
Jordanien
Japan
Kenia
Kirgisistan
Kambodscha
Kiribati
Komoren
St. Kitts und Nevis
Nordkorea
Südkorea
Kuwait
Kaimaninseln
Kasachstan
Laos
Libanon
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litauen
Luxemburg
Lettland
Libyen
Marokko
Monaco
Republik Moldau
Montenegro
St. Martin (französischer Teil)
Madagaskar
Marshallinseln
Nordmazedonien
Mali
Myanmar
Mongolei
Sonderverwaltungsregion Macau
Nördliche Marianen
Martinique
Mauretanien
Montserrat
Malta
Mauritius
Malediven
Malawi
Mexiko
Malaysia
Mosambik
Namibia
Neukaledonien
Niger
Norfolkinsel
Nigeria
Nicaragua
Niederlande
Norwegen
Nepal
Nauru
Niue
Neuseeland
Oman
Panama
Peru
Französisch-Polynesien
Papua-Neuguinea
Philippinen
Pakistan
Polen
St. Pierre und Miquelon
Pitcairninseln
Puerto Rico
Palästinensische Autonomiegebiete
Portugal
Palau
Paraguay
Katar
Réunion
Rumänien
Serbien
Russland
Ruanda
Saudi-Arabien
Salomonen
Seychellen
Sudan
Schweden
Singapur
St. Helena
Slowenien
Spitzbergen und Jan Mayen
Slowakei
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Südsudan
São Tomé und Príncipe
El Salvador
Sint Maarten
Syrien
Eswatini
Turks- und Caicosinseln
Tschad
Französische Süd- und Antarktisgebiete
Togo
Thailand
Tadschikistan
Tokelau
Timor-Leste
Turkmenistan
Tunesien
Tonga
Türkei
Trinidad und Tobago
Tuvalu
Taiwan
Tansania
Ukraine
Uganda
Amerikanische Überseeinseln
Vereinigte Staaten
Uruguay
Usbekistan
Vatikanstadt
St. Vincent und die Grenadinen
Venezuela
Britische Jungferninseln
Amerikanische Jungferninseln
Vietnam
Vanuatu
Wallis und Futuna
Samoa
Kosovo
Jemen
Mayotte
Südafrika
Sambia
Simbabwe""",

'en': """\
Andorra
United Arab Emirates
Afghanistan
Antigua & Barbuda
Anguilla
Albania
Armenia
Angola
Antarctica
Argentina
American Samoa
Austria
Australia
Aruba
Åland Islands
Azerbaijan
Bosnia & Herzegovina
Barbados
Bangladesh
Belgium
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
St. Barthélemy
Bermuda
Brunei
Bolivia
Caribbean Netherlands
Brazil
Bahamas
Bhutan
Bouvet Island
Botswana
Belarus
Belize
Canada
Cocos (Keeling) Islands
Congo - Kinshasa
Central African Republic
Congo - Brazzaville
Switzerland
Côte d’Ivoire
Cook Islands
Chile
Cameroon
China
Colombia
Costa Rica
Cuba
Cape Verde
Curaçao
Christmas Island
Cyprus
Czechia
Germany
Djibouti
Denmark
Dominica
Dominican Republic
Algeria
Ecuador
Estonia
Egypt
Western Sahara
Eritrea
Spain
Ethiopia
Finland
Fiji
Falkland Islands
Micronesia
Faroe Islands
France
Gabon
United Kingdom
Grenada
Georgia
French Guiana
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Guinea
Guadeloupe
Equatorial Guinea
Greece
South Georgia & South Sandwich Islands
Guatemala
Guam
Guinea-Bissau
Guyana
Hong Kong SAR China
Heard Island & McDonald Islands
Honduras
Croatia
Haiti
Hungary
Indonesia
Ireland
Israel
Isle of Man
India
British Indian Ocean Territory
Iraq
Iran
Iceland
Italy
Jersey
Jamaica
Jordan
Japan
Kenya
Kyrgyzstan
Cambodia
Kiribati
Comoros
St. Kitts & Nevis
North Korea
South Korea
Kuwait
Cayman Islands
Kazakhstan
Laos
Lebanon
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lithuania
Luxembourg
Latvia
Libya
Morocco
Monaco
Moldova
Montenegro
Saint Martin (French part)
Madagascar
Marshall Islands
North Macedonia
Mali
Myanmar (Burma)
Mongolia
Macao SAR China
Northern Mariana Islands
Martinique
Mauritania
Montserrat
Malta
Mauritius
Maldives
Malawi
Mexico
Malaysia
Mozambique
Namibia
New Caledonia
Niger
Norfolk Island
Nigeria
Nicaragua
Netherlands
Norway
Nepal
Nauru
Niue
New Zealand
Oman
Panama
Peru
French Polynesia
Papua New Guinea
Philippines
Pakistan
Poland
St. Pierre & Miquelon
Pitcairn Islands
Puerto Rico
Palestinian Territories
Portugal
Palau
Paraguay
Qatar
Réunion
Romania
Serbia
Russia
Rwanda
Saudi Arabia
Solomon Islands
Seychelles
Sudan
Sweden
Singapore
St. Helena, Ascension & Tristan da Cunha
Slovenia
Svalbard & Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
South Sudan
São Tomé & Príncipe
El Salvador
Sint Maarten
Syria
Eswatini
Turks & Caicos Islands
Chad
French Southern and Antarctic Lands
Togo
Thailand
Tajikistan
Tokelau
Timor-Leste
Turkmenistan
Tunisia
Tonga
Türkiye
Trinidad & Tobago
Tuvalu
Taiwan
Tanzania
Ukraine
Uganda
U.S. Outlying Islands
United States
Uruguay
Uzbekistan
Vatican City
St. Vincent & Grenadines
Venezuela
British Virgin Islands
U.S. Virgin Islands
Vietnam
Vanuatu
Wallis & Futuna
Samoa
Kosovo
Yemen
Mayotte
South Africa
Zambia
Zimbabwe""",

'es': """\
Andorra
Emiratos Árabes Unidos
Afganistán
Antigua y Barbuda
Anguila
Albania
Armenia
Angola
Antártida
Argentina
Samoa Americana
Austria
Australia
Aruba
Islas Aland
Azerbaiyán
Bosnia y Herzegovina
Barbados
Bangladés
Bélgica
Burkina Faso
Bulgaria
Baréin
Burundi
Benín
San Bartolomé
Bermudas
Brunéi
Bolivia
Caribe neerlandés
Brasil
Bahamas
Bután
Isla Bouvet
Botsuana
Bielorrusia
Belice
Canadá
Islas Cocos
República Democrática del Congo
República Centroafricana
República del Congo
Suiza
Côte d’Ivoire
Islas Cook
Chile
Camerún
China
Colombia
Costa Rica
Cuba
Cabo Verde
Curazao
Isla de Navidad
Chipre
Chequia
Alemania
Yibuti
Dinamarca
Dominica
República Dominicana
Argelia
Ecuador
Estonia
Egipto
Sáhara Occidental
Eritrea
España
Etiopía
Finlandia
Fiyi
Islas Malvinas
Micronesia
Islas Feroe
Francia
Gabón
Reino Unido
Granada
Georgia
Guayana Francesa
Guernesey
Ghana
Gibraltar
Groenlandia
Gambia
Guinea
Guadalupe
Guinea Ecuatorial
Grecia
Islas Georgia del Sur y Sandwich del Sur
Guatemala
Guam
Guinea-Bisáu
Guyana
RAE de Hong Kong (China)
Islas Heard y McDonald
Honduras
Croacia
Haití
Hungría
Indonesia
Irlanda
Israel
Isla de Man
India
Territorio Británico del Océano Índico
Irak
Irán
Islandia
Italia
Jersey
Jamaica
Jordania
Japón
Kenia
Kirguistán
Camboya
Kiribati
Comoras
San Cristóbal y Nieves
Corea del Norte
Corea del Sur
Kuwait
Islas Caimán
Kazajistán
Laos
Líbano
Santa Lucía
Liechtenstein
Sri Lanka
Liberia
Lesoto
Lituania
Luxemburgo
Letonia
Libia
Marruecos
Mónaco
Moldavia
Montenegro
San Martín (parte francesa)
Madagascar
Islas Marshall
Macedonia del Norte
Mali
Myanmar (Birmania)
Mongolia
RAE de Macao (China)
Islas Marianas del Norte
Martinica
Mauritania
Montserrat
Malta
Mauricio
Maldivas
Malaui
México
Malasia
Mozambique
Namibia
Nueva Caledonia
Níger
Isla Norfolk
Nigeria
Nicaragua
Países Bajos
Noruega
Nepal
Nauru
Niue
Nueva Zelanda
Omán
Panamá
Perú
Polinesia Francesa
Papúa Nueva Guinea
Filipinas
Pakistán
Polonia
San Pedro y Miquelón
Islas Pitcairn
Puerto Rico
Territorios Palestinos
Portugal
Palaos
Paraguay
Catar
Reunión
Rumanía
Serbia
Rusia
Ruanda
Arabia Saudí
Islas Salomón
Seychelles
Sudán
Suecia
Singapur
Santa Elena
Eslovenia
Svalbard y Jan Mayen
Eslovaquia
Sierra Leona
San Marino
Senegal
Somalia
Surinam
Sudán del Sur
Santo Tomé y Príncipe
El Salvador
Sint Maarten
Siria
Esuatini
Islas Turcas y Caicos
Chad
Territorios Australes Franceses
Togo
Tailandia
Tayikistán
Tokelau
Timor-Leste
Turkmenistán
Túnez
Tonga
Turquía
Trinidad y Tobago
Tuvalu
Taiwán
Tanzania
Ucrania
Uganda
Islas menores alejadas de EE. UU.
Estados Unidos
Uruguay
Uzbekistán
Ciudad del Vaticano
San Vicente y las Granadinas
Venezuela
Islas Vírgenes Británicas
Islas Vírgenes de EE. UU.
Vietnam
Vanuatu
Wallis y Futuna
Samoa
Kosovo
Yemen
Mayotte
Sudáfrica
Zambia
Zimbabue""",

'fil': """\
Andorra
United Arab Emirates
Afghanistan
Antigua & Barbuda
Anguilla
Albania
Armenia
Angola
Antarctica
Argentina
American Samoa
Austria
Australia
Aruba
Åland Islands
Azerbaijan
Bosnia and Herzegovina
Barbados
Bangladesh
Belgium
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
St. Barthélemy
Bermuda
Brunei
Bolivia
Caribbean Netherlands
Brazil
Bahamas
Bhutan
Bouvet Island
Botswana
Belarus
Belize
Canada
Cocos (Keeling) Islands
Congo - Kinshasa
Central African Republic
Congo - Brazzaville
Switzerland
Côte d’Ivoire
Cook Islands
Chile
Cameroon
China
Colombia
Costa Rica
Cuba
Cape Verde
Curaçao
Christmas Island
Cyprus
Czechia
Germany
Djibouti
Denmark
Dominica
Dominican Republic
Algeria
Ecuador
Estonia
Egypt
Kanlurang Sahara
Eritrea
Spain
Ethiopia
Finland
Fiji
Falkland Islands
Micronesia
Faroe Islands
France
Gabon
United Kingdom
Grenada
Georgia
French Guiana
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Guinea
Guadeloupe
Equatorial Guinea
Greece
South Georgia & South Sandwich Islands
Guatemala
Guam
Guinea-Bissau
Guyana
Hong Kong SAR China
Heard & McDonald Islands
Honduras
Croatia
Haiti
Hungary
Indonesia
Ireland
Israel
Isle of Man
India
British Indian Ocean Territory
Iraq
Iran
Iceland
Italy
Jersey
Jamaica
Jordan
Japan
Kenya
Kyrgyzstan
Cambodia
Kiribati
Comoros
St. Kitts & Nevis
Hilagang Korea
Timog Korea
Kuwait
Cayman Islands
Kazakhstan
Laos
Lebanon
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lithuania
Luxembourg
Latvia
Libya
Morocco
Monaco
Moldova
Montenegro
Saint Martin (French part)
Madagascar
Marshall Islands
North Macedonia
Mali
Myanmar (Burma)
Mongolia
Macau SAR China
Northern Mariana Islands
Martinique
Mauritania
Montserrat
Malta
Mauritius
Maldives
Malawi
Mexico
Malaysia
Mozambique
Namibia
New Caledonia
Niger
Norfolk Island
Nigeria
Nicaragua
Netherlands
Norway
Nepal
Nauru
Niue
New Zealand
Oman
Panama
Peru
French Polynesia
Papua New Guinea
Pilipinas
Pakistan
Poland
St. Pierre & Miquelon
Pitcairn Islands
Puerto Rico
Palestinian Territories
Portugal
Palau
Paraguay
Qatar
Réunion
Romania
Serbia
Russia
Rwanda
Saudi Arabia
Solomon Islands
Seychelles
Sudan
Sweden
Singapore
St. Helena
Slovenia
Svalbard & Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Timog Sudan
São Tomé & Príncipe
El Salvador
Sint Maarten
Syria
Swaziland
Turks & Caicos Islands
Chad
French Southern Territories
Togo
Thailand
Tajikistan
Tokelau
Timor-Leste
Turkmenistan
Tunisia
Tonga
Türkiye
Trinidad & Tobago
Tuvalu
Taiwan
Tanzania
Ukraine
Uganda
U.S. Outlying Islands
Estados Unidos
Uruguay
Uzbekistan
Vatican City
St. Vincent & Grenadines
Venezuela
British Virgin Islands
U.S. Virgin Islands
Vietnam
Vanuatu
Wallis & Futuna
Samoa
Kosovo
Yemen
Mayotte
South Africa
Zambia
Zimbabwe""",

'fr': """\
Andorre
Émirats arabes unis
Afghanistan
Antigua-et-Barbuda
Anguilla
Albanie
Arménie
Angola
Antarctique
Argentine
Samoa américaines
Autriche
Australie
Aruba
Îles Åland
Azerbaïdjan
Bosnie-Herzégovine
Barbade
Bangladesh
Belgique
Burkina Faso
Bulgarie
Bahreïn
Burundi
Bénin
Saint-Barthélemy
Bermudes
Brunei
Bolivie
Pays-Bas caribéens
Brésil
Bahamas
Bhoutan
Île Bouvet
Botswana
Biélorussie
Belize
Canada
Îles Cocos
Congo-Kinshasa
République centrafricaine
Congo-Brazzaville
Suisse
Côte d’Ivoire
Îles Cook
Chili
Cameroun
Chine
Colombie
Costa Rica
Cuba
Cap-Vert
Curaçao
Île Christmas
Chypre
Tchéquie
Allemagne
Djibouti
Danemark
Dominique
République dominicaine
Algérie
Équateur
Estonie
Égypte
Sahara occidental
Érythrée
Espagne
Éthiopie
Finlande
Fidji
Îles Malouines
Micronésie
Îles Féroé
France
Gabon
Royaume-Uni
Grenade
Géorgie
Guyane française
Guernesey
Ghana
Gibraltar
Groenland
Gambie
Guinée
Guadeloupe
Guinée équatoriale
Grèce
Géorgie du Sud-et-les Îles Sandwich du Sud
Guatemala
Guam
Guinée-Bissau
Guyana
R.A.S. chinoise de Hong Kong
Îles Heard-et-MacDonald
Honduras
Croatie
Haïti
Hongrie
Indonésie
Irlande
Israël
Île de Man
Inde
Territoire britannique de l’océan Indien
Irak
Iran
Islande
Italie
Jersey
Jamaïque
Jordanie
Japon
Kenya
Kirghizstan
Cambodge
Kiribati
Comores
Saint-Christophe-et-Niévès
Corée du Nord
Corée du Sud
Koweït
Îles Caïmans
Kazakhstan
Laos
Liban
Sainte-Lucie
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lituanie
Luxembourg
Lettonie
Libye
Maroc
Monaco
Moldavie
Monténégro
Saint-Martin (partie française)
Madagascar
Îles Marshall
Macédoine du Nord
Mali
Myanmar (Birmanie)
Mongolie
R.A.S. chinoise de Macao
Îles Mariannes du Nord
Martinique
Mauritanie
Montserrat
Malte
Maurice
Maldives
Malawi
Mexique
Malaisie
Mozambique
Namibie
Nouvelle-Calédonie
Niger
Île Norfolk
Nigeria
Nicaragua
Pays-Bas
Norvège
Népal
Nauru
Niue
Nouvelle-Zélande
Oman
Panama
Pérou
Polynésie française
Papouasie-Nouvelle-Guinée
Philippines
Pakistan
Pologne
Saint-Pierre-et-Miquelon
Îles Pitcairn
Porto Rico
Territoires palestiniens
Portugal
Palaos
Paraguay
Qatar
La Réunion
Roumanie
Serbie
Russie
Rwanda
Arabie saoudite
Îles Salomon
Seychelles
Soudan
Suède
Singapour
Sainte-Hélène
Slovénie
Svalbard et Jan Mayen
Slovaquie
Sierra Leone
Saint-Marin
Sénégal
Somalie
Suriname
Soudan du Sud
Sao Tomé-et-Principe
Salvador
Saint-Martin (partie néerlandaise)
Syrie
Eswatini
Îles Turques-et-Caïques
Tchad
Terres australes françaises
Togo
Thaïlande
Tadjikistan
Tokelau
Timor oriental
Turkménistan
Tunisie
Tonga
Turquie
Trinité-et-Tobago
Tuvalu
Taïwan
Tanzanie
Ukraine
Ouganda
Îles mineures éloignées des États-Unis
États-Unis
Uruguay
Ouzbékistan
État de la Cité du Vatican
Saint-Vincent-et-les Grenadines
Venezuela
Îles Vierges britanniques
Îles Vierges des États-Unis
Viêt Nam
Vanuatu
Wallis-et-Futuna
Samoa
Kosovo
Yémen
Mayotte
Afrique du Sud
Zambie
Zimbabwe""",

'id': """\
Andorra
Uni Emirat Arab
Afganistan
Antigua dan Barbuda
Anguilla
Albania
Armenia
Angola
Antarktika
Argentina
Samoa Amerika
Austria
Australia
Aruba
Kepulauan Aland
Azerbaijan
Bosnia dan Herzegovina
Barbados
Bangladesh
Belgia
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
Saint Barthélemy
Bermuda
Brunei Darussalam
Bolivia
Belanda Karibia
Brasil
Bahama
Bhutan
Pulau Bouvet
Botswana
Belarus
Belize
Kanada
Kepulauan Cocos (Keeling)
Kongo - Kinshasa
Republik Afrika Tengah
Kongo - Brazzaville
Swiss
Côte d’Ivoire
Kepulauan Cook
Cile
Kamerun
Tiongkok
Kolombia
Kosta Rika
Kuba
Tanjung Verde
Curaçao
Pulau Natal
Siprus
Ceko
Jerman
Jibuti
Denmark
Dominika
Republik Dominika
Aljazair
Ekuador
Estonia
Mesir
Sahara Barat
Eritrea
Spanyol
Etiopia
Finlandia
Fiji
Kepulauan Falkland
Mikronesia
Kepulauan Faroe
Prancis
Gabon
Inggris Raya
Grenada
Georgia
Guyana Prancis
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Guinea
Guadeloupe
Guinea Ekuatorial
Yunani
Georgia Selatan & Kep. Sandwich Selatan
Guatemala
Guam
Guinea-Bissau
Guyana
Hong Kong DAK Tiongkok
Pulau Heard dan Kepulauan McDonald
Honduras
Kroasia
Haiti
Hungaria
Indonesia
Irlandia
Israel
Pulau Man
India
Wilayah Inggris di Samudra Hindia
Irak
Iran
Islandia
Italia
Jersey
Jamaika
Yordania
Jepang
Kenya
Kirgizstan
Kamboja
Kiribati
Komoro
Saint Kitts dan Nevis
Korea Utara
Korea Selatan
Kuwait
Kepulauan Cayman
Kazakhstan
Laos
Lebanon
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lituania
Luksemburg
Latvia
Libya
Maroko
Monako
Moldova
Montenegro
Saint Martin (French part)
Madagaskar
Kepulauan Marshall
Makedonia Utara
Mali
Myanmar (Burma)
Mongolia
Makau DAK Tiongkok
Kepulauan Mariana Utara
Martinik
Mauritania
Montserrat
Malta
Mauritius
Maladewa
Malawi
Meksiko
Malaysia
Mozambik
Namibia
Kaledonia Baru
Niger
Kepulauan Norfolk
Nigeria
Nikaragua
Belanda
Norwegia
Nepal
Nauru
Niue
Selandia Baru
Oman
Panama
Peru
Polinesia Prancis
Papua Nugini
Filipina
Pakistan
Polandia
Saint Pierre dan Miquelon
Kepulauan Pitcairn
Puerto Riko
Wilayah Palestina
Portugal
Palau
Paraguay
Qatar
Réunion
Rumania
Serbia
Rusia
Rwanda
Arab Saudi
Kepulauan Solomon
Seychelles
Sudan
Swedia
Singapura
Saint Helena
Slovenia
Kepulauan Svalbard dan Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Sudan Selatan
Sao Tome dan Principe
El Salvador
Sint Maarten
Suriah
eSwatini
Kepulauan Turks dan Caicos
Chad
Wilayah Selatan Prancis
Togo
Thailand
Tajikistan
Tokelau
Timor Leste
Turkmenistan
Tunisia
Tonga
Turki
Trinidad dan Tobago
Tuvalu
Taiwan
Tanzania
Ukraina
Uganda
Kepulauan Terluar AS
Amerika Serikat
Uruguay
Uzbekistan
Vatikan
Saint Vincent dan Grenadine
Venezuela
Kepulauan Virgin Britania Raya
Kepulauan Virgin Amerika Serikat
Vietnam
Vanuatu
Kepulauan Wallis dan Futuna
Samoa
Kosovo
Yaman
Mayotte
Afrika Selatan
Zambia
Zimbabwe""",

'it': """\
Andorra
Emirati Arabi Uniti
Afghanistan
Antigua e Barbuda
Anguilla
Albania
Armenia
Angola
Antartide
Argentina
Samoa Americane
Austria
Australia
Aruba
Isole Åland
Azerbaigian
Bosnia ed Erzegovina
Barbados
Bangladesh
Belgio
Burkina Faso
Bulgaria
Bahrein
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolivia
Caraibi Olandesi
Brasile
Bahamas
Bhutan
Isola Bouvet
Botswana
Bielorussia
Belize
Canada
Isole Cocos (Keeling)
Congo - Kinshasa
Repubblica Centrafricana
Congo-Brazzaville
Svizzera
Costa d’Avorio
Isole Cook
Cile
Camerun
Cina
Colombia
Costa Rica
Cuba
Capo Verde
Curaçao
Isola Christmas
Cipro
Cechia
Germania
Gibuti
Danimarca
Dominica
Repubblica Dominicana
Algeria
Ecuador
Estonia
Egitto
Sahara Occidentale
Eritrea
Spagna
Etiopia
Finlandia
Figi
Isole Falkland
Micronesia
Isole Fær Øer
Francia
Gabon
Regno Unito
Grenada
Georgia
Guyana Francese
Guernsey
Ghana
Gibilterra
Groenlandia
Gambia
Guinea
Guadalupa
Guinea Equatoriale
Grecia
Georgia del Sud e Sandwich Australi
Guatemala
Guam
Guinea-Bissau
Guyana
RAS di Hong Kong
Isole Heard e McDonald
Honduras
Croazia
Haiti
Ungheria
Indonesia
Irlanda
Israele
Isola di Man
India
Territorio Britannico dell’Oceano Indiano
Iraq
Iran
Islanda
Italia
Jersey
Giamaica
Giordania
Giappone
Kenya
Kirghizistan
Cambogia
Kiribati
Comore
Saint Kitts e Nevis
Corea del Nord
Corea del Sud
Kuwait
Isole Cayman
Kazakistan
Laos
Libano
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lituania
Lussemburgo
Lettonia
Libia
Marocco
Monaco
Moldavia
Montenegro
Saint Martin (parte francese)
Madagascar
Isole Marshall
Macedonia del Nord
Mali
Myanmar (Birmania)
Mongolia
RAS di Macao
Isole Marianne Settentrionali
Martinica
Mauritania
Montserrat
Malta
Mauritius
Maldive
Malawi
Messico
Malaysia
Mozambico
Namibia
Nuova Caledonia
Niger
Isola Norfolk
Nigeria
Nicaragua
Paesi Bassi
Norvegia
Nepal
Nauru
Niue
Nuova Zelanda
Oman
Panama
Perù
Polinesia Francese
Papua Nuova Guinea
Filippine
Pakistan
Polonia
Saint-Pierre e Miquelon
Isole Pitcairn
Portorico
Territori Palestinesi
Portogallo
Palau
Paraguay
Qatar
Riunione
Romania
Serbia
Russia
Ruanda
Arabia Saudita
Isole Salomone
Seychelles
Sudan
Svezia
Singapore
Sant’Elena
Slovenia
Svalbard e Jan Mayen
Slovacchia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Sud Sudan
São Tomé e Príncipe
El Salvador
Sint Maarten
Siria
Eswatini
Isole Turks e Caicos
Ciad
Terre Australi Francesi
Togo
Thailandia
Tagikistan
Tokelau
Timor Est
Turkmenistan
Tunisia
Tonga
Turchia
Trinidad e Tobago
Tuvalu
Taiwan
Tanzania
Ucraina
Uganda
Isole Minori Esterne degli Stati Uniti
Stati Uniti
Uruguay
Uzbekistan
Città del Vaticano
Saint Vincent e Grenadine
Venezuela
Isole Vergini Britanniche
Isole Vergini Americane
Vietnam
Vanuatu
Wallis e Futuna
Samoa
Kosovo
Yemen
Mayotte
Sudafrica
Zambia
Zimbabwe""",

'km': """\
អង់ដូរ៉ា
អេមីរ៉ាត​អារ៉ាប់​រួម
អាហ្វហ្កានីស្ថាន
អង់ទីហ្គា និង បាប៊ុយដា
អង់ហ្គីឡា
អាល់បានី
អាមេនី
អង់ហ្គោឡា
អង់តាក់ទិក
អាហ្សង់ទីន
សាម័រ អាមេរិកាំង
អូទ្រីស
អូស្ត្រាលី
អារូបា
កោះ​អាឡង់
អាស៊ែបៃហ្សង់
បូស្ន៊ី និងហឺហ្ស៊ីហ្គូវីណា
បាបាដុស
បង់ក្លាដែស
បែលហ្ស៊ិក
បួគីណាហ្វាសូ
ប៊ុលហ្ការី
បារ៉ែន
ប៊ូរុនឌី
បេណាំង
សាំង​បាថេឡេមី
ប៊ឺមុយដា
ព្រុយណេ
បូលីវី
ហូឡង់ ការ៉ាប៊ីន
ប្រេស៊ីល
បាហាម៉ា
ប៊ូតង់
កោះ​ប៊ូវ៉េត
បុតស្វាណា
បេឡារុស
បេលី
កាណាដា
កោះ​កូកូស (គីលីង)
កុងហ្គោ- គីនស្ហាសា
សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល
កុងហ្គោ - ប្រាហ្សាវីល
ស្វ៊ីស
កូតឌីវ័រ
កោះ​ខូក
ស៊ីលី
កាមេរូន
ចិន
កូឡុំប៊ី
កូស្តារីកា
គុយបា
កាប់វែរ
កូរ៉ាកៅ
កោះ​គ្រីស្មាស
ស៊ីប
ឆែក
អាល្លឺម៉ង់
ជីប៊ូទី
ដាណឺម៉ាក
ដូមីនីក
សាធារណរដ្ឋ​ដូមីនីក
អាល់ហ្សេរី
អេក្វាទ័រ
អេស្តូនី
អេហ្ស៊ីប
សាហារ៉ាខាងលិច
អេរីត្រេ
អេស្ប៉ាញ
អេត្យូពី
ហ្វាំងឡង់
ហ្វីជី
កោះ​ហ្វក់ឡែន
មីក្រូណេស៊ី
កោះ​ហ្វារ៉ូ
បារាំង
ហ្គាបុង
ចក្រភព​អង់គ្លេស
ហ្គ្រើណាដ
ហ្សកហ្ស៊ី
ហ្គីអាណា បារាំង
ហ្គេនស៊ី
ហ្គាណា
ហ្ស៊ីប្រាល់តា
ហ្គ្រោអង់ឡង់
ហ្គំប៊ី
ហ្គីណេ
ហ្គោដឺឡុប
ហ្គីណេអេក្វាទ័រ
ក្រិក
កោះ​ហ្សកហ្ស៊ី​ខាងត្បូង និង សង់វិច​ខាងត្បូង
ក្វាតេម៉ាឡា
ហ្គាំ
ហ្គីណេប៊ីស្សូ
ហ្គីយ៉ាន
ហុងកុង តំបន់រដ្ឋបាលពិសេសចិន
កោះ​ហឺដនិង​ម៉ាក់ដូណាល់
ហុងឌូរ៉ាស
ក្រូអាស៊ី
ហៃទី
ហុងគ្រី
ឥណ្ឌូណេស៊ី
អៀរឡង់
អ៊ីស្រាអែល
អែលអុហ្វមែន
ឥណ្ឌា
ដែនដី​អង់គ្លេស​នៅ​មហា​សមុទ្រ​ឥណ្ឌា
អ៊ីរ៉ាក់
អ៊ីរ៉ង់
អ៊ីស្លង់
អ៊ីតាលី
ជើស៊ី
ហ្សាម៉ាអ៊ីក
ហ៊្សកដានី
ជប៉ុន
កេនយ៉ា
កៀហ្ស៊ីស៊ីស្ថាន
កម្ពុជា
គិរីបាទី
កូម័រ
សាំង​គីត និង ណេវីស
កូរ៉េ​ខាង​ជើង
កូរ៉េ​ខាង​ត្បូង
កូវ៉ែត
កោះ​កៃម៉ង់
កាហ្សាក់ស្ថាន
ឡាវ
លីបង់
សាំងលូស៊ី
លិចតិនស្ដាញ
ស្រីលង្កា
លីបេរីយ៉ា
ឡេសូតូ
លីទុយអានី
លុចសំបួ
ឡេតូនី
លីប៊ី
ម៉ារ៉ុក
ម៉ូណាកូ
ម៉ុលដាវី
ម៉ុងតេណេហ្គ្រោ
Saint Martin (French part)
ម៉ាដាហ្គាស្កា
កោះ​ម៉ាស់សល
ម៉ាសេដ្វានខាងជើង
ម៉ាលី
មីយ៉ាន់ម៉ា (ភូមា)
ម៉ុងហ្គោលី
ម៉ាកាវ តំបន់រដ្ឋបាលពិសេសចិន
កោះ​ម៉ារីណា​ខាង​ជើង
ម៉ាទីនីក
ម៉ូរីតានី
ម៉ុងស៊ែរ៉ា
ម៉ាល់ត៍
ម៉ូរីស
ម៉ាល់ឌីវ
ម៉ាឡាវី
ម៉ិកស៊ិក
ម៉ាឡេស៊ី
ម៉ូសំប៊ិក
ណាមីប៊ី
នូវែល​កាឡេដូនី
នីហ្សេ
កោះ​ណ័រហ្វក់
នីហ្សេរីយ៉ា
នីការ៉ាហ្គា
ហូឡង់
ន័រវែស
នេប៉ាល់
ណូរូ
ណៀ
នូវែល​សេឡង់
អូម៉ង់
ប៉ាណាម៉ា
ប៉េរូ
ប៉ូលី​ណេស៊ី​បារាំង
ប៉ាពូអាស៊ី​នូវែលហ្គីណេ
ហ្វ៊ីលីពីន
ប៉ាគីស្ថាន
ប៉ូឡូញ
សង់ព្យែរ និង​មីគីឡុង
កោះ​ភីតកាន
ព័រតូរីកូ
ដែនដីប៉ាឡេស្ទីន
ព័រទុយហ្កាល់
ផៅឡូ
ប៉ារ៉ាហ្គាយ
កាតា
រេអុយញ៉ុង
រូម៉ានី
សែប៊ី
រុស្ស៊ី
រវ៉ាន់ដា
អារ៉ាប៊ីសាអូឌីត
កោះ​សូឡូម៉ុង
សីស្ហែល
ស៊ូដង់
ស៊ុយអែត
សិង្ហបុរី
សង់​ហេឡេណា
ស្លូវេនី
ស្វាលបាដ និង ហ្សង់ម៉ាយេន
ស្លូវ៉ាគី
សៀរ៉ាឡេអូន
សាន​ម៉ារីណូ
សេណេហ្គាល់
សូម៉ាលី
សូរីណាម
ស៊ូដង់​ខាង​ត្បូង
សៅតូម៉េ និង ប្រាំងស៊ីប
អែលសាល់វ៉ាឌ័រ
សីង​ម៉ាធីន
ស៊ីរី
ស្វាស៊ីឡង់
កោះ​ទួគ និង កៃកូស
ឆាដ
ដែនដី​បារាំង​នៅ​ភាគខាងត្បូង
តូហ្គោ
ថៃ
តាហ្ស៊ីគីស្ថាន
តូខេឡៅ
ទីម័រលេស្តេ
តួកម៉េនីស្ថាន
ទុយនីស៊ី
តុងហ្គា
តួកគី
ទ្រីនីដាត និង​តូបាហ្គោ
ទូវ៉ាលូ
តៃវ៉ាន់
តង់សានី
អ៊ុយក្រែន
អ៊ូហ្គង់ដា
កោះ​អៅឡាយីង​អាមេរិក
សហរដ្ឋអាមេរិក
អ៊ុយរូហ្គាយ
អ៊ូសបេគីស្ថាន
បុរី​វ៉ាទីកង់
សាំង​វ៉ាំងសង់ និង ហ្គ្រេណាឌីន
វ៉េណេស៊ុយអេឡា
កោះ​វឺជិន​ចក្រភព​អង់គ្លេស
កោះ​វឺជីន​អាមេរិក
វៀតណាម
វ៉ានូទូ
វ៉ាលីស និង​ហ្វូទូណា
សាម័រ
កូសូវ៉ូ
យេម៉ែន
ម៉ាយុត
អាហ្វ្រិកខាងត្បូង
សំប៊ី
ស៊ីមបាវ៉េ""",

'lo': """\
ອັນດໍຣາ
ສະຫະລັດອາຣັບເອມິເຣດ
ອາຟການິດສະຖານ
ແອນທິກົວ ແລະ ບາບູດາ
ແອນກຸຍລາ
ແອວເບເນຍ
ອາເມເນຍ
ແອງໂກລາ
ແອນຕາດຕິກາ
ອາເຈນທິນາ
ອາເມຣິກາ ຊາມົວ
ອອສເທຣຍ
ອອສເຕຣເລຍ
ອາຣູບາ
ຫມູ່ເກາະໂອລັນ
ອາເຊີໄບຈານ
ບອດສະເນຍ ແລະ ແຮສໂກວີນາ
ບາບາໂດສ
ບັງກະລາເທດ
ເບວຢຽມ
ເບີກິນາ ຟາໂຊ
ບັງກາເຣຍ
ບາເຣນ
ບູຣຸນດິ
ເບນິນ
ເຊນ ບາເທເລມີ
ເບີມິວດາ
ບຣູໄນ
ໂບລິເວຍ
ຄາຣິບບຽນ ເນເທີແລນ
ບຣາຊິວ
ບາຮາມາສ
ພູຖານ
ເກາະບູເວດ
ບອດສະວານາ
ເບລາຣຸສ
ເບລີຊ
ແຄນາດາ
ຫມູ່ເກາະໂກໂກສ
ຄອງໂກ - ຄິນຊາຊາ
ສາທາລະນະລັດອາຟຣິກາກາງ
ຄອງໂກ - ບຣາຊາວິວ
ສະວິດເຊີແລນ
ໂຄຕີ ວົວ
ໝູ່ເກາະຄຸກ
ຊິລີ
ຄາເມຣູນ
ຈີນ
ໂຄລົມເບຍ
ໂຄສຕາ ຣິກາ
ຄິວບາ
ເຄບ ເວີດ
ຄູຣາຊາວ
ເກາະຄຣິສມາດ
ໄຊປຣັສ
ເຊັກເຊຍ
ເຢຍລະມັນ
ຈິບູຕິ
ເດນມາກ
ໂດມີນິຄາ
ສາທາລະນະລັດ ໂດມິນິກັນ
ອັລຈິເຣຍ
ເອກວາດໍ
ເອສໂຕເນຍ
ອີຢິບ
ຊາຮາຣາຕາເວັນຕົກ
ເອຣິເທຣຍ
ສະເປນ
ອີທິໂອເປຍ
ຟິນແລນ
ຟິຈິ
ຫມູ່ເກາະຟອກແລນ
ໄມໂຄຣນີເຊຍ
ຫມູ່ເກາະແຟໂຣ
ຝຣັ່ງ
ກາບອນ
ສະຫະລາດຊະອະນາຈັກ
ເກຣເນດາ
ຈໍເຈຍ
ເຟຣນຊ໌ ກຸຍອານາ
ເກີນຊີ
ການາ
ຈິບບຣອນທາ
ກຣີນແລນ
ສາທາລະນະລັດແກມເບຍ
ກິນີ
ກົວດາລູບ
ເອຄົວໂທຣຽວ ກີນີ
ກຣີຊ
ໝູ່ເກາະ ຈໍເຈຍຕອນໃຕ້ ແລະ ແຊນວິດຕອນໃຕ້
ກົວເທມາລາ
ກວາມ
ກິນີ-ບິສເຊົາ
ກາຍຢານາ
ຮົງກົງ ເຂດປົກຄອງພິເສດ ຈີນ
ໝູ່ເກາະເຮີດ & ແມັກໂດນອລ
ຮອນດູຣັສ
ໂຄຣເອເທຍ
ໄຮຕິ
ຮັງກາຣີ
ອິນໂດເນເຊຍ
ໄອແລນ
ອິສຣາເອວ
ເອວ ອອບ ແມນ
ອິນເດຍ
ເຂດແດນອັງກິດໃນມະຫາສະໝຸດອິນເດຍ
ອີຣັກ
ອີຣານ
ໄອສແລນ
ອິຕາລີ
ເຈີຊີ
ຈາໄມຄາ
ຈໍແດນ
ຍີ່ປຸ່ນ
ເຄນຢາ
ຄຽກກິດສະຖານ
ກຳປູເຈຍ
ຄິຣິບາທິ
ໂຄໂມໂຣສ
ເຊນ ຄິດ ແລະ ເນວິສ
ເກົາຫລີເໜືອ
ເກົາຫລີໃຕ້
ກູເວດ
ໝູ່ເກາະ ເຄແມນ
ຄາຊັກສະຖານ
ລາວ
ເລບານອນ
ເຊນ ລູເຊຍ
ລິດເທນສະຕາຍ
ສີລັງກາ
ລິເບີເຣຍ
ເລໂຊໂທ
ລິທົວເນຍ
ລຸກແຊມເບີກ
ລັດເວຍ
ລິເບຍ
ໂມຣັອກໂຄ
ໂມນາໂຄ
ໂມນໂດວາ
ມອນເຕເນໂກຣ
Saint Martin (French part)
ມາດາກາສະກາ
ຫມູ່ເກາະມາແຊວ
ແມຊິໂດເນຍເໜືອ
ມາລີ
ມຽນມາ (ເບີມາ)
ມອງໂກເລຍ
ມາກາວ ເຂດປົກຄອງພິເສດ ຈີນ
ໝູ່ເກາະມາເຣຍນາຕອນເໜືອ
ມາຕິນີກ
ມົວຣິເທເນຍ
ມອນເຊີຣາດ
ມອນທາ
ມົວຣິຊຽສ
ມັນດິຟ
ມາລາວີ
ເມັກຊິໂກ
ມາເລເຊຍ
ໂມແຊມບິກ
ນາມີເບຍ
ນິວ ຄາເລໂດເນຍ
ນິເຈີ
ເກາະນໍໂຟກ
ໄນຈີເຣຍ
ນິກຄາຣາກົວ
ເນເທີແລນ
ນໍເວ
ເນປານ
ນາອູຣູ
ນີອູເອ
ນິວຊີແລນ
ໂອມານ
ພານາມາ
ເປຣູ
ເຟຣນຊ໌ ໂພລິນີເຊຍ
ປາປົວນິວກີນີ
ຟິລິບປິນ
ປາກິດສະຖານ
ໂປແລນ
ເຊນ ປີແອ ມິເກວລອນ
ໝູ່ເກາະພິດແຄນ
ເພືອໂຕ ຣິໂກ
ດິນແດນປາເລດສະຕິນ
ພອລທູໂກ
ປາລາວ
ພາຣາກວຍ
ກາຕາ
ເຣອູນິຍົງ
ໂຣແມເນຍ
ເຊີເບຍ
ຣັດເຊຍ
ຣວັນດາ
ຊາອຸດິ ອາຣາເບຍ
ຫມູ່ເກາະໂຊໂລມອນ
ເຊເຊວເລສ
ຊູດານ
ສະວີເດັນ
ສິງກະໂປ
ເຊນ ເຮເລນາ
ສະໂລເວເນຍ
ສະວາບາ ແລະ ແຢນ ມາເຢນ
ສະໂລວາເກຍ
ເຊຍຣາ ລີໂອນ
ແຊນ ມາຣິໂນ
ເຊນີໂກລ
ໂຊມາເລຍ
ຊູຣິນາມ
ຊູດານໃຕ້
ເຊົາທູເມ ແລະ ພຣິນຊິບ
ເອວ ຊໍວາດໍ
ຊິນ ມາເທັນ
ຊີເຣຍ
​ເອ​ສະ​ວາ​ຕິ​ນີ
ໝູ່ເກາະ ເທີກ ແລະ ໄຄໂຄສ
ຊາດ
ເຂດແດນທາງໃຕ້ຂອງຝຮັ່ງ
ໂຕໂກ
ໄທ
ທາຈິກິດສະຖານ
ໂຕເກເລົາ
ທິມໍ-ເລສເຕ
ເທີກເມນິສະຖານ
ຕູນິເຊຍ
ທອງກາ
ເທີຄີ
ທຣິນິແດດ ແລະ ໂທແບໂກ
ຕູວາລູ
ໄຕ້ຫວັນ
ທານຊາເນຍ
ຢູເຄຣນ
ອູການດາ
ໝູ່ເກາະຮອບນອກຂອງສະຫະລັດຯ
ສະຫະລັດ
ອູຣຸກວຍ
ອຸສເບກິສະຖານ
ນະຄອນ ວາຕິກັນ
ເຊນ ວິນເຊນ ແລະ ເກຣເນດິນ
ເວເນຊູເອລາ
ໝູ່ເກາະ ເວີຈິນຂອງອັງກິດ
ໝູ່ເກາະ ເວີຈິນ ຂອງສະຫະລັດ
ຫວຽດນາມ
ວານົວຕູ
ວາລລິສ ແລະ ຟູຕູນາ
ຊາມົວ
ໂຄໂຊໂວ
ເຢເມນ
ມາຢັອດ
ອາຟຣິກາໃຕ້
ແຊມເບຍ
ຊິມບັບເວ""",

'ms': """\
Andorra
Emiriah Arab Bersatu
Afghanistan
Antigua dan Barbuda
Anguilla
Albania
Armenia
Angola
Antartika
Argentina
Samoa Amerika
Austria
Australia
Aruba
Kepulauan Aland
Azerbaijan
Bosnia dan Herzegovina
Barbados
Bangladesh
Belgium
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
St. Barthelemy
Bermuda
Brunei
Bolivia
Belanda Caribbean
Brazil
Bahamas
Bhutan
Pulau Bouvet
Botswana
Belarus
Belize
Kanada
Kepulauan Cocos (Keeling)
Congo - Kinshasa
Republik Afrika Tengah
Congo - Brazzaville
Switzerland
Cote d’Ivoire
Kepulauan Cook
Chile
Cameroon
China
Colombia
Costa Rica
Cuba
Cape Verde
Curacao
Pulau Krismas
Cyprus
Czechia
Jerman
Djibouti
Denmark
Dominica
Republik Dominica
Algeria
Ecuador
Estonia
Mesir
Sahara Barat
Eritrea
Sepanyol
Ethiopia
Finland
Fiji
Kepulauan Falkland
Micronesia
Kepulauan Faroe
Perancis
Gabon
United Kingdom
Grenada
Georgia
Guiana Perancis
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Guinea
Guadeloupe
Guinea Khatulistiwa
Greece
Kepulauan Georgia Selatan & Sandwich Selatan
Guatemala
Guam
Guinea Bissau
Guyana
Hong Kong SAR China
Kepulauan Heard & McDonald
Honduras
Croatia
Haiti
Hungary
Indonesia
Ireland
Israel
Isle of Man
India
Wilayah Lautan Hindi British
Iraq
Iran
Iceland
Itali
Jersey
Jamaica
Jordan
Jepun
Kenya
Kyrgyzstan
Kemboja
Kiribati
Comoros
Saint Kitts dan Nevis
Korea Utara
Korea Selatan
Kuwait
Kepulauan Cayman
Kazakhstan
Laos
Lubnan
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lithuania
Luxembourg
Latvia
Libya
Maghribi
Monaco
Moldova
Montenegro
Saint Martin (French part)
Madagaskar
Kepulauan Marshall
Macedonia Utara
Mali
Myanmar (Burma)
Mongolia
Macau SAR China
Kepulauan Mariana Utara
Martinique
Mauritania
Montserrat
Malta
Mauritius
Maldives
Malawi
Mexico
Malaysia
Mozambique
Namibia
New Caledonia
Niger
Pulau Norfolk
Nigeria
Nicaragua
Belanda
Norway
Nepal
Nauru
Niue
New Zealand
Oman
Panama
Peru
Polinesia Perancis
Papua New Guinea
Filipina
Pakistan
Poland
Saint Pierre dan Miquelon
Kepulauan Pitcairn
Puerto Rico
Wilayah Palestin
Portugal
Palau
Paraguay
Qatar
Reunion
Romania
Serbia
Rusia
Rwanda
Arab Saudi
Kepulauan Solomon
Seychelles
Sudan
Sweden
Singapura
Saint Helena
Slovenia
Svalbard dan Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Surinam
Sudan Selatan
Sao Tome dan Principe
El Salvador
Sint Maarten
Syria
Eswatini
Kepulauan Turks dan Caicos
Chad
Wilayah Selatan Perancis
Togo
Thailand
Tajikistan
Tokelau
Timor-Leste
Turkmenistan
Tunisia
Tonga
Turkiye
Trinidad dan Tobago
Tuvalu
Taiwan
Tanzania
Ukraine
Uganda
Kepulauan Terpencil A.S.
Amerika Syarikat
Uruguay
Uzbekistan
Kota Vatican
Saint Vincent dan Grenadines
Venezuela
Kepulauan Virgin British
Kepulauan Virgin A.S.
Vietnam
Vanuatu
Wallis dan Futuna
Samoa
Kosovo
Yaman
Mayotte
Afrika Selatan
Zambia
Zimbabwe""",

'nl': """\
Andorra
Verenigde Arabische Emiraten
Afghanistan
Antigua en Barbuda
Anguilla
Albanië
Armenië
Angola
Antarctica
Argentinië
Amerikaans-Samoa
Oostenrijk
Australië
Aruba
Åland
Azerbeidzjan
Bosnië en Herzegovina
Barbados
Bangladesh
België
Burkina Faso
Bulgarije
Bahrein
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolivia
Caribisch Nederland
Brazilië
Bahama’s
Bhutan
Bouveteiland
Botswana
Belarus
Belize
Canada
Cocoseilanden
Congo-Kinshasa
Centraal-Afrikaanse Republiek
Congo-Brazzaville
Zwitserland
Ivoorkust
Cookeilanden
Chili
Kameroen
China
Colombia
Costa Rica
Cuba
Kaapverdië
Curaçao
Christmaseiland
Cyprus
Tsjechië
Duitsland
Djibouti
Denemarken
Dominica
Dominicaanse Republiek
Algerije
Ecuador
Estland
Egypte
Westelijke Sahara
Eritrea
Spanje
Ethiopië
Finland
Fiji
Falklandeilanden
Micronesia
Faeröer
Frankrijk
Gabon
Verenigd Koninkrijk
Grenada
Georgië
Frans-Guyana
Guernsey
Ghana
Gibraltar
Groenland
Gambia
Guinee
Guadeloupe
Equatoriaal-Guinea
Griekenland
Zuid-Georgia en Zuidelijke Sandwicheilanden
Guatemala
Guam
Guinee-Bissau
Guyana
Hongkong SAR van China
Heard en McDonaldeilanden
Honduras
Kroatië
Haïti
Hongarije
Indonesië
Ierland
Israël
Isle of Man
India
Brits Indische Oceaanterritorium
Irak
Iran
IJsland
Italië
Jersey
Jamaica
Jordanië
Japan
Kenia
Kirgizië
Cambodja
Kiribati
Comoren
Saint Kitts en Nevis
Noord-Korea
Zuid-Korea
Koeweit
Kaaimaneilanden
Kazachstan
Laos
Libanon
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litouwen
Luxemburg
Letland
Libië
Marokko
Monaco
Moldavië
Montenegro
Saint-Martin (Frans deel)
Madagaskar
Marshalleilanden
Noord-Macedonië
Mali
Myanmar (Birma)
Mongolië
Macau SAR van China
Noordelijke Marianen
Martinique
Mauritanië
Montserrat
Malta
Mauritius
Maldiven
Malawi
Mexico
Maleisië
Mozambique
Namibië
Nieuw-Caledonië
Niger
Norfolk Island
Nigeria
Nicaragua
Nederland
Noorwegen
Nepal
Nauru
Niue
Nieuw-Zeeland
Oman
Panama
Peru
Frans-Polynesië
Papoea-Nieuw-Guinea
Filipijnen
Pakistan
Polen
Saint-Pierre en Miquelon
Pitcairneilanden
Puerto Rico
Palestijnse gebieden
Portugal
Palau
Paraguay
Qatar
Réunion
Roemenië
Servië
Rusland
Rwanda
Saoedi-Arabië
Salomonseilanden
Seychellen
Soedan
Zweden
Singapore
Sint-Helena
Slovenië
Spitsbergen en Jan Mayen
Slowakije
Sierra Leone
San Marino
Senegal
Somalië
Suriname
Zuid-Soedan
Sao Tomé en Principe
El Salvador
Sint-Maarten
Syrië
Eswatini
Turks- en Caicoseilanden
Tsjaad
Franse Gebieden in de zuidelijke Indische Oceaan
Togo
Thailand
Tadzjikistan
Tokelau
Oost-Timor
Turkmenistan
Tunesië
Tonga
Turkije
Trinidad en Tobago
Tuvalu
Taiwan
Tanzania
Oekraïne
Oeganda
Kleine afgelegen eilanden van de Verenigde Staten
Verenigde Staten
Uruguay
Oezbekistan
Vaticaanstad
Saint Vincent en de Grenadines
Venezuela
Britse Maagdeneilanden
Amerikaanse Maagdeneilanden
Vietnam
Vanuatu
Wallis en Futuna
Samoa
Kosovo
Jemen
Mayotte
Zuid-Afrika
Zambia
Zimbabwe""",

'pt': """\
Andorra
Emirados Árabes Unidos
Afeganistão
Antígua e Barbuda
Anguila
Albânia
Armênia
Angola
Antártida
Argentina
Samoa Americana
Áustria
Austrália
Aruba
Ilhas Aland
Azerbaijão
Bósnia e Herzegovina
Barbados
Bangladesh
Bélgica
Burquina Faso
Bulgária
Barein
Burundi
Benin
São Bartolomeu
Bermudas
Brunei
Bolívia
Países Baixos Caribenhos
Brasil
Bahamas
Butão
Ilha Bouvet
Botsuana
Bielorrússia
Belize
Canadá
Ilhas Cocos (Keeling)
Congo - Kinshasa
República Centro-Africana
República do Congo
Suíça
Costa do Marfim
Ilhas Cook
Chile
Camarões
China
Colômbia
Costa Rica
Cuba
Cabo Verde
Curaçao
Ilha Christmas
Chipre
Tchéquia
Alemanha
Djibuti
Dinamarca
Dominica
República Dominicana
Argélia
Equador
Estônia
Egito
Saara Ocidental
Eritreia
Espanha
Etiópia
Finlândia
Fiji
Ilhas Malvinas
Micronésia
Ilhas Faroé
França
Gabão
Reino Unido
Granada
Geórgia
Guiana Francesa
Guernsey
Gana
Gibraltar
Groenlândia
Gâmbia
Guiné
Guadalupe
Guiné Equatorial
Grécia
Ilhas Geórgia do Sul e Sandwich do Sul
Guatemala
Guam
Guiné-Bissau
Guyana
Hong Kong, RAE da China
Ilhas Heard e McDonald
Honduras
Croácia
Haiti
Hungria
Indonésia
Irlanda
Israel
Ilha de Man
Índia
Território Britânico do Oceano Índico
Iraque
Irã
Islândia
Itália
Jersey
Jamaica
Jordânia
Japão
Quênia
Quirguistão
Camboja
Quiribati
Comores
São Cristóvão e Névis
Coreia do Norte
Coreia do Sul
Kuwait
Ilhas Cayman
Cazaquistão
Laos
Líbano
Santa Lúcia
Liechtenstein
Sri Lanka
Libéria
Lesoto
Lituânia
Luxemburgo
Letônia
Líbia
Marrocos
Mônaco
Moldávia
Montenegro
Saint Martin (French part)
Madagascar
Ilhas Marshall
Macedônia do Norte
Mali
Mianmar (Birmânia)
Mongólia
Macau, RAE da China
Ilhas Marianas do Norte
Martinica
Mauritânia
Montserrat
Malta
Maurício
Maldivas
Malaui
México
Malásia
Moçambique
Namíbia
Nova Caledônia
Níger
Ilha Norfolk
Nigéria
Nicarágua
Países Baixos
Noruega
Nepal
Nauru
Niue
Nova Zelândia
Omã
Panamá
Peru
Polinésia Francesa
Papua-Nova Guiné
Filipinas
Paquistão
Polônia
São Pedro e Miquelão
Ilhas Pitcairn
Porto Rico
Territórios palestinos
Portugal
Palau
Paraguai
Catar
Reunião
Romênia
Sérvia
Rússia
Ruanda
Arábia Saudita
Ilhas Salomão
Seicheles
Sudão
Suécia
Singapura
Santa Helena
Eslovênia
Svalbard e Jan Mayen
Eslováquia
Serra Leoa
San Marino
Senegal
Somália
Suriname
Sudão do Sul
São Tomé e Príncipe
El Salvador
Sint Maarten
Síria
Essuatíni
Ilhas Turcas e Caicos
Chade
Territórios Franceses do Sul
Togo
Tailândia
Tadjiquistão
Tokelau
Timor-Leste
Turcomenistão
Tunísia
Tonga
Turquia
Trinidad e Tobago
Tuvalu
Taiwan
Tanzânia
Ucrânia
Uganda
Ilhas Menores Distantes dos EUA
Estados Unidos
Uruguai
Uzbequistão
Cidade do Vaticano
São Vicente e Granadinas
Venezuela
Ilhas Virgens Britânicas
Ilhas Virgens Americanas
Vietnã
Vanuatu
Wallis e Futuna
Samoa
Kosovo
Iêmen
Mayotte
África do Sul
Zâmbia
Zimbábue""",

'pt-PT': """\
Andorra
Emirados Árabes Unidos
Afeganistão
Antígua e Barbuda
Anguila
Albânia
Arménia
Angola
Antártida
Argentina
Samoa Americana
Áustria
Austrália
Aruba
Alanda
Azerbaijão
Bósnia e Herzegovina
Barbados
Bangladeche
Bélgica
Burquina Faso
Bulgária
Barém
Burundi
Benim
São Bartolomeu
Bermudas
Brunei
Bolívia
Países Baixos Caribenhos
Brasil
Baamas
Butão
Ilha Bouvet
Botsuana
Bielorrússia
Belize
Canadá
Ilhas dos Cocos (Keeling)
Congo-Kinshasa
República Centro-Africana
Congo-Brazzaville
Suíça
Côte d’Ivoire (Costa do Marfim)
Ilhas Cook
Chile
Camarões
China
Colômbia
Costa Rica
Cuba
Cabo Verde
Curaçau
Ilha do Natal
Chipre
Chéquia
Alemanha
Jibuti
Dinamarca
Domínica
República Dominicana
Argélia
Equador
Estónia
Egito
Sara Ocidental
Eritreia
Espanha
Etiópia
Finlândia
Fiji
Ilhas Falkland
Micronésia
Ilhas Faroé
França
Gabão
Reino Unido
Granada
Geórgia
Guiana Francesa
Guernesey
Gana
Gibraltar
Gronelândia
Gâmbia
Guiné
Guadalupe
Guiné Equatorial
Grécia
Ilhas Geórgia do Sul e Sandwich do Sul
Guatemala
Guame
Guiné-Bissau
Guyana
Hong Kong, RAE da China
Ilhas Heard e McDonald
Honduras
Croácia
Haiti
Hungria
Indonésia
Irlanda
Israel
Ilha de Man
Índia
Território Britânico do Oceano Índico
Iraque
Irão
Islândia
Itália
Jersey
Jamaica
Jordânia
Japão
Quénia
Quirguistão
Camboja
Quiribáti
Comores
São Cristóvão e Neves
Coreia do Norte
Coreia do Sul
Koweit
Ilhas Caimão
Cazaquistão
Laos
Líbano
Santa Lúcia
Listenstaine
Sri Lanca
Libéria
Lesoto
Lituânia
Luxemburgo
Letónia
Líbia
Marrocos
Mónaco
Moldávia
Montenegro
São Martinho (Saint-Martin)
Madagáscar
Ilhas Marshall
Macedónia do Norte
Mali
Mianmar (Birmânia)
Mongólia
Macau, RAE da China
Ilhas Marianas do Norte
Martinica
Mauritânia
Monserrate
Malta
Maurícia
Maldivas
Maláui
México
Malásia
Moçambique
Namíbia
Nova Caledónia
Níger
Ilha Norfolk
Nigéria
Nicarágua
Países Baixos
Noruega
Nepal
Nauru
Niuê
Nova Zelândia
Omã
Panamá
Peru
Polinésia Francesa
Papua-Nova Guiné
Filipinas
Paquistão
Polónia
São Pedro e Miquelão
Ilhas Pitcairn
Porto Rico
Territórios palestinianos
Portugal
Palau
Paraguai
Catar
Reunião
Roménia
Sérvia
Rússia
Ruanda
Arábia Saudita
Ilhas Salomão
Seicheles
Sudão
Suécia
Singapura
Santa Helena
Eslovénia
Svalbard e Jan Mayen
Eslováquia
Serra Leoa
São Marinho
Senegal
Somália
Suriname
Sudão do Sul
São Tomé e Príncipe
Salvador
São Martinho (Sint Maarten)
Síria
Essuatíni
Ilhas Turcas e Caicos
Chade
Territórios Austrais Franceses
Togo
Tailândia
Tajiquistão
Toquelau
Timor-Leste
Turquemenistão
Tunísia
Tonga
Turquia
Trindade e Tobago
Tuvalu
Taiwan
Tanzânia
Ucrânia
Uganda
Ilhas Menores Afastadas dos EUA
Estados Unidos
Uruguai
Usbequistão
Cidade do Vaticano
São Vicente e Granadinas
Venezuela
Ilhas Virgens Britânicas
Ilhas Virgens dos EUA
Vietname
Vanuatu
Wallis e Futuna
Samoa
Kosovo
Iémen
Maiote
África do Sul
Zâmbia
Zimbabué""",

'ru': """\
Андорра
ОАЭ
Афганистан
Антигуа и Барбуда
Ангилья
Албания
Армения
Ангола
Антарктида
Аргентина
Американское Самоа
Австрия
Австралия
Аруба
Аландские о-ва
Азербайджан
Босния и Герцеговина
Барбадос
Бангладеш
Бельгия
Буркина-Фасо
Болгария
Бахрейн
Бурунди
Бенин
Сен-Бартелеми
Бермудские о-ва
Бруней
Боливия
Бонэйр, Синт-Эстатиус и Саба
Бразилия
Багамы
Бутан
о-в Буве
Ботсвана
Беларусь
Белиз
Канада
Кокосовые о-ва
Конго - Киншаса
Центрально-Африканская Республика
Конго - Браззавиль
Швейцария
Кот-д’Ивуар
о-ва Кука
Чили
Камерун
Китай
Колумбия
Коста-Рика
Куба
Кабо-Верде
Кюрасао
о-в Рождества
Кипр
Чехия
Германия
Джибути
Дания
Доминика
Доминиканская Республика
Алжир
Эквадор
Эстония
Египет
Западная Сахара
Эритрея
Испания
Эфиопия
Финляндия
Фиджи
Фолклендские о-ва
Федеративные Штаты Микронезии
Фарерские о-ва
Франция
Габон
Великобритания
Гренада
Грузия
Французская Гвиана
Гернси
Гана
Гибралтар
Гренландия
Гамбия
Гвинея
Гваделупа
Экваториальная Гвинея
Греция
Южная Георгия и Южные Сандвичевы о-ва
Гватемала
Гуам
Гвинея-Бисау
Гайана
Гонконг (САР)
о-ва Херд и Макдональд
Гондурас
Хорватия
Гаити
Венгрия
Индонезия
Ирландия
Израиль
о-в Мэн
Индия
Британская территория в Индийском океане
Ирак
Иран
Исландия
Италия
Джерси
Ямайка
Иордания
Япония
Кения
Киргизия
Камбоджа
Кирибати
Коморы
Сент-Китс и Невис
КНДР
Республика Корея
Кувейт
о-ва Кайман
Казахстан
Лаос
Ливан
Сент-Люсия
Лихтенштейн
Шри-Ланка
Либерия
Лесото
Литва
Люксембург
Латвия
Ливия
Марокко
Монако
Молдова
Черногория
Сен-Мартен (французская часть)
Мадагаскар
Маршалловы о-ва
Северная Македония
Мали
Мьянма (Бирма)
Монголия
Макао (САР)
Северные Марианские о-ва
Мартиника
Мавритания
Монтсеррат
Мальта
Маврикий
Мальдивы
Малави
Мексика
Малайзия
Мозамбик
Намибия
Новая Каледония
Нигер
о-в Норфолк
Нигерия
Никарагуа
Нидерланды
Норвегия
Непал
Науру
Ниуэ
Новая Зеландия
Оман
Панама
Перу
Французская Полинезия
Папуа — Новая Гвинея
Филиппины
Пакистан
Польша
Сен-Пьер и Микелон
о-ва Питкэрн
Пуэрто-Рико
Палестинские территории
Португалия
Палау
Парагвай
Катар
Реюньон
Румыния
Сербия
Россия
Руанда
Саудовская Аравия
Соломоновы о-ва
Сейшельские о-ва
Судан
Швеция
Сингапур
о-в Св. Елены
Словения
Шпицберген и Ян-Майен
Словакия
Сьерра-Леоне
Сан-Марино
Сенегал
Сомали
Суринам
Южный Судан
Сан-Томе и Принсипи
Сальвадор
Синт-Мартен
Сирия
Эсватини
Тёркс и Кайкос
Чад
Французские Южные территории
Того
Таиланд
Таджикистан
Токелау
Восточный Тимор
Туркменистан
Тунис
Тонга
Турция
Тринидад и Тобаго
Тувалу
Тайвань
Танзания
Украина
Уганда
Внешние малые о-ва (США)
Соединенные Штаты
Уругвай
Узбекистан
Ватикан
Сент-Винсент и Гренадины
Венесуэла
Виргинские о-ва (Великобритания)
Виргинские о-ва (США)
Вьетнам
Вануату
Уоллис и Футуна
Самоа
Косово
Йемен
Майотта
Южно-Африканская Республика
Замбия
Зимбабве""",

'sw': """\
Andorra
Falme za Kiarabu
Afghanistan
Antigua na Barbuda
Anguilla
Albania
Armenia
Angola
Antaktiki
Ajentina
Samoa ya Marekani
Austria
Australia
Aruba
Visiwa vya Aland
Azerbaijani
Bosnia na Hezegovina
Babadosi
Bangladeshi
Ubelgiji
Bukinafaso
Bulgaria
Bahareni
Burundi
Benini
St. Barthelemy
Bermuda
Brunei
Bolivia
Uholanzi ya Karibiani
Brazili
Bahama
Bhutan
Kisiwa cha Bouvet
Botswana
Belarusi
Belize
Kanada
Visiwa vya Cocos (Keeling)
Kongo - Kinshasa
Jamhuri ya Afrika ya Kati
Kongo - Brazzaville
Uswisi
Cote d’Ivoire
Visiwa vya Cook
Chile
Kameruni
Uchina
Kolombia
Kostarika
Kuba
Cape Verde
Curacao
Kisiwa cha Krismasi
Saiprasi
Chechia
Ujerumani
Jibuti
Denmaki
Dominika
Jamhuri ya Dominika
Aljeria
Ekwado
Estonia
Misri
Sahara Magharibi
Eritrea
Uhispania
Ethiopia
Ufini
Fiji
Visiwa vya Falkland
Mikronesia
Visiwa vya Faroe
Ufaransa
Goboni
Ufalme wa Muungano
Grenada
Jojia
Guiana ya Ufaransa
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Gine
Guadeloupe
Guinea ya Ikweta
Ugiriki
Visiwa vya Georgia Kusini na Sandwich Kusini
Guatemala
Guam
Ginebisau
Guyana
Hong Kong SAR China
Kisiwa cha Heard na Visiwa vya McDonald
Honduras
Croatia
Haiti
Hungaria
Indonesia
Ayalandi
Israeli
Kisiwa cha Man
India
Eneo la Uingereza katika Bahari Hindi
Iraki
Iran
Aisilandi
Italia
Jersey
Jamaika
Jordan
Japani
Kenya
Kirigizistani
Kambodia
Kiribati
Komoro
St. Kitts na Nevis
Korea Kaskazini
Korea Kusini
Kuwait
Visiwa vya Cayman
Kazakistani
Laos
Lebanon
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesoto
Lithuania
Lasembagi
Latvia
Libya
Moroko
Monako
Moldova
Montenegro
Saint Martin (French part)
Madagaska
Visiwa vya Marshall
Masedonia ya Kaskazini
Mali
Myanmar (Burma)
Mongolia
Makau SAR China
Visiwa vya Mariana vya Kaskazini
Martinique
Moritania
Montserrat
Malta
Morisi
Maldivi
Malawi
Meksiko
Malesia
Msumbiji
Namibia
New Caledonia
Niger
Kisiwa cha Norfolk
Nigeria
Nikaragwa
Uholanzi
Norway
Nepal
Nauru
Niue
Nyuzilandi
Omani
Panama
Peru
Polynesia ya Ufaransa
Papua New Guinea
Ufilipino
Pakistani
Polandi
Santapierre na Miquelon
Visiwa vya Pitcairn
Puerto Rico
Maeneo ya Palestina
Ureno
Palau
Paragwai
Katari
Reunion
Romania
Serbia
Urusi
Rwanda
Saudia
Visiwa vya Solomon
Ushelisheli
Sudani
Uswidi
Singapore
St. Helena
Slovenia
Svalbard na Jan Mayen
Slovakia
Siera Leoni
San Marino
Senegali
Somalia
Suriname
Sudan Kusini
Sao Tome na Principe
El Salvador
Sint Maarten
Siria
Eswatini
Visiwa vya Turks na Caicos
Chadi
Himaya za Kusini za Kifaranza
Togo
Tailandi
Tajikistani
Tokelau
Timor-Leste
Turkmenistan
Tunisia
Tonga
Uturuki
Trinidad na Tobago
Tuvalu
Taiwan
Tanzania
Ukraine
Uganda
Visiwa Vidogo vya Nje vya Marekani
Marekani
Urugwai
Uzibekistani
Mji wa Vatican
St. Vincent na Grenadines
Venezuela
Visiwa vya Virgin, Uingereza
Visiwa vya Virgin, Marekani
Vietnamu
Vanuatu
Wallis na Futuna
Samoa
Kosovo
Yemeni
Mayotte
Afrika Kusini
Zambia
Zimbabwe""",

'th': """\
อันดอร์รา
สหรัฐอาหรับเอมิเรตส์
อัฟกานิสถาน
แอนติกาและบาร์บูดา
แองกวิลลา
แอลเบเนีย
อาร์เมเนีย
แองโกลา
แอนตาร์กติกา
อาร์เจนตินา
อเมริกันซามัว
ออสเตรีย
ออสเตรเลีย
อารูบา
หมู่เกาะโอลันด์
อาเซอร์ไบจาน
บอสเนียและเฮอร์เซโกวีนา
บาร์เบโดส
บังกลาเทศ
เบลเยียม
บูร์กินาฟาโซ
บัลแกเรีย
บาห์เรน
บุรุนดี
เบนิน
เซนต์บาร์เธเลมี
เบอร์มิวดา
บรูไน
โบลิเวีย
เนเธอร์แลนด์แคริบเบียน
บราซิล
บาฮามาส
ภูฏาน
เกาะบูเว
บอตสวานา
เบลารุส
เบลีซ
แคนาดา
หมู่เกาะโคโคส (คีลิง)
คองโก - กินชาซา
สาธารณรัฐแอฟริกากลาง
คองโก - บราซซาวิล
สวิตเซอร์แลนด์
โกตดิวัวร์
หมู่เกาะคุก
ชิลี
แคเมอรูน
จีน
โคลอมเบีย
คอสตาริกา
คิวบา
เคปเวิร์ด
คูราเซา
เกาะคริสต์มาส
ไซปรัส
เช็ก
เยอรมนี
จิบูตี
เดนมาร์ก
โดมินิกา
สาธารณรัฐโดมินิกัน
แอลจีเรีย
เอกวาดอร์
เอสโตเนีย
อียิปต์
ซาฮาราตะวันตก
เอริเทรีย
สเปน
เอธิโอเปีย
ฟินแลนด์
ฟิจิ
หมู่เกาะฟอล์กแลนด์
ไมโครนีเซีย
หมู่เกาะแฟโร
ฝรั่งเศส
กาบอง
สหราชอาณาจักร
เกรเนดา
จอร์เจีย
เฟรนช์เกียนา
เกิร์นซีย์
กานา
ยิบรอลตาร์
กรีนแลนด์
แกมเบีย
กินี
กวาเดอลูป
อิเควทอเรียลกินี
กรีซ
เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช
กัวเตมาลา
กวม
กินี-บิสเซา
กายอานา
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน
เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์
ฮอนดูรัส
โครเอเชีย
เฮติ
ฮังการี
อินโดนีเซีย
ไอร์แลนด์
อิสราเอล
เกาะแมน
อินเดีย
บริติชอินเดียนโอเชียนเทร์ริทอรี
อิรัก
อิหร่าน
ไอซ์แลนด์
อิตาลี
เจอร์ซีย์
จาเมกา
จอร์แดน
ญี่ปุ่น
เคนยา
คีร์กีซสถาน
กัมพูชา
คิริบาส
คอโมโรส
เซนต์คิตส์และเนวิส
เกาหลีเหนือ
เกาหลีใต้
คูเวต
หมู่เกาะเคย์แมน
คาซัคสถาน
ลาว
เลบานอน
เซนต์ลูเซีย
ลิกเตนสไตน์
ศรีลังกา
ไลบีเรีย
เลโซโท
ลิทัวเนีย
ลักเซมเบิร์ก
ลัตเวีย
ลิเบีย
โมร็อกโก
โมนาโก
มอลโดวา
มอนเตเนโกร
Saint Martin (French part)
มาดากัสการ์
หมู่เกาะมาร์แชลล์
มาซิโดเนียเหนือ
มาลี
เมียนมา (พม่า)
มองโกเลีย
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน
หมู่เกาะนอร์เทิร์นมาเรียนา
มาร์ตินีก
มอริเตเนีย
มอนต์เซอร์รัต
มอลตา
มอริเชียส
มัลดีฟส์
มาลาวี
เม็กซิโก
มาเลเซีย
โมซัมบิก
นามิเบีย
นิวแคลิโดเนีย
ไนเจอร์
เกาะนอร์ฟอล์ก
ไนจีเรีย
นิการากัว
เนเธอร์แลนด์
นอร์เวย์
เนปาล
นาอูรู
นีอูเอ
นิวซีแลนด์
โอมาน
ปานามา
เปรู
เฟรนช์โปลินีเซีย
ปาปัวนิวกินี
ฟิลิปปินส์
ปากีสถาน
โปแลนด์
แซงปีแยร์และมีเกอลง
หมู่เกาะพิตแคร์น
เปอร์โตริโก
ดินแดนปาเลสไตน์
โปรตุเกส
ปาเลา
ปารากวัย
กาตาร์
เรอูนียง
โรมาเนีย
เซอร์เบีย
รัสเซีย
รวันดา
ซาอุดีอาระเบีย
หมู่เกาะโซโลมอน
เซเชลส์
ซูดาน
สวีเดน
สิงคโปร์
เซนต์เฮเลนา
สโลวีเนีย
สฟาลบาร์และยานไมเอน
สโลวะเกีย
เซียร์ราลีโอน
ซานมาริโน
เซเนกัล
โซมาเลีย
ซูรินาเม
ซูดานใต้
เซาตูเมและปรินซิปี
เอลซัลวาดอร์
ซินต์มาร์เทน
ซีเรีย
เอสวาตีนี
หมู่เกาะเติกส์และหมู่เกาะเคคอส
ชาด
เฟรนช์เซาเทิร์นเทร์ริทอรีส์
โตโก
ไทย
ทาจิกิสถาน
โตเกเลา
ติมอร์-เลสเต
เติร์กเมนิสถาน
ตูนิเซีย
ตองกา
ตุรกี
ตรินิแดดและโตเบโก
ตูวาลู
ไต้หวัน
แทนซาเนีย
ยูเครน
ยูกันดา
หมู่เกาะรอบนอกของสหรัฐอเมริกา
สหรัฐอเมริกา
อุรุกวัย
อุซเบกิสถาน
นครวาติกัน
เซนต์วินเซนต์และเกรนาดีนส์
เวเนซุเอลา
หมู่เกาะบริติชเวอร์จิน
หมู่เกาะเวอร์จินของสหรัฐอเมริกา
เวียดนาม
วานูอาตู
วาลลิสและฟุตูนา
ซามัว
โคโซโว
เยเมน
มายอต
แอฟริกาใต้
แซมเบีย
ซิมบับเว""",

'vi': """\
Andorra
Các Tiểu Vương quốc Ả Rập Thống nhất
Afghanistan
Antigua và Barbuda
Anguilla
Albania
Armenia
Angola
Nam Cực
Argentina
Samoa thuộc Mỹ
Áo
Úc
Aruba
Quần đảo Åland
Azerbaijan
Bosnia và Herzegovina
Barbados
Bangladesh
Bỉ
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
St. Barthélemy
Bermuda
Brunei
Bolivia
Ca-ri-bê Hà Lan
Brazil
Bahamas
Bhutan
Đảo Bouvet
Botswana
Belarus
Belize
Canada
Quần đảo Cocos (Keeling)
Congo - Kinshasa
Cộng hòa Trung Phi
Congo - Brazzaville
Thụy Sĩ
Côte d’Ivoire
Quần đảo Cook
Chile
Cameroon
Trung Quốc
Colombia
Costa Rica
Cuba
Cape Verde
Curaçao
Đảo Giáng Sinh
Síp
Séc
Đức
Djibouti
Đan Mạch
Dominica
Cộng hòa Dominica
Algeria
Ecuador
Estonia
Ai Cập
Tây Sahara
Eritrea
Tây Ban Nha
Ethiopia
Phần Lan
Fiji
Quần đảo Falkland
Micronesia
Quần đảo Faroe
Pháp
Gabon
Vương quốc Anh
Grenada
Georgia
Guiana thuộc Pháp
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Guinea
Guadeloupe
Guinea Xích Đạo
Hy Lạp
Nam Georgia & Quần đảo Nam Sandwich
Guatemala
Guam
Guinea-Bissau
Guyana
Đặc khu Hành chính Hồng Kông, Trung Quốc
Quần đảo Heard và McDonald
Honduras
Croatia
Haiti
Hungary
Indonesia
Ireland
Israel
Đảo Man
Ấn Độ
Lãnh thổ Ấn Độ Dương thuộc Anh
Iraq
Iran
Iceland
Italy
Jersey
Jamaica
Jordan
Nhật Bản
Kenya
Kyrgyzstan
Campuchia
Kiribati
Comoros
St. Kitts và Nevis
Triều Tiên
Hàn Quốc
Kuwait
Quần đảo Cayman
Kazakhstan
Lào
Li-băng
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litva
Luxembourg
Latvia
Libya
Ma-rốc
Monaco
Moldova
Montenegro
Saint Martin (phần Pháp)
Madagascar
Quần đảo Marshall
Bắc Macedonia
Mali
Myanmar (Miến Điện)
Mông Cổ
Đặc khu Hành chính Macao, Trung Quốc
Quần đảo Bắc Mariana
Martinique
Mauritania
Montserrat
Malta
Mauritius
Maldives
Malawi
Mexico
Malaysia
Mozambique
Namibia
New Caledonia
Niger
Đảo Norfolk
Nigeria
Nicaragua
Hà Lan
Na Uy
Nepal
Nauru
Niue
New Zealand
Oman
Panama
Peru
Polynesia thuộc Pháp
Papua New Guinea
Philippines
Pakistan
Ba Lan
Saint Pierre và Miquelon
Quần đảo Pitcairn
Puerto Rico
Lãnh thổ Palestine
Bồ Đào Nha
Palau
Paraguay
Qatar
Réunion
Romania
Serbia
Liên bang Nga
Rwanda
Ả Rập Xê-út
Quần đảo Solomon
Seychelles
Sudan
Thụy Điển
Singapore
St. Helena
Slovenia
Svalbard và Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Nam Sudan
São Tomé và Príncipe
El Salvador
Sint Maarten
Syria
Eswatini
Quần đảo Turks và Caicos
Chad
Lãnh thổ phía Nam Thuộc Pháp
Togo
Thái Lan
Tajikistan
Tokelau
Timor-Leste
Turkmenistan
Tunisia
Tonga
Thổ Nhĩ Kỳ
Trinidad và Tobago
Tuvalu
Đài Loan
Tanzania
Ukraina
Uganda
Các tiểu đảo xa của Hoa Kỳ
Hoa Kỳ
Uruguay
Uzbekistan
Thành Vatican
St. Vincent và Grenadines
Venezuela
Quần đảo Virgin thuộc Anh
Quần đảo Virgin thuộc Hoa Kỳ
Việt Nam
Vanuatu
Wallis và Futuna
Samoa
Kosovo
Yemen
Mayotte
Nam Phi
Zambia
Zimbabwe""",

'zh': """\
安道尔
阿拉伯联合酋长国
阿富汗
安提瓜和巴布达
安圭拉
阿尔巴尼亚
亚美尼亚
安哥拉
南极洲
阿根廷
美属萨摩亚
奥地利
澳大利亚
阿鲁巴
奥兰群岛
阿塞拜疆
波斯尼亚和黑塞哥维那
巴巴多斯
孟加拉国
比利时
布基纳法索
保加利亚
巴林
布隆迪
贝宁
圣巴泰勒米
百慕大
文莱
玻利维亚
荷属加勒比区
巴西
巴哈马
不丹
布韦岛
博茨瓦纳
白俄罗斯
伯利兹
加拿大
科科斯（基林）群岛
刚果（金）
中非共和国
刚果（布）
瑞士
科特迪瓦
库克群岛
智利
喀麦隆
中国
哥伦比亚
哥斯达黎加
古巴
佛得角
库拉索
圣诞岛
塞浦路斯
捷克
德国
吉布提
丹麦
多米尼克
多米尼加共和国
阿尔及利亚
厄瓜多尔
爱沙尼亚
埃及
西撒哈拉
厄立特里亚
西班牙
埃塞俄比亚
芬兰
斐济
福克兰群岛
密克罗尼西亚
法罗群岛
法国
加蓬
英国
格林纳达
格鲁吉亚
法属圭亚那
根西岛
加纳
直布罗陀
格陵兰
冈比亚
几内亚
瓜德罗普
赤道几内亚
希腊
南乔治亚和南桑威奇群岛
危地马拉
关岛
几内亚比绍
圭亚那
中国香港特别行政区
赫德岛和麦克唐纳群岛
洪都拉斯
克罗地亚
海地
匈牙利
印度尼西亚
爱尔兰
以色列
马恩岛
印度
英属印度洋领地
伊拉克
伊朗
冰岛
意大利
泽西岛
牙买加
约旦
日本
肯尼亚
吉尔吉斯斯坦
柬埔寨
基里巴斯
科摩罗
圣基茨和尼维斯
朝鲜
韩国
科威特
开曼群岛
哈萨克斯坦
老挝
黎巴嫩
圣卢西亚
列支敦士登
斯里兰卡
利比里亚
莱索托
立陶宛
卢森堡
拉脱维亚
利比亚
摩洛哥
摩纳哥
摩尔多瓦
黑山
法属圣马丁
马达加斯加
马绍尔群岛
北马其顿
马里
缅甸
蒙古
中国澳门特别行政区
北马里亚纳群岛
马提尼克
毛里塔尼亚
蒙特塞拉特
马耳他
毛里求斯
马尔代夫
马拉维
墨西哥
马来西亚
莫桑比克
纳米比亚
新喀里多尼亚
尼日尔
诺福克岛
尼日利亚
尼加拉瓜
荷兰
挪威
尼泊尔
瑙鲁
纽埃
新西兰
阿曼
巴拿马
秘鲁
法属波利尼西亚
巴布亚新几内亚
菲律宾
巴基斯坦
波兰
圣皮埃尔和密克隆群岛
皮特凯恩群岛
波多黎各
巴勒斯坦领土
葡萄牙
帕劳
巴拉圭
卡塔尔
留尼汪
罗马尼亚
塞尔维亚
俄罗斯
卢旺达
沙特阿拉伯
所罗门群岛
塞舌尔
苏丹
瑞典
新加坡
圣赫勒拿
斯洛文尼亚
斯瓦尔巴和扬马延
斯洛伐克
塞拉利昂
圣马力诺
塞内加尔
索马里
苏里南
南苏丹
圣多美和普林西比
萨尔瓦多
荷属圣马丁
叙利亚
斯威士兰
特克斯和凯科斯群岛
乍得
法属南部领地
多哥
泰国
塔吉克斯坦
托克劳
东帝汶
土库曼斯坦
突尼斯
汤加
土耳其
特立尼达和多巴哥
图瓦卢
台湾
坦桑尼亚
乌克兰
乌干达
美国本土外小岛屿
美国
乌拉圭
乌兹别克斯坦
梵蒂冈
圣文森特和格林纳丁斯
委内瑞拉
英属维尔京群岛
美属维尔京群岛
越南
瓦努阿图
瓦利斯和富图纳
萨摩亚
科索沃
也门
马约特
南非
赞比亚
津巴布韦""",

'zh-Hant': """\
安道爾
阿拉伯聯合大公國
阿富汗
安地卡及巴布達
安奎拉
阿爾巴尼亞
亞美尼亞
安哥拉
南極洲
阿根廷
美屬薩摩亞
奧地利
澳洲
荷屬阿魯巴
奧蘭群島
亞塞拜然
波士尼亞與赫塞哥維納
巴貝多
孟加拉
比利時
布吉納法索
保加利亞
巴林
蒲隆地
貝南
聖巴瑟米
百慕達
汶萊
玻利維亞
荷蘭加勒比區
巴西
巴哈馬
不丹
布威島
波札那
白俄羅斯
貝里斯
加拿大
科克斯（基靈）群島
剛果（金夏沙）
中非共和國
剛果（布拉薩）
瑞士
象牙海岸
庫克群島
智利
喀麥隆
中國
哥倫比亞
哥斯大黎加
古巴
維德角
庫拉索
聖誕島
賽普勒斯
捷克
德國
吉布地
丹麥
多米尼克
多明尼加共和國
阿爾及利亞
厄瓜多
愛沙尼亞
埃及
西撒哈拉
厄利垂亞
西班牙
衣索比亞
芬蘭
斐濟
福克蘭群島
密克羅尼西亞
法羅群島
法國
加彭
英國
格瑞那達
喬治亞
法屬圭亞那
根息
迦納
直布羅陀
格陵蘭
甘比亞
幾內亞
瓜地洛普
赤道幾內亞
希臘
南喬治亞與南三明治群島
瓜地馬拉
關島
幾內亞比索
蓋亞那
中國香港特別行政區
赫德島及麥唐納群島
宏都拉斯
克羅埃西亞
海地
匈牙利
印尼
愛爾蘭
以色列
曼島
印度
英屬印度洋領地
伊拉克
伊朗
冰島
義大利
澤西島
牙買加
約旦
日本
肯亞
吉爾吉斯
柬埔寨
吉里巴斯
葛摩
聖克里斯多福及尼維斯
北韓
南韓
科威特
開曼群島
哈薩克
寮國
黎巴嫩
聖露西亞
列支敦斯登
斯里蘭卡
賴比瑞亞
賴索托
立陶宛
盧森堡
拉脫維亞
利比亞
摩洛哥
摩納哥
摩爾多瓦
蒙特內哥羅
法屬聖馬丁
馬達加斯加
馬紹爾群島
北馬其頓
馬利
緬甸
蒙古
中國澳門特別行政區
北馬利安納群島
馬丁尼克
茅利塔尼亞
蒙哲臘
馬爾他
模里西斯
馬爾地夫
馬拉威
墨西哥
馬來西亞
莫三比克
納米比亞
新喀里多尼亞
尼日
諾福克島
奈及利亞
尼加拉瓜
荷蘭
挪威
尼泊爾
諾魯
紐埃島
紐西蘭
阿曼
巴拿馬
秘魯
法屬玻里尼西亞
巴布亞紐幾內亞
菲律賓
巴基斯坦
波蘭
聖皮埃與密克隆群島
皮特肯群島
波多黎各
巴勒斯坦自治區
葡萄牙
帛琉
巴拉圭
卡達
留尼旺
羅馬尼亞
塞爾維亞
俄羅斯
盧安達
沙烏地阿拉伯
索羅門群島
塞席爾
蘇丹
瑞典
新加坡
聖赫勒拿島
斯洛維尼亞
挪威屬斯瓦巴及尖棉
斯洛伐克
獅子山
聖馬利諾
塞內加爾
索馬利亞
蘇利南
南蘇丹
聖多美普林西比
薩爾瓦多
荷屬聖馬丁
敘利亞
史瓦帝尼
土克斯及開科斯群島
查德
法屬南部屬地
多哥
泰國
塔吉克
托克勞群島
東帝汶
土庫曼
突尼西亞
東加
土耳其
千里達及托巴哥
吐瓦魯
台灣
坦尚尼亞
烏克蘭
烏干達
美國本土外小島嶼
美國
烏拉圭
烏茲別克
梵蒂岡
聖文森及格瑞那丁
委內瑞拉
英屬維京群島
美屬維京群島
越南
萬那杜
瓦利斯群島和富圖那群島
薩摩亞
科索沃
葉門
馬約特島
南非
尚比亞
辛巴威""",

}

OTHERS = {

'ar': """\
african-union|الاتحاد الأفريقي
arab-league|جامعة الدول العربية
asean|آسيان
european-union|الاتحاد الأوروبي
stateless|عديم الجنسية
united-nations|الأمم المتحدة""",

'de': """\
european-union|Europäische Union
stateless|Staatenlos
united-nations|Vereinte Nationen""",

'en': """\
european-union|European Union
united-nations|United Nations""",

'es': """\
african-union|Unión Africana
arab-league|Liga de los Estados Árabes
caricom|Comunidad del Caribe
council-of-europe|Consejo de Europa
european-union|Unión Europea
global|Mundial
international|Internacional
oas|OEA
stateless|Apátrida
united-nations|Naciones Unidas""",

'fil': """\
european-union|European Union
united-nations|United Nations""",

'fr': """\
african-union|Union africaine
arab-league|Ligue des États arabes
asean|ANASE
council-of-europe|Conseil de l'Europe
ecowas|CEDEAO
european-union|Union européenne
global|Mondial
international|Internationale
oas|Organisation des États américains
regional|Régionale
stateless|Apatride
united-nations|Nations Unies""",

'id': """\
european-union|Uni Eropa
international|Internasional
united-nations|Perserikatan Bangsa-Bangsa""",

'it': """\
european-union|Unione europea
international|Internazionale
stateless|Apolide
united-nations|Nazioni Unite""",

'km': """\
asean|អាស៊ាន
european-union|សហភាព​អឺរ៉ុប
united-nations|អង្គការសហប្រជាជាតិ""",

'lo': """\
asean|ອາຊຽນ
european-union|ສະຫະພາບຢູໂຣບ
united-nations|ສະຫະປະຊາຊາດ""",

'ms': """\
european-union|Kesatuan Eropah
international|Antarabangsa
united-nations|Bangsa-bangsa Bersatu""",

'nl': """\
european-union|Europese Unie
stateless|Staatloos
united-nations|Verenigde Naties""",

'pt': """\
council-of-europe|Conselho da Europa
european-union|União Europeia
oas|Organização dos Estados Americanos
united-nations|Nações Unidas""",

'pt-PT': """\
council-of-europe|Conselho da Europa
european-union|União Europeia
oas|Organização dos Estados Americanos
united-nations|Nações Unidas""",

'ru': """\
african-union|Африканский союз
asean|АСЕАН
european-union|Европейский союз
international|Международный
stateless|Без гражданства
united-nations|Организация Объединенных Наций""",

'sw': """\
african-union|Umoja wa Afrika
european-union|Umoja wa Ulaya
united-nations|Umoja wa Mataifa""",

'th': """\
asean|อาเซียน
european-union|สหภาพยุโรป
stateless|ไร้สัญชาติ
united-nations|สหประชาชาติ""",

'vi': """\
european-union|Liên Minh Châu Âu
united-nations|Liên hợp quốc""",

'zh': """\
african-union|非洲联盟
asean|东盟
european-union|欧盟
international|国际
united-nations|联合国""",

'zh-Hant': """\
asean|東盟
european-union|歐盟
united-nations|聯合國""",

}
