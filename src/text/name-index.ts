/**
 * Looks up names in lines of `name ⇥ numbers to the base of 36`, which stand in order of their characters: a binary search
 * in the text itself, so that nothing has to be read before the first question.
 */
export function nameIndex(lines: string): (name: string) => readonly number[] {
  return (name) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = lines.lastIndexOf("\n", middle - 1) + 1;
      const tab = lines.indexOf("\t", start);
      if (tab < 0) return [];
      const key = lines.slice(start, tab);
      const end = lines.indexOf("\n", tab);
      if (key === name)
        return lines
          .slice(tab + 1, end < 0 ? undefined : end)
          .split(" ")
          .map((one) => Number.parseInt(one, 36));
      if (key < name) low = end < 0 ? lines.length : end + 1;
      else high = start;
    }
    return [];
  };
}
