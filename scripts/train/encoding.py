"""Sentences as the network reads them: word pieces, word shapes, batches. `src/language` does the same in TypeScript."""
import json
import random
import re
import unicodedata

import numpy as np
import torch

NER = ["O"] + [f"{part}-{kind}" for kind in ("PER", "LOC", "ORG", "MISC") for part in "BI"]
CAP = 6  # most pieces kept of a word
UNKNOWN, BEGIN, END, MASK = 100, 101, 102, 103
SHAPES = 12
LOWER, CAPITAL, CAPITALS, LETTER, MIXED, INNER, DIGITS, WITH_DIGITS, NONE, DOTTED, HYPHEN = range(1, SHAPES)
IGNORED = -100


class WordPiece:
    """BERT's division of words without case and accents; the vocabulary has one piece a line."""

    def __init__(self, path):
        with open(path, encoding="utf8") as file:
            self.numbers = {line.rstrip("\n"): number for number, line in enumerate(file)}
        self.known = {}

    def word(self, word):
        if word not in self.known:
            pieces = [piece for part in split_marks(fold(word)) for piece in self.divide(part)]
            self.known[word] = (pieces or [UNKNOWN])[:CAP]
        return self.known[word]

    def divide(self, part):
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.numbers:
                end -= 1
            if end == start:
                return [UNKNOWN]
            found.append(self.numbers[("##" if start else "") + part[start:end]])
            start = end
        return found


def fold(word):
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def is_mark(character):
    code = ord(character)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(character)[0] == "P"


def split_marks(word):
    parts, current = [], ""
    for character in word:
        if character.isspace():
            parts, current = parts + [current], ""
        elif is_mark(character):
            parts, current = parts + [current, character], ""
        else:
            current += character
    return [part for part in parts + [current] if part]


def shape(word):
    """The base model knows no case: it comes back as one of these."""
    if re.fullmatch(r"\d+", word):
        return DIGITS
    if re.search(r"\d", word):
        return WITH_DIGITS
    upper = [c.isupper() for c in word if c.isalpha()]
    if not upper:
        return NONE
    if all(upper):
        return LETTER if len(upper) == 1 else (DOTTED if "." in word else CAPITALS)
    if not any(upper):
        return LOWER
    if not upper[0]:
        return INNER
    if "-" in word:
        return HYPHEN
    return MIXED if any(upper[1:]) else CAPITAL


def load(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


def encode(sentence, pieces, tags=None, labels=None):
    """Adds pieces, shapes and, with the numbers of tags and labels, the targets."""
    sentence["sub"] = [pieces.word(word) for word in sentence["form"]]
    sentence["shp"] = [shape(word) for word in sentence["form"]]
    sentence["n"] = 2 + sum(map(len, sentence["sub"]))
    if tags and sentence.get("tag"):
        sentence["t"] = [tags.get(tag, IGNORED) for tag in sentence["tag"]]
        sentence["h"] = sentence["head"]
        sentence["l"] = [labels.get(rel, labels.get(rel.split(":")[0], 0)) for rel in sentence["rel"]]
    if sentence.get("ner"):
        sentence["e"] = [NER.index(label) if label in NER else 0 for label in sentence["ner"]]
    return sentence


def disguised(word, its_shape, chance):
    """In training some sentences lose their case, or become headlines."""
    if chance < 0.02 and its_shape in (LOWER, CAPITAL, MIXED, INNER, HYPHEN):
        return CAPITALS if len(word) > 1 else LETTER
    if chance < 0.06 and its_shape == LOWER and len(word) > 3:
        return CAPITAL
    if chance < 0.07:
        return LOWER if its_shape < DIGITS or its_shape > NONE else its_shape
    return its_shape


def collate(sentences, train=False):
    """A batch: pieces, shapes, first pieces of words, and the targets tag, head, label, name."""
    count = len(sentences)
    longest, most_words = max(s["n"] for s in sentences), 1 + max(len(s["form"]) for s in sentences)
    ids, shapes = np.zeros((count, longest), np.int64), np.zeros((count, longest), np.int64)
    firsts = np.zeros((count, most_words), np.int64)
    targets = {name: np.full((count, most_words), IGNORED, np.int64) for name in "thle"}
    for row, sentence in enumerate(sentences):
        ids[row, 0], at = BEGIN, 1
        chance = random.random() if train else 1
        for i, (sub, its_shape) in enumerate(zip(sentence["sub"], sentence["shp"])):
            its_shape = disguised(sentence["form"][i], its_shape, chance)
            firsts[row, i + 1] = at
            masked = train and random.random() < 0.06
            for piece in sub:
                ids[row, at] = MASK if masked else piece
                shapes[row, at] = its_shape
                at += 1
        ids[row, at] = END
        for name, target in targets.items():
            if name in sentence:
                target[row, 1 : len(sentence["form"]) + 1] = sentence[name]
    return [torch.from_numpy(array) for array in (ids, shapes, firsts, *targets.values())]


def batches(sentences, size, rng):
    """Sentences of about one length together, at most `size` pieces a batch, in random order."""
    out, current = [], []
    for sentence in sorted(sentences, key=lambda s: s["n"] + rng.random() * 4):
        if current and (len(current) + 1) * sentence["n"] > size:
            out.append(current)
            current = []
        current.append(sentence)
    out.append(current)
    rng.shuffle(out)
    return out
