/** Frequent small words by language; those that two languages share stand in neither list. A text is told by them. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  English: "the of and to was for that is with by it from at his be are were has have had this which but they not been their who its will after would she he said when there more than about into over them these could other before between while where because through during against",
  Spanish: "el los las y del una que en por con para su al lo como más pero sus fue este ha sobre también hasta hay donde quien desde entre cuando muy sin según está durante estado años ser",
  French: "le les et du des une est dans qui pour pas sur au avec ce il sont plus par mais aux ses cette été être leur nous vous ont elle ces après aussi",
  German: "der und das den von zu dem mit sich des auf für ist im nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
  Portuguese: "o os e da dos em um uma não na nos com mais foi ao das pelo pela são ou isso ele entre depois sem mesmo aos seus quem já também",
  Italian: "il di gli che è della dei nel alla sono delle questo anche più dal come dopo degli nella ma ha stato essere hanno tra dalla sulla",
  Dutch: "het een van en dat op te zijn voor met niet aan er om ook als bij maar uit nog naar heeft worden wordt deze hun werd geen",
};

/** Small words of English that other languages write too: they tell English from a list of names, not from Spanish. */
export const SHARED_WORDS = "a in on an as or no so do can we i you all out up two new";
