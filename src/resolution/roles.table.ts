/** What a general word for a person may stand for: heads of the offices and trades that an article gives to people. */
export const roleWords: Readonly<Record<string, string>> = {
  leader: "president premier minister chancellor king queen emperor sultan emir governor mayor chairman chairwoman chief head dictator ruler secretary pope",
  official: "president minister secretary ambassador governor mayor commissioner director spokesman spokeswoman official chief",
  executive: "ceo executive president chairman founder director coo cfo chief",
  politician: "president minister senator congressman congresswoman mp governor mayor candidate lawmaker representative",
  lawmaker: "senator congressman congresswoman mp representative deputy councilman",
  minister: "minister",
  sportswoman: "champion striker midfielder player swimmer runner sprinter boxer cyclist athlete goalkeeper gymnast skier medalist medallist",
  sportsman: "champion striker midfielder player swimmer runner sprinter boxer cyclist athlete goalkeeper gymnast skier medalist medallist",
  athlete: "champion striker midfielder player swimmer runner sprinter boxer cyclist goalkeeper gymnast skier medalist medallist",
  diplomat: "ambassador envoy consul minister",
  cleric: "pope cardinal archbishop bishop imam rabbi ayatollah patriarch pastor",
  monarch: "king queen emperor sultan emir",
  commander: "general colonel admiral commander captain",
  officer: "general colonel major captain commander sergeant lieutenant constable",
};

/** Countries that are "the island". */
export const islands = new Set("CU HT DO JM PR TT BB BS IE IS GB CY MT LK MV MG MU SC FJ NZ TW SG BH PH ID JP PG TL AU".split(" "));
