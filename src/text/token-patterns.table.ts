/** A kind of token: tried in this order at each place of the text, the first that matches is taken. */
export interface TokenPattern {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
}

/** Invisible characters that stand inside a word without dividing it: soft hyphen, zero-width space and joiners, byte order mark. */
export const INVISIBLE = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
/** A run of letters, marks and digits; a longer one is several tokens, so that no text can exhaust the matcher. */
const RUN = `[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_${INVISIBLE}]{0,400}`;
const CLITIC = "(?:s|re|ve|ll|d|m|(?<=\\p{Lu}.)(?:S|RE|VE|LL|D|M))(?![\\p{L}\\p{M}\\p{N}])";

/** Letters that stand right before an amount. */
const CODES = "KShs?|Kshs?|KES|TShs?|Tshs?|UShs?|Ushs?|Shs?|RM|Rp|Rs|Php|PHP|Tk|GH[¢₵]|GHS|NGN|ZAR|FCFA|CFA|AED|SAR|QAR";

export const TOKEN_PATTERNS: readonly TokenPattern[] = [
  { name: "address", pattern: `(?:https?://|www\\.)[^\\s<>"“”]{0,2000}[^\\s<>"“”.,;:!?)\\]'’]`, example: "https://example.org/a" },
  { name: "mail", pattern: "[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64})+", example: "desk@example.org" },
  { name: "tag", pattern: "[#@][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]{0,200}", example: "#Palestine" },
  { name: "dotted", pattern: "(?<![\\p{L}\\p{M}\\p{N}])(?:\\p{L}\\.){2,8}(?:\\p{L}(?![\\p{L}\\p{M}]))?", example: "U.S." },
  { name: "dotted", pattern: "(?:W\\.Va|Ph\\.D|Ph\\.D\\.s|M\\.Sc|B\\.Sc|D\\.Phil)\\.?(?![\\p{L}])", example: "Ph.D." },
  { name: "clock", pattern: "\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d])", example: "12:30" },
  { name: "date", pattern: "\\d{4}-\\d{2}-\\d{2}(?![\\d])|\\d+(?:/\\d+){1,4}", example: "2024-03-02, 9/11" },
  { name: "ordinal", pattern: "\\d+(?:[.,]\\d+){0,20}(?:st|nd|rd|th|s)(?![\\p{L}\\p{M}\\p{N}])", example: "21st, 1990s" },
  { name: "currency letters", pattern: `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:${CODES})(?=\\d)|[NRP](?=\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:m|mn|bn|tn|k|[^\\S\\r\\n](?:[mb]illion|trillion|bn|crore|lakh))(?![\\p{L}])))`, example: "RM of RM32, N of N1,250" },
  { name: "mixed", pattern: "\\d+\\p{Lu}[\\p{Lu}\\p{N}]{0,40}(?![\\p{L}\\p{M}])", example: "5G, 7E7" },
  { name: "number", pattern: "(?:(?<![\\p{L}\\p{N}.,)\\]])[+-])?\\d+(?:[.,]\\d+){0,20}", example: "8,800" },
  { name: "clitic", pattern: `(?<=[\\p{L}\\p{M}\\p{N}.])['’]${CLITIC}`, example: "’s of Israel’s" },
  { name: "word", pattern: `${RUN}(?:['’](?!${CLITIC})(?![tT](?![\\p{L}]))${RUN}){0,4}`, example: "O'Brien" },
  { name: "emoji", pattern: "\\p{RI}\\p{RI}|\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]{0,4}(?:\\u200D\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]{0,4}){0,10}", example: "👩‍👧" },
  { name: "ellipsis", pattern: "\\.{2,}|…", example: "..." },
  { name: "dashes", pattern: "-{2,}", example: "--" },
  { name: "quotation mark", pattern: "``|''", example: "``" },
  { name: "mark", pattern: "[^\\s\\p{Cf}\\p{Cc}]\\p{M}{0,20}", example: "," },
];
