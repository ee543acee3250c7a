/**
 * The best valid sequence of name labels (Viterbi). `scores` has one row of `labels` numbers a word; label 0 is `O`, odd ones begin a name (`B-`),
 * the even one after each goes on with it (`I-`) and may follow only those two. Gives one label number a word.
 */
export function bestNames(scores: Float32Array, words: number, labels: number): number[] {
  if (words === 0) return [];
  const allowed = (before: number, now: number) =>
    now % 2 === 1 || now === 0 || before === now || before === now - 1;
  let totals = Array.from({ length: labels }, (_, label) =>
    label > 0 && label % 2 === 0 ? Number.NEGATIVE_INFINITY : scores[label]!,
  );
  const from: number[][] = [];
  for (let word = 1; word < words; word++) {
    const next: number[] = [];
    const back: number[] = [];
    for (let now = 0; now < labels; now++) {
      let best = 0;
      for (let before = 1; before < labels; before++) {
        if (allowed(before, now) && (!allowed(best, now) || totals[before]! > totals[best]!)) best = before;
      }
      back.push(best);
      next.push(
        (allowed(best, now) ? totals[best]! : Number.NEGATIVE_INFINITY) + scores[word * labels + now]!,
      );
    }
    from.push(back);
    totals = next;
  }
  let label = totals.indexOf(Math.max(...totals));
  const path = [label];
  for (const back of from.reverse()) {
    label = back[label]!;
    path.push(label);
  }
  return path.reverse();
}
