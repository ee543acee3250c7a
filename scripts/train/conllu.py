"""Universal Dependencies files as sentences: dicts of parallel lists, with the character offsets of each word."""
import re

LISTS = ("form", "lemma", "upos", "xpos", "head", "rel", "misc", "start", "end")


def base(relation):
    """A relation without its subtype."""
    return relation.split(":")[0]


def read_conllu(text, source):
    """The sentences of a CoNLL-U text."""
    sentences = (read_block(block, source) for block in re.split(r"\n\s*\n", text))
    return [align(sentence) for sentence in sentences if sentence["form"]]


def read_block(block, source):
    sentence = {"id": "", "src": source, "text": "", "mw": [], **{name: [] for name in LISTS[:7]}}
    for line in block.split("\n"):
        if line.startswith("#"):
            comment = re.match(r"# (sent_id|text) = (.*)", line)
            if comment:
                sentence["id" if comment[1] == "sent_id" else "text"] = comment[2]
            continue
        columns = line.split("\t")
        if len(columns) < 10 or "." in columns[0]:
            continue
        if "-" in columns[0]:
            first, last = map(int, columns[0].split("-"))
            sentence["mw"].append((first, last, columns[1]))
            continue
        row = (*columns[1:5], int(columns[6]), columns[7], columns[9])
        for name, value in zip(LISTS, row):
            sentence[name].append(value)
    return sentence


def align(sentence):
    """Find each word in the sentence's text; the words of a contraction share its letters."""
    text, at, count = sentence["text"], 0, len(sentence["form"])
    sentence["start"], sentence["end"] = [0] * count, [0] * count
    word = 1
    while word <= count:
        joined = next((one for one in sentence["mw"] if one[0] == word), None)
        form = joined[2] if joined else sentence["form"][word - 1]
        while at < len(text) and text[at].isspace():
            at += 1
        found = text.find(form, at)
        start = at if found < 0 else found
        end = start + len(form)
        if joined:
            align_contraction(sentence, joined, start, end)
            word = joined[1] + 1
        else:
            sentence["start"][word - 1], sentence["end"][word - 1] = start, end
            word += 1
        at = end
    return sentence


def align_contraction(sentence, joined, start, end):
    at = start
    for word in range(joined[0], joined[1] + 1):
        rest = end - at
        length = min(len(sentence["form"][word - 1]), rest) if word < joined[1] else rest
        sentence["start"][word - 1], sentence["end"][word - 1] = at, at + length
        at += length


def join_hyphens(sentence):
    """Make one word of a capitalised name with a hyphen ("Díaz-Canel"), as the tokeniser does."""
    count = len(sentence["form"])
    glued = [False] * (count + 1)  # whether a word is glued to the one before it
    for i in range(1, count - 1):
        if is_name_hyphen(sentence, i):
            glued[i] = glued[i + 1] = True
    if not any(glued):
        return sentence
    groups, number = [], [0] * (count + 1)
    for i in range(count):
        if not glued[i]:
            groups.append([])
        groups[-1].append(i)
        number[i + 1] = len(groups)
    out, names = {name: [] for name in LISTS}, []
    for group in groups:
        head = next((i for i in group if sentence["head"][i] - 1 not in group and sentence["form"][i] != "-"), group[0])
        for name in ("lemma", "upos", "xpos", "rel"):
            out[name].append(sentence[name][head])
        out["form"].append("".join(sentence["form"][i] for i in group))
        out["head"].append(number[sentence["head"][head]] if sentence["head"][head] else 0)
        out["misc"].append(sentence["misc"][group[-1]])
        out["start"].append(sentence["start"][group[0]])
        out["end"].append(sentence["end"][group[-1]])
        if sentence.get("ner"):
            names.append(group_label(sentence["ner"], group))
    if sentence.get("ner"):
        out["ner"] = names
    return {**sentence, **out}


def is_name_hyphen(sentence, i):
    form, upos = sentence["form"], sentence["upos"]
    capitals = form[i] == "-" and form[i - 1][:1].isupper() and form[i + 1][:1].isupper()
    names = upos[i - 1] == upos[i + 1] == "PROPN"
    return capitals and names and sentence["end"][i - 1] == sentence["start"][i] and sentence["end"][i] == sentence["start"][i + 1]


def group_label(labels, group):
    if labels[group[0]] != "O":
        return labels[group[0]]
    return next(("B" + labels[i][1:] for i in group if labels[i] != "O"), "O")
