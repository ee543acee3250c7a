import type { EntityType } from "../../../schema/index.ts";

export interface NounClass {
  readonly type: EntityType;
  /** Gender that the nouns of the row tell. */
  readonly gender?: "f" | "m" | "n";
  readonly example: string;
  readonly nouns: string;
}

/** Common nouns that refer to something an entity can be: what a description is of. Lemmas, in the singular. */
export const nounClasses: readonly NounClass[] = [
  {
    type: "Person",
    gender: "f",
    example: "The sportswoman waved.",
    nouns:
      "woman girl lady mother wife daughter sister aunt grandmother queen princess actress businesswoman chairwoman congresswoman councilwoman countess duchess heiress heroine hostess spokeswoman sportswoman policewoman waitress widow stewardess saleswoman schoolgirl stepmother niece bride goddess nun granddaughter stepdaughter fiancée landlady",
  },
  {
    type: "Person",
    gender: "m",
    example: "The policeman left.",
    nouns: "man boy gentleman father husband son brother uncle grandfather king prince actor businessman chairman congressman councilman count duke heir hero host spokesman sportsman policeman waiter widower steward salesman schoolboy stepfather nephew groom priest monk pope grandson stepson fiancé",
  },
  {
    type: "Person",
    example: "The leader spoke.",
    nouns:
      "president minister premier leader chief head director executive ceo cfo coo chairperson chair secretary senator governor mayor lawmaker legislator deputy representative ambassador diplomat envoy official officer spokesperson judge justice prosecutor lawyer attorney defendant suspect victim witness general colonel major captain commander sergeant lieutenant admiral soldier author writer journalist reporter editor analyst economist expert scientist researcher professor teacher doctor physician nurse engineer designer developer founder co-founder cofounder owner manager coach player striker athlete champion singer musician artist painter director filmmaker politician candidate activist dissident citizen resident person child teenager student worker employee farmer driver pilot astronaut billionaire millionaire investor banker entrepreneur inventor historian philosopher poet bishop archbishop cardinal imam rabbi cleric monarch emperor chancellor dictator ruler successor predecessor colleague partner friend neighbour neighbor relative cousin sibling parent spouse twin baby infant gunman attacker assailant bomber hijacker killer murderer thief robber hacker insider whistleblower veteran survivor inmate prisoner detainee hostage refugee migrant immigrant voter winner loser runner-up medalist medallist swimmer runner boxer cyclist goalkeeper midfielder defender referee",
  },
  {
    type: "Organization",
    gender: "n",
    example: "The company denied it.",
    nouns:
      "company firm corporation manufacturer maker carrier airline automaker carmaker planemaker drugmaker chipmaker toymaker steelmaker truckmaker phonemaker shipbuilder homebuilder brewer distiller refiner utility telco biotech bookmaker wholesaler importer exporter grocer brokerage retailer bank lender insurer broker subsidiary parent conglomerate startup start-up consortium venture partnership group organization organisation agency authority administration government ministry department bureau office committee commission council parliament congress senate assembly court tribunal jury party union federation association league club team squad army navy police military militia force university college school institute academy newspaper magazine paper broadcaster network publisher studio label foundation charity church coalition alliance bloc cabinet board panel regulator watchdog rival competitor supplier customer operator provider giant junta regime faction gang cartel branch affiliate offshoot",
  },
  {
    type: "Place",
    gender: "n",
    example: "The country voted.",
    nouns: "country nation state city town village capital province region district territory island continent county municipality neighbourhood neighborhood area zone strip peninsula valley river lake sea ocean mountain coast border enclave republic kingdom homeland hometown",
  },
  {
    type: "Facility",
    gender: "n",
    example: "The stadium was full.",
    nouns:
      "airport embassy consulate stadium arena square plaza palace hospital hotel prison jail bridge tower building headquarters plant factory station port harbour harbor base camp museum theatre theater library mosque cathedral temple monument street road highway tunnel dam courthouse runway mall store shop restaurant warehouse tribune supermarket synagogue pharmacy clinic checkpoint cinema nightclub barracks penitentiary",
  },
  { type: "Platform", gender: "n", example: "The site went down.", nouns: "website site platform app" },
  {
    type: "Work",
    gender: "n",
    example: "The phone costs more.",
    nouns:
      "book novel film movie album song play series show software game phone smartphone tablet laptop computer device aircraft plane jet airliner jetliner airplane helicopter rocket missile ship vessel tanker freighter ferry yacht boat trawler frigate destroyer submarine car model product report study law bill act treaty constitution magazine",
  },
  {
    type: "Group",
    example: "The residents fled.",
    nouns:
      "christian muslim hindu jew buddhist catholic protestant shiite sunni mormon copt people citizen resident inhabitant population public community civilian minority majority protester demonstrator marcher crowd audience worker student teacher farmer miner employee staff crew passenger family troop soldier rebel insurgent militant fighter guerrilla separatist jihadist terrorist migrant refugee immigrant voter supporter opponent follower fan woman man child youth minor baby victim hostage prisoner detainee inmate analyst investor consumer user customer shareholder official leader lawmaker politician member delegate delegation ally enemy tribe clan ethnic settler villager islander youngster elder pensioner human mankind patrol brigade battalion platoon regiment contingent posse mob throng congregation choir troupe trio duo quartet nurse doctor journalist lawyer scientist artist athlete nation youngster countryman compatriot",
  },
];

/** Words that only tell how many: the phrase is about what follows their "of". */
export const quantityNouns = new Set("thousand hundred million billion dozen score ten number group lot majority minority half third quarter rest part most many plenty pair couple handful crowd bulk total all some several few each one both none any".split(" "));
