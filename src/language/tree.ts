/** Scores of every head for every word: `scores[word][head]`, node 0 is the root above the sentence. */
type Scores = readonly Float64Array[];

const NEVER = -1e9;

/**
 * The best tree with one root under the model's scores: `arcs` is a square of `size` × `size`, row by word, node 0 above the sentence.
 * Gives each node's head (0 for the root word; the value at 0 means nothing).
 */
export function bestTree(arcs: Float32Array, size: number): Int32Array {
  const scores = Array.from({ length: size }, (_, word) =>
    Float64Array.from(arcs.subarray(word * size, (word + 1) * size)),
  );
  for (let word = 0; word < size; word++) scores[word]![word] = NEVER;
  scores[0]!.fill(NEVER);
  const heads = maximumSpanningTree(scores);
  const roots = range(1, size).filter((word) => heads[word] === 0);
  if (roots.length === 1 || size < 2) return heads;
  let best = heads;
  let highest = Number.NEGATIVE_INFINITY;
  for (const root of roots) {
    const tree = maximumSpanningTree(scores.map((row, word) => rootedAt(row, word, root)));
    const total = range(1, size).reduce((sum, word) => sum + scores[word]![tree[word]!]!, 0);
    if (total > highest) {
      highest = total;
      best = tree;
    }
  }
  return best;
}

function rootedAt(row: Float64Array, word: number, root: number): Float64Array {
  if (word === 0) return row;
  const copy = word === root ? new Float64Array(row.length).fill(NEVER) : row.slice();
  copy[0] = word === root ? row[0]! : NEVER;
  return copy;
}

/** Chu-Liu/Edmonds: every word takes its best head; a circle that arises is drawn together to one node, solved, and opened again where it pays best. */
function maximumSpanningTree(scores: Scores): Int32Array {
  const heads = greedyHeads(scores);
  const circle = findCircle(heads);
  if (circle === undefined) return heads;
  const inside = new Set(circle);
  const rest = range(0, scores.length).filter((node) => !inside.has(node));
  const whole = rest.length; // the circle's number among the drawn together
  const smaller = Array.from({ length: whole + 1 }, () => new Float64Array(whole + 1).fill(NEVER));
  const enter: number[] = [];
  const leave: number[] = [];
  const circleScore = circle.reduce((sum, node) => sum + scores[node]![heads[node]!]!, 0);
  for (const [place, node] of rest.entries()) {
    for (const [other, head] of rest.entries()) smaller[place]![other] = scores[node]![head]!;
    const gain = (inner: number) => scores[inner]![node]! + circleScore - scores[inner]![heads[inner]!]!;
    enter[place] = bestOf(circle, gain);
    smaller[whole]![place] = gain(enter[place]!);
    if (node === 0) continue;
    leave[place] = bestOf(circle, (inner) => scores[node]![inner]!);
    smaller[place]![whole] = scores[node]![leave[place]!]!;
  }
  const solved = maximumSpanningTree(smaller);
  for (const [place, node] of rest.entries()) {
    if (node !== 0) heads[node] = solved[place] === whole ? leave[place]! : rest[solved[place]!]!;
  }
  const above = solved[whole]!;
  heads[enter[above]!] = rest[above]!;
  return heads;
}

function greedyHeads(scores: Scores): Int32Array {
  const heads = new Int32Array(scores.length);
  for (let word = 1; word < scores.length; word++) {
    const row = scores[word]!;
    let best = 0;
    for (let head = 1; head < row.length; head++) if (row[head]! > row[best]!) best = head;
    heads[word] = best;
  }
  return heads;
}

function findCircle(heads: Int32Array): number[] | undefined {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (node !== 0 && seenFrom[node] === 0) {
      seenFrom[node] = start;
      path.push(node);
      node = heads[node]!;
    }
    if (node !== 0 && seenFrom[node] === start) return path.slice(path.indexOf(node));
  }
  return undefined;
}

function bestOf(nodes: readonly number[], value: (node: number) => number): number {
  let best = nodes[0]!;
  let highest = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    const now = value(node);
    if (now > highest) {
      highest = now;
      best = node;
    }
  }
  return best;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
}
