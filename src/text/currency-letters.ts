import type { Token } from "./document.ts";
import { wordTable } from "./word-table.ts";

/** Letters of a currency right before an amount: "N1,250", "RM32 billion". */
const letters: Readonly<Record<string, string>> = wordTable({
  N: "NGN",
  R: "ZAR",
  P: "PHP",
  RM: "MYR",
  Rp: "IDR",
  Rs: "INR",
  Php: "PHP",
  Tk: "BDT",
  Sh: "shilling",
  KSh: "KES",
  Ksh: "KES",
  TSh: "TZS",
  Tsh: "TZS",
  USh: "UGX",
  Shs: "shilling",
  Kshs: "KES",
  KShs: "KES",
  Tshs: "TZS",
  TShs: "TZS",
  Ushs: "UGX",
  UShs: "UGX",
  Frw: "RWF",
  MK: "MWK",
  Ush: "UGX",
  "GH¢": "GHS",
  "GH₵": "GHS",
  RO: "OMR",
  KD: "KWD",
  BD: "BHD",
  QR: "QAR",
  SR: "SAR",
  Dh: "AED",
  Dhs: "AED",
  FCFA: "XOF",
  CFA: "XOF",
});

/** Codes by the currency's standard (ISO 4217) beside those among the words. */
const codes: ReadonlySet<string> = new Set(
  "KES GHS NGN ZAR PHP AED SAR QAR MYR IDR THB VND BDT PKR LKR NPR EGP MAD TND DZD ETB UGX TZS RWF ZMW MWK BWP NAD MUR XOF XAF AUD CAD NZD HKD SGD TWD MXN BRL ARS COP CLP PEN UYU PYG BOB CRC GTQ HNL DOP JMD TTD PLN CZK HUF RON BGN TRY UAH KZT ILS JOD KWD BHD OMR IQD IRR SEK".split(
    " ",
  ),
);

/** Whether a word is a currency's code with an amount: "SEK9". */
export function isAmount(text: string): boolean {
  const [, code] = /^(\p{Lu}{3})\d+(?:[.,]\d+)*$/u.exec(text) ?? [];
  return (
    code !== undefined && (codes.has(code) || /^(?:USD|EUR|GBP|JPY|CNY|CHF|NOK|DKK|INR|RUB|KRW)$/u.test(code))
  );
}

/** The currency that letters before an amount say, by its code where they tell it: a single letter counts only where it touches the number. */
export function currencyOf(
  before: Pick<Token, "text" | "end">,
  number: Pick<Token, "text" | "start">,
): string | undefined {
  if (!/^\d/u.test(number.text)) return undefined;
  if (codes.has(before.text)) return before.text;
  return before.end === number.start || before.text.length > 1 ? letters[before.text] : undefined;
}
