import type { EventType } from "../../../schema/index.ts";

/** What the words of a phrase may be asked: whether they can act or be hurt, are no thing that one can touch, are a number, or stand in the row's list. */
export type SenseTest = "figure" | "abstract" | "lifeless" | "person" | "people" | "listed" | "unlisted" | "any";

export interface SenseRow {
  /** Lemmas of verbs. */
  readonly verbs: string;
  /** The phrase that decides: what is done to, who does it, a clause that is found out, what happened when it was done (a verb that is listed, or one of an accident), what it is made to be, what stands behind "to", "at", "in", "as", "for" or "with", what it is aimed at ("at", "on", "into") where it has no object, or none of all and nothing behind the prepositions of `words`. */
  readonly slot: "object" | "subject" | "clause" | "adjective" | "nothing" | "particle" | "when" | "to" | "from" | "at" | "in" | "as" | "with" | "aim" | "for" | "score" | "any";
  readonly test: SenseTest;
  readonly words?: string;
  /** Only in the passive, or only in the active. */
  readonly voice?: "active" | "passive";
  /** Only with this particle. */
  readonly particle?: string;
  readonly becomes: EventType;
  readonly example: string;
}

const weapons = "bomb bombing shelling missile rocket blast explosion shell airstrike strike drone bullet attack raid mortar projectile grenade shrapnel fire torpedo helicopter jet warplane plane bomber";
const police = "police officer agent detective investigator authority prosecutor inspector";
const vessels = "ship vessel ferry boat tanker freighter trawler yacht barge submarine liner launch dinghy canoe raft warship frigate";
/** Vehicles that kill by accident, where a jet or a jeep may as well be of an army. */
const civilian = "car bus truck lorry train tram van motorcycle taxi suv pickup minivan trailer ferry boat";
const vehicles = `${civilian} sedan ambulance tractor scooter moped coach cab limousine streetcar locomotive rickshaw tesla plane vessel ship bike vehicle jeep tanker helicopter jet barge yacht trawler`;

const beasts = "wolf bear dog elephant tiger leopard lion crocodile alligator shark snake cobra bull bee wasp hornet hyena hippo buffalo boar puma jaguar cow camel jellyfish";
const mishaps = "crash accident collision collapse plunge slide avalanche landslide mudslide rockslide flood earthquake quake tsunami cyclone hurricane typhoon tornado storm stampede derailment wreck pile-up crush heatwave capsizing fire blaze wildfire bushfire inferno";
const calamities =
  "lightning virus disease cancer cholera ebola malaria measles flu influenza pneumonia infection outbreak epidemic pandemic famine hunger drought cold heat rain downpour monsoon blizzard snow wind gale twister eruption volcano smog pollution alcohol liquor overdose leak crane roof wall building bridge tower billboard tree boulder rock scaffold scaffolding elevator lift";

const killers = `minibus ${civilian} ${beasts} ${mishaps} ${calamities}`;
/** What police seize and armies do not. */
const contraband = "weapon rifle gun pistol ammunition bullet explosive grenade dynamite drug cocaine heroin marijuana cannabis methamphetamine pill contraband cash money dollar document computer laptop phone passport ivory shipment consignment asset property propaganda leaflet equipment";
/** What kills without anybody's doing: beasts, vehicles, mishaps, nature. */
export const lifelessKillers: ReadonlySet<string> = new Set(killers.split(" "));

/** Verbs of violence and the like in a sense that is none: "killed the bill", "shot to fame", "hit by falling demand". First match holds. */
export const senses: readonly SenseRow[] = [
  { verbs: "suspect", slot: "nothing", test: "any", voice: "active", becomes: "action", example: "Nobody suspected." },
  { verbs: "book", slot: "subject", test: "listed", words: police, becomes: "charge", example: "Police booked the driver." },
  { verbs: "book", slot: "any", test: "any", becomes: "action", example: "She booked a room." },
  { verbs: "kill", slot: "object", test: "listed", words: "firm business company industry economy market sector trade job enterprise startup charity nation country democracy dream hope", becomes: "action", example: "The tax will kill small firms." },
  { verbs: "kill murder slaughter assassinate massacre", slot: "object", test: "lifeless", becomes: "action", example: "The senate killed the bill." },
  { verbs: "kill", slot: "subject", test: "listed", words: killers, becomes: "death", example: "A bus killed two women." },
  { verbs: "kill", slot: "in", test: "listed", words: mishaps, voice: "passive", becomes: "death", example: "Two women were killed in a crash." },
  { verbs: "kill", slot: "when", test: "listed", words: `crash collapse plough plow plunge overturn capsize derail sink fall collide spill snap slip swerve skid veer crumble cave tumble become get ${mishaps} ${calamities}`, voice: "passive", becomes: "death", example: "A boy was killed when a roof collapsed." },
  { verbs: "attack maul hit strike", slot: "subject", test: "listed", words: `${beasts} virus disease bacterium bacteria fungus parasite cancer infection branch boulder`, becomes: "action", example: "A bear attacked a hiker." },
  { verbs: "raid storm", slot: "in", test: "listed", words: "probe investigation inquiry enquiry scandal crackdown", becomes: "action", example: "Offices were raided in a corruption probe." },
  { verbs: "slam", slot: "subject", test: "listed", words: `${vehicles} driver motorist storm hurricane typhoon cyclone wave`, becomes: "action", example: "A lorry slammed into a crowd." },
  { verbs: "raise", slot: "object", test: "figure", becomes: "action", example: "The firm raised $20m." },
  { verbs: "raise", slot: "object", test: "listed", words: "money fund capital cash awareness yen yuan euro dollar pound rupee rouble ruble peso real won question doubt objection concern alarm eyebrow child flag hand voice", becomes: "action", example: "The firm raised 2 million euros." },
  { verbs: "derail", slot: "object", test: "listed", words: "dialogue talk negotiation deal process plan peace effort economy recovery campaign bill reform truce ceasefire career season transition election vote", becomes: "action", example: "The attack derailed the talks." },
  { verbs: "hit strike", slot: "particle", test: "listed", words: "back out", becomes: "action", example: "Villa hit back." },
  { verbs: "storm", slot: "to", test: "listed", words: "victory win title lead success power top final", becomes: "action", example: "The opposition stormed to victory." },
  { verbs: "capture", slot: "subject", test: "listed", words: "gravity camera photographer lens video footage recording tape clip image picture photo photograph telescope satellite survey poll film painting novel", becomes: "action", example: "The probe was captured by the planet's gravity." },
  { verbs: "capture", slot: "object", test: "listed", words: "seat vote mood attention imagination title trophy crown cup medal prize share footage image photo picture fish shark animal", becomes: "action", example: "The party captured 40 seats." },
  { verbs: "attack assail assault", slot: "object", test: "abstract", becomes: "criticism", example: "Netflix attacked the merger." },
  { verbs: "bombard raid storm ambush target strike hit stab hijack shell blast bomb", slot: "object", test: "abstract", becomes: "action", example: "The firm targeted growth." },
  { verbs: "raid storm", slot: "subject", test: "listed", words: police, becomes: "action", example: "Police raided the offices." },
  { verbs: "target", slot: "object", test: "listed", words: "voter consumer customer woman youth audience buyer shopper investor user fan reader viewer tourist", becomes: "action", example: "The ads target women." },
  {
    verbs: "hit strike",
    slot: "object",
    test: "listed",
    words: "road ball note chord wall nail brake low high peak record six four volley shot penalty post bar rock iceberg reef shelf stand store market screen airwave jackpot headline gold oil water snag milestone button gym century fifty half-century boundary homer single double balance tone deal accord bargain pose",
    becomes: "action",
    example: "The band hit the road.",
  },
  { verbs: "erupt", slot: "subject", test: "listed", words: "stampede row dispute controversy debate scandal cheer applause crowd laughter argument feud spat outcry joy celebration tension anger fury panic", becomes: "action", example: "A row erupted over the bill." },
  { verbs: "erupt explode", slot: "in", test: "listed", words: "cheer applause laughter joy anger rage tear song celebration fury delight outrage protest", becomes: "action", example: "Parliament erupted in cheers." },
  { verbs: "flood", slot: "subject", test: "people", becomes: "action", example: "Thousands of people flooded the streets." },
  { verbs: "open launch", slot: "object", test: "listed", words: "inquiry enquiry investigation probe proceeding case talk negotiation account fire", becomes: "action", example: "Prosecutors opened a case." },
  { verbs: "hang", slot: "object", test: "lifeless", becomes: "action", example: "Families hung a red cloth on the door." },
  { verbs: "free release", slot: "from", test: "listed", words: "pay obligation duty tax charge fee contract need rule requirement burden responsibility constraint liability debt", becomes: "action", example: "That would have freed it from paying." },
  { verbs: "execute", slot: "object", test: "lifeless", becomes: "action", example: "The firm executed its plan." },
  { verbs: "damage destroy wreck ruin", slot: "object", test: "listed", words: "reputation credibility relation relationship tie link interest confidence image trust career brand health morale life hope dream prospect", becomes: "action", example: "The affair damaged his reputation." },
  { verbs: "save rescue", slot: "object", test: "listed", words: "penalty shot free-kick effort goal $ € £ dollar euro pound money time cost job trouble energy fuel header point", becomes: "action", example: "The goalkeeper saved a penalty." },
  { verbs: "overturn plough plow slam smash plunge careen swerve skid veer barrel", slot: "subject", test: "listed", words: vehicles, becomes: "accident", example: "The bus overturned in the rain." },
  { verbs: "hit strike", slot: "object", test: "listed", words: "bomb mine landmine device explosive ied", becomes: "explosion", example: "Their jeep hit a mine." },
  { verbs: "hit strike", slot: "subject", test: "listed", words: `${vehicles} driver motorist trucker`, becomes: "accident", example: "The bus hit a tree." },
  { verbs: "hit strike", slot: "subject", test: "listed", words: weapons, becomes: "attack", example: "A drone hit a cyclist." },
  { verbs: "hit strike", slot: "object", test: "listed", words: "tree pole lamppost guardrail kerb deer moose kangaroo cyclist bicyclist pedestrian motorcyclist motorist jogger biker", becomes: "accident", example: "A cyclist was struck on the highway." },
  { verbs: "hit strike", slot: "subject", test: "unlisted", words: weapons, becomes: "action", example: "The recession hit the town." },
  { verbs: "strike", slot: "nothing", test: "listed", words: "at on against inside outside near again", voice: "active", becomes: "action", example: "Hazard struck late." },
  { verbs: "hit strike", slot: "object", test: "lifeless", voice: "passive", becomes: "action", example: "Sales were hit." },
  { verbs: "shoot", slot: "object", test: "listed", words: `${vehicles} aircraft airliner airplane aeroplane drone balloon missile rocket`, particle: "down", becomes: "attack", example: "Rebels shot down a jet." },
  { verbs: "shoot", slot: "nothing", test: "listed", words: "at on into dead", voice: "active", becomes: "action", example: "Gatlin shot out of the blocks." },
  { verbs: "shoot", slot: "object", test: "lifeless", becomes: "action", example: "She shot a film." },
  { verbs: "storm bomb", slot: "particle", test: "listed", words: "out off", becomes: "action", example: "She stormed out." },
  { verbs: "hurt", slot: "any", test: "any", voice: "active", becomes: "action", example: "The cuts hurt families." },
  { verbs: "injure", slot: "subject", test: "listed", words: `${mishaps} explosion detonation`, becomes: "injury", example: "A derailment injured dozens." },
  { verbs: "hurt wound injure", slot: "subject", test: "abstract", becomes: "action", example: "The firm was hurt by rising prices." },
  { verbs: "hire", slot: "object", test: "listed", words: "killer gun gunman assassin thug hand help", voice: "passive", becomes: "action", example: "Hired killers shot the judge." },
  { verbs: "install", slot: "object", test: "lifeless", becomes: "action", example: "The firm installed software on its cars." },
  { verbs: "rule", slot: "particle", test: "listed", words: "out", becomes: "action", example: "He did not rule out a strike." },
  { verbs: "return", slot: "object", test: "listed", words: "request call message email letter favor favour fire verdict serve money", becomes: "action", example: "She did not return a call." },
  { verbs: "take", particle: "over", slot: "as", test: "any", becomes: "action", example: "She will take over as president." },
  { verbs: "take", particle: "over", slot: "nothing", test: "any", becomes: "action", example: "She took over from him." },
  { verbs: "capture", slot: "object", test: "people", becomes: "arrest", example: "Police captured two men." },
  { verbs: "seize capture", slot: "object", test: "listed", words: contraband, becomes: "action", example: "Police seized 40 rifles." },
  { verbs: "crash", slot: "subject", test: "listed", words: "share stock index market price currency yield sale profit dollar euro pound yen yuan rouble ruble rupee peso lira bond value oil", becomes: "decrease", example: "The shares crashed." },
  { verbs: "explode", slot: "subject", test: "listed", words: "yield price sale demand cost profit population number", becomes: "increase", example: "The cost exploded." },
  { verbs: "seize", slot: "nothing", test: "any", voice: "active", becomes: "action", example: "The senator seized on the remarks." },
  { verbs: "back", slot: "particle", test: "listed", words: "down away off out up", becomes: "action", example: "The senator refused to back down." },
  { verbs: "seize capture", slot: "object", test: "listed", words: "fugitive suspect smuggler trafficker kingpin killer murderer", becomes: "arrest", example: "Police seized the suspect." },
  { verbs: "seize", slot: "object", test: "people", becomes: "kidnapping", example: "Rebels seized 200 students." },
  { verbs: "fire", slot: "particle", test: "listed", words: "back up off", becomes: "action", example: "The senator fired back." },
  { verbs: "fire shoot", slot: "aim", test: "any", voice: "passive", becomes: "attack", example: "They were fired upon." },
  { verbs: "fire", slot: "aim", test: "any", voice: "active", becomes: "attack", example: "Gunmen fired at the bus." },
  { verbs: "fire", slot: "nothing", test: "any", voice: "active", words: "", becomes: "action", example: "Police fired into the air." },
  { verbs: "fire", slot: "object", test: "lifeless", becomes: "action", example: "He fired the engine." },
  { verbs: "explode erupt", slot: "subject", test: "abstract", becomes: "action", example: "Debts exploded." },
  { verbs: "go", slot: "subject", test: "unlisted", words: "bomb device explosive explosion blast grenade charge mine dynamite firebomb", becomes: "action", example: "The alarm went off." },
  { verbs: "bombard attack pelt hit", slot: "with", test: "listed", words: "question request call email message letter complaint criticism demand advert leaflet offer", becomes: "action", example: "Senators bombarded her with questions." },
  { verbs: "edge down hammer thump crush stun whip sink humble upset blank pip rout overcome overwhelm demolish destroy see_off", slot: "score", test: "any", becomes: "victory", example: "Spain edged Italy 1-0." },
  { verbs: "open", slot: "object", test: "listed", words: "scoring account innings", becomes: "action", example: "Ruiz opened the scoring." },
  { verbs: "beat", particle: "up", slot: "any", test: "any", becomes: "attack", example: "Guards beat up a reporter." },
  { verbs: "beat thrash", slot: "subject", test: "listed", words: "police policeman officer guard soldier mob thug youth gang crowd supporter assailant attacker militia battalion battalions member warder jailer captor gunman trooper agent", becomes: "attack", example: "A reporter was beaten by guards." },
  { verbs: "beat", slot: "in", test: "listed", words: "van cell custody prison jail detention car street station barracks", becomes: "attack", example: "He was beaten in a police van." },
  { verbs: "beat", slot: "with", test: "listed", words: "stick club baton rod pipe belt whip cane stone brick hammer bat cable butt fist truncheon chain rope plank", becomes: "attack", example: "They beat him with sticks." },
  { verbs: "lose", slot: "object", test: "listed", words: "leg arm hand foot eye finger toe limb eyesight sight hearing thumb", becomes: "injury", example: "Cruz lost both legs." },
  { verbs: "lose", slot: "object", test: "people", becomes: "action", example: "The side lost Campbell to a fast ball." },
  { verbs: "name", slot: "object", test: "listed", words: "dead victim deceased suspect attacker gunman casualty", becomes: "action", example: "The commander named the dead as Asha Omar." },
  { verbs: "whisk spirit", slot: "to", test: "listed", words: "hospital clinic safety airport shelter palace base residence home car", becomes: "action", example: "He was whisked away to hospital." },
  { verbs: "whisk spirit", slot: "subject", test: "listed", words: "ambulance helicopter aide guard bodyguard police officer motorcade jet plane", becomes: "action", example: "Guards whisked away the singer." },
  { verbs: "charge", slot: "aim", test: "any", voice: "active", becomes: "attack", example: "The bull charged at him." },
  { verbs: "battle fight", slot: "object", test: "lifeless", becomes: "action", example: "Firefighters battled the flames." },
  { verbs: "seize capture conquer", slot: "object", test: "abstract", becomes: "action", example: "She captured the title." },
  { verbs: "destroy demolish wreck", slot: "object", test: "listed", words: "field opposition rival competition myth argument", becomes: "action", example: "She destroyed the field." },
  { verbs: "slash", slot: "object", test: "lifeless", becomes: "decrease", example: "The bank slashed its rates." },
  { verbs: "topple", slot: "object", test: "person", becomes: "coup", example: "Officers toppled the president." },
  { verbs: "topple", slot: "object", test: "listed", words: "government regime dictatorship monarchy junta dynasty cabinet ruler dictator king shah tsar", becomes: "coup", example: "Officers toppled the government." },
  { verbs: "pull", particle: "out", slot: "object", test: "listed", words: "survivor victim body child boy girl baby woman man people passenger corpse resident worker miner", becomes: "rescue", example: "Soldiers pulled out survivors." },
  { verbs: "suspend", slot: "object", test: "lifeless", becomes: "action", example: "The bloc has suspended all flights." },
  { verbs: "bury", slot: "subject", test: "listed", words: "landslide mudslide avalanche rockslide rubble debris mud snow ash sand earthquake collapse", becomes: "destruction", example: "A landslide buried their car." },
  { verbs: "bury", slot: "object", test: "listed", words: "hatchet difference news head treasure cable story", becomes: "action", example: "They buried their differences." },
  { verbs: "lose", slot: "object", test: "listed", words: "everything all nothing something much anything", becomes: "action", example: "I lost everything." },
  { verbs: "make", slot: "object", test: "listed", words: "remark comment case point sense difference money profit loss fortune living headline friend love fun history way room debut mark peace threat noise mess", becomes: "action", example: "The candidate made the remarks in a debate." },
  { verbs: "make", slot: "adjective", test: "any", becomes: "action", example: "The drought made the rains scarce." },
  { verbs: "protest", slot: "subject", test: "listed", words: "ministry government embassy minister ambassador envoy", becomes: "criticism", example: "The ministry protested the raid." },
  { verbs: "charge", slot: "nothing", test: "any", words: "at into toward towards against with", voice: "active", becomes: "accusation", example: "The army bombed the village, as peasants charged." },
  { verbs: "sink", slot: "subject", test: "listed", words: vessels, becomes: "accident", example: "The ferry sank." },
  { verbs: "dismiss", slot: "as", test: "listed", words: "fake hoax forgery fabrication liar joke fantasy fiction propaganda lie nonsense rubbish stunt conspiracy rumour rumor gossip speculation absurd baseless false untrue", becomes: "rejection", example: "He dismissed the tapes as fakes." },
  { verbs: "dismiss", slot: "as", test: "lifeless", becomes: "rejection", example: "He dismissed it as girl talk." },
  { verbs: "dismiss", slot: "object", test: "listed", words: "claim charge allegation accusation suggestion report notion idea concern criticism rumour rumor fear call argument theory speculation appeal petition complaint request", becomes: "rejection", example: "The party dismissed the claim." },
  { verbs: "dismiss", slot: "object", test: "listed", words: "case lawsuit suit motion", becomes: "ruling", example: "A judge dismissed the lawsuit." },
  { verbs: "gather", slot: "clause", test: "any", becomes: "action", example: "Our correspondent gathered that he had left." },
  { verbs: "gather", slot: "object", test: "lifeless", becomes: "action", example: "They gathered evidence." },
  {
    verbs: "pick choose select tap",
    slot: "as",
    test: "listed",
    words: "ambassador minister secretary chief head director president chairman chairwoman chair mate leader judge justice prosecutor general adviser advisor coach manager captain commissioner governor premier nominee candidate successor envoy spokesman spokeswoman",
    becomes: "appointment",
    example: "Trump picked Haley as ambassador.",
  },
  { verbs: "promote", slot: "object", test: "lifeless", becomes: "action", example: "She promoted her memoir." },
  { verbs: "honor honour", slot: "object", test: "listed", words: "settlement commitment promise pledge agreement deal obligation treaty contract debt word wish request pact accord terms", becomes: "action", example: "The bank will honour its commitments." },
  { verbs: "close", slot: "object", test: "listed", words: "wound gash cut gap eye mouth letter account book chapter speech year session season", becomes: "action", example: "Doctors closed the wound." },
  { verbs: "close", slot: "object", test: "listed", words: "deal sale purchase transaction", becomes: "agreement", example: "The firms closed the deal." },
  { verbs: "close open reopen", slot: "at", test: "figure", becomes: "action", example: "The index closed at 4,818." },
  { verbs: "close open reopen", slot: "subject", test: "listed", words: "share stock index rupee dollar yen euro pound peso currency future benchmark crude oil gold price", becomes: "action", example: "Shares closed 3.4% lower in Lima." },
  { verbs: "close open reopen", slot: "object", test: "listed", words: "share stock index rupee dollar yen euro pound peso currency future benchmark crude oil gold price", becomes: "action", example: "Shares closed lower." },
  { verbs: "return", slot: "to", test: "unlisted", words: "home barrack base city town village country capital office room camp house field prison jail cell court street", becomes: "action", example: "The firm returned to profit." },
  { verbs: "name", slot: "subject", test: "listed", words: "police prosecutor authority detective investigator officer media newspaper coroner", becomes: "action", example: "Police named the dead man." },
  { verbs: "name", slot: "object", test: "listed", words: "victim dead deceased fatality suspect attacker gunman shooter killer perpetrator", becomes: "action", example: "The victims were named as Ana Ruiz and Luis Paz." },
  { verbs: "name", slot: "as", test: "listed", words: "suspect person attacker victim gunman shooter killer perpetrator accused dead one father mother", becomes: "action", example: "Police named him as a suspect." },
  { verbs: "rule", slot: "for", test: "listed", words: "year month week decade century generation day", becomes: "action", example: "He ruled for 22 years." },
  { verbs: "rule", slot: "object", test: "listed", words: "country nation kingdom empire state island land roost", becomes: "action", example: "He rules the country." },
  { verbs: "meet", slot: "object", test: "abstract", becomes: "action", example: "The plan meets the needs." },
  { verbs: "bear", slot: "object", test: "lifeless", voice: "active", becomes: "action", example: "The letter bears his name." },
  { verbs: "lose", slot: "object", test: "listed", words: "% percent pc point pence cent value", becomes: "decrease", example: "The index lost 80 points." },
  { verbs: "lose", slot: "object", test: "listed", words: "$ € £ ¥ dollar euro pound yen yuan rupee peso million billion", becomes: "result", example: "The firm lost $2 billion." },
  { verbs: "gain", slot: "object", test: "listed", words: "% percent pc point pence cent", becomes: "increase", example: "The index gained 12 points." },
  { verbs: "rally", slot: "subject", test: "listed", words: "share stock market index currency dollar euro yen oil gold bond price", becomes: "increase", example: "Shares rallied on Monday." },
  { verbs: "win", slot: "object", test: "listed", words: "approval support backing permission praise clearance recognition access freedom favor favour concession applause acclaim respect admission asylum release reprieve", becomes: "action", example: "The firm won court approval." },
  { verbs: "lose", slot: "object", test: "unlisted", words: "match game final election race war battle fight title seat series set vote case appeal referendum semifinal contest bid lead tie leg championship crown", becomes: "action", example: "He lost his job." },
  {
    verbs: "release",
    slot: "object",
    test: "listed",
    words: "report poll survey study statement video album song data result figure photo picture list image document tape recording single film movie book plan letter transcript budget name identity detail",
    becomes: "publication",
    example: "The bank released a report.",
  },
];

export interface NounSenseRow {
  /** Lemmas of nouns. */
  readonly nouns: string;
  /** What decides: a word before the noun, the verb of which it is the object, the phrase behind a preposition, for `by`, who does what is done in it, or, for `under`, what comes under it; without words, one of what cannot be touched. */
  readonly slot: "before" | "over" | "of" | "on" | "against" | "for" | "in" | "as" | "by" | "under" | "owner" | "from";
  readonly words?: string;
  /** Instead of words: one who can be hurt. */
  readonly people?: true;
  readonly becomes: EventType;
  readonly example: string;
}

/** Nouns of violence and disaster in a sense that is none: "a price war", "an attack on the policy". First match holds. */
export const nounSenses: readonly NounSenseRow[] = [
  { nouns: "arrest", slot: "before", words: "cardiac respiratory", becomes: "illness", example: "She suffered a cardiac arrest." },
  { nouns: "departure exit", slot: "from", words: "union Union bloc eurozone EU euro alliance NATO Nato pact accord treaty", becomes: "withdrawal", example: "The vote delayed the country's departure from the bloc." },
  { nouns: "attempt", slot: "on", words: "life", becomes: "attack", example: "The judge escaped an attempt on his life." },
  { nouns: "attack assault", slot: "before", words: "verbal blistering scathing stinging withering rhetorical political personal partisan blunt veiled thinly ad fierce sharp", becomes: "criticism", example: "The senator launched a scathing attack on his rival." },
  { nouns: "attack assault", slot: "on", becomes: "criticism", example: "The senator launched an attack on the policy." },
  { nouns: "attack assault offensive", slot: "against", becomes: "criticism", example: "The opposition launched an offensive against the tax bill." },
  { nouns: "attack assault", slot: "as", words: "on", becomes: "criticism", example: "Unions condemned the cut as an attack on the poor." },
  { nouns: "attack", slot: "under", becomes: "criticism", example: "The policy came under attack." },
  { nouns: "attack", slot: "before", words: "heart panic asthma", becomes: "illness", example: "Her father suffered a heart attack." },
  { nouns: "retreat", slot: "before", words: "cabinet caucus party corporate company team leadership weekend spiritual religious staff annual mountain writer", becomes: "meeting", example: "He spoke at a cabinet retreat." },
  { nouns: "execution", slot: "owner", words: "we our its their company firm management team", becomes: "action", example: "We are disappointed with our execution." },
  { nouns: "execution", slot: "of", words: "plan strategy order contract warrant policy project agreement budget program programme task deal decision duty will reform", becomes: "action", example: "He praised the execution of the plan." },
  { nouns: "drop", slot: "of", words: "blood water rain oil ink", becomes: "action", example: "Not a drop of their blood will be left." },
  { nouns: "surge", slot: "before", words: "storm tidal", becomes: "flood", example: "Storm surges of up to three metres hit the coast." },
  { nouns: "probe", slot: "before", words: "space mars lunar moon comet solar planetary interplanetary robotic juno voyager", becomes: "action", example: "The space probe entered orbit." },
  { nouns: "raid", slot: "before", words: "police dawn drug anti-drug fbi immigration tax counter-terrorism", becomes: "action", example: "He was held in a police raid." },
  { nouns: "raid", slot: "on", words: "fund pension saving budget treasury coffer purse fridge", becomes: "action", example: "He opposed the raid on pension funds." },
  { nouns: "raid", slot: "by", words: police, becomes: "action", example: "Police seized rifles in a raid on a house." },
  { nouns: "appointment", slot: "over", words: "schedule cancel book miss keep reschedule attend", becomes: "action", example: "The clinic stopped scheduling the new appointments." },
  { nouns: "suit", slot: "before", words: "prison white black dark grey gray blue business wet space swim track pin hazmat protective orange wool three-piece", becomes: "action", example: "Lawyers saw the white prison suit." },
  { nouns: "suit", slot: "over", words: "wear don tailor sew press", becomes: "action", example: "He was wearing an old suit." },
  { nouns: "war", slot: "before", words: "price trade tariff bidding turf culture rating currency", becomes: "action", example: "The firms are waging a price war." },
  { nouns: "war", slot: "on", becomes: "action", example: "He declared war on corruption." },
  { nouns: "war", slot: "of", words: "word", becomes: "action", example: "A war of words followed." },
  { nouns: "battle fight", slot: "before", words: "legal court political custody bidding takeover boardroom election electoral title", becomes: "action", example: "The firms fought a legal battle." },
  { nouns: "battle fight war struggle crusade", slot: "against", becomes: "action", example: "The bank goes on with its battle against inflation." },
  { nouns: "attack", slot: "of", words: "nerve panic conscience jitter cramp hiccup asthma vertigo gout", becomes: "action", example: "The yen suffered an attack of nerves." },
  { nouns: "battle fight", slot: "for", becomes: "action", example: "The battle for votes began." },
  { nouns: "bid", slot: "before", words: "takeover buyout hostile presidential", becomes: "action", example: "The board rejected the takeover bid." },
  { nouns: "capture seizure", slot: "of", words: contraband, becomes: "action", example: "It followed the seizure of two tons of cocaine." },
  { nouns: "capture recapture seizure", slot: "of", people: true, becomes: "arrest", example: "The police announced the capture of two smugglers." },
  { nouns: "explosion eruption", slot: "in", becomes: "action", example: "Shops reported an explosion in demand." },
  { nouns: "explosion eruption storm flood avalanche wave earthquake", slot: "of", becomes: "action", example: "The plan met a storm of criticism." },
];

/** Nouns of things that one cannot touch, beside those by their ending. */
export const abstractNouns: ReadonlySet<string> = new Set(
  "policy plan merger record budget deal proposal idea bill measure law rule reform tax price cost economy market growth demand need target goal deadline standard challenge criterion concern fear doubt hope chance dream time pace debate talk speech remark word claim view value belief faith right freedom character integrity honesty motive title crown imagination attention gold medal lead opportunity moment mood spirit essence vote share sale profit revenue income wage debt spending job industry trade currency euro pound dollar stock bond index confidence trust morale project program programme scheme initiative agenda strategy approach system model culture image brand reputation legacy issue problem subject topic question argument case decree order verdict vision success failure crisis corruption poverty hunger inflation recession race contest championship gap limit peak condition term expense".split(
    " ",
  ),
);
