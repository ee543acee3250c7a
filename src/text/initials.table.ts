/** Small words before a name that begins with an initial: "police chief M. Kumar". Behind others a letter may end the sentence: "vitamin C. Doctors say". */
export const BEFORE_INITIALS: ReadonlySet<string> = new Set(
  "chief minister secretary leader inspector officer superintendent commissioner judge justice magistrate lawyer advocate attorney professor director president chairman chairperson member spokesman spokeswoman spokesperson governor mayor engineer doctor actor actress writer author founder captain skipper coach batsman bowler commander constable sergeant farmer student teacher driver resident brother sister son wife father mother husband daughter colleague economist analyst journalist reporter editor candidate councillor collector head dean principal by with against".split(
    " ",
  ),
);
