/** Types of what can speak. */
export const speaking = new Set(["Person", "Organization", "Group", "Place", "Platform"]);
/** What facts are read from: they show something, but say nothing. */
export const evidences = new Set("figure data result finding discovery record evidence statistic research test number autopsy video footage recording photo image log exam census count tally index estimate forecast projection experiment trial simulation".split(" "));
/** What tells something by being seen or heard, though nobody would say that it is a paper. */
export const tellings = new Set("story piece account commercial documentary podcast broadcast segment testimony speech plan proposal bill measure amendment platform".split(" "));
/** Nouns of who can speak that are in no table of people and bodies. */
export const voices = new Set(
  "embassy consulate source official media press outlet insider researcher nobody everyone somebody someone anyone bench one some many most other critic poster columnist blog blogger spokesman both neither volunteer organizer organiser attendee bystander onlooker neighbour neighbor coauthor co-author team family aide adviser advisor member campaign camp folk public opposition coalition alliance leadership establishment majority minority strategist pundit operative surrogate pollster donor nominee contender challenger incumbent hopeful favorite favourite frontrunner front-runner partisan loyalist party administration regime aide who defense defence prosecution industry conservative liberal progressive moderate centrist skeptic sceptic hawk ally opponent proponent backer defender detractor supporter fan watcher observer insider rep pal side wing caucus office panel third quarter half another each several few none all advocate consultant superdelegate elector speaker moderator heckler nonprofit legislature commenter cynic booster confidant confidante protege mentor birther truther denier comptroller actuary biographer demographer couple pair duo trio dozen hundred thousand million fellow electorate elite chain giant mission hardliner hard-liner independent undecided contractor subcontractor licensee franchisee lessee underwriter thrift utility concern bidder suitor buyer distributor wholesaler exporter importer shipper railroad hauler refiner driller processor packer brewer distiller bottler shipbuilder fund trust brokerage syndicate franchise dealership hospital clinic store shop supermarket restaurant hotel casino theater museum zoo library airport shipyard subcommittee management workforce faculty battalion guerrilla diocese synagogue mosque parish congregation sect cult orchestra laboratory lab observatory daily weekly tabloid journal newsletter wire society guild treasury exchange station contingent monarchy palace multinational endowment startup start-up unit market street".split(
    " ",
  ),
);

/** Nouns of people by their ending: "landowner", "fundamentalist", "inspector". */
export const people = /(?:ists?|ians?|crats?|cans|owner|worker|maker|holder|seeker|keeper|inspector|negotiator|campaigner|movement|front|faction)$/u;

/** Nouns of people together, who can speak. */
export const gatherings = new Set("rally meeting march demonstration protest conference summit assembly congress gathering mobilization mobilisation vigil".split(" "));
