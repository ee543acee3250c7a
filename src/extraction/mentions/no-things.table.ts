/** Nouns to which a report does not come back as to a thing: time, measure, order, manner, and turns of phrase. */
export const noThings: ReadonlySet<string> = new Set(
  [
    "second minute hour day night week weekend month year decade century time moment morning afternoon evening noon midnight today tomorrow yesterday tonight season spring summer autumn winter fall date anniversary era age period quarter term future past present eve dawn",
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
    "lakh crore mph kph kmh mile kilometer kilometre meter metre foot inch centimeter centimetre yard acre hectare gallon litre liter ton tonne pound kilogram kilo ounce degree percent percentage percentage-point dollar euro cent yen yuan pence rate amount size length height width weight depth distance speed level extent scale degree average maximum minimum",
    "way manner kind type sort form case point fact reason cause purpose aim sake sense matter thing something anything nothing everything someone somebody anyone everyone one other none what lack addition regard respect respects basis terms term order account spite favor favour light face wake view behalf charge place spot top bottom end beginning start middle side front back left right rest half part piece bit pair hand head heart mind step turn try chance opportunity possibility likelihood need want ability right role position situation state condition example instance detail line word question answer truth hope fear love hate fun luck course run round stage moment eye",
    "world earth humanity mankind nature life public history reality justice peace power",
    "north south east west northeast northwest southeast southwest center centre",
  ].flatMap((row) => row.split(" ")),
);
