/** A text with its names, each as `text Type`, in order. */
export const NAME_CASES: readonly { readonly name: string; readonly text: string; readonly names: readonly string[] }[] = [
  { name: "a given name goes on after its hyphen", text: "Lee Jae-myung met Park Chan-dae.", names: ["Lee Jae-myung Person", "Park Chan-dae Person"] },
  { name: "a compound does not", text: "A Paris-based firm left.", names: ["Paris Place"] },
  { name: "a bank goes on after its of", text: "The Reserve Bank of India's Shaktikanta Das spoke to PTI.", names: ["Reserve Bank of India Organization", "Shaktikanta Das Person", "PTI Organization"] },
  { name: "who has somebody is a body", text: "Huawei's Meng Wanzhou returned.", names: ["Huawei Organization", "Meng Wanzhou Person"] },
  { name: "an assembly is a body, no event", text: "The Grand National Assembly voted.", names: ["Grand National Assembly Organization"] },
  { name: "a hall of the people is a hall", text: "President Xi Jinping met with Zhao Leji at the Great Hall of the People.", names: ["Xi Jinping Person", "Zhao Leji Person", "Great Hall of the People Facility"] },
  { name: "a currency is no name", text: "The deal is worth US$ 7 billion.", names: [] },
  { name: "a currency's adjective is no name", text: "The euro fell against the Swiss franc.", names: [] },
  { name: "a party and a state in brackets are no name", text: "Sen. Mitch McConnell (R-Ky.) spoke.", names: ["Mitch McConnell Person"] },
  { name: "members of a party are a group", text: "Republicans in the Senate quarrelled.", names: ["Republicans Group", "Senate Organization"] },
  { name: "those who have militants are a body", text: "Al-Shabaab militants attacked a camp.", names: ["Al-Shabaab Organization"] },
  { name: "a part of a city is no part of its name", text: "He lived in south London.", names: ["London Place"] },
  { name: "a large city is no person", text: "He died near Tver and visited Kharkiv.", names: ["Tver Place", "Kharkiv Place"] },
  { name: "a surname begins a sentence", text: "Steve Jobs came.\n\nOn Monday, Jobs resigned from his post.", names: ["Steve Jobs Person", "Jobs Person"] },
];
