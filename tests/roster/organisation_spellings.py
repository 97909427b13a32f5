"""Spellings of organisations as rosters have them: which of them are one, and who says so.

A line: the organisation, its spelling, the country, the e-mail domain. The bodies are public ones
or invented. What stands under one word before the first `|` is one organisation.
"""

SPELLINGS = """\
unodc|UNODC|TH|un.org
unodc|United Nations Office on Drugs and Crime|TH|un.org
unodc|United Nations Office on Drugs and Crime (UNODC)|TH|un.org
unodc|UN Office on Drugs & Crime|TH|
unodc|Oficina de las Naciones Unidas contra la Droga y el Delito|TH|un.org
unicef|UNICEF|US|unicef.org
unicef|United Nations Children's Fund|US|unicef.org
unicef|United Nations Children’s Fund (UNICEF)|US|unicef.org
unicef-th|UNICEF Thailand|TH|unicef.org
unicef-th|Unicef Thailand|TH|unicef.org
unicef-th|UNICEF, Thailand|TH|unicef.org
unicef-vn|UNICEF Viet Nam|VN|unicef.org
unicef-vn|UNICEF Vietnam|VN|unicef.org
unicef-eapro|UNICEF East Asia and Pacific Regional Office|TH|unicef.org
unicef-kh|UNICEF Cambodia|KH|unicef.org
unicef-rosa|UNICEF South Asia|NP|unicef.org
unhcr|UNHCR|KE|unhcr.org
unhcr|UN Refugee Agency|KE|unhcr.org
ohchr|OHCHR|CH|un.org
ohchr|Office of the High Commissioner for Human Rights|CH|un.org
ilo|ILO|TH|ilo.org
ilo|International Labour Organization|TH|ilo.org
ilo|International Labour Organisation (ILO)|TH|ilo.org
iom|IOM|TH|iom.int
iom|International Organization for Migration|TH|iom.int
who|WHO|CH|who.int
who|World Health Organization|CH|who.int
undp|UNDP|KE|undp.org
unwomen|UN Women|TH|unwomen.org
unwomen|UN-Women|TH|unwomen.org
interpol|INTERPOL|FR|interpol.int
interpol|Interpol|SG|interpol.int
mid-th|Ministry of Interior|TH|moi.go.example
mid-th|Ministry of the Interior|TH|
mid-th|MINISTRY OF INTERIOR|TH|
mid-th|Ministry of Interior, Thailand|TH|
mid-kh|Ministry of Interior|KH|interior.gov.example
mid-kh|Ministry of Interior (Cambodia)|KH|
mid-ke|Ministry of Interior and National Administration|KE|
moe-ke|Ministry of Education|KE|education.go.example
moe-ke|Min. of Education|KE|
moe-ke|Ministry of Educaton|KE|
moe-co|Ministerio de Educación|CO|
moe-co|Ministry of Education|CO|
moe-co|Ministerio de Educacion|CO|
moe-nacional|Ministerio de Educación Nacional|CO|
moh-ke|Ministry of Health|KE|
mohhe-ke|Ministry of Higher Education|KE|
moj-vn|Ministry of Justice|VN|
moj-th|Ministry of Justice|TH|
police-th|Royal Thai Police|TH|police.go.example
police-th|Royal Thai Police (RTP)|TH|
police-au|Australian Federal Police|AU|afp.gov.example
police-au|Australian Federal Police (AFP)|AU|afp.gov.example
police-au|AFP|AU|afp.gov.example
police-at|Austrian Federal Police|AT|
police-ph|Philippine National Police|PH|
police-ph|PNP|PH|pnp.gov.example
police-ph|Philippine National Police (PNP)|PH|
police-ke|Kenya Police Service|KE|
police-fj|Fiji Police Force|FJ|
police-fj|Fiji Police force|FJ|
dswd|Department of Social Welfare and Development|PH|dswd.gov.example
dswd|Dept. of Social Welfare and Development|PH|
dswd|DSWD|PH|dswd.gov.example
uon|University of Nairobi|KE|uonbi.ac.example
uon|Univ. of Nairobi|KE|uonbi.ac.example
uon|UNIVERSITY OF NAIROBI|KE|
uon|Nairobi University|KE|uonbi.ac.example
kenyatta|Kenyatta University|KE|ku.ac.example
uow|University of Washington|US|uw.example
wustl|Washington University|US|wustl.example
umiami|University of Miami|US|
miamiu|Miami University|US|
oxford|University of Oxford|GB|ox.ac.example
oxford|Oxford University|GB|ox.ac.example
malaya|University of Malaya|MY|um.example
malaga|University of Malaga|ES|uma.example
parma|University of Parma|IT|
palma|University of Palma|IT|
andes|Universidad de los Andes|CO|uniandes.example
andes|Universidad de Los Andes|CO|
andes|University of the Andes|CO|uniandes.example
chile|Universidad de Chile|CL|uchile.example
chile|University of Chile|CL|
unam|Universidad Nacional Autónoma de México|MX|unam.example
unam|Universidad Nacional Autónoma de México (UNAM)|MX|
unam|Universidad Nacional Autonoma de Mexico|MX|
unam|UNAM|MX|unam.example
spaulo|Universidade de São Paulo|BR|usp.example
spaulo|Universidade de Sao Paulo|BR|
spaulo|University of São Paulo|BR|
mahidol|Mahidol University|TH|mahidol.example
mahidol|Mahidol Univ.|TH|
mahidol|มหาวิทยาลัยมหิดล|TH|student.mahidol.example
thammasat|Thammasat University|TH|
thammasat|Thammassat University|TH|tu.example
thammasat|Thammasat University, Faculty of Law|TH|
upd|University of the Philippines Diliman|PH|up.example
upm|University of the Philippines Manila|PH|up.example
wattle|Wattle Bay University|AU|wattlebay.example
wattle|Wattle Bay Univerity|AU|wattlebay.example
banksia|Banksia Child Safety Alliance|AU|banksia.example
banksia|Banksia Child Safety Aliance|AU|banksia.example
banksia|BANKSIA CHILD SAFETY ALLIANCE|AU|
banksia|Banksia Child-Safety Alliance Inc.|AU|
bcsa|BCSN|AU|bcsn.example
ecpat|ECPAT International|TH|ecpat.example
ecpat|Ecpat International|KE|
ecpat|ECPAT Internatinal|TH|
ecpat-ph|ECPAT Philippines|PH|ecpat.example
ecpat-fr|ECPAT France|FR|ecpat.example
stc|Save the Children|TH|savethechildren.example
stc|Save The Children|VN|
stc|Save Children|TH|
stc-intl|Save the Children International|GB|savethechildren.example
stc-au|Save the Children Australia|AU|savethechildren.example
wv|World Vision|KE|wvi.example
wv|Visión Mundial|CO|wvi.example
wv-kh|World Vision Cambodia|KH|wvi.example
plan|Plan International|PE|plan.example
plan|PLAN International|BO|
childfund|ChildFund|US|childfund.example
childfund|Child Fund|US|childfund.example
iwf|Internet Watch Foundation|GB|iwf.example
iwf|Internet Watch Foundation (IWF)|GB|iwf.example
iwf|IWF|GB|iwf.example
ncmec|National Center for Missing & Exploited Children|US|ncmec.example
ncmec|National Centre for Missing and Exploited Children|US|
ncmec|NCMEC|US|ncmec.example
icmec|International Centre for Missing & Exploited Children|US|icmec.example
icmec|ICMEC|US|icmec.example
tdh-nl|Terre des Hommes Netherlands|NL|tdh.example
tdh-de|Terre des Hommes Germany|DE|tdh.example
crin|Child Rights International Network|GB|crin.example
crin|CRIN|GB|crin.example
crc|Child Rights Coalition|TH|
crca|Child Rights Coalition Asia|PH|
redcol|Red Colibrí|CO|redcolibri.example
redcol|Red Colibri|CO|
redcol|RED COLIBRÍ|CO|redcolibri.example
lviol|Línea Violeta|CO|lineavioleta.example
lviol|Linea Violeta|CO|
fsemilla|Fundación Semilla|CL|semilla.example
fsemilla|Fundacion Semilla|CL|
fsemilla|Semilla Foundation|CL|
fsemilla2|Fundación Semillas|PE|semillas.example
yayasan|Yayasan Layang Aman|ID|layangaman.example
yayasan|Yayasan Layang Aman (YLA)|ID|layangaman.example
yayasan|YLA|ID|layangaman.example
lotus|Lotus Lantern Foundation|TH|lotuslantern.example
lotus|Lotus Lantern Fundation|TH|
lotus|Lotus Lantern Fdn|TH|
lotush|Lotus Lantern Home|TH|
senxanh|Sen Xanh Centre for Children|VN|senxanh.example
senxanh|Sen Xanh Center for Children|VN|senxanh.example
senxanh|Trung tâm Sen Xanh|VN|senxanh.example
river|River Children Helpline|TH|riverhelp.example
river|River Childrens Helpline|TH|riverhelp.example
river|River Children's Helpline|TH|riverhelp.example
mekong|Mekong Kite Association|KH|mekongkite.example
mekong|Mekong Kite Asociation|KH|mekongkite.example
mekong|Association Mekong Kite|KH|mekongkite.example
harbour|Harbour Hash Pty Ltd|AU|harbourhash.example
harbour|Harbour Hash Pty. Ltd.|AU|harbourhash.example
harbour|Harbour Hash|AU|harbourhash.example
telecom|PT Bintang Komunikasi|ID|bintang.example
telecom|PT. Bintang Komunikasi Tbk|ID|bintang.example
seaside-th|Seaside Software Co., Ltd.|TH|seaside.example
seaside-th|Seaside Software Company Limited|TH|seaside.example
seaside-de|Seaside Software GmbH|DE|seaside-de.example
pixel|Pixel Seguro Ltda|BR|pixelseguro.example
pixel|Pixel Seguro Ltda.|BR|
kowhai|Kōwhai Digital Safety Trust|NZ|kowhai.example
kowhai|Kowhai Digital Safety Trust|NZ|
nigernet|Réseau Enfance Niger|NE|
nigeria|Réseau Enfance Nigeria|NG|
redcross-ke|Red Cross|KE|
redcross-th|RED CROSS|TH|
krcs|Kenya Red Cross Society|KE|redcross-ke.example
krcs|Kenya Red Cross|KE|redcross-ke.example
eu-th|Delegation of the European Union to Thailand|TH|eeas.example
eu-ke|Delegation of the European Union to Kenya|KE|eeas.example
asean|ASEAN Secretariat|ID|asean.example
asean|The ASEAN Secretariat|ID|
aseanf|ASEAN Foundation|ID|
dist1|Child Protection Office, District 1|KE|
dist2|Child Protection Office, District 2|KE|
ips-policy|Institute of Policy Studies|SG|
ips-police|Institute of Police Studies|SG|
brights|Bright Future Cambodia|KH|
nhot-th|National Hotline|TH|
nhot-vn|National hotline|VN|
csn|Community Safety Network|KE|
csn2|Child Safety Network|KE|
csn3|CSN|KE|
anglo-n|Northern Light Shelter|KE|
anglo-s|Southern Light Shelter|KE|
women|Women's Legal Aid Centre|TZ|wlac.example
women|Womens Legal Aid Center|TZ|
women|WLAC|TZ|wlac.example
legal|Legal Aid Centre|TZ|
tuibay|Tūī Bay University|NZ|tuibay.example
tuibay|Tui Bay University|NZ|
tbd|TBC|TH|
tbd2|tbc|VN|
"""
