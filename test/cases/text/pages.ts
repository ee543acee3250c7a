/** A page of a news site and the lines of text that are its article. */
export interface PageCase {
  readonly says: string;
  readonly html: string;
  readonly lines: readonly string[];
}

const CRASH = "A bus overturned near Linden on Friday, injuring nine people, police said.";
const ARREST = "The driver was arrested.";
const BODY = `<p>${CRASH}</p><p>${ARREST}</p>`;
const CONSENT = "<p>We and our 214 partners use cookies to store and access information on your device. You can change your mind at any time.</p>";
const page = (body: string, of = ""): string => `<!doctype html><html><head><title>Nine hurt</title></head><body${of}>${body}</body></html>`;

export const PAGES: readonly PageCase[] = [
  { says: "a short report beside a longer request for consent", html: page(`<div class="cookie-banner" role="dialog">${CONSENT}</div><main>${BODY}</main>`), lines: [CRASH, ARREST] },
  { says: "a request for consent that no name tells", html: page(`<div><div>${CONSENT}</div></div><div>${BODY}</div>`), lines: [CRASH, ARREST] },
  {
    says: "what stands between its paragraphs",
    html: page(
      `<article><h1>Nine hurt</h1><div class="meta">By Nora Quist</div><div><time>Fri 16 May 2025 07.12 BST</time> Last modified on Fri 16 May 2025 19.40 BST</div><p>${CRASH}</p><div>Advertisement</div><aside class="related"><h3>Related</h3><p>The prime minister resigned on Monday.</p></aside><blockquote class="pullquote">The driver was</blockquote><p>${ARREST}</p><div class="newsletter-signup"><p>Get the day’s headlines sent to your inbox.</p></div><p>Nora Quist writes for the Post. Follow her on Twitter @noraquist.</p></article>`,
    ),
    lines: [CRASH, ARREST],
  },
  { says: "what readers wrote below", html: page(`<div class="story"><h1>Nine hurt</h1>${BODY}</div><section id="comments"><h2>Comments (2)</h2><p>The mayor killed these people, and he should be in jail for it, says everybody who knows him.</p></section>`), lines: [CRASH, ARREST] },
  {
    says: "other reports of the site, and lists of links alone",
    html: page(
      `<main><article><h1>Nine hurt</h1>${BODY}<ul><li><a href="/1">Actor arrested in Paris</a></li><li><a href="/2">Italy beats Spain</a></li></ul></article><article><h3><a href="/3">Storm hits coast</a></h3><p>A storm hit the coast on Thursday, killing two people and leaving thousands without power, officials said in a statement to reporters.</p></article></main>`,
    ),
    lines: [CRASH, ARREST],
  },
  { says: "what stands under a heading that leads elsewhere", html: page(`<div id="content"><h1>Nine hurt</h1>${BODY}<h2>Related news</h2><p>The prime minister resigned on Monday.</p></div>`), lines: [CRASH, ARREST] },
  { says: "a wall before the rest", html: page(`<article><h1>Nine hurt</h1>${BODY}<div><p>Subscribe to read this article. Already a subscriber? Sign in.</p><p>Digital €39 per month. Cancel anytime.</p></div></article>`), lines: [CRASH, ARREST] },
];

/** Pages in which what is called like furniture is the article. */
export const CALLED_OTHERWISE: readonly PageCase[] = [
  { says: "the page is called after its request for consent", html: page(`<div id="page" class="cookies-not-set"><h1>Nine hurt</h1>${BODY}</div>`, ' class="cookie-consent"'), lines: [CRASH, ARREST] },
  { says: "it stands in a form, as pages of ASP.NET do", html: page(`<form id="aspnetForm"><div>${BODY}</div></form>`), lines: [CRASH, ARREST] },
  { says: "a part of a sentence is called so", html: page(`<main><p>A <span class="related">bus</span> overturned near <a class="tags">Linden</a>.</p><p>${ARREST}</p></main>`), lines: ["A bus overturned near Linden.", ARREST] },
  { says: "a heading gave it its name", html: page(`<h1>Nine hurt</h1><div id="sharing-with-many-people-in-town"><h2>What is known</h2>${BODY}</div>`), lines: ["What is known", CRASH, ARREST] },
  { says: "the tags of head and body are left out", html: `<!doctype html><title>Nine hurt</title>${BODY}`, lines: [CRASH, ARREST] },
  { says: "there is a body and nothing around it", html: `<body>${BODY}</body>`, lines: [CRASH, ARREST] },
  { says: "it has a table, of which a row is a line", html: page(`<main>${BODY}<table><tr><th>Village</th><th>Hurt</th></tr><tr><td>Linden</td><td>7</td></tr></table></main>`), lines: [CRASH, ARREST, "Village\tHurt", "Linden\t7"] },
  { says: "a table lays it out", html: page(`<table><tr><td><a href="/">Home</a></td><td>${BODY}</td></tr></table>`), lines: [CRASH, ARREST] },
  {
    says: "it begins like a line of a page and goes on as a report",
    html: page("<main><p>Related companies were told to stop, and the court fined them on Monday.</p><p>Share prices fell.</p><p>By Friday the police had arrested two men.</p></main>"),
    lines: ["Related companies were told to stop, and the court fined them on Monday.", "Share prices fell.", "By Friday the police had arrested two men."],
  },
];
