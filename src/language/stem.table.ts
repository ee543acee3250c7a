/** What is done to what remains of a verb when -ed or -ing is taken off: nothing, an e is added, a doubled consonant becomes one. */
export type Repair = "none" | "e" | "single";

export interface StemRule {
  readonly name: string;
  readonly ending: RegExp;
  readonly repair: Repair;
  readonly example: string;
}

/** Stems that no rule gets right, with what they need. Verbs with a prefix follow ("reunit-" as "unit-"). */
export const STEM_EXCEPTIONS: Readonly<Record<Repair, string>> = {
  none: "orphan catalog add odd err egg ebb purr focus bias gas bus canvas long belong hang bang ring wing bring sing cling fling sling spring sting string swing wring prolong combat format visit limit edit exit credit profit audit benefit deposit exhibit prohibit inhibit inherit merit orbit posit solicit elicit submit permit edit spirit vomit forfeit transit market target budget rocket ticket docket picket pocket trumpet interpret bracket blanket basket carpet jacket racket covet pilot ballot pivot rivet output ruin bargain cabin train begin monitor sponsor author mirror harbor labor tutor editor honor favor anchor humor factor error vector murmur gossip worship develop envelop gallop scallop program blossom fathom ransom custom dialog abandon broth toast cost host post boast roast coast last cast blast contact act tooth smooth broaden even open fasten fear boycott",
  e: "centr dynamit massacr guid cach inhal permeat delineat unit cit ignit excit incit recit invit writ whit delet complet compet conven interven secur sever adher interfer persever rever quot devot promot denot demot vot not rot welcom com becom overcom breath bath loath cloth sooth seeth scath writh tith teeth wreath sheath agre creat postpon condon restor explor ignor ador deplor implor  tast wast past bast guarante fre fle re se decre refere pedigre disagre fore dy ey ow",
  single:
    "control patrol pencil travel cancel label signal fuel compel expel propel level rival quarrel shovel counsel excel rebel repel dispel impel marshal channel tunnel dial equal pedal spiral jewel initial fulfil instil distil annul enthral marvel unravel grovel swivel snorkel parcel libel duel dishevel total model quiz whiz",
};

/** In this order; the first that fits decides. The ending is that of the stem ("mak" of "making"). */
export const STEM_RULES: readonly StemRule[] = [
  { name: "doubled consonant", ending: /(?:bb|dd|gg|mm|nn|pp|rr|tt)$/, repair: "single", example: "planned" },
  { name: "double l, s, f, z", ending: /(?:ll|ss|ff|zz)$/, repair: "none", example: "called" },
  { name: "k after c", ending: /(?:ani|ffi|imi|oli)ck$/, repair: "single", example: "panicked" },
  { name: "v, u, c, z", ending: /[vuc]$|[^z]z$/, repair: "e", example: "proved, argued, forced, seized" },
  { name: "w, x, y, h, k after a consonant or two vowels", ending: /[wxyh]$|[^aeiou]k$|[aeiou]{2}k$/, repair: "none", example: "showed, pushed, asked, looked" },
  { name: "g", ending: /(?:[dr]|[aeiou]l?n?)g$|lg$/, repair: "e", example: "charged, changed, managed" },
  { name: "s after a consonant or vowel", ending: /[aeiounrlpwbt]s$/, repair: "e", example: "used, closed, increased" },
  { name: "consonant and l", ending: /[bcdfgkptzs]l$/, repair: "e", example: "handled" },
  { name: "qui-", ending: /qui[rt]$/, repair: "e", example: "required" },
  { name: "two vowels that part", ending: /(?:[iu]at|uad)$/, repair: "e", example: "evaluated" },
  { name: "two vowels and a consonant", ending: /(?:[ae][aeiou]|[iu][eo]|o[aiou]|ui|[^q]ua)[^aeiousvc]$/, repair: "none", example: "explained, treated" },
  { name: "unstressed -er, -en, -on, -el, -al, -et, -om, -op, -or, -it, -ot", ending: /[aeiouy].*[^aeiou](?:er|en|on|el|al|et|om|op|or|it|ot)$/, repair: "none", example: "offered, happened" },
  { name: "one vowel and a consonant", ending: /(?:^|[^aeiou]|qu|[iu])[aeiouy][^aeiouwxyh]$/, repair: "e", example: "hoped" },
];
