// Outlets and agencies as data: an outlet is added by a row. Columns: id (that of the actor catalogue where it has one), name,
// country, host of its home page, whose voice it is, other names, source of the ownership (an article of the English
// Wikipedia unless it is an address). Rows tell who owns, runs or pays an outlet, never how far it is to be trusted.
//
// A bare text, not objects: some two hundred rows are read best as a table.

/** One row a line, columns parted by "|"; names and hosts within a column by ";". Compiled by outlets.ts. */
export const outletRows: string = `
reuters | Reuters | GB | reuters.com | private | Thomson Reuters; Reuter; Reuters agency | Reuters
agence-france-presse | Agence France-Presse | FR | afp.com | public france | AFP; Agence France Presse | Agence_France-Presse
associated-press | Associated Press | US | apnews.com; ap.org | private | AP; A.P. | Associated_Press
united-press-international | United Press International | US | upi.com | private | UPI | United_Press_International
bloomberg | Bloomberg | US | bloomberg.com | private | Bloomberg News | Bloomberg_News
dpa | Deutsche Presse-Agentur | DE | dpa.com | private | DPA; dpa | Deutsche_Presse-Agentur
efe | EFE | ES | efe.com | state spain | Agencia EFE; ACAN-EFE | EFE
ansa | ANSA | IT | ansa.it | private | Agenzia ANSA | Agenzia_Nazionale_Stampa_Associata
adnkronos | Adnkronos | IT | adnkronos.com | private | AKI; Aki | Adnkronos
apa | Austria Press Agency | AT | apa.at | private | APA | Austria_Press_Agency
belga | Belga | BE | belga.be; belganewsagency.eu | private | Belga News Agency | Belga_(news_agency)
pap | Polish Press Agency | PL | pap.pl | state poland | PAP | Polish_Press_Agency
ana-mpa | Athens-Macedonian News Agency | GR | amna.gr | state greece | ANA; ANA-MPA | Athens-Macedonian_News_Agency
aap | Australian Associated Press | AU | aap.com.au | private | AAP | Australian_Associated_Press
xinhua | Xinhua | CN | news.cn; xinhuanet.com | state china | Xinhua News Agency; New China News Agency | Xinhua_News_Agency
cctv | China Central Television | CN | cctv.com; cgtn.com | state china | CCTV; CGTN | China_Central_Television
global-times | Global Times | CN | globaltimes.cn | party chinese-communist-party |  | Global_Times
peoples-daily | People's Daily | CN | people.cn; people.com.cn | party chinese-communist-party | Peoples Daily | People's_Daily
china-daily | China Daily | CN | chinadaily.com.cn | party chinese-communist-party |  | China_Daily
south-china-morning-post | South China Morning Post | HK | scmp.com | private | SCMP | South_China_Morning_Post
kyodo | Kyodo | JP | kyodonews.net | private | Kyodo News; Kyodo News Agency | Kyodo_News
nhk | NHK | JP | nhk.or.jp | public japan | NHK World | NHK
yonhap | Yonhap | KR | yna.co.kr | public south-korea | Yonhap News Agency | Yonhap_News_Agency
kcna | Korean Central News Agency | KP | kcna.kp | state north-korea | KCNA | Korean_Central_News_Agency
press-trust-of-india | Press Trust of India | IN | ptinews.com | private | PTI | Press_Trust_of_India
ani | Asian News International | IN | aninews.in | private | ANI | Asian_News_International
ians | Indo-Asian News Service | IN | ians.in | private | IANS | Indo-Asian_News_Service
antara | Antara | ID | antaranews.com | state indonesia | Antara News | Antara_(news_agency)
bernama | Bernama | MY | bernama.com | state malaysia | Malaysian National News Agency | Bernama
tna | Thai News Agency | TH | tna.mcot.net | state thailand | TNA | MCOT
tass | TASS | RU | tass.com; tass.ru | state russia | Itar-Tass; ITAR-TASS; Tass | TASS
ria-novosti | RIA Novosti | RU | ria.ru | state russia | RIA; RIA news agency | RIA_Novosti
sputnik | Sputnik | RU | sputniknews.com; sputnikglobe.com; sputnikarabic.ae | state russia | Sputnik News; Sputnik International | Sputnik_(news_agency)
rt | RT | RU | rt.com | state russia | Russia Today; RT Arabic; RT television | RT_(TV_network)
zvezda | Zvezda | RU | tvzvezda.ru | state russia | TV Zvezda | Zvezda_(TV_channel)
rossiyskaya-gazeta | Rossiyskaya Gazeta | RU | rg.ru | state russia |  | Rossiyskaya_Gazeta
rossiya-24 | Rossiya 24 | RU | vesti.ru | state russia | Rossiya-24; Vesti | Russia-24
interfax | Interfax | RU | interfax.com; interfax.ru | private | Interfax news agency | Interfax
kommersant | Kommersant | RU | kommersant.ru; kommersant.com | private |  | Kommersant
izvestia | Izvestia | RU | iz.ru | private |  | Izvestia
novaya-gazeta | Novaya Gazeta | RU | novayagazeta.ru; novayagazeta.eu | private |  | Novaya_Gazeta
meduza | Meduza | LV | meduza.io | private |  | Meduza
the-moscow-times | The Moscow Times | NL | themoscowtimes.com | private | Moscow Times | The_Moscow_Times
interfax-ukraine | Interfax-Ukraine | UA | interfax.com.ua | private |  | Interfax-Ukraine
ukrinform | Ukrinform | UA | ukrinform.net; ukrinform.ua | state ukraine |  | Ukrinform
unian | UNIAN | UA | unian.info; unian.net; unian.ua | private |  | Ukrainian_Independent_Information_Agency
kyiv-independent | The Kyiv Independent | UA | kyivindependent.com | private | Kyiv Independent | The_Kyiv_Independent
kyiv-post | Kyiv Post | UA | kyivpost.com | private |  | Kyiv_Post
ukrainska-pravda | Ukrainska Pravda | UA | pravda.com.ua | private | Ukrayinska Pravda | Ukrainska_Pravda
suspilne | Suspilne | UA | suspilne.media | public ukraine |  | Suspilne
dan-news | Donetsk News Agency | UA | dan-news.ru; dan-news.info | state donetsk-peoples-republic | DAN; DNA | https://dan-news.ru/en/
belta | BelTA | BY | belta.by | state belarus | Belarusian Telegraph Agency | Belarusian_Telegraph_Agency
armenpress | Armenpress | AM | armenpress.am | state armenia |  | Armenpress
azertac | Azertac | AZ | azertag.az | state azerbaijan | Azertag; Azerbaijan State News Agency | AZERTAC
sana | Syrian Arab News Agency | SY | sana.sy | state syria | SANA; Sana News Agency; Syrian state news agency; Syrian news agency; Syria's state news agency; Syria's official news agency | Syrian_Arab_News_Agency
syrian-state-television | Syrian state television | SY | ortas.gov.sy; ortas.online | state syria | Syrian state TV; Syrian TV; Syria TV; Syrian television; Syrian Arab Television; Syrian National Television; Al-Ikhbariya; Ikhbariya TV; Al-Ikhbariya al-Suriya | General_Authority_for_Radio_and_Television_(Syria)
al-watan-syria | Al-Watan (Syria) | SY | alwatan.sy | private | al-Watan newspaper; Al-Watan | Al-Watan_(Syria)
sham-fm | Sham FM | SY | shamfm.fm | private | Sham FM radio | https://www.shamfm.fm
enab-baladi | Enab Baladi | SY | enabbaladi.net; enabbaladi.org | private |  | Enab_Baladi
orient-news | Orient News | AE | orient-news.net | private | Orient TV; Orient | Orient_TV_(Syria)
shaam-news-network | Shaam News Network | SY | shaam.org | unknown | Sham News Network; SNN | Shaam_News_Network
zaman-al-wasl | Zaman al-Wasl | SY | zamanalwsl.net | private | Zaman Alwsl | https://www.zamanalwsl.net
syria-direct | Syria Direct | JO | syriadirect.org | private |  | https://syriadirect.org/about-us/
al-masdar-news | Al-Masdar News | SY | almasdarnews.com | private | AMN; Al Masdar; Almasdar News | Al-Masdar_News
ara-news | ARA News | SY | aranews.net | private |  | http://aranews.net
etilaf | Syrian National Coalition (press office) | SY | etilaf.org; en.etilaf.org; syriancoalition.org; syrianna.org | office syrian-national-coalition | etilaf; Syrian Coalition; Syrian National Coalition; National Coalition of Syrian Revolution and Opposition Forces | National_Coalition_of_Syrian_Revolutionary_and_Opposition_Forces
syriahr | Syrian Observatory for Human Rights (website) | GB | syriahr.com | office syrian-observatory-for-human-rights | SOHR; Syrian Observatory for Human Rights | Syrian_Observatory_for_Human_Rights
white-helmets-website | White Helmets (website) | SY | whitehelmets.org; syriacivildefence.org; syriacivildefense.org | office white-helmets | White Helmets; Syria Civil Defence | White_Helmets_(Syrian_civil_war)
amaq | Amaq News Agency |  |  | armed-group islamic-state | Amaq; A'maq; Aamaq; Amaq agency; Aamaq news agency | Amaq_News_Agency
al-furqan | Al-Furqan Media |  |  | armed-group islamic-state | Al Furqan | Al-Furqan_Media_Foundation
dabiq | Dabiq |  |  | armed-group islamic-state | Dabiq magazine | Dabiq_(magazine)
al-naba | Al-Naba |  |  | armed-group islamic-state | al-Naba newspaper | Al-Naba
ebaa | Ebaa News Agency | SY |  | armed-group hayat-tahrir-al-sham | Iba; Ebaa; Iba news agency | https://en.wikipedia.org/wiki/Hayat_Tahrir_al-Sham
hawar-news-agency | Hawar News Agency | SY | hawarnews.com | unknown | ANHA; Hawar News; Hawar | Hawar_News_Agency
firat-news-agency | Firat News Agency | NL | anfenglish.com; firatnews.com; anfenglishmobile.com | unknown | ANF; ANF News | Firat_News_Agency
ronahi-tv | Ronahi TV | SY | ronahi.tv | unknown | Ronahi | Ronahî_TV
al-manar | Al-Manar | LB | almanar.com.lb | armed-group hezbollah | manar; Al-Manar TV; al-Manar television; Hezbollah's al-Manar | Al-Manar
al-nour | Al-Nour | LB | alnour.com.lb | armed-group hezbollah | Al-Nour radio; Radio al-Nour | Al-Nour
al-mayadeen | Al Mayadeen | LB | almayadeen.net | private | Al-Mayadeen TV; Al-Mayadin | Al_Mayadeen
al-akhbar-lebanon | Al-Akhbar | LB | al-akhbar.com | private |  | Al_Akhbar_(Lebanon)
an-nahar | An-Nahar | LB | annahar.com | private | Annahar | An-Nahar
daily-star-lebanon | The Daily Star (Lebanon) | LB | dailystar.com.lb | private | The Daily Star; Daily Star | The_Daily_Star_(Lebanon)
l-orient-le-jour | L'Orient-Le Jour | LB | lorientlejour.com | private | L'Orient Today; L'Orient Le Jour | L'Orient-Le_Jour
naharnet | Naharnet | LB | naharnet.com | private |  | https://www.naharnet.com
lbci | LBCI | LB | lbcgroup.tv | private | LBC; Lebanese Broadcasting Corporation International | LBCI
nbn | NBN | LB | nbn.com.lb | party amal-movement | National Broadcasting Network | National_Broadcasting_Network_(Lebanon)
otv | OTV | LB | otv.com.lb | party free-patriotic-movement | Orange TV | OTV_(Lebanon)
nna-lebanon | National News Agency (Lebanon) | LB | nna-leb.gov.lb | state lebanon | NNA; National News Agency; Lebanese National News Agency; Lebanon's National News Agency | National_News_Agency_(Lebanon)
petra-news-agency | Petra News Agency | JO | petra.gov.jo | state jordan | Petra; Jordan News Agency | Jordan_News_Agency
the-jordan-times | The Jordan Times | JO | jordantimes.com | state jordan | jordantimes; Jordan Times | The_Jordan_Times
wafa | WAFA | PS | wafa.ps; wafa.plo.ps | state palestine | Wafa News Agency; Palestinian News Agency; Palestine News and Information Agency | Palestine_News_and_Information_Agency
maan-news-agency | Ma'an News Agency | PS | maannews.com; maannews.net | private | Ma'an; Maan News; Maan | Ma'an_News_Agency
al-aqsa-tv | Al-Aqsa TV | PS |  | armed-group hamas | Al-Aqsa television | Al-Aqsa_TV
shehab | Shehab News Agency | PS | shehabnews.com | unknown | Shehab; Shihab | https://shehabnews.com
haaretz | Haaretz | IL | haaretz.com; haaretz.co.il | private | Ha'aretz | Haaretz
times-of-israel | The Times of Israel | IL | timesofisrael.com | private | Times of Israel | The_Times_of_Israel
jerusalem-post | The Jerusalem Post | IL | jpost.com | private | Jerusalem Post | The_Jerusalem_Post
ynet | Ynet | IL | ynetnews.com; ynet.co.il | private | Ynetnews; Yedioth Ahronoth; Yediot Ahronot | Ynet
israel-hayom | Israel Hayom | IL | israelhayom.com | private |  | Israel_Hayom
kan | Kan | IL | kan.org.il | public israel | Kan public broadcaster | Israeli_Public_Broadcasting_Corporation
anadolu | Anadolu Agency | TR | aa.com.tr | state turkey | Anadolu; AA; Anadolu Ajansi; Ananolu Agency | Anadolu_Agency
trt | TRT | TR | trtworld.com; trt.net.tr | state turkey | TRT World; TRTWorld | Turkish_Radio_and_Television_Corporation
daily-sabah | Daily Sabah | TR | dailysabah.com | private | dailysabah; Sabah | Daily_Sabah
hurriyet | Hürriyet | TR | hurriyet.com.tr; hurriyetdailynews.com | private | Hurriyet Daily News; Hürriyet Daily News | Hürriyet
yeni-safak | Yeni Şafak | TR | yenisafak.com | private | Yeni Safak | Yeni_Şafak
dha | Demirören News Agency | TR | dha.com.tr | private | DHA; Dogan News Agency; Demiroren News Agency | Demirören_News_Agency
ihlas | İhlas News Agency | TR | iha.com.tr | private | IHA; Ihlas News Agency | İhlas_News_Agency
irna | Islamic Republic News Agency | IR | irna.ir | state iran | IRNA | Islamic_Republic_News_Agency
fars | Fars News Agency | IR | farsnews.ir; farsnews.com | state iran | FNA; Fars; Fars News | Fars_News_Agency
tasnim | Tasnim News Agency | IR | tasnimnews.com | state iran | Tasnim; Tasnim News | Tasnim_News_Agency
mehr | Mehr News Agency | IR | mehrnews.com | state iran | MNA; Mehr; Mehr News | Mehr_News_Agency
isna | Iranian Students' News Agency | IR | isna.ir | unknown | ISNA; Iranian Students News Agency | Iranian_Students'_News_Agency
press-tv | Press TV | IR | presstv.ir; presstv.com | state iran | PressTV | Press_TV
al-alam | Al-Alam | IR | alalam.ir; alalamtv.net; alalam.news | state iran | alalam; Al Alam TV; Al-Alam News Network | Al-Alam_News_Network
iran-international | Iran International | GB | iranintl.com | private |  | Iran_International
ina-iraq | Iraqi News Agency | IQ | ina.iq | state iraq | INA; National Iraqi News Agency | Iraqi_News_Agency
al-iraqiya | Al Iraqiya | IQ | imn.iq | state iraq | Iraqiya TV; Iraqi state television; Iraqi state TV | Al_Iraqiya
al-sumaria | Al Sumaria | IQ | alsumaria.tv | private | Alsumaria; Al-Sumaria; Sumaria News | Al_Sumaria
shafaq-news | Shafaq News | IQ | shafaq.com | private | Shafaaq News | https://shafaq.com/en/about-us
rudaw | Rudaw | IQ | rudaw.net | unknown | Rudaw Media Network; Rudaw news agency | Rudaw_Media_Network
kurdistan-24 | Kurdistan 24 | IQ | kurdistan24.net | party kdp | Kurdistan24; K24 | Kurdistan_24
basnews | BasNews | IQ | basnews.com | unknown | Bas News | https://www.basnews.com
nrt-kurdistan | NRT | IQ | nrttv.com | private | NRT TV; Nalia Radio and Television | NRT_(TV_channel)
kurdsat | Kurdsat | IQ | kurdsat.tv; kurdsatnews.com | party puk | KurdSat News | Kurdsat
kurdistan-tv | Kurdistan TV | IQ | kurdistan.tv | party kdp | KTV | Kurdistan_TV
spa | Saudi Press Agency | SA | spa.gov.sa | state saudi-arabia | SPA; Saudi state news agency | Saudi_Press_Agency
al-arabiya | Al Arabiya | SA | alarabiya.net | state saudi-arabia | arabiya; Al-Arabiya; Al Arabiya English; Al Arabiya News; Al-Arabiya TV | Al_Arabiya
al-hadath | Al Hadath | SA |  | state saudi-arabia | Al-Hadath TV | Al_Hadath
asharq-al-awsat | Asharq Al-Awsat | GB | aawsat.com | private | asharqalawsat; Asharq al Awsat; Al-Sharq al-Awsat | Asharq_Al-Awsat
arab-news | Arab News | SA | arabnews.com | private |  | Arab_News
okaz | Okaz | SA | okaz.com.sa; saudigazette.com.sa | private | Saudi Gazette | Okaz
wam | Emirates News Agency | AE | wam.ae | state united-arab-emirates | WAM | Emirates_News_Agency
the-national-uae | The National (UAE) | AE | thenationalnews.com; thenational.ae | private | The National | The_National_(Abu_Dhabi)
gulf-news | Gulf News | AE | gulfnews.com | private |  | Gulf_News
sky-news-arabia | Sky News Arabia | AE | skynewsarabia.com | private |  | Sky_News_Arabia
qna | Qatar News Agency | QA | qna.org.qa | state qatar | QNA | Qatar_News_Agency
al-jazeera | Al Jazeera | QA | aljazeera.com; aljazeera.net | state qatar | Aljazeera; Al Jazeera English; Al-Jazeera television; Al-Jazeera TV | Al_Jazeera_Media_Network
the-new-arab | The New Arab | GB | alaraby.co.uk; newarab.com | private | alaraby; New Arab; Al-Araby Al-Jadeed; Al Araby | The_New_Arab
kuna | Kuwait News Agency | KW | kuna.net.kw | state kuwait | KUNA | Kuwait_News_Agency
bna | Bahrain News Agency | BH | bna.bh | state bahrain | BNA | Bahrain_News_Agency
ona | Oman News Agency | OM | omannews.gov.om | state oman | ONA | Oman_News_Agency
saba-news-agency | Saba News Agency | YE | saba.ye; sabanew.net; sabanews.net | unknown | Saba; Yemen's Saba news agency | Saba_News_Agency
al-masirah | Al Masirah | YE | almasirah.net.ye; masirahtv.net; english.almasirah.net.ye | armed-group houthis | al-Masirah TV; Al-Masira; Al-Maseera | Al_Masirah
aden-tv | Aden Independent Channel | YE |  | armed-group southern-transitional-council | AIC | https://en.wikipedia.org/wiki/Southern_Transitional_Council
mena | Middle East News Agency | EG | mena.org.eg | state egypt | MENA; Egypt's state news agency | Middle_East_News_Agency
al-ahram | Al-Ahram | EG | ahram.org.eg | state egypt | ahram; Ahram Online; Al-Ahram Weekly | Al-Ahram
al-masry-al-youm | Al-Masry Al-Youm | EG | almasryalyoum.com; egyptindependent.com | private | Egypt Independent | Al-Masry_Al-Youm
mada-masr | Mada Masr | EG | madamasr.com | private |  | Mada_Masr
lana | Libyan News Agency | LY | lana.gov.ly; lana-news.ly | unknown | LANA; JANA | Libyan_News_Agency
libya-observer | The Libya Observer | LY | libyaobserver.ly | private | Libya Observer | https://libyaobserver.ly
libya-herald | Libya Herald | LY | libyaherald.com | private |  | Libya_Herald
tap | Tunis Afrique Presse | TN | tap.info.tn | state tunisia | TAP | Tunis_Afrique_Presse
aps-algeria | Algeria Press Service | DZ | aps.dz | state algeria | APS | Algeria_Press_Service
map-morocco | Maghreb Arabe Presse | MA | mapnews.ma | state morocco | MAP | Maghreb_Arabe_Press
suna | Sudan News Agency | SD | suna-sd.net; suna-news.net | state sudan | SUNA | Sudan_News_Agency
radio-dabanga | Radio Dabanga | NL | dabangasudan.org | private | Dabanga | Radio_Dabanga
sudan-tribune | Sudan Tribune | FR | sudantribune.com | private |  | Sudan_Tribune
radio-tamazuj | Radio Tamazuj | NL | radiotamazuj.org | private |  | Radio_Tamazuj
eye-radio | Eye Radio | SS | eyeradio.org | private |  | https://www.eyeradio.org/about-us/
ethiopian-news-agency | Ethiopian News Agency | ET | ena.et | state ethiopia | ENA | Ethiopian_News_Agency
fana | Fana Broadcasting Corporate | ET | fanabc.com | unknown | Fana; FBC | Fana_Broadcasting_Corporate
addis-standard | Addis Standard | ET | addisstandard.com | private |  | Addis_Standard
sonna | Somali National News Agency | SO | sonna.so | state somalia | SONNA | Somali_National_News_Agency
radio-mogadishu | Radio Mogadishu | SO | radiomuqdisho.net | state somalia | Radio Muqdisho | Radio_Mogadishu
garowe-online | Garowe Online | SO | garoweonline.com | private | Garowe | Garowe_Online
shabelle | Shabelle Media Network | SO | radioshabelle.com; shabellemedia.com | private | Radio Shabelle; Shabelle | Shabelle_Media_Network
shahada | Shahada News Agency | SO |  | armed-group al-shabaab | Shahada | https://en.wikipedia.org/wiki/Al-Shabaab_(militant_group)
radio-andalus | Radio al-Andalus | SO |  | armed-group al-shabaab | Radio Andalus; Al-Andalus radio | https://en.wikipedia.org/wiki/Al-Shabaab_(militant_group)
nan | News Agency of Nigeria | NG | nannews.ng | state nigeria | NAN | News_Agency_of_Nigeria
premium-times | Premium Times | NG | premiumtimesng.com | private |  | Premium_Times
the-punch | The Punch | NG | punchng.com | private | Punch newspaper | The_Punch
vanguard-nigeria | Vanguard (Nigeria) | NG | vanguardngr.com | private | Vanguard newspaper | Vanguard_(Nigeria)
humangle | HumAngle | NG | humanglemedia.com | private | HumAngle Media | https://humanglemedia.com/about/
pana | Panapress | SN | panapress.com | private | PANA; Panafrican News Agency | Panapress
daily-nation | Daily Nation | KE | nation.africa | private | The Nation (Kenya) | Daily_Nation
the-east-african | The East African | KE | theeastafrican.co.ke | private |  | The_EastAfrican
radio-okapi | Radio Okapi | CD | radiookapi.net | office united-nations |  | Radio_Okapi
actualite-cd | Actualite.cd | CD | actualite.cd | private | Actualité.cd | https://actualite.cd
kivu-security-tracker | Kivu Security Tracker | CD | kivusecurity.org | private |  | https://kivusecurity.org/about/project
jeune-afrique | Jeune Afrique | FR | jeuneafrique.com | private |  | Jeune_Afrique
bbc | BBC | GB | bbc.co.uk; bbc.com | public united-kingdom | BBC News; BBC Online; BBC Arabic; BBC World Service; BBC Persian; British Broadcasting Corporation | BBC
bbc-monitoring | BBC Monitoring | GB | monitoring.bbc.co.uk | public united-kingdom |  | BBC_Monitoring
sky-news | Sky News | GB | news.sky.com | private |  | Sky_News
itv-news | ITV News | GB | itv.com | private | ITV | ITV_News
channel-4-news | Channel 4 News | GB | channel4.com | public united-kingdom | Channel 4 | Channel_4
the-guardian | The Guardian | GB | theguardian.com; guardian.co.uk | private | Guardian | The_Guardian
the-times | The Times | GB | thetimes.co.uk; thetimes.com | private | The Times of London; Times of London | The_Times
the-telegraph | The Daily Telegraph | GB | telegraph.co.uk | private | Daily Telegraph; The Telegraph; Sunday Telegraph | The_Daily_Telegraph
the-independent | The Independent | GB | independent.co.uk | private | Independent newspaper | The_Independent
financial-times | Financial Times | GB | ft.com | private | FT | Financial_Times
the-economist | The Economist | GB | economist.com | private |  | The_Economist
daily-mail | Daily Mail | GB | dailymail.co.uk | private | MailOnline; Mail Online | Daily_Mail
middle-east-eye | Middle East Eye | GB | middleeasteye.net | private | MEE | Middle_East_Eye
bellingcat | Bellingcat | NL | bellingcat.com | private |  | Bellingcat
rte | RTÉ | IE | rte.ie | public ireland | RTE News | RTÉ
cnn | CNN | US | cnn.com | private | Cable News Network; CNN International; CNN Arabic | CNN
nbc-news | NBC News | US | nbcnews.com | private | NBC; MSNBC | NBC_News
abc-news | ABC News | US | abcnews.go.com; abcnews.com | private |  | ABC_News_(United_States)
cbs-news | CBS News | US | cbsnews.com | private | CBS | CBS_News
fox-news | Fox News | US | foxnews.com | private |  | Fox_News
npr | NPR | US | npr.org | private | National Public Radio | NPR
new-york-times | The New York Times | US | nytimes.com | private | New York Times; NYT; nyt; NY Times | The_New_York_Times
washington-post | The Washington Post | US | washingtonpost.com | private | Washington Post; WaPo; wash-post | The_Washington_Post
wall-street-journal | The Wall Street Journal | US | wsj.com | private | Wall Street Journal; WSJ | The_Wall_Street_Journal
los-angeles-times | Los Angeles Times | US | latimes.com | private | LA Times | Los_Angeles_Times
usa-today | USA Today | US | usatoday.com | private | usa-today | USA_Today
politico | Politico | US | politico.com; politico.eu | private |  | Politico
huffpost | HuffPost | US | huffpost.com; huffingtonpost.com | private | Huffington Post; huff-post; The Huffington Post | HuffPost
breitbart | Breitbart News | US | breitbart.com | private | Breitbart | Breitbart_News
western-journal | The Western Journal | US | westernjournal.com; westernjournalism.com | private | west-journal; Western Journalism | The_Western_Journal
axios | Axios | US | axios.com | private |  | Axios_(website)
vice-news | Vice News | US | vice.com | private | VICE News | Vice_News
the-intercept | The Intercept | US | theintercept.com | private |  | The_Intercept
foreign-policy | Foreign Policy | US | foreignpolicy.com | private | Foreign Policy magazine | Foreign_Policy
al-monitor | Al-Monitor | US | al-monitor.com | private |  | Al-Monitor
the-daily-beast | The Daily Beast | US | thedailybeast.com | private | Daily Beast | The_Daily_Beast
time-magazine | Time | US | time.com | private | Time magazine | Time_(magazine)
newsweek | Newsweek | US | newsweek.com | private |  | Newsweek
mcclatchy | McClatchy | US | mcclatchydc.com | private | McClatchy Newspapers; McClatchy DC | McClatchy
voice-of-america | Voice of America | US | voanews.com | state united-states | VOA | Voice_of_America
rfe-rl | Radio Free Europe/Radio Liberty | US | rferl.org; svoboda.org | state united-states | RFE/RL; Radio Free Europe; Radio Liberty; Radio Svoboda | Radio_Free_Europe/Radio_Liberty
radio-free-asia | Radio Free Asia | US | rfa.org | state united-states | RFA | Radio_Free_Asia
alhurra | Alhurra | US | alhurra.com | state united-states | Al-Hurra; Al Hurra | Alhurra
wikipedia | Wikipedia | US | wikipedia.org | private |  | Wikipedia
cbc | CBC | CA | cbc.ca | public canada | CBC News; Canadian Broadcasting Corporation | Canadian_Broadcasting_Corporation
abc-australia | ABC (Australia) | AU | abc.net.au | public australia | Australian Broadcasting Corporation; ABC News (Australia) | Australian_Broadcasting_Corporation
deutsche-welle | Deutsche Welle | DE | dw.com | public germany | DW | Deutsche_Welle
der-spiegel | Der Spiegel | DE | spiegel.de | private | Spiegel; Spiegel Online | Der_Spiegel
bild | Bild | DE | bild.de | private | Bild newspaper | Bild
faz | Frankfurter Allgemeine Zeitung | DE | faz.net | private | FAZ | Frankfurter_Allgemeine_Zeitung
sueddeutsche | Süddeutsche Zeitung | DE | sueddeutsche.de | private | Sueddeutsche Zeitung | Süddeutsche_Zeitung
le-monde | Le Monde | FR | lemonde.fr | private |  | Le_Monde
le-figaro | Le Figaro | FR | lefigaro.fr | private |  | Le_Figaro
france-24 | France 24 | FR | france24.com | public france | France24 | France_24
rfi | Radio France Internationale | FR | rfi.fr | public france | RFI | Radio_France_Internationale
euronews | Euronews | FR | euronews.com | private |  | Euronews
el-pais | El País | ES | elpais.com | private | El Pais | El_País
ips | Inter Press Service | IT | ipsnews.net | private | IPS | Inter_Press_Service
prensa-latina | Prensa Latina | CU | plenglish.com; prensa-latina.cu | state cuba |  | Prensa_Latina
notimex | Notimex | MX | notimex.gob.mx | state mexico |  | Notimex
telesur | teleSUR | VE | telesurtv.net; telesurenglish.net | state venezuela | Telesur English | Telesur
cana | Caribbean News Agency | BB | cananewsonline.com | private | CANA | Caribbean_News_Agency
el-tiempo | El Tiempo | CO | eltiempo.com | private | El Tiempo Bogota | El_Tiempo_(Colombia)
el-espectador | El Espectador | CO | elespectador.com | private |  | El_Espectador
caracol | Caracol | CO | caracol.com.co | private | Caracol Radio; Bogota Caracol | Caracol_Radio
el-comercio-peru | El Comercio (Peru) | PE | elcomercio.pe | private |  | El_Comercio_(Peru)
radio-venceremos | Radio Venceremos | SV |  | armed-group fmln | Venceremos | Radio_Venceremos
radio-farabundo-marti | Radio Farabundo Martí | SV |  | armed-group fmln | Radio Farabundo Marti | https://en.wikipedia.org/wiki/Farabundo_Mart%C3%AD_National_Liberation_Front
dawn | Dawn | PK | dawn.com | private | Dawn newspaper; Dawn News | Dawn_(newspaper)
geo-news | Geo News | PK | geo.tv | private | Geo TV | Geo_News
app-pakistan | Associated Press of Pakistan | PK | app.com.pk | state pakistan |  | Associated_Press_of_Pakistan
pajhwok | Pajhwok Afghan News | AF | pajhwok.com | private | Pajhwok | Pajhwok_Afghan_News
tolo-news | TOLOnews | AF | tolonews.com | private | Tolo News; TOLO TV; Tolo | TOLOnews
bakhtar | Bakhtar News Agency | AF | bakhtarnews.af | state afghanistan | Bakhtar | Bakhtar_News_Agency
khaama-press | Khaama Press | AF | khaama.com | private | Khaama | Khaama_Press
times-of-india | The Times of India | IN | indiatimes.com | private | Times of India | The_Times_of_India
the-hindu | The Hindu | IN | thehindu.com | private |  | The_Hindu
ndtv | NDTV | IN | ndtv.com | private |  | NDTV
the-irrawaddy | The Irrawaddy | TH | irrawaddy.com | private | Irrawaddy | The_Irrawaddy
myanmar-now | Myanmar Now | MM | myanmar-now.org | private |  | Myanmar_Now
mizzima | Mizzima | MM | mizzima.com | private | Mizzima News | Mizzima
global-new-light | Global New Light of Myanmar | MM | gnlm.com.mm | state myanmar | New Light of Myanmar | Global_New_Light_of_Myanmar
rappler | Rappler | PH | rappler.com | private |  | Rappler
reliefweb | ReliefWeb | US | reliefweb.int | office united-nations |  | ReliefWeb
uk-government | UK Government | GB | gov.uk | office united-kingdom | HM Government; Foreign & Commonwealth Office; Ministry of Defence (UK) | https://www.gov.uk
us-state-department | US State Department | US | state.gov | office united-states | Department of State | https://www.state.gov
us-defense-department | US Department of Defense | US | defense.gov | office united-states | Pentagon; DoD | https://www.defense.gov
white-house | The White House | US | whitehouse.gov | office united-states | White House | https://www.whitehouse.gov
centcom | CENTCOM | US | centcom.mil | office united-states | US Central Command; United States Central Command | https://www.centcom.mil
eu-delegation-syria | Delegation of the European Union to Syria | SY | eeas.europa.eu; europa.eu | office european-union | EEAS; European External Action Service | European_External_Action_Service
australia-dfat | Australian Department of Foreign Affairs | AU | dfat.gov.au | office australia | DFAT; Department of Foreign Affairs and Trade | https://www.dfat.gov.au
un-news | UN News | US | un.org | office united-nations | United Nations; UN News Centre | https://www.un.org
ohchr | OHCHR | CH | ohchr.org | office united-nations | UN Human Rights Office | https://www.ohchr.org
ocha | OCHA | US | unocha.org | office united-nations | UN OCHA | https://www.unocha.org
icrc-website | ICRC (website) | CH | icrc.org | office icrc | ICRC; International Committee of the Red Cross | https://www.icrc.org
hrw-website | Human Rights Watch (website) | US | hrw.org | office human-rights-watch | Human Rights Watch; HRW | Human_Rights_Watch
amnesty-website | Amnesty International (website) | GB | amnesty.org | office amnesty-international | Amnesty International; Amnesty | Amnesty_International
msf-website | Médecins Sans Frontières (website) | CH | msf.org; doctorswithoutborders.org | office medecins-sans-frontieres | MSF; Médecins Sans Frontières; Doctors Without Borders | Médecins_Sans_Frontières
nato-website | NATO (website) | BE | nato.int | office nato | NATO | https://www.nato.int
russia-mod-website | Russian Ministry of Defence (website) | RU | mil.ru | office russia | Russian Ministry of Defence; Russian Defence Ministry | https://mil.ru
idf-website | Israel Defense Forces (website) | IL | idf.il | office israel | IDF; Israel Defense Forces | https://www.idf.il
`;
