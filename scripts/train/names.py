"""Sets with names: their many label schemes as BIO labels PER, LOC, ORG, MISC."""
import re

from conllu import base

TYPES = {
    "PER": "PER", "LOC": "LOC", "ORG": "ORG", "OTH": "MISC", "MISC": "MISC", "person": "PER", "location": "LOC",
    "corporation": "ORG", "group": "ORG", "product": "MISC", "creative-work": "MISC",
}  # fmt: skip
WORLDWIDE_TYPES = {
    "Person": "PER", "Organization": "ORG", "Location": "LOC", "Facility": "FAC", "NORP": "MISC", "Misc": "MISC", "Product": "MISC",
}  # fmt: skip
CROSSNER_TYPES = {
    **dict.fromkeys("person politician scientist writer musicalartist researcher".split(), "PER"),
    **dict.fromkeys("organisation politicalparty university band magazine".split(), "ORG"),
    "location": "LOC",
    "country": "LOC",
}
CROSSNER_DOMAINS = "politics science literature music ai".split()
GUM_TYPES = {"person": "PER", "place": "LOC", "organization": "ORG"}
TITLES = set(
    "President King Queen Pope Mr. Mr Mrs. Mrs Ms. Ms Dr. Dr Sir Lord Prince Princess Senator Governor Judge Justice Minister"
    " Captain Professor Vice Prime Gen. Rep. Sen.".split()
)
LINKS = {"of", "the", "and", "for", "-", "'s", "’s", "&", "de", "la", "al", "bin", "von", "van"}


def read_uner(text):
    """Universal NER: sentence id to (forms, labels)."""
    found, current = {}, None
    for line in text.split("\n"):
        if line.startswith("# sent_id"):
            current = ([], [])
            found[line[12:].strip()] = current
        elif line.startswith("#") or not line.strip() or current is None:
            continue
        else:
            columns = line.split("\t")
            label = re.match(r"([BI])-(PER|LOC|ORG|OTH)$", columns[2])
            current[0].append(columns[1])
            current[1].append(f"{label[1]}-{TYPES[label[2]]}" if label else "O")
    return found


def read_columns(text, source, label_column=-1, separator=None, types=TYPES):
    """A word and its label a line, sentences apart by empty lines; IO, BIO and BIOES labels become BIO."""
    found, words, labels = [], [], []

    def finish():
        if words:
            found.append({"id": f"{source}-{len(found)}", "src": source, "form": words[:], "ner": to_bio(labels, types)})
        words.clear()
        labels.clear()

    for line in text.split("\n"):
        if not line.strip() or line.startswith("-DOCSTART"):
            finish()
            continue
        columns = line.rstrip("\r\n").split(separator) if separator else line.split()
        if len(columns) < 2 or not columns[0].strip():
            continue
        words.append(columns[0].strip())
        labels.append(columns[label_column].strip())
    finish()
    return found


def to_bio(labels, types):
    out, before = [], "O"
    for label in labels:
        parts = re.match(r"([BIESLU])-(.*)", label)
        kind = types.get(parts[2]) if parts else None
        if not kind:
            out.append("O")
            before = "O"
            continue
        begins = parts[1] in "BSU" or before != kind
        out.append(("B-" if begins else "I-") + kind)
        before = kind
    return out


def read_crossner(mirror, repository):
    """All splits of CrossNER's five domains; a lower-case phrase (a genre, an algorithm) is no name."""
    count = 0
    for domain in CROSSNER_DOMAINS:
        files = mirror.show_all(repository, [f"ner_data/{domain}/{split}.txt" for split in ("train", "dev", "test")])
        for block in "\n\n".join(files).split("\n\n"):
            rows = [line.split("\t") for line in block.split("\n") if line.count("\t")]
            form = [row[0] for row in rows]
            ner = ["O" if row[-1] == "O" else row[-1][:2] + CROSSNER_TYPES.get(row[-1][2:], "MISC") for row in rows]
            if form:
                yield {"id": f"crossner-{domain}-{count}", "src": "crossner", "form": form, "ner": without_common_phrases(form, ner)}
                count += 1


def without_common_phrases(form, ner):
    i = 0
    while i < len(form):
        end = i + 1
        if ner[i] == "B-MISC":
            while end < len(form) and ner[end] == "I-MISC":
                end += 1
            if not any(word[:1].isupper() for word in form[i:end]):
                ner[i:end] = ["O"] * (end - i)
        i = end
    return ner


def gum_names(sentence):
    """Names out of GUM's entities: an entity whose head is a proper noun, as far as the run of proper nouns round that head goes."""
    form, xpos = sentence["form"], sentence["xpos"]
    ner = ["O"] * len(form)
    for kind, first, last in sorted(gum_entities(sentence["misc"]), key=lambda entity: entity[1] - entity[2]):
        extent = name_extent(sentence, kind, first, last) if kind in GUM_TYPES else None
        if extent is None or any(ner[i] != "O" for i in range(extent[0], extent[1] + 1)):
            continue
        for i in range(extent[0], extent[1] + 1):
            ner[i] = ("B-" if i == extent[0] else "I-") + GUM_TYPES[kind]
    for i in range(1, len(form)):
        adjective = xpos[i] == "JJ" and re.match(r"[A-Z][a-z]+(an|ese|ish|i|ic|ian)$", form[i])
        people = xpos[i] == "NNPS" and re.match(r"[A-Z][a-z]+(ans|is)$", form[i])
        if ner[i] == "O" and (adjective or people):
            ner[i] = "B-MISC"
    return ner


def gum_entities(misc):
    """(type, first word, last word) of each entity bracket."""
    opened, found = [], []
    for i, column in enumerate(misc):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", column)
        if not entity:
            continue
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", entity[1]):
            if part[0] == "(":
                fields = part[1:].rstrip(")").split("-")
                if part.endswith(")"):
                    found.append((fields[1], i, i))
                else:
                    opened.append((fields[0], fields[1] if len(fields) > 1 else "", i))
                continue
            for place in range(len(opened) - 1, -1, -1):
                if opened[place][0] == part[:-1]:
                    found.append((opened[place][1], opened[place][2], i))
                    opened.pop(place)
                    break
    return found


def name_extent(sentence, kind, first, last):
    """The first and last word of an entity's name, or None if it has none."""
    form, upos, xpos, rel = (sentence[name] for name in ("form", "upos", "xpos", "rel"))
    head = next((i for i in range(first, last + 1) if not first <= sentence["head"][i] - 1 <= last), None)
    if head is None or upos[head] != "PROPN":
        return None
    start, end = head, grow_right(sentence, kind, head, last)
    while start > first and grows_left(form, upos, xpos, start - 1, kind) and not (rel[start - 1] == "nmod:desc" and kind == "person"):
        start -= 1
    if kind == "person":
        if xpos[end] == "NNPS" or all(form[i] in TITLES for i in range(start, end + 1)):
            return None
        while start < end and form[start] in TITLES:
            start += 1
    return start, end


def grow_right(sentence, kind, head, last):
    form, upos, xpos, rel = (sentence[name] for name in ("form", "upos", "xpos", "rel"))
    end = head
    while end < last:
        after = end + 1
        if upos[after] == "PROPN" or xpos[after] in ("NNP", "NNPS") or (upos[after] == "NUM" and base(rel[after]) == "flat"):
            end += 1
            continue
        while after <= last and form[after].lower() in LINKS:
            after += 1
        linked = after > end + 1 and after <= last and form[after][:1].isupper() and re.search("NNP|JJ", xpos[after])
        if not linked or kind == "person":
            break
        end = after
    return end


def grows_left(form, upos, xpos, i, kind):
    adjective = xpos[i] == "JJ" and form[i][:1].isupper() and i > 0 and kind != "person"
    return upos[i] == "PROPN" or xpos[i].startswith("NNP") or adjective or form[i] == "-"
