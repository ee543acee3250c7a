/** What nobody does without an object: a headline's past of it, without one, is a passive: "Two held", "Offices raided". */
export const doneInHeadlines: ReadonlySet<string> = new Set(
  "ban suspend fine sack jail arrest arraign acquit convict sentence free deport extradite evict expel exonerate hospitalise hospitalize disqualify exile behead lynch oust crown elect appoint nominate remand detain nab kill murder injure wound kidnap abduct evacuate honour honor interview attack bomb raid storm shell hijack ambush rob loot vandalise vandalize torch approve reject launch adopt unveil seize destroy demolish damage target besiege bombard firebomb ransack desecrate defuse discover uncover scrap shelve postpone cancel ratify repeal uphold overturn quash impose award indict rescue".split(
    " ",
  ),
);

/** What one is made or called by somebody, who is told behind "by": "declared word of the year by a dictionary". */
export const namedInHeadlines: ReadonlySet<string> = new Set(
  "declare name crown vote rate rank dub elect".split(" "),
);
