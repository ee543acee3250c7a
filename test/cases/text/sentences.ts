/** A paragraph and its sentences. */
export const SENTENCE_CASES: readonly { readonly name: string; readonly sentences: readonly string[] }[] = [
  { name: "an abbreviated country does not end a sentence", sentences: ["They met in front of the U.S. Embassy.", "It was cold."] },
  { name: "an abbreviated country may end one", sentences: ["He went to the U.S.", "The embassy was closed."] },
  { name: "a title before a name does not end a sentence", sentences: ["It was late, said Mr. Smith.", "He left."] },
  { name: "Jr. inside a sentence does not end it", sentences: ["Martin Luther King Jr. spoke in St. Louis.", "He was heard."] },
  { name: "Inc. before a usual first word ends a sentence", sentences: ["She works for Apple Inc.", "The company is large."] },
  { name: "Inc. before a name does not", sentences: ["Apple Inc. Chairman Smith resigned."] },
  { name: "a number sign does not end a sentence", sentences: ["It is No. 5 on the list.", "Others follow."] },
  { name: "an initial does not end a sentence", sentences: ["John F. Kennedy spoke.", "Nobody left."] },
  { name: "a quotation that ends in a period ends its sentence", sentences: ["He wrote: “It hurts.", "The impunity is outrageous.”", "She left."] },
  { name: "a speaker in lower case goes on after a quotation", sentences: ["“Why?” the minister asked.", "Nobody knew."] },
  { name: "a speaker with a capital goes on after a question", sentences: ["“Why?” Mr. Smith asked.", "Nobody knew."] },
  { name: "said goes on after a quotation with a period", sentences: ["“It is over.” said Jones.", "He left."] },
  { name: "a decimal number does not end a sentence", sentences: ["It rose by 2.5 percent.", "It fell again."] },
  { name: "an ellipsis before a capital ends a sentence", sentences: ["We are sorry ...", "Once we know, we decide."] },
  { name: "a month does not end a sentence", sentences: ["It began on Nov. 4 in Paris.", "It ended."] },
  { name: "a question and an exclamation end sentences", sentences: ["Who?", "He!", "Yes."] },
];
