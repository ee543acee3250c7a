import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isArticleFile, readFile, sidecarName } from "../../src/text/read-file.ts";

const PROSE =
  "The minister said on Monday that the government would not accept the plan. He was speaking to reporters after a meeting.";
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string, sidecar?: string) =>
  readFile({ name, bytes: bytes(text), ...(sidecar !== undefined && { sidecar: bytes(sidecar) }) });

const PAGE = `<html><head><title>Minister rejects plan - The Daily</title><meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2024-03-02T10:00:00Z"><link rel="canonical" href="https://example.org/a"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Minister rejects plan</h1><p>${PROSE}</p><p>“We will <b>not</b>,” he&nbsp;said.</p><script>no()</script></article></body></html>`;

describe("a text file", () => {
  it("is its text unchanged, without byte order mark and front matter", () => {
    const { articles } = read("a.txt", `\ufeff---\nsource: The Daily\ndate: 2024\n---\r\n${PROSE}\r\n`);
    expect(articles).toEqual([
      {
        ref: "a.txt",
        text: `${PROSE}\r\n`,
        source: "The Daily",
        published: { value: "2024", precision: "year" },
      },
    ]);
  });

  it("takes from the sidecar what the sidecar says", () => {
    expect(sidecarName("in/a.txt")).toBe("in/a.meta.yaml");
    const { articles } = read(
      "in/a.txt",
      PROSE,
      "source: Prensa Latina\ndate: 2024-03-02\nurl: https://example.org\n",
    );
    expect(articles).toEqual([
      {
        ref: "in/a.txt",
        text: PROSE,
        source: "Prensa Latina",
        url: "https://example.org",
        published: { value: "2024-03-02", precision: "day" },
      },
    ]);
  });

  it("may be agency copy with few small words", () => {
    const text =
      "Ethiopian officials signed a peace deal in Nairobi on Monday. Kenyan diplomats hosted two days of talks. Rebel leaders praised mediators. Aid convoys reached Tigray on Tuesday, witnesses said. Fighting stopped in Mekelle.";
    const read = readFile({ name: "a.txt", bytes: new TextEncoder().encode(text) });
    expect(read.refusals).toEqual([]);
    expect(read.articles.map((one) => one.text)).toEqual([text]);
  });

  it("keeps a ruler at its head that is no front matter", () => {
    const text = `---\n${PROSE}\n---\n`;
    expect(read("a.txt", text).articles[0]?.text).toBe(text);
  });
});

const DATES = [
  ["2024-03", "2024-03", "month"],
  ["20240302", "2024-03-02", "day"],
  ["2024-03-02 10:00", "2024-03-02T10:00", "time"],
  ["2024-03-02 10:00:00+00", "2024-03-02T10:00:00+00:00", "time"],
  ["2024-03-02T10:00:00.123+0530", "2024-03-02T10:00:00.123+05:30", "time"],
  ["Sat, 02 Mar 2024 09:30:00 GMT", "2024-03-02T09:30:00Z", "time"],
  ["2 Sept. 2024", "2024-09-02", "day"],
  ["Saturday, March 2, 2024", "2024-03-02", "day"],
] as const;

describe("a date of publication", () => {
  it.each(DATES)("%s is %s, known to the %s", (date, value, precision) => {
    expect(read("a.txt", PROSE, `date: ${date}\n`).articles[0]?.published).toEqual({ value, precision });
  });

  it.each([
    "02.03.2024",
    "3/2/2024",
    "1709370000",
    "31 Feb 2024",
    "before March 2, 2024",
    "2024-03-02T10:00+25",
  ])("%s is none, for it could be two or is no day", (date) => {
    expect(read("a.txt", PROSE, `date: ${date}\n`).refusals[0]?.reason).toContain(JSON.stringify(date));
  });
});

const SAID = [
  ["title: 007", { title: "007" }],
  ["title: 1.50", { title: "1.50" }],
  ["title: Yes\nsource: true", { title: "Yes", source: "true" }],
  ["title: ~\nsource: null\nurl:", {}],
  ["title: 'null'", { title: "null" }],
  ["source: '  '\ntitle: ' March '", { title: "March" }],
  ["title: |\n  A march\n  in Lima\n", { title: "A march\nin Lima" }],
  ["date: !!timestamp 2024-03-02", { published: { value: "2024-03-02", precision: "day" } }],
] as const;

describe("what is said beside a text", () => {
  it.each(SAID)("is taken as it is written: %j", (yaml, known) => {
    expect(read("a.txt", PROSE, yaml).articles).toEqual([{ ref: "a.txt", text: PROSE, ...known }]);
    expect(read("a.txt", `---\n${yaml}\n---\n${PROSE}`).articles).toEqual([
      { ref: "a.txt", text: PROSE, ...known },
    ]);
  });
});

describe("a page", () => {
  it("gives its article in paragraphs, and what it says of itself", () => {
    expect(read("a.html", PAGE).articles).toEqual([
      {
        ref: "a.html",
        text: `${PROSE}\n\n“We will not,” he\u00a0said.`,
        title: "Minister rejects plan",
        source: "The Daily",
        url: "https://example.org/a",
        published: { value: "2024-03-02T10:00:00Z", precision: "time" },
      },
    ]);
  });
});

describe("JSON", () => {
  it("names a line without an id by its file and number", () => {
    const { articles } = read(
      "a.jsonl",
      `${JSON.stringify({ text: PROSE })}\r\n\r\n${JSON.stringify({ id: "x", text: PROSE, title: "T" })}\n`,
    );
    expect(articles).toEqual([
      { ref: "a.jsonl#1", text: PROSE },
      { ref: "x", text: PROSE, title: "T" },
    ]);
  });

  it("refuses a number too long to be kept as a name", () => {
    const { articles, refusals } = read("a.jsonl", `{"id": 12345678901234567890, "text": "${PROSE}"}\n`);
    expect([articles, refusals[0]?.reason]).toEqual([[], expect.stringMatching(/number as `id`/)]);
    expect(read("a.jsonl", `{"id": 7, "text": "${PROSE}"}`).articles[0]?.ref).toBe("7");
  });

  it("names one object by its file and an item of a list by its number", () => {
    expect(read("a.json", JSON.stringify({ text: PROSE })).articles[0]?.ref).toBe("a.json");
    expect(read("a.json", JSON.stringify([{ text: PROSE }])).articles[0]?.ref).toBe("a.json#1");
  });

  it("is told by its first character on standard input", () => {
    expect(read("-", JSON.stringify({ text: PROSE })).articles[0]?.ref).toBe("-#1");
    expect(read("-", PROSE).articles[0]?.ref).toBe("-");
  });
});

const REFUSED: readonly {
  readonly name: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly reason: RegExp;
  readonly line?: number;
}[] = [
  { name: "an empty file", file: "a.txt", content: "", reason: /^is empty$/ },
  { name: "a file of white space", file: "a.txt", content: " \n\t", reason: /^is empty$/ },
  { name: "a binary file", file: "a.txt", content: new Uint8Array([1, 0, 2]), reason: /^is binary/ },
  { name: "a PDF named as text", file: "a.txt", content: "%PDF-1.4 …", reason: /PDF/ },
  { name: "UTF-16", file: "a.txt", content: new Uint8Array([0xff, 0xfe, 72, 0]), reason: /UTF-16/ },
  {
    name: "bytes that are no UTF-8, with their place",
    file: "a.txt",
    content: new Uint8Array([72, 10, 255]),
    reason: /0xff at offset 2, line 2/,
  },
  {
    name: "a text of 5 MB",
    file: "a.txt",
    content: "the plan of it ".repeat(340_000),
    reason: /^is too long: a text of 5100000/,
  },
  {
    name: "Spanish",
    file: "a.txt",
    content:
      "El presidente dijo que la reunión se celebra en la capital con una delegación y las autoridades del país.",
    reason: /not English: .* Spanish/,
  },
  { name: "Chinese", file: "a.txt", content: "国家主席今天在北京会见了总统。", reason: /not English/ },
  {
    name: "a list of names",
    file: "a.txt",
    content: "Ana Ruiz Luis Soto Omar Diaz Lima Quito Bogota Caracas Havana Managua ".repeat(3),
    reason: /not English: only 0 of/,
  },
  {
    name: "a date that is none",
    file: "a.jsonl",
    content: JSON.stringify({ text: PROSE, date: "2024-13-01" }),
    reason: /"2024-13-01"/,
    line: 1,
  },
  { name: "a page without an article", file: "a.html", content: "<<<>>><html", reason: /no article/ },
  { name: "JSON without text", file: "a.json", content: '{"title": "x"}', reason: /no `text`/ },
  { name: "a text that is no string", file: "a.json", content: '{"text": 5}', reason: /has 5 as `text`/ },
  {
    name: "broken JSON, with its line",
    file: "a.json",
    content: '{\n "text": "a",\n "b": x\n}',
    reason: /line 3/,
  },
  { name: "a broken line", file: "a.jsonl", content: `\n{bad`, reason: /not valid JSON/, line: 2 },
  {
    name: "half of a character in a text, with its place",
    file: "a.jsonl",
    content: `{"text": "${PROSE} \\ud83d"}`,
    reason: /half of a character .* at 1\d\d of its `text`/,
    line: 1,
  },
  {
    name: "half of a character in a title",
    file: "a.json",
    content: `{"title": "x\\udc00", "text": "${PROSE}"}`,
    reason: /of its `title`/,
  },
  { name: "an empty list", file: "a.json", content: "[]", reason: /empty list/ },
  { name: "an unknown kind of file", file: "a.docx", content: PROSE, reason: /unknown kind/ },
];

describe("what is no article is refused with one line", () => {
  it.each(REFUSED)("$name", ({ file, content, reason, line }) => {
    const { articles, refusals } = readFile({
      name: file,
      bytes: typeof content === "string" ? bytes(content) : content,
    });
    expect(articles).toEqual([]);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ file, reason: expect.stringMatching(reason) });
    expect(refusals[0]?.line).toBe(line);
    expect(refusals[0]?.reason).not.toContain("\n");
  });

  it("and the rest of its file is read", () => {
    const { articles, refusals } = read("a.jsonl", `{"text": 1}\n${JSON.stringify({ text: PROSE })}\n{`);
    expect([articles.length, refusals.map(({ line }) => line)]).toEqual([1, [1, 3]]);
  });

  it("whatever the bytes are", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("a.txt", "a.html", "a.json", "a.jsonl", "-"),
        (content, name) => {
          const { articles, refusals } = readFile({ name, bytes: content });
          expect(articles.length + refusals.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("a folder's file", () => {
  it("is an article by the ending of its name", () => {
    expect(["a.txt", "b.HTML", "c.json", "d.jsonl"].every(isArticleFile)).toBe(true);
    expect(["a.meta.yaml", "README", "b.png"].some(isArticleFile)).toBe(false);
  });
});
