/** A text and the words inside its outer quotations; `open` where the last is never closed. */
export const QUOTATION_CASES: readonly { readonly name: string; readonly text: string; readonly inner: readonly string[]; readonly open?: true }[] = [
  { name: "curly marks", text: "He said “yes, now” and “no”.", inner: ["yes, now", "no"] },
  { name: "straight marks", text: 'He said "yes, now" and "no".', inner: ["yes, now", "no"] },
  { name: "angle marks", text: "He said «yes».", inner: ["yes"] },
  { name: "typewriter marks", text: "He said ``yes'' again.", inner: ["yes"] },
  { name: "single curly marks", text: "He called it ‘a lie’ today.", inner: ["a lie"] },
  { name: "single straight marks", text: "Minister calls plan 'a lie'", inner: ["a lie"] },
  { name: "an apostrophe opens nothing", text: "The workers' union and Israel's friends don't care.", inner: [] },
  { name: "a curly apostrophe opens nothing", text: "The workers’ union and Israel’s friends don’t care.", inner: [] },
  { name: "a shortened word opens nothing", text: "'Tis the '90s and rock 'n' roll", inner: [] },
  { name: "a possessive inside single marks does not close", text: "He said ‘the workers’ rights matter’ twice.", inner: ["the workers’ rights matter"] },
  { name: "a quotation inside one is not listed", text: "“He told me ‘go’ and I went.”", inner: ["He told me ‘go’ and I went."] },
  { name: "a quotation over paragraphs is one", text: "“One begins.\n\n“It goes on.\n\n“It ends,” he said.", inner: ["One begins.\n\n“It goes on.\n\n“It ends,"] },
  { name: "a quotation that is not closed ends with its paragraph", text: "“One begins.\n\nThe report goes on.", inner: ["One begins."], open: true },
  { name: "inches open nothing", text: 'a 6" pipe', inner: [] },
];
