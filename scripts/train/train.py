"""Train tags, trees and names at once on a small encoder.

usage: python train.py --base DIR --data DIR --out DIR [--epochs 11] [--minutes 36]
The base folder has model.safetensors and vocab.txt, the data folder what data.py wrote. Writes model.pt and meta.json.
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from conllu import base
from decode import best_names, best_tree
from encoding import CAP, NER, WordPiece, batches, collate, encode, load
from network import Net, is_encoder
from score import score_names, score_ud

LONGEST = 128  # pieces of a sentence trained on
NAME_SETS = ("wikigold", "wnut", "btc", "crossner")


def predict(net, sentences, meta, size=4000):
    """Adds p_tag, p_head, p_rel and p_ner to each sentence."""
    net.eval()
    root = meta["labels"].index("root")
    with torch.no_grad():
        for batch in batches(sentences, size, random.Random(0)):
            tags, names, arcs, label_words, label_heads = net(*collate(batch)[:3])
            for row, sentence in enumerate(batch):
                end = len(sentence["form"]) + 1
                heads = best_tree(arcs[row, :end, :end].float().numpy())
                pairs = net.lab_at(label_words[row, 1:end], label_heads[row, torch.from_numpy(heads[1:])])
                labels = pairs.float().numpy()
                labels[:, root] = -1e9
                sentence["p_tag"] = [meta["tags"][k] for k in tags[row, 1:end].argmax(-1).tolist()]
                sentence["p_head"] = [int(head) for head in heads[1:]]
                best = labels.argmax(-1).tolist()
                sentence["p_rel"] = ["root" if sentence["p_head"][i] == 0 else meta["labels"][k] for i, k in enumerate(best)]
                sentence["p_ner"] = best_names(names[row, 1:end].float().numpy())


def label_sets(sentences):
    """The tags seen three times, and the relations, rare ones without their subtype."""
    tags, relations = {}, {}
    for sentence in sentences:
        for tag in sentence["tag"]:
            tags[tag] = tags.get(tag, 0) + 1
        for relation in sentence["rel"]:
            relations[relation] = relations.get(relation, 0) + 1
    kept = sorted(tag for tag, count in tags.items() if count >= 3)
    labels = sorted({relation if relations[relation] >= 50 else base(relation) for relation in relations})
    return kept, labels


def loss_of(net, batch, running, full_precision):
    """The sum of the losses of what the batch has: tags, arcs, labels, names."""
    ids, shapes, firsts, tags, heads, labels, names = collate(batch, True)
    words = heads >= 0
    rows, places = words.nonzero(as_tuple=True)
    with torch.autocast("cpu", torch.bfloat16, enabled=not full_precision):
        tag, name, arc, label_words, label_heads = net(ids, shapes, firsts)
        label = net.lab_at(label_words[rows, places], label_heads[rows, heads[words]]) if len(rows) else label_words
    tag, name, arc, label = (scores.float() for scores in (tag, name, arc, label))
    losses = {}
    if len(rows):
        padding = firsts == 0
        padding[:, 0] = False
        arc = arc.masked_fill(padding[:, None, :], -1e4)
        losses[0] = F.cross_entropy(tag[tags >= 0], tags[tags >= 0])
        losses[1] = F.cross_entropy(arc[words], heads[words])
        losses[2] = F.cross_entropy(label, labels[words])
    if (names >= 0).any():
        losses[3] = F.cross_entropy(name[names >= 0], names[names >= 0], label_smoothing=0.03)
    for place, loss in losses.items():
        running[place] = 0.98 * running[place] + 0.02 * loss.item()
    return sum(losses.values())


def average(averaged, net, step):
    rate = min(0.98, step / (step + 100))
    with torch.no_grad():
        for name, value in net.state_dict().items():
            averaged[name].lerp_(value, 1 - rate)


def make_optimizer(net, options):
    encoder = [p for name, p in net.named_parameters() if is_encoder(name)]
    heads = [p for name, p in net.named_parameters() if not is_encoder(name)]
    groups = [{"params": encoder, "lr": options.lr}, {"params": heads, "lr": options.head_lr}]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01, fused=True)


def train(net, sentences, dev, meta, options):
    """Linear decay over steps or minutes, whichever is further; the averaged weights are saved after each epoch."""
    rng = random.Random(options.seed)
    optimizer, rates = make_optimizer(net, options), (options.lr, options.head_lr)
    averaged = {name: value.clone() for name, value in net.state_dict().items()}
    begin, total, step, running = time.time(), None, 0, [0.0] * 4
    minutes = lambda: (time.time() - begin) / 60
    finished = lambda: (options.steps and step >= options.steps) or minutes() > options.minutes
    for epoch in range(options.epochs):
        epoch_batches = batches(sentences, options.size, rng)
        total = total or options.steps or len(epoch_batches) * options.epochs
        for batch in epoch_batches:
            done = max(step / total, minutes() / options.minutes)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * min(1, step / 200) * max(0.02, 1 - done)
            net.train()
            loss = loss_of(net, batch, running, options.fp32)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            step += 1
            if step % 10 == 0:
                average(averaged, net, step)
            if step % 100 == 0:
                print(f"epoch {epoch} step {step}/{total} {60 * minutes():.0f}s loss", *(f"{x:.3f}" for x in running), flush=True)
            if finished():
                break
        live = {name: value.clone() for name, value in net.state_dict().items()}
        net.load_state_dict(averaged)
        if not options.steps or step < 100:
            report(net, dev, meta, epoch)
        torch.save(averaged, options.out + "/model.pt")
        net.load_state_dict(live)
        if finished():
            break


def report(net, dev, meta, epoch):
    with torch.autocast("cpu", torch.bfloat16):
        predict(net, dev, meta)
    scores = score_ud(dev)
    print("== epoch", epoch, "EWT dev", {k: scores[k] for k in ("UPOS", "XPOS", "UAS", "LAS")}, scores["verb"], score_names(dev)["ALL"], flush=True)


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True, help="folder of the base model")
    parser.add_argument("--data", required=True, help="folder that data.py wrote")
    parser.add_argument("--out", required=True, help="folder for the trained model")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--minutes", type=float, default=35, help="stop after so many")
    parser.add_argument("--lr", type=float, default=1.5e-4, help="learning rate of the encoder")
    parser.add_argument("--head-lr", type=float, default=1e-3, help="learning rate of the heads")
    parser.add_argument("--size", type=int, default=1200, help="pieces a batch")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many, for a trial")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--fp32", action="store_true", help="no bfloat16")
    return parser.parse_args()


def main():
    options = parse_options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    np.random.seed(options.seed)
    pieces = WordPiece(options.base + "/vocab.txt")
    trees = load(options.data + "/train_ewt.jsonl") + load(options.data + "/train_gum.jsonl")
    names = [sentence for name in NAME_SETS for sentence in load(f"{options.data}/train_{name}.jsonl")]
    tags, labels = label_sets(trees)
    meta = {"tags": tags, "labels": labels, "ner": NER, "cap": CAP, "layers": 6}
    os.makedirs(options.out, exist_ok=True)
    with open(options.out + "/meta.json", "w", encoding="utf8") as file:
        json.dump(meta, file)
    tag_numbers, label_numbers = ({name: i for i, name in enumerate(known)} for known in (tags, labels))
    encoded = [encode(sentence, pieces, tag_numbers, label_numbers) for sentence in trees + names]
    sentences = [sentence for sentence in encoded if sentence["n"] <= LONGEST]
    print("train", len(sentences), "pieces", sum(s["n"] for s in sentences), "tags", len(tags), "labels", len(labels), flush=True)
    dev = [encode(sentence, pieces) for sentence in load(options.data + "/test_ewt_dev_joined.jsonl")]
    net = Net(len(tags), len(labels))
    net.load_base(options.base + "/model.safetensors")
    train(net, sentences, dev, meta, options)


if __name__ == "__main__":
    main()
