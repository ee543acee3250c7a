"""Scores of predicted tags, trees and names against gold."""
from collections import Counter

from conllu import base
from decode import name_spans

ARGUMENTS = ("nsubj", "obj", "obl")


def f_score(gold, predicted, right):
    return f"{200 * right / max(1, gold + predicted):.1f}"


def score_ud(sentences):
    """UPOS, XPOS, UAS, LAS, with subtypes, without punctuation; F of arguments of verbs and of relations."""
    count, relations, verbs = Counter(), {}, {name: [0, 0, 0] for name in (*ARGUMENTS, "SVO")}
    for sentence in sentences:
        score_words(sentence, count, relations)
        gold = arguments(sentence["tag"], sentence["head"], sentence["rel"])
        predicted = arguments(sentence["p_tag"], sentence["p_head"], sentence["p_rel"])
        for name in ARGUMENTS:
            add(verbs[name], {a for a in gold if a[1] == name}, {a for a in predicted if a[1] == name})
        add(verbs["SVO"], frames(gold), frames(predicted))
    percent = lambda part, whole: f"{100 * count[part] / count[whole]:.2f}"
    return {
        "UPOS": percent("upos", "words"), "XPOS": percent("xpos", "words"),
        "UAS": percent("head", "words"), "LAS": percent("label", "words"), "LASsub": percent("subtype", "words"),
        "UASnp": percent("head_np", "words_np"), "LASnp": percent("label_np", "words_np"),
        "verb": {name: f_score(*value) for name, value in verbs.items()},
        "rel": {name: f_score(*value) for name, value in sorted(relations.items(), key=lambda item: -item[1][0]) if value[0] >= 100},
    }  # fmt: skip


def score_words(sentence, count, relations):
    for i, (tag, guess) in enumerate(zip(sentence["tag"], sentence["p_tag"])):
        (upos, xpos), (guess_upos, guess_xpos) = tag.split("|"), guess.split("|")
        head = sentence["head"][i] == sentence["p_head"][i]
        gold, predicted = base(sentence["rel"][i]), base(sentence["p_rel"][i])
        label = head and gold == predicted
        count.update(words=1, upos=upos == guess_upos, xpos=xpos == guess_xpos, head=head, label=label)
        count.update(subtype=head and sentence["rel"][i] == sentence["p_rel"][i])
        if upos != "PUNCT":
            count.update(words_np=1, head_np=head, label_np=label)
        relations.setdefault(gold, [0, 0, 0])[0] += 1
        relations.setdefault(predicted, [0, 0, 0])[1] += 1
        relations[gold][2] += label


def arguments(tags, heads, relations):
    """(verb, relation, word) of each subject, object and oblique of a verb."""
    upos = [tag.split("|")[0] for tag in tags]
    return {
        (head, base(relation), word)
        for word, (head, relation) in enumerate(zip(heads, relations), 1)
        if head and upos[head - 1] == "VERB" and base(relation) in ARGUMENTS
    }


def frames(found):
    """(verb, subject, object) of each verb that has both; of two, the later counts."""
    verbs = {}
    for verb, relation, word in sorted(found, key=lambda argument: argument[2]):
        if relation != "obl":
            verbs.setdefault(verb, {})[relation] = word
    return {(verb, parts["nsubj"], parts["obj"]) for verb, parts in verbs.items() if len(parts) == 2}


def add(totals, gold, predicted):
    totals[0] += len(gold)
    totals[1] += len(predicted)
    totals[2] += len(gold & predicted)


def score_names(sentences, types=("PER", "LOC", "ORG"), facility=None):
    """Precision, recall and F of exact spans: by type, all, and without types; `facility` is what FAC counts as."""
    totals = {kind: [0, 0, 0] for kind in (*types, "ALL", "UNTYPED")}
    for sentence in sentences:
        if not sentence.get("ner"):
            continue
        gold, predicted = (known_spans(sentence[name], types, facility) for name in ("ner", "p_ner"))
        for kind in totals:
            if kind == "UNTYPED":
                add(totals[kind], {span[1:] for span in gold}, {span[1:] for span in predicted})
            else:
                add(totals[kind], *({s for s in spans if kind in ("ALL", s[0])} for spans in (gold, predicted)))
    return {kind: written(*value) for kind, value in totals.items()}


def known_spans(labels, types, facility):
    labels = [label.replace("FAC", facility) if facility else label for label in labels]
    return [span for span in name_spans(labels) if span[0] in types]


def written(gold, predicted, right):
    precision, recall = 100 * right / max(1, predicted), 100 * right / max(1, gold)
    return f"P{precision:.1f} R{recall:.1f} F{f_score(gold, predicted, right)}"
