/** Verbs whose past is not made with -ed: the verb, its past forms, its participles, each with alternatives after a slash. Verbs made of a prefix and one of these follow it. */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet
bid bade/bid bidden/bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen
get got gotten/got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|input input input|keep kept kept|kneel knelt knelt|knit knit knit|know knew known
lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mow mowed mown
partake partook partaken|pay paid paid|plead pled pled|prove proved proven|put put put|quit quit quit|read read read|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|spread spread spread|spring sprang/sprung sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strew strewed strewn|stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|thrive throve thriven|throw threw thrown|thrust thrust thrust|tread trod trodden|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|wring wrung wrung|write wrote written
`;

/** Prefixes that an irregular verb may carry: "undertook" is "undertake". */
export const VERB_PREFIXES = "under over out up with re mis fore un inter off back for be counter pre down co co- re-".split(" ");

/** Single forms of verbs, with a colon between form and lemma. */
export const VERB_FORMS = `
am:be are:be is:be was:be were:be been:be being:be 'm:be ’m:be 're:be ’re:be ai:be has:have 've:have ’ve:have 'd:have ’d:have does:do ca:can wo:will 'll:will ’ll:will sha:shall dying:die lying:lie tying:tie vying:vie untying:untie underlying:underlie goes:go outdid:outdo undergoes:undergo vetoes:veto
died:die lied:lie tied:tie vied:vie untied:untie belied:belie pied:pie hanged:hang lit:light
`;

/** Nouns with a plural of their own. */
export const NOUN_FORMS = `
men:man women:woman children:child people:people feet:foot teeth:tooth mice:mouse geese:goose oxen:ox lice:louse dice:die knives:knife lives:life wives:wife wolves:wolf leaves:leaf thieves:thief halves:half shelves:shelf loaves:loaf calves:calf selves:self scarves:scarf hooves:hoof elves:elf midwives:midwife
crises:crisis analyses:analysis bases:base hypotheses:hypothesis theses:thesis diagnoses:diagnosis oases:oasis axes:axis parentheses:parenthesis emphases:emphasis syntheses:synthesis prognoses:prognosis paralyses:paralysis criteria:criterion phenomena:phenomenon media:media data:data bacteria:bacterium memoranda:memorandum strata:stratum curricula:curriculum referenda:referendum addenda:addendum
alumni:alumnus stimuli:stimulus fungi:fungus nuclei:nucleus cacti:cactus radii:radius syllabi:syllabus larvae:larva algae:alga indices:index matrices:matrix vertices:vertex appendices:appendix series:series species:species means:means news:news police:police cattle:cattle aircraft:aircraft spacecraft:spacecraft headquarters:headquarters sheep:sheep fish:fish deer:deer corps:corps
movies:movie ties:tie lies:lie pies:pie dies:die cookies:cookie zombies:zombie rookies:rookie calories:calorie prairies:prairie genies:genie selfies:selfie hippies:hippie junkies:junkie birdies:birdie veggies:veggie smoothies:smoothie indies:indie eyries:eyrie collies:collie budgies:budgie pixies:pixie brownies:brownie hoodies:hoodie goodies:goodie
heroes:hero potatoes:potato tomatoes:tomato echoes:echo vetoes:veto torpedoes:torpedo embargoes:embargo mosquitoes:mosquito volcanoes:volcano cargoes:cargo tornadoes:tornado mangoes:mango shoes:shoe toes:toe foes:foe canoes:canoe woes:woe oboes:oboe hoes:hoe throes:throe buses:bus gases:gas biases:bias viruses:virus bonuses:bonus campuses:campus censuses:census statuses:status focuses:focus
lenses:lens atlases:atlas canvases:canvas choruses:chorus circuses:circus geniuses:genius pluses:plus surpluses:surplus walruses:walrus irises:iris iris:iris quizzes:quiz axises:axis aliases:alias caucuses:caucus consensuses:consensus prospectuses:prospectus sinuses:sinus tennis:tennis aches:ache headaches:headache caches:cache niches:niche avalanches:avalanche creches:creche clothes:clothes thanks:thanks politics:politics economics:economics athletics:athletics mathematics:mathematics physics:physics ethics:ethics gymnastics:gymnastics electronics:electronics logistics:logistics olympics:olympics goods:goods earnings:earnings troops:troops barracks:barracks jeans:jeans moustaches:moustache psyches:psyche
`;

/** Adjectives and adverbs with a comparison of their own. */
export const DEGREE_FORMS = `
better:good best:good worse:bad worst:bad less:less least:least more:more most:most further:far furthest:far farther:far farthest:far elder:old eldest:old
`;
