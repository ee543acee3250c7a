"""Build the training and test sets, one JSON object a line: {id, src, form, ner?, tag?, head?, rel?}.

usage: python data.py --mirror DIR --out DIR
DIR of the mirror holds the repositories of README.md as bare git directories, `<owner>+<name>/repo`.
"""
import argparse
import collections
import json
import os
import re

import sources
from conllu import join_hyphens, read_conllu
from names import WORLDWIDE_TYPES, gum_names, read_columns, read_crossner, read_uner

GUM_GENRES = re.compile(r"GUM_(news|interview|voyage|academic|bio|textbook|speech|vlog)_")
TEST_SETS = (
    ("ewt_dev", sources.EWT, "en_ewt-ud-dev", sources.UNER_EWT),
    ("ewt_test", sources.EWT, "en_ewt-ud-test", sources.UNER_EWT),
    ("pud", sources.PUD, "en_pud-ud-test", sources.UNER_PUD),
)


def write(folder, name, sentences):
    sentences = list(sentences)
    with open(f"{folder}/{name}.jsonl", "w", encoding="utf8") as file:
        for sentence in sentences:
            file.write(json.dumps(row(sentence, name), ensure_ascii=False) + "\n")
    begins = collections.Counter(t for s in sentences if s.get("ner") for t in s["ner"] if t[0] == "B")
    print(name, len(sentences), "sentences", sum(len(s["form"]) for s in sentences), "words", begins.most_common())


def row(sentence, name):
    found = {"id": sentence["id"], "src": sentence["src"], "form": sentence["form"], "ner": sentence.get("ner")}
    if "upos" in sentence:
        found["tag"] = [f"{upos}|{xpos}" for upos, xpos in zip(sentence["upos"], sentence["xpos"])]
        found.update(head=sentence["head"], rel=sentence["rel"])
    if "start" in sentence and name.startswith("test"):
        found.update(text=sentence["text"], start=sentence["start"], end=sentence["end"])
    return found


def ewt_train(mirror):
    """EWT's training part with the names of Universal NER, where both have the same words."""
    names = read_uner(mirror.show(sources.UNER_EWT, "en_ewt-ud-train.iob2", sources.UNER_EWT_COMMIT))
    files = mirror.show(sources.EWT, "not-to-release/file-lists/files.train").split()
    texts = mirror.show_all(sources.EWT, ["not-to-release/sources/" + file for file in files])
    sentences = [sentence for text in texts if text for sentence in read_conllu(text, "ewt")]
    for sentence in sentences:
        known = names.get(sentence["id"])
        if known and known[0] == sentence["form"]:
            sentence["ner"] = known[1]
    return [join_hyphens(sentence) for sentence in sentences]


def gum_train(mirror):
    """GUM's training part in the genres with free texts, with names from its entities."""
    listed = mirror.show(sources.GUM, "not-to-release/file-lists/files.train").split()
    files = [file for file in listed if GUM_GENRES.match(file)]
    texts = mirror.show_all(sources.GUM, [f"not-to-release/sources/{file}.conllu" for file in files])
    sentences = [sentence for text in texts if text for sentence in read_conllu(text, "gum")]
    for sentence in sentences:
        sentence["ner"] = gum_names(sentence)
    return [join_hyphens(sentence) for sentence in sentences]


def write_name_sets(mirror, out):
    wikigold = mirror.show(sources.DATASETS, "data/wikigold/CONLL-format/data/wikigold.conll.txt")
    write(out, "train_wikigold", read_columns(wikigold, "wikigold"))
    wnut = mirror.show(sources.DATASETS, "data/WNUT17/CONLL-format/data/train/wnut17train.conll")
    wnut_dev = mirror.show(sources.EMERGING, "emerging.dev.conll")
    write(out, "train_wnut", read_columns(wnut, "wnut") + read_columns(wnut_dev, "wnutd"))
    tweets = mirror.show(sources.DATASETS, "data/BTC/CONLL-format/data/g.conll")
    write(out, "train_btc", [s for s in read_columns(tweets, "btc") if "@" not in s["form"]])
    write(out, "train_crossner", read_crossner(mirror, sources.CROSSNER))


def write_test_sets(mirror, out):
    for name, repository, file, uner in TEST_SETS:
        if not mirror.has(repository):  # what is kept for an independent check need not be here
            continue
        sentences = read_conllu(mirror.show(repository, file + ".conllu"), name)
        known = {tuple(form): labels for form, labels in read_uner(mirror.show(uner, file + ".iob2")).values()}
        for sentence in sentences:  # UNER PUD uses other sentence ids
            if tuple(sentence["form"]) in known:
                sentence["ner"] = known[tuple(sentence["form"])]
        write(out, "test_" + name, sentences)
        write(out, f"test_{name}_joined", [join_hyphens(s) for s in sentences])
    sentences = read_conllu(mirror.show(sources.GUM, "en_gum-ud-dev.conllu"), "gum_dev")
    for sentence in sentences:
        sentence["ner"] = gum_names(sentence)
    write(out, "test_gum_dev", sentences)
    write(out, "test_gum_dev_joined", [join_hyphens(s) for s in sentences])
    if mirror.has(sources.CONLLPP):
        write(out, "test_conllpp", read_columns(mirror.show(sources.CONLLPP, "dataset/conllpp.txt"), "conllpp"))
    if mirror.has(sources.WORLDWIDE):
        write(out, "test_worldwide5", worldwide(mirror))


def worldwide(mirror):
    """Every fifth article of the newswire of every continent."""
    files = mirror.list(sources.WORLDWIDE, "processed_annotated")
    for file, text in list(zip(files, mirror.show_all(sources.WORLDWIDE, files)))[::5]:
        for sentence in read_columns(text, "ww", 1, "\t", WORLDWIDE_TYPES):
            sentence["id"] = os.path.basename(file) + sentence["id"]
            yield sentence


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mirror", required=True, help="folder of bare repositories")
    parser.add_argument("--out", required=True, help="folder for the sets")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    mirror = sources.Mirror(options.mirror)
    write(options.out, "train_ewt", ewt_train(mirror))
    write(options.out, "train_gum", gum_train(mirror))
    write_name_sets(mirror, options.out)
    write_test_sets(mirror, options.out)


if __name__ == "__main__":
    main()
