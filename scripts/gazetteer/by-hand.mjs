// What no source has: regions of the world, first-level divisions in the news, names and peoples that break the rule.

/** Regions: name | other names | adjectives | people | country code where it lies in one. */
export const regions = `
Middle East|Mideast|Middle Eastern|
Gaza Strip|Gaza|Gazan|Gazans|PS
West Bank||||PS
Europe||European|Europeans
Eastern Europe||Eastern European|
Western Europe||Western European|
Africa||African|Africans
North Africa||North African|North Africans
West Africa||West African|West Africans
East Africa||East African|East Africans
Southern Africa||Southern African|
Sub-Saharan Africa|||
Sahel||Sahelian|
Horn of Africa|||
Asia||Asian|Asians
Central Asia||Central Asian|
South Asia||South Asian|
Southeast Asia|South-East Asia|Southeast Asian|
East Asia||East Asian|
Latin America||Latin American|Latin Americans
South America||South American|South Americans
Central America||Central American|Central Americans
North America||North American|North Americans
Caribbean||Caribbean|
Oceania|||
Balkans||Balkan|
Scandinavia||Scandinavian|Scandinavians
Baltic States|Baltics|Baltic|
Caucasus||Caucasian|
Kashmir||Kashmiri|Kashmiris
Kurdistan||Kurdish|Kurds
Crimea|Crimean Peninsula|Crimean|Crimeans|UA
Donbas|Donbass|||UA
Chechnya||Chechen|Chechens|RU
Darfur||||SD
Tibet||Tibetan|Tibetans|CN
Xinjiang||||CN
Catalonia||Catalan|Catalans|ES
Basque Country||Basque|Basques|ES
Golan Heights|Golan|||
Sinai|Sinai Peninsula||
Persian Gulf|Gulf||
Red Sea|||
Black Sea|||
Mediterranean|Mediterranean Sea||
Atlantic Ocean|Atlantic||
Pacific Ocean|Pacific||
Indian Ocean|||
Arctic|||
Antarctica|||
East Jerusalem|||
Bosnia||Bosnian|Bosnians|BA
Abkhazia||Abkhaz|
South Ossetia|||
Transnistria|||
Nagorno-Karabakh|Karabakh||
Siberia||||RU
`;

/** Divisions: country code | names parted by commas. */
export const divisions = `
US|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming
CA|Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland and Labrador,Nova Scotia,Ontario,Prince Edward Island,Quebec,Saskatchewan,Nunavut,Yukon
GB|England,Scotland,Wales,Northern Ireland
AU|New South Wales,Queensland,South Australia,Tasmania,Victoria,Western Australia,Northern Territory
IN|Andhra Pradesh,Assam,Bihar,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Odisha,Punjab,Rajasthan,Tamil Nadu,Telangana,Uttar Pradesh,Uttarakhand,West Bengal
DE|Bavaria,Saxony,Hesse,Brandenburg,Lower Saxony,North Rhine-Westphalia,Thuringia,Baden-Württemberg
CN|Sichuan,Guangdong,Hubei,Hunan,Yunnan,Henan,Fujian,Zhejiang,Jiangsu,Shandong
PK|Balochistan,Sindh,Khyber Pakhtunkhwa
BR|Bahia,Amazonas,Minas Gerais,Pernambuco,Paraná
RU|Dagestan,Ingushetia,Tatarstan
`;

/** Other names of countries: code | names. */
export const countryNames = `
US|United States,United States of America,USA,U.S.A.,US,U.S.,America,the States
GB|United Kingdom,UK,U.K.,Britain,Great Britain
RU|Russia,Russian Federation
KR|South Korea
KP|North Korea
CN|China,People's Republic of China
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
TL|East Timor,Timor-Leste
`;

/** Words for peoples: code | adjectives | people. */
export const peoples = `
US|American|Americans
GB|British|Britons,Brits
FR|French|Frenchmen
ES|Spanish|Spaniards
SE|Swedish|Swedes
DK|Danish|Danes
FI|Finnish|Finns
NO|Norwegian|Norwegians
IS|Icelandic|Icelanders
IE|Irish|
NL|Dutch|Dutchmen
PL|Polish|Poles
TR|Turkish|Turks
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
PH|Filipino,Philippine|Filipinos
AF|Afghan|Afghans
IQ|Iraqi|Iraqis
IL|Israeli|Israelis
PK|Pakistani|Pakistanis
SA|Saudi|Saudis
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
NZ|New Zealand|New Zealanders
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
LU|Luxembourgish|Luxembourgers
CI|Ivorian|Ivorians
PR|Puerto Rican|Puerto Ricans
CR|Costa Rican|Costa Ricans
DO|Dominican|Dominicans
SV|Salvadoran|Salvadorans
HT|Haitian|Haitians
`;

/** Cities under other names: name as in the source | other names. */
export const cityNames = `
New York City|New York
Washington|Washington D.C.,Washington, D.C.,Washington DC
Kyiv|Kiev
Beijing|Peking
Mumbai|Bombay
Rangoon|Yangon
Ho Chi Minh City|Saigon
Rome|Roma
Mexico City|
Rafaḩ|Rafah
`;
