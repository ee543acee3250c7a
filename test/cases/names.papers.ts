/** Names as papers of every continent write them: a text with its names, each as `text Type`, in order. */
export const PAPER_NAMES: readonly { readonly name: string; readonly text: string; readonly names: readonly string[] }[] = [
  { name: "a town keeps its kind beside its hospital", text: "Three women fled from Walewale. They died at the Walewale Municipal Hospital after clashes at Walewale.", names: ["Walewale Place", "Walewale Municipal Hospital Facility", "Walewale Place"] },
  { name: "the party of somebody in brackets behind the name", text: "Minority Leader Kenneth Onyango (Jubilee) walked out with Joyce Atieno (UDA).", names: ["Kenneth Onyango Person", "Jubilee Organization", "Joyce Atieno Person", "UDA Organization"] },
  { name: "a name with an apostrophe at the end of a word", text: "Governor Anyang' Nyong'o met Vincent Ochieng', 23.", names: ["Anyang' Nyong'o Person", "Vincent Ochieng' Person"] },
  { name: "a closing quotation mark is no part of a name", text: "He spoke of 'the late Daniel Ng', and left Lima.", names: ["Daniel Ng Person", "Lima Place"] },
  { name: "a name with Nor", text: "Magistrate Siti Nor Hidayah Mohd Yusof allowed it.", names: ["Siti Nor Hidayah Mohd Yusof Person"] },
  { name: "somebody's father behind s/o", text: "K Thippanna s/o Lakshmanna, a mason, was found.", names: ["K Thippanna Person", "Lakshmanna Person"] },
  { name: "a given name in short", text: "The advocate Ch Siva Prasad Reddy left.", names: ["Ch Siva Prasad Reddy Person"] },
  { name: "a parish called after a saint", text: "He lives in St Catherine, Jamaica.", names: ["St Catherine Place", "Jamaica Place"] },
  { name: "a firm by its form in Malaysia", text: "They remanded the director of Syarikat Bina Jaya Sdn Bhd.", names: ["Syarikat Bina Jaya Sdn Bhd Organization"] },
  { name: "a party in Urdu by an i", text: "He met Jamaat-i-Islami leader Munim Zafar.", names: ["Jamaat-i-Islami Organization", "Munim Zafar Person"] },
  { name: "where a resident lives", text: "An injured resident of Begu Khel died.", names: ["Begu Khel Place"] },
  { name: "ranks of police in South Asia", text: "DPO Mohammad Jawad Ishaq and ASI Gul Nawaz Khan left Lima.", names: ["Mohammad Jawad Ishaq Person", "Gul Nawaz Khan Person", "Lima Place"] },
  { name: "a body by letters that are a rank too", text: '"The DCI must explain," said Audi Ogada of Lima.', names: ["DCI Organization", "Audi Ogada Person", "Lima Place"] },
  { name: "a row of a scorecard that the model took for one name", text: "G. Whittal lbw b Dharmasena 41", names: ["G. Whittal Person", "Dharmasena Person"] },
  { name: "letters of parties in a headline", text: "Court stays transfer; YSRCP, TDP spar in Lima", names: ["YSRCP Organization", "TDP Organization", "Lima Place"] },
];
