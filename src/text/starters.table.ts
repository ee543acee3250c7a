/** Words that, capitalised after a period, begin a sentence rather than go on a name: "… of Apple Inc. The company". */
const STARTERS: ReadonlySet<string> = new Set([
  ...["The", "A", "An", "This", "That", "These", "Those", "Some", "Many", "Several", "Both", "Each", "All", "Another", "Other", "Most", "No", "None", "Nobody"],
  ...["He", "She", "It", "They", "We", "I", "You", "His", "Her", "Its", "Their", "Our", "My", "Your", "There", "Here", "Who", "What", "Which"],
  ...["In", "On", "At", "By", "For", "From", "To", "With", "After", "Before", "Since", "Until", "During", "Despite", "Under", "Over", "Among", "Amid", "Between", "Within", "Without", "According", "About", "Around", "Against", "Through", "As", "Of"],
  ...["But", "And", "Or", "Yet", "So", "If", "When", "While", "Where", "Because", "Although", "Though", "Once", "However", "Meanwhile", "Moreover", "Instead", "Also", "Still", "Then", "Now", "Today", "Yesterday", "Earlier", "Later", "Last", "Next", "Only", "Just", "Even", "How", "Why"],
  ...["Mr", "Mrs", "Ms", "Dr", "Officials", "Police", "Authorities", "Critics", "Experts", "Analysts", "Shares", "Nearly"],
]);

/** Whether a word is one of them, in capitals too. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word) || (/^\p{Lu}{2,}$/u.test(word) && STARTERS.has(word[0]! + word.slice(1).toLowerCase()));
}
