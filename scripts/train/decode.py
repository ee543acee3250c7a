"""From scores to decisions: the best tree with one root, the best valid names. `src/language` does the same in TypeScript."""
import numpy as np

from encoding import NER

NEVER = -1e9


def maximum_spanning_tree(scores):
    """Chu-Liu/Edmonds over scores[word][head]; node 0 is the root."""
    size = len(scores)
    heads = scores.argmax(1)
    heads[0] = 0
    circle = find_circle(heads)
    if circle is None:
        return heads
    inside = set(circle)
    rest = [node for node in range(size) if node not in inside]
    whole = len(rest)  # the circle's number among the drawn together
    smaller = np.full((whole + 1, whole + 1), NEVER)
    circle_score = sum(scores[node][heads[node]] for node in circle)
    smaller[:whole, :whole] = scores[np.ix_(rest, rest)]
    enter, leave = {}, {}
    for place, node in enumerate(rest):
        gains = [scores[inner][node] + circle_score - scores[inner][heads[inner]] for inner in circle]
        best = int(np.argmax(gains))
        smaller[whole][place], enter[place] = gains[best], circle[best]
        if node:
            best = int(np.argmax([scores[node][inner] for inner in circle]))
            smaller[place][whole], leave[place] = scores[node][circle[best]], circle[best]
    solved = maximum_spanning_tree(smaller)
    out = heads.copy()
    for place, node in enumerate(rest):
        if node:
            out[node] = leave[place] if solved[place] == whole else rest[solved[place]]
    out[enter[solved[whole]]] = rest[solved[whole]]
    return out


def find_circle(heads):
    seen_from = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and seen_from[node] == 0:
            seen_from[node] = start
            path.append(node)
            node = heads[node]
        if node and seen_from[node] == start:
            return path[path.index(node) :]
    return None


def best_tree(scores):
    """The heads of the best tree that has one root."""
    size = len(scores)
    scores = scores.astype(np.float64)
    np.fill_diagonal(scores, NEVER)
    scores[0] = NEVER
    heads = maximum_spanning_tree(scores.copy())
    roots = [word for word in range(1, size) if heads[word] == 0]
    if len(roots) <= 1:
        return heads
    best, highest = heads, -1e18
    for root in roots:
        rooted = scores.copy()
        rooted[1:, 0] = NEVER
        rooted[root, 0] = scores[root, 0]
        rooted[root, 1:] = NEVER
        tree = maximum_spanning_tree(rooted)
        total = sum(rooted[word][tree[word]] for word in range(1, size))
        if total > highest:
            best, highest = tree, total
    return best


def best_names(scores):
    """The best labels in which I-X comes only after B-X or I-X (Viterbi)."""
    count, labels = scores.shape
    totals = scores[0].copy()
    totals[2::2] = NEVER
    allowed = np.array([[b % 2 == 1 or b == 0 or a in (b, b - 1) for b in range(labels)] for a in range(labels)])
    back = []
    for word in range(1, count):
        paths = np.where(allowed, totals[:, None], NEVER)
        back.append(paths.argmax(0))
        totals = paths.max(0) + scores[word]
    path = [int(totals.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [NER[label] for label in reversed(path)]


def name_spans(labels):
    """(type, first, end) of each name."""
    out, i = [], 0
    while i < len(labels):
        if labels[i][0] != "B":
            i += 1
            continue
        end = i + 1
        while end < len(labels) and labels[end] == "I" + labels[i][1:]:
            end += 1
        out.append((labels[i][2:], i, end))
        i = end
    return out
