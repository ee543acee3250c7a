/** What a value has to be, told to who fills in a form. */
export function plainExpected(expected: string): string {
  const date = /^an ISO date such as (.*)$/su.exec(expected)?.[1];
  if (date) return `Write a date as ${date}.`;
  const types = /^an event type: one of (.*)$/su.exec(expected)?.[1];
  const relations = /^a relation: one of (.*)$/su.exec(expected)?.[1];
  if (relations) return `That is no relation. There are ${relations}.`;
  return types ? `That is no type of event. There are ${types}.` : `This takes ${expected}.`;
}
