// What no source has: regions of the world, first-level divisions in the news, names and peoples that break the rule.

/** Regions, seas and mountains: name | other names | adjectives | people | country where it lies in one, or the GeoNames code of the division that it is | latitude, longitude, GeoNames id, Wikidata id. */
export const regions = `
Middle East|Mideast|Middle Eastern|||29,41,,Q7204
Scotland||Scottish,Scot,Scotsman,Scotswoman|Scots|GB.SCT|56.10,-3.72,2638360,Q22
Wales||Welsh,Welshman,Welshwoman|Welshmen|GB.WLS|52.33,-3.77,2634895,Q25
England||Englishman,Englishwoman|Englishmen|GB.ENG|52.25,-1.05,6269131,Q21
Gaza Strip|Gaza|Gazan|Gazans|PS.GZ|31.42,34.37,281132,Q39760
West Bank||||PS.WE|31.95,35.25,285153,Q36678
Europe||European|Europeans||48.69,9.14,6255148,Q46
Eastern Europe||Eastern European|||50,30,,Q27468
Western Europe||Western European|||48,4,,Q27496
Africa||African|Africans||7.19,21.1,6255146,Q15
North Africa||North African|North Africans||28,10,,Q27381
West Africa||West African|West Africans||12,-2,,Q4412
East Africa||East African|East Africans||0,37,,Q27407
Southern Africa||Southern African|||-22,24,,Q27394
Sub-Saharan Africa|||||0,20,,Q132959
Sahel||Sahelian|||14.5,3,,Q66065
Horn of Africa|||||8,46,,Q40556
Asia||Asian|Asians||29.84,89.3,6255147,Q48
Central Asia||Central Asian|||44,65,,Q27275
South Asia||South Asian|||23,78,,Q771405
Southeast Asia|South-East Asia|Southeast Asian|||5,110,,Q11708
East Asia||East Asian|||35,110,,Q27231
Latin America||Latin American|Latin Americans||-10,-65,,Q12585
South America||South American|South Americans||-14.6,-57.66,6255150,Q18
Central America||Central American|Central Americans||14,-86,,Q27611
North America||North American|North Americans||46.07,-100.55,6255149,Q49
Caribbean||Caribbean|||18,-70,,Q664609
Oceania|||||-18.31,138.52,6255151,Q55643
Balkans||Balkan|||43,21,,Q23522
Scandinavia||Scandinavian|Scandinavians||63,16,,Q21195
Baltic States|Baltics|Baltic|||57,25,,Q39731
Caucasus||Caucasian|||42.5,44.5,,Q18869
Kashmir||Kashmiri|Kashmiris||34.5,76,,Q43100
Kurdistan||Kurdish|Kurds||37,43,,Q41470
Crimea|Crimean Peninsula|Crimean|Crimeans|UA.11|45.3,34.4,,Q7835
Donbas|Donbass|||UA|48.1,38.2,,Q605714
Chechnya||Chechen|Chechens|RU.12
Darfur||||SD|13,25,,
Tibet||Tibetan|Tibetans|CN.14|31,88,,Q17252
Xinjiang||||CN.13
Catalonia||Catalan|Catalans|ES.56
Basque Country||Basque|Basques|ES.59
Golan Heights|Golan||||33,35.75,,Q83210
Sinai|Sinai Peninsula||||29.5,33.8,,
Persian Gulf|Gulf||||27,51,,Q34675
Red Sea|||||20,38.5,,Q23406
Black Sea|||||43,34,,Q166
Mediterranean|Mediterranean Sea||||35,18,,Q4918
Atlantic Ocean|Atlantic||||10,-25,,Q97
Pacific Ocean|Pacific||||0,-160,,Q98
Indian Ocean|||||-20,80,,Q1239
Arctic|||||80,0,,Q25322
Antarctica|||||-78.16,16.41,6255152,Q51
East Jerusalem|||||31.79,35.24,,
Bosnia||Bosnian|Bosnians|BA|44,18,,
Abkhazia||Abkhaz||GE.02|43,41,,Q23334
South Ossetia|||||42.3,44,,Q23427
Transnistria|||||47,29.5,,Q907112
Nagorno-Karabakh|Karabakh||||39.8,46.75,,
Siberia||||RU|60,100,,Q5428
Maghreb|||||31,3,,Q28227
Levant|||||34,37,,Q81483
Baltic Sea|||||58,20,,Q545
North Sea|||||56,3,,Q1693
Caspian Sea|||||41.7,50.6,,Q5484
South China Sea|||||12,113,,Q37660
Sea of Japan|||||40,135,,Q27092
Gulf of Mexico|||||25,-90,,Q12630
Arabian Sea|||||14,65,,Q58705
Adriatic Sea|Adriatic||||43,15,,Q13924
Aegean Sea|Aegean||||39,25,,Q34575
English Channel|||||50.2,-1,,Q34640
Dead Sea|||||31.5,35.5,,Q23883
East China Sea|||||30,125
Yellow Sea|||||35,123
Bay of Bengal|||||15,88
Gulf of Aden|||||12.5,48
Strait of Hormuz|Hormuz Strait||||26.6,56.5
Taiwan Strait|||||24.8,119.9
Nile|Nile River,River Nile||||,,,Q3392
Danube|Danube River||||,,,Q1653
Rhine|||||,,,Q584
Euphrates|Euphrates River||||,,,Q34589
Tigris|Tigris River||||,,,Q35591
Mississippi River|||||,,,Q1497
Amazon River|||||,,,Q3783
River Thames|Thames||||,,,Q19686
Yangtze|Yangtze River||||,,,Q5413
Mekong|Mekong River||||,,,Q41179
Ganges|||||,,,Q5089
Jordan River|River Jordan||||32,35.55,,Q40059
Alps||Alpine|||46.5,9.5,,Q1286
Himalayas|Himalaya|Himalayan|||28.5,84,,Q5451
Andes||Andean|||-20,-67,,Q5456
Sahara|Sahara Desert|Saharan|||23,10,,Q6583
Rocky Mountains|Rockies||||43,-110,,Q5463
Mount Everest|||||27.99,86.93,,Q513
Pyrenees|||||42.7,1
Soviet Union|USSR,U.S.S.R.|Soviet|Soviets||60,90,,Q15180
Yugoslavia||Yugoslav,Yugoslavian|Yugoslavs||44,20,,Q36704
Czechoslovakia||Czechoslovak,Czechoslovakian|Czechoslovaks||49,17,,Q33946
East Germany|GDR|East German|East Germans|DE|52,13,,Q16957
West Germany||West German|West Germans|DE|50,8,,Q713750
South Vietnam||South Vietnamese||VN|12,108
North Vietnam||North Vietnamese||VN|20,106
Rhodesia||Rhodesian|Rhodesians|ZW|-19,29
Ceylon||||LK|7,81
Persia|||||32,53
Ulster|||||54.6,-7
Gulf of Guinea|||||1,4
Lake Victoria|||||-1,33
Lake Chad|||||13,14.5
Lake Tanganyika|||||-6,29.5
Lake Malawi|||||-12,34.5
Niger Delta||||NG|5,6.5
Mindanao||||PH|7.5,125
Luzon||||PH|16,121
Visayas||||PH|11,123.5
Palawan||||PH|9.8,118.7
Mindoro||||PH|12.9,121.1
Sumatra||||ID|0,102
Java||||ID|-7.3,110
Borneo|||||1,114
Kalimantan||||ID|-1,114
Sulawesi||||ID|-2,121
Lombok||||ID|-8.6,116.3
Irian Jaya||||ID|-4,138
Timor|||||-9,125
Bengal|||||24,88.5
Waziristan||||PK|32.5,69.7
North Waziristan||||PK|33,70
South Waziristan||||PK|32.3,69.6
Swat Valley||||PK|35.2,72.4
Rift Valley||||KE|0,36
Ogaden||||ET|7,44
Casamance||||SN|12.8,-15
Kivu||||CD|-2,28.5
Katanga||||CD|-9,26
Patagonia||Patagonian|||-45,-69
Provence||||FR|43.8,6
Transylvania||Transylvanian||RO|46.5,24
Dalmatia||Dalmatian||HR|43.5,16.5
Sandzak|Sandžak||||43.1,20
Puntland||||SO|9,49
Somaliland||||SO|9.7,46
Jubaland||||SO|0.5,41.5
Biafra||Biafran|Biafrans|NG|5.5,7.5
Manchuria||||CN|45,126
Kyushu||||JP|33,131
New England||||US|44,-71
Midwest||||US|42,-93
Silicon Valley||||US|37.4,-122
Bay Area||||US|37.7,-122.2
Deep South||||US|33,-88
Negev||||IL|30.8,34.8
Galilee||||IL|32.8,35.4
Thrace|||||41.3,26.5
Mesopotamia|||||33,44
Far East|||||40,130
Near East|||||32,38
Benelux|||||51,5
Polynesia||Polynesian|Polynesians||-17,-150
Melanesia||Melanesian|Melanesians||-10,160
Great Lakes|||||45,-84
Kalahari|Kalahari Desert||||-24,22
Namib|Namib Desert||||-23,15
Gobi|Gobi Desert||||43,105
Mount Kenya||||KE|-0.15,37.3
Mont Blanc|||||45.83,6.86
Congo River|||||-2,17
Indus|Indus River||||28,69
Yellow River||||CN|36,110
Volga|Volga River|||RU|52,47
Seine||||FR|49,2
Orinoco|Orinoco River||||8,-65
Galapagos Islands|Galápagos Islands,Galapagos,Galápagos|||EC|-0.6,-90.4
Easter Island||||CL|-27.1,-109.4
Diego Garcia|||||-7.3,72.4
Chagos Islands|||||-6.3,71.9
Channel Islands|||||49.4,-2.4
Spratly Islands|Spratlys||||9,112
Paracel Islands|Paracels||||16.5,112
Senkaku Islands|||||25.8,123.5
Kuril Islands|Kurils||||46,151
Kordofan||||SD|13,30
Equatoria||||SS|4.5,31.5
Catatumbo||||CO|8.7,-73
Essequibo|Esequibo|||GY|6,-59.5
Arnhem Land||||AU|-12.8,134.5
Torres Strait||||AU|-10,142
Great Barrier Reef||||AU|-18,147
Chittagong Hill Tracts||||BD|22.7,92.2
Vidarbha||||IN|20.5,78.5
Marathwada||||IN|19.2,76
Andaman Islands||||IN|12.5,92.8
Terai|||||27.5,83
Kathmandu Valley||||NP|27.7,85.3
Indo-Pacific|||||0,120
Asia-Pacific|||||10,130
West Indies|||||18,-66
Antilles|||||18,-68
Nevis||||KN|17.15,-62.6
`;

/** How English news calls divisions that the sources call otherwise: GeoNames code | names, the first the one to show. */
export const divisionNames = `
FR.94|Corsica
DE.02|Bavaria
DE.13|Saxony
DE.06|Lower Saxony
DE.07|North Rhine-Westphalia
DE.15|Thuringia
DE.05|Hesse
IT.15|Sicily
IT.14|Sardinia
IT.16|Tuscany
IT.09|Lombardy
IT.12|Piedmont
ES.51|Andalusia
ES.53|Canary Islands
ES.07|Balearic Islands
FR.A2|Brittany
FR.28|Normandy
FR.27|Burgundy-Franche-Comté
DE.01|Baden-Württemberg
AU.02|New South Wales,NSW
ZA.02|KwaZulu-Natal,KZN
BE.VLG|Flanders
BE.WAL|Wallonia
CA.10|Quebec
PK.03|Khyber Pakhtunkhwa
PK.02|Balochistan
CN.20|Inner Mongolia
IQ.18|Salah al-Din,Salahuddin
IQ.01|Anbar
IQ.15|Nineveh
IQ.10|Diyala
IQ.02|Basra
`;

/** Wikidata ids of divisions that Natural Earth divides otherwise: GeoNames code | id. */
export const divisionIds = `
GB.ENG|Q21
GB.SCT|Q22
GB.WLS|Q25
GB.NIR|Q26
ES.51|Q5783
IT.15|Q1460
IT.14|Q1462
IT.16|Q1273
IT.09|Q1210
FR.94|Q14112
FR.11|Q13917
US.DC|Q3551781
`;

/** Wikidata ids of countries where Natural Earth has none, or that of the land rather than the state: code | id. */
export const countryIds = `
PS|Q219060
GF|Q3769
GP|Q17012
MQ|Q17054
RE|Q17070
YT|Q17063
`;

/** Points of countries as GeoNames has them, where the middle of the table of countries is another: code | latitude | longitude. */
export const countryPoints = `
US|39.76|-98.5
CA|60.11|-113.64
AU|-25|135
IN|22|79
`;

/** Countries whose names stand in English news in many transliterations: GeoNames' nearest to its own name are taken. */
export const transliterated = "PS,IL,LB,SY,IQ,AF,YE,LY,UA,EG,IR,SD,JO,SA";

/** Countries whose small towns (5,000 people and more) English news names: where English is spoken, and where wars are. */
export const closelyRead = "GB,IE,CA,AU,NZ,US,PS,IL,LB,SY,IQ,UA,AF,YE,LY";

/** Other names of countries: code | names. */
export const countryNames = `
US|United States,United States of America,USA,U.S.A.,US,U.S.,America,the States
GB|United Kingdom,UK,U.K.,Britain,Great Britain
RU|Russia,Russian Federation
KR|South Korea
KP|North Korea,DPRK
CN|China,People's Republic of China,PRC
TW|Taiwan
CD|Congo,DR Congo,DRC,Democratic Republic of Congo
CI|Ivory Coast,Côte d'Ivoire
CZ|Czech Republic,Czechia
MM|Myanmar,Burma
TR|Turkey,Türkiye
AE|United Arab Emirates,UAE,Emirates
SA|Saudi Arabia
VA|Vatican,Vatican City,Holy See
NL|Netherlands,Holland
MK|Macedonia,North Macedonia
SZ|Swaziland,Eswatini
PS|Palestine,Palestinian Territories
SY|Syria
IR|Iran
BA|Bosnia and Herzegovina,Bosnia-Herzegovina
CV|Cape Verde
PG|Papua New Guinea,PNG
TT|Trinidad and Tobago,Trinidad & Tobago
TL|East Timor,Timor-Leste
`;

/** Words for peoples: code | adjectives | people. */
export const peoples = `
US|American|Americans
GB|British,Briton|Britons,Brits
FR|French,Frenchman,Frenchwoman|Frenchmen
ES|Spanish,Spaniard|Spaniards
SE|Swedish,Swede|Swedes
DK|Danish,Dane|Danes
FI|Finnish,Finn|Finns
NO|Norwegian|Norwegians
IS|Icelandic,Icelander|Icelanders
IE|Irish,Irishman,Irishwoman|Irishmen
NL|Dutch,Dutchman,Dutchwoman|Dutchmen
PL|Polish,Pole|Poles
TR|Turkish,Turk|Turks
RS|Serbian,Serb|Serbs,Serbians
HR|Croatian,Croat|Croats,Croatians
BA|Bosnian|Bosnians
CZ|Czech|Czechs
SK|Slovak|Slovaks
SI|Slovenian,Slovene|Slovenes
GR|Greek|Greeks
CH|Swiss|
PT|Portuguese|
CN|Chinese|
JP|Japanese|
TH|Thai|Thais
PH|Filipino,Philippine,Filipina|Filipinos
AF|Afghan|Afghans
IQ|Iraqi|Iraqis
IL|Israeli|Israelis
PK|Pakistani|Pakistanis
SA|Saudi,Saudi Arabian|Saudis
AE|Emirati|Emiratis
KW|Kuwaiti|Kuwaitis
QA|Qatari|Qataris
YE|Yemeni|Yemenis
OM|Omani|Omanis
BH|Bahraini|Bahrainis
SO|Somali|Somalis
BD|Bangladeshi|Bangladeshis
NP|Nepalese,Nepali|Nepalis
AR|Argentine,Argentinian|Argentines,Argentinians
NZ|New Zealand,New Zealander|New Zealanders
KR|South Korean|South Koreans
KP|North Korean|North Koreans
ZA|South African|South Africans
PS|Palestinian|Palestinians
CD|Congolese|
KZ|Kazakh|Kazakhs
UZ|Uzbek|Uzbeks
TJ|Tajik|Tajiks
TM|Turkmen|Turkmens
KG|Kyrgyz|
SD|Sudanese|
SS|South Sudanese|
SN|Senegalese|
VN|Vietnamese|
LB|Lebanese|
MM|Burmese|
TW|Taiwanese|
LK|Sri Lankan|Sri Lankans
MT|Maltese|
LU|Luxembourgish,Luxembourger|Luxembourgers
CI|Ivorian|Ivorians
PR|Puerto Rican|Puerto Ricans
CR|Costa Rican|Costa Ricans
DO|Dominican|Dominicans
SV|Salvadoran|Salvadorans
HT|Haitian|Haitians
`;

/** Cities under other names of English news: country | a name that GeoNames has | other names. */
export const cityNames = `
US|New York City|New York,NYC
US|Washington|Washington D.C.,Washington DC,D.C.
US|Los Angeles|LA,L.A.
UA|Kyiv|Kiev
UA|Kharkiv|Kharkov
UA|Odesa|Odessa
UA|Lviv|Lvov
UA|Dnipro|Dnipropetrovsk,Dnepropetrovsk
UA|Mykolaiv|Nikolaev
CN|Beijing|Peking
CN|Guangzhou|Canton
CN|Nanjing|Nanking
CN|Chongqing|Chungking
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Pune|Poona
IN|Varanasi|Benares
MM|Yangon|Rangoon
VN|Ho Chi Minh City|Saigon
ID|Jakarta|Djakarta
IQ|Erbil|Arbil,Irbil
YE|Al Ḩudaydah|Hodeidah,Hodeida
LY|Benghazi|Bengasi
YE|Sanaa|Sana'a,Sana
SA|Mecca|Makkah
SA|Riyadh|
SY|Aleppo|
SY|Homs|
SY|Raqqa|Raqqah,ar-Raqqa
PS|Jabālyā|Jabalia,Jabaliya,Jabalya
PS|Rafah|
PS|Khan Yunis|Khan Younis,Khan Yunes
PS|Gaza|Gaza City
PS|Dayr al Balah|Deir al-Balah,Deir el-Balah
RU|Saint Petersburg|Leningrad,Petrograd,St. Petersburg
RU|Volgograd|Stalingrad
TR|Istanbul|Constantinople
KH|Phnom Penh|
KZ|Astana|Nur-Sultan
KZ|Almaty|Alma-Ata
BD|Dhaka|Dacca
MZ|Maputo|
NG|Abuja|
IL|Tel Aviv|Tel Aviv-Yafo
KR|Busan|Pusan
TW|Kaohsiung|
BR|Rio de Janeiro|Rio
BR|Brasília|Brasilia
MX|Mexico City|
CH|Geneva|
CH|Zürich|Zurich
DE|Köln|Cologne
DE|Munich|
DE|Nürnberg|Nuremberg
DE|Frankfurt am Main|Frankfurt
IT|Rome|
IT|Turin|
ES|Sevilla|Seville
BE|Antwerpen|Antwerp
BE|Gent|Ghent
NL|The Hague|Hague
SE|Göteborg|Gothenburg
SE|Malmö|Malmo
DK|Copenhagen|
MA|Marrakesh|Marrakech
MA|Fes|Fez
ET|Addis Ababa|
AF|Kandahar|Qandahar
IR|Isfahan|Esfahan
GE|Tbilisi|Tiflis
BY|Minsk|
`;
