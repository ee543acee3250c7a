"""Export a trained model to ONNX with int8 weights, and compare it with PyTorch.

usage: python export.py --model DIR --base DIR --out DIR [--data DIR] [--score N]
The model folder has model.pt and meta.json, the base folder vocab.txt. With --data both are scored on the test sets.
"""
import argparse
import json
import os
import shutil

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from decode import best_names, best_tree
from encoding import WordPiece, collate, encode, load
from network import Net
from score import score_names, score_ud
from train import predict

TEST_SETS = ("ewt_dev_joined", "ewt_test_joined", "pud_joined", "gum_dev_joined", "conllpp", "worldwide5")
LONGEST = 400
EXAMPLE = (
    torch.tensor([[101, 2343, 6221, 2419, 1996, 8320, 1012, 102]]),
    torch.tensor([[0, 2, 2, 1, 1, 1, 9, 0]]),
    torch.tensor([[0, 1, 2, 3, 4, 5, 6]]),
)


class Attention(torch.autograd.Function):
    """A layer's attention as one operator of onnxruntime (com.microsoft.Attention), which quantizes as a whole."""

    @staticmethod
    def forward(_, x, weight, bias, heads):
        count, length, width = x.shape
        q, k, v = (x @ weight + bias).view(count, length, 3, heads, width // heads).permute(2, 0, 3, 1, 4).unbind(0)
        weights = (q @ k.transpose(-1, -2) * (width // heads) ** -0.5).softmax(-1)
        return (weights @ v).transpose(1, 2).reshape(count, length, width)

    @staticmethod
    def symbolic(graph, x, weight, bias, heads):
        mixed = graph.op("com.microsoft::Attention", x, weight, bias, num_heads_i=heads)
        mixed.setType(x.type())
        return mixed


class ExportedLayer(nn.Module):
    """A layer for one sentence: nothing to mask."""

    def __init__(self, layer):
        super().__init__()
        self.l = layer
        self.weight = nn.Parameter(layer.qkv.weight.t().contiguous())

    def forward(self, x):
        l = self.l
        x = l.n1(x + l.o(Attention.apply(x, self.weight, l.qkv.bias, l.h)))
        return l.n2(x + l.f2(F.gelu(l.f1(x))))


class Exported(nn.Module):
    """The network for one sentence a call, with labels decided inside: the best relation for every word under every head."""

    def __init__(self, net, root):
        super().__init__()
        self.n = net
        self.layers = nn.ModuleList(map(ExportedLayer, net.layers))
        self.register_buffer("rate", net.mix.detach().softmax(0))
        never_root = torch.zeros(net.nlab)  # 'root' only below word 0, and only 'root' there
        never_root[root] = -1e9
        only_root = torch.full((net.nlab,), -1e9)
        only_root[root] = 0.0
        self.register_buffer("below_root", (only_root - never_root)[None, :])
        self.register_buffer("never_root", never_root)

    def words(self, ids, shapes, firsts):
        """As Net.words, of one sentence: [W, width]."""
        n = self.n
        x = n.en(n.tok(ids) + n.pos.weight[: ids.shape[1]] + n.shp(shapes))
        mixed = 0
        for number, layer in enumerate(self.layers):
            x = layer(x)
            mixed = mixed + self.rate[number] * x
        return mixed[0][firsts[0]]

    def forward(self, ids, shp, widx):
        n = self.n
        hidden = self.words(ids, shp, widx)
        arc_word, arc_head, word, head = F.gelu(n.mlp(hidden)).split(n.split, -1)
        arcs = (arc_word @ n.arc + n.arcb) @ arc_head.t()
        turned = (word @ n.lab).view(-1, n.dl) @ head.t()  # [W * labels, W]
        scores = turned.view(-1, n.nlab, hidden.shape[0]) + n.labd(word)[:, :, None] + (n.labh(head) + self.never_root).t()
        first = scores[:, :, :1] + self.below_root[:, :, None]
        best = torch.cat([first, scores[:, :, 1:]], 2).argmax(1)
        return n.tag(hidden)[None], n.ner(hidden)[None], arcs[None], best[None].to(torch.int32)


def export(net, meta, path):
    axes = {"ids": {1: "S"}, "shp": {1: "S"}, "widx": {1: "W"}, "tag": {1: "W"}, "ner": {1: "W"}}
    axes.update({name: {1: "W", 2: "W"} for name in ("arc", "lab")})
    names = {"input_names": ["ids", "shp", "widx"], "output_names": ["tag", "ner", "arc", "lab"]}
    wrapped = Exported(net, meta["labels"].index("root"))
    own = {"com.microsoft": 1}
    torch.onnx.export(wrapped, EXAMPLE, path, **names, opset_version=17, dynamo=False, dynamic_axes=axes, custom_opsets=own)


def quantize(source, target):
    prepared = source + ".prepared"
    quant_pre_process(source, prepared, skip_symbolic_shape=True)
    quantize_dynamic(
        prepared, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
        op_types_to_quantize=["MatMul", "Gemm", "Gather", "Attention"], extra_options={"MatMulConstBOnly": True},
    )  # fmt: skip
    os.remove(prepared)
    make_loadable(target)


def make_loadable(path):
    """Without unused operator sets and with an older version number it loads in onnxruntime 1.16 and later."""
    model = onnx.load(path)
    used = {node.domain for node in model.graph.node} | {""}
    kept = [one for one in model.opset_import if one.domain in used]
    del model.opset_import[:]
    model.opset_import.extend(kept)
    model.ir_version = 8
    onnx.save(model, path)


def run(session, sentences, meta):
    """As train.predict, by the exported model, one sentence a call."""
    for sentence in sentences:
        ids, shapes, firsts = (tensor.numpy() for tensor in collate([sentence])[:3])
        tags, names, arcs, labels = (out[0] for out in session.run(None, {"ids": ids, "shp": shapes, "widx": firsts}))
        heads = best_tree(arcs)
        sentence["p_tag"] = [meta["tags"][k] for k in tags[1:].argmax(-1)]
        sentence["p_head"] = [int(head) for head in heads[1:]]
        sentence["p_rel"] = [meta["labels"][labels[word, heads[word]]] for word in range(1, len(heads))]
        sentence["p_ner"] = best_names(names[1:])


def plain(sentence):
    return sentence


def in_capitals(sentence):
    """The sentence as a wire or a headline in capitals prints it."""
    return {**sentence, "form": [word.upper() for word in sentence["form"]]}


def decisions(sentences):
    return [x for s in sentences for name in ("p_tag", "p_head", "p_rel", "p_ner") for x in s[name]]


def compare(net, meta, options):
    session_options = onnxruntime.SessionOptions()
    session_options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(options.out + "/int8.onnx", session_options, providers=["CPUExecutionProvider"])
    pieces = WordPiece(options.base + "/vocab.txt")
    for name, shown in ((name, shown) for name in TEST_SETS for shown in (plain, in_capitals)):
        path = f"{options.data}/test_{name}.jsonl"
        if not os.path.exists(path):  # what is kept for an independent check need not be here
            continue
        sentences = [encode(shown(s), pieces) for s in load(path)]
        sentences = [s for s in sentences if s["n"] <= LONGEST][: options.score or None]
        name += "" if shown is plain else " in capitals"
        predict(net, sentences, meta)
        expected = decisions(sentences)
        report(name, "torch", sentences)
        run(session, sentences, meta)
        same = np.mean([a == b for a, b in zip(expected, decisions(sentences))])
        print(name, len(sentences), f"decisions of int8 equal to torch: {100 * same:.3f}%")
        report(name, "int8", sentences)


def report(name, which, sentences):
    if "tag" in sentences[0]:
        print(name, which, score_ud(sentences), flush=True)
    if any(s.get("ner") for s in sentences):
        facilities = score_names(sentences, facility="LOC")["ALL"] if name == "worldwide5" else ""
        print(name, which, "names", score_names(sentences), facilities, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, help="folder that train.py wrote")
    parser.add_argument("--base", required=True, help="folder of the base model")
    parser.add_argument("--out", required=True, help="folder for the exported model")
    parser.add_argument("--data", help="folder that data.py wrote; then the model is scored")
    parser.add_argument("--score", type=int, default=0, help="score so many sentences a set, 0 for all")
    options = parser.parse_args()
    torch.set_num_threads(1)
    os.makedirs(options.out, exist_ok=True)
    with open(options.model + "/meta.json", encoding="utf8") as file:
        meta = json.load(file)
    net = Net(len(meta["tags"]), len(meta["labels"]), layers=meta.get("layers", 6))
    net.load_state_dict(torch.load(options.model + "/model.pt"))
    net.eval()
    export(net, meta, options.out + "/fp32.onnx")
    quantize(options.out + "/fp32.onnx", options.out + "/int8.onnx")
    shutil.copy(options.base + "/vocab.txt", options.out)
    shutil.copy(options.model + "/meta.json", options.out)
    if options.data:
        compare(net, meta, options)


if __name__ == "__main__":
    main()
