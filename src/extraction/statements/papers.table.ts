/** What tells something in writing, and so can stand as a speaker: "the report said". */
export const papers = new Set(
  "report statement letter document study survey poll indictment lawsuit complaint law article paper release memo email e-mail book newspaper magazine announcement post message editorial headline review petition resolution declaration manifesto analysis filing transcript notice minute draft file dossier cable ruling opinion brief affidavit memoir note audit inquiry investigation probe guideline ad advertisement column op-ed ed essay profile assessment projection dispatch bulletin advisory tweet caption website site brochure pamphlet leaflet flyer".split(
    " ",
  ),
);

/** What somebody sends in their own name: "issued a statement accusing". */
export const messages: ReadonlySet<string> = new Set("statement letter release memo email e-mail message announcement declaration communique communiqué post tweet note notice bulletin manifesto".split(" "));

/** What somebody's words are in: "denied it in a statement", "said in a video". It is no occasion and no deed beside the saying. */
export const utterances: ReadonlySet<string> = new Set([...papers, ..."video clip tweet posting communique communiqué broadcast recording footage text comment".split(" ")]);
