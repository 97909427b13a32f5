"""Names of organisations as rosters have them, each with its type, or with none that is certain.

Public bodies stand under their own names: what they are is known. Of what is uncertain, the line
says `?`: a national committee of UNICEF is a charity, a police union no police.
"""

NAMES = """\
academia: University of Nairobi
academia: Wattle Bay University
academia: Universidad de los Andes
academia: Universidad Nacional Autónoma de México (UNAM)
academia: Pontificia Universidad Católica del Perú
academia: Universidade de São Paulo
academia: Université Cheikh Anta Diop de Dakar
academia: Université de Genève
academia: Universitas Indonesia
academia: Universitas Gadjah Mada, Fakultas Hukum
academia: Universiti Malaya
academia: Universität Zürich
academia: Università degli Studi di Padova
academia: Universiteit Leiden
academia: Univ. of the Philippines Diliman
academia: Uniwersytet Warszawski
academia: มหาวิทยาลัยมหิดล
academia: จุฬาลงกรณ์มหาวิทยาลัย
academia: Đại học Quốc gia Hà Nội
academia: Trường Đại học Luật TP. Hồ Chí Minh
academia: សាកលវិទ្យាល័យភូមិន្ទភ្នំពេញ
academia: ມະຫາວິທະຍາໄລແຫ່ງຊາດ
academia: جامعة القاهرة
academia: 北京大学
academia: 서울대학교
academia: दिल्ली विश्वविद्यालय
academia: Московский государственный университет
academia: Asian Institute of Technology
academia: Hong Kong Polytechnic University
academia: Politécnico Colombiano Jaime Isaza Cadavid
academia: Chuo Kikuu cha Dar es Salaam
academia: Faculty of Law, University of Colombo
academia: Harvard Law School
academia: London School of Hygiene & Tropical Medicine, University of London
academia: School of Social Work, Makerere University
academia: UNIVERSITY OF OXFORD
government: Ministry of Interior
government: Ministry of the Interior and National Administration
government: Ministry of Gender, Labour and Social Development
government: MINISTRY OF HOME AFFAIRS
government: Royal Thai Ministry of Social Development and Human Security
government: Kenya Ministry of ICT and the Digital Economy
government: Ministry of Women's Affairs (Cambodia)
government: Ministry for Children and Social Affairs
government: Ministerio de Educación Nacional
government: Ministerio del Interior
government: Ministério da Justiça e Segurança Pública
government: Ministère de l'Intérieur
government: Ministère de l’Éducation nationale
government: Ministère de la Femme, de la Famille et de l'Enfance
government: Kementerian Pemberdayaan Perempuan dan Perlindungan Anak
government: Kementerian Komunikasi dan Multimedia
government: กระทรวงศึกษาธิการ
government: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
government: Bộ Công an
government: Bộ Lao động - Thương binh và Xã hội
government: ក្រសួងមហាផ្ទៃ
government: وزارة الداخلية
government: Министерство просвещения
government: 教育部
government: 文部科学省
government: Aile ve Sosyal Hizmetler Bakanlığı
government: Bundesministerium des Innern
government: Ministero dell'Interno
government: Department of Justice
government: Department of Social Welfare and Development (DSWD)
government: Department of the Interior and Local Government
government: Department of Home Affairs, Australia
government: Kagawaran ng Edukasyon
government: Wizara ya Elimu
government: Government of Samoa
government: Royal Government of Bhutan
government: Gobierno de Chile
government: Secretaría de Gobernación
government: Royal Thai Police
government: Australian Federal Police
government: Philippine National Police
government: Fiji Police Force
government: National Police of Colombia
government: New Zealand Police
government: Queensland Police Service
government: Police
government: Policía Nacional de Colombia
government: Polícia Federal
government: Police nationale
government: Gendarmerie nationale
government: Polis Diraja Malaysia
government: Kepolisian Negara Republik Indonesia
government: สำนักงานตำรวจแห่งชาติ
government: กรมสอบสวนคดีพิเศษ
government: Bundeskriminalamt
government: National Crime Agency
government: Federal Bureau of Investigation
government: Homeland Security Investigations (Bangkok)
government: Embassy of Japan
government: Embassy of the Republic of Korea in Thailand
government: Australian Embassy, Bangkok
government: Royal Norwegian Embassy
government: U.S. Embassy
government: British High Commission
government: High Commission of Canada
government: Embajada de España
government: Ambassade de France au Sénégal
government: Embaixada do Brasil
government: Office of the Attorney General
government: Attorney-General's Department
government: Fiscalía General de la Nación
government: Procuraduría General de la República
government: Ministério Público Federal
government: Prime Minister's Office
government: Office of the President
government: eSafety Commissioner
government: Municipalidad de Lima
government: County Government of Kisumu
government: Supreme Court of Kenya
government: Parliament of Fiji
government: US Embassy Bangkok
government: DIJIN, Policía Nacional
un-agency: UNICEF
un-agency: UNICEF Thailand
un-agency: Unicef Viet Nam Country Office
un-agency: UNICEF East Asia and Pacific Regional Office (EAPRO)
un-agency: United Nations Children's Fund (UNICEF)
un-agency: United Nations Children’s Fund, Kenya
un-agency: Fondo de las Naciones Unidas para la Infancia
un-agency: UNICEF South Africa
un-agency: UNICEF Innocenti
un-agency: UNODC
un-agency: UNODC Regional Office for Southeast Asia and the Pacific
un-agency: United Nations Office on Drugs and Crime
un-agency: ONUDC
un-agency: ACNUR
un-agency: UNHCR Canada
un-agency: UN Refugee Agency
un-agency: OHCHR
un-agency: Office of the High Commissioner for Human Rights
un-agency: UNDP Lebanon
un-agency: PNUD Colombia
un-agency: UNFPA Asia and the Pacific Regional Office
un-agency: UNESCO Bangkok
un-agency: World Health Organization (WHO)
un-agency: WHO
un-agency: Organización Mundial de la Salud
un-agency: ILO
un-agency: International Labour Organization, Geneva
un-agency: IOM Cambodia
un-agency: International Organization for Migration
un-agency: ITU
un-agency: International Telecommunication Union (ITU)
un-agency: UN Women
un-agency: UN Women Kenya
un-agency: ONU Mujeres
un-agency: UN-Habitat
un-agency: World Food Programme
un-agency: FAO
un-agency: UNESCAP
un-agency: UNAIDS
un-agency: United Nations
un-agency: UN Country Team
un-agency: UNICRI
igo: INTERPOL
igo: INTERPOL General Secretariat
igo: Europol
igo: ASEAN
igo: ASEAN Secretariat
igo: European Union
igo: European Commission
igo: Delegation of the European Union to Thailand
igo: EU Delegation to Kenya
igo: Council of Europe
igo: Conseil de l'Europe
igo: African Union Commission
igo: Organización de los Estados Americanos
igo: Organization of American States (OAS)
igo: جامعة الدول العربية
igo: Asian Development Bank
igo: Pacific Islands Forum Secretariat
igo: Commonwealth Secretariat
igo: OECD
igo: CARICOM Secretariat
ngo: Save the Children
ngo: Save the Children International, Asia Regional Office
ngo: World Vision Cambodia
ngo: Plan International
ngo: ECPAT International
ngo: ECPAT Guatemala
ngo: Terre des Hommes Netherlands
ngo: ChildFund Korea
ngo: ONG Amanecer
ngo: ONG Paicabí
ngo: Brighter Days NGO
ngo: Bright Futures (NGO)
ngo: Sunrise Non-Governmental Organisation
ngo: Aldeas Infantiles SOS Perú
ngo: International Justice Mission
ngo: Oxfam
ngo: Danish Refugee Council
ngo: Médecins Sans Frontières
ngo: Internet Watch Foundation
ngo: National Center for Missing & Exploited Children
private-sector: Seaside Software Co., Ltd.
private-sector: Bintang Digital Sdn Bhd
private-sector: PT Telekomunikasi Indonesia Tbk
private-sector: PT. Maju Jaya
private-sector: Lantern Games Pte. Ltd.
private-sector: Wattle Apps Pty Ltd
private-sector: Ganges Networks Pvt. Ltd.
private-sector: Comercial del Valle S.A. de C.V.
private-sector: Servicios Andinos S.R.L.
private-sector: Telefonía del Sur S.A.S.
private-sector: Blitzblank GmbH
private-sector: Harbour Legal LLP
private-sector: Harbour Telecom LLC
private-sector: Riverside Telecom plc
private-sector: Pixel Technologies, Inc.
private-sector: Banco del Litoral S.A.
private-sector: Software da Serra Ltda
private-sector: บริษัท สยามคอม จำกัด
private-sector: Công ty TNHH Hoa Sen
private-sector: ООО Ромашка
private-sector: 蓝天科技有限公司
private-sector: 株式会社さくら
private-sector: Bridge & Partners Law Firm
media: BBC
media: Bangkok Post
media: The Straits Times
media: El País
media: Agence France-Presse
media: Agencia de Noticias Andes
media: Kantor Berita Antara
media: Viet Nam News
media: Kenya Broadcasting Corporation
media: Sunrise Daily News
media: หนังสือพิมพ์มติชน
media: Báo Tuổi Trẻ
media: Rappler
individual: Independent consultant
individual: Freelance
individual: Consultora independiente
individual: Self-employed
?: UNICEF Australia
?: UNICEF UK
?: UNICEF USA
?: Japan Committee for UNICEF
?: UN Women Australia
?: Australia for UNHCR
?: España con ACNUR
?: United Nations Foundation
?: United Nations University
?: UN Association of Norway
?: UNESCO Chair in Media, Wattle Bay University
?: UNESCO Club of Dakar
?: National Commission for UNESCO
?: WHO Collaborating Centre for Violence Prevention
?: Permanent Mission of Kenya to the United Nations
?: Model United Nations Society
?: World Bank
?: Un techo para mi país
?: Who Cares
?: Universities UK
?: University of Oxford Students' Union
?: Oxford University Press
?: University Hospital Zurich
?: World University Service of Canada
?: ASEAN University Network
?: ASEAN Foundation
?: Asociación de Universidades del Sur
?: Association of Pacific Rim Universities
?: University of Nairobi Alumni Association
?: Universal Rights Group
?: Royal College of Nursing
?: Ministry of Hope
?: Grace Ministry
?: Ministry of Sound
?: Campus Ministries
?: Ministerio Jesús Vive
?: Department of Psychology
?: Department of Computer Science
?: Ministry of Education Staff Association
?: Friends of the Ministry of Health
?: National Police University
?: Police Federation of Australia
?: Police Citizens Youth Club
?: Police Care UK
?: International Police Association
?: National Police Foundation
?: INTERPOL NCB Bangkok
?: Embassy Suites
?: Youth Embassy
?: Embajada Mundial de Activistas por la Paz
?: Office of the Children's Ombudsperson Watch
?: Youth Parliament
?: Bright Star Foundation
?: Fundación Semilla
?: Fondation Espoir
?: Yayasan Anak Bangsa
?: มูลนิธิเด็ก
?: PT Foundation
?: Banksia Child Safety Alliance
?: Red Colibrí
?: Línea Violeta
?: Example Trust Ltd.
ngo: Childline S.A.
?: Amanecer S.A.
?: Save Our Kids, Inc.
?: Child Rights Network Philippines, Inc.
?: Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH
?: Kinderhilfe gGmbH
?: Students against Cruelty (SAC)
?: NGO Affairs Bureau
?: NGOs Coordination Board
?: Ong & Partners
?: BBC Media Action
?: Broadcasting Commission
?: Radio Club
?: Newspaper Publishers' Association
?: Daily Bread
?: Independent
?: Industry
?: Network of Hope
?: WeProtect Global Alliance
?: Tech Coalition
?: Chamber of Commerce
?: International Committee of the Red Cross
?: Gates Foundation
?: USAID
?: Banco Mundial
?: โรงพยาบาลมหาวิทยาลัย
?: มูลนิธิมหาวิทยาลัยมหิดล
?: ร้านค้า
?: 大学生联合会
?: Guardian
?: Dawn
?: University Research Co., LLC
?: Online University Guide Ltd
?: University Consulting GmbH
?: Ministry of Youth
?: Ministry of Justice Choir
?: National Assembly of Women
?: Parliament of the World's Religions
?: Attorney General Alliance
?: Embassy of Hope
?: Who
?: The Nation
?: Day Spa
?: NGO Council
?: 大学生
?: TBC
?: -
?: Various
?: Ministry of Education / UNICEF
?: University of Nairobi & Ministry of Health
"""
