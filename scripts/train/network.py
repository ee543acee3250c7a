"""The network: a six-layer MiniLM with word shapes, and heads for tags, names, arcs and labels."""
import re

import torch
import torch.nn.functional as F
from torch import nn

from encoding import NER, SHAPES

BASE_LAYER = (
    ("o", "attention.output.dense"),
    ("n1", "attention.output.LayerNorm"),
    ("f1", "intermediate.dense"),
    ("f2", "output.dense"),
    ("n2", "output.LayerNorm"),
)


class Drop(nn.Module):
    """Dropout with one mask a sentence: cheap on a CPU."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2]) >= self.p
        return x * (kept.to(x.dtype) / (1 - self.p))


class Layer(nn.Module):
    """A transformer layer."""

    def __init__(self, width, heads, inner, drop):
        super().__init__()
        self.h = heads
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.f1, self.f2 = nn.Linear(width, inner), nn.Linear(inner, width)
        self.n1, self.n2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.dr = Drop(drop)

    def forward(self, x, mask):
        count, length, width = x.shape
        split = self.qkv(x).view(count, length, 3, self.h, width // self.h)
        q, k, v = split.permute(2, 0, 3, 1, 4).unbind(0)
        weights = (q @ k.transpose(-1, -2) * (width // self.h) ** -0.5 + mask).softmax(-1).to(v.dtype)
        mixed = (weights @ v).transpose(1, 2).reshape(count, length, width)
        x = self.n1(x + self.dr(self.o(mixed)))
        return self.n2(x + self.dr(self.f2(F.gelu(self.f1(x)))))


class Net(nn.Module):
    """Scores of tags, names and arcs of every word, and what labels are made of."""

    def __init__(self, tags, labels, layers=6, width=384, heads=12, inner=1536, vocabulary=30522, positions=512, drop=0.1, arc=256, label=96):
        super().__init__()
        self.dl, self.nlab = label, labels
        self.tok, self.pos = nn.Embedding(vocabulary, width), nn.Embedding(positions, width)
        self.shp = nn.Embedding(SHAPES, width)
        self.en, self.dr = nn.LayerNorm(width, eps=1e-12), Drop(drop)
        self.layers = nn.ModuleList(Layer(width, heads, inner, drop) for _ in range(layers))
        self.mix = nn.Parameter(torch.tensor([0.0] * (layers - 1) + [2.0]))
        self.tag, self.ner = nn.Linear(width, tags), nn.Linear(width, len(NER))
        self.mlp = nn.Linear(width, 2 * arc + 2 * label)
        self.split, self.hd = (arc, arc, label, label), Drop(0.3)
        self.arc, self.arcb = nn.Parameter(torch.zeros(arc, arc)), nn.Parameter(torch.zeros(arc))
        self.lab = nn.Parameter(torch.randn(label, labels * label) * 0.02)
        self.labd, self.labh = nn.Linear(label, labels), nn.Linear(label, labels)
        nn.init.zeros_(self.shp.weight)

    def load_base(self, path):
        """Takes the weights of the base model; token types are folded into positions."""
        from safetensors.torch import load_file

        weights = {name.replace("bert.", ""): value for name, value in load_file(path).items()}
        self.tok.weight.data.copy_(weights["embeddings.word_embeddings.weight"])
        types = weights["embeddings.token_type_embeddings.weight"][0]
        self.pos.weight.data.copy_(weights["embeddings.position_embeddings.weight"] + types)
        self.en.weight.data.copy_(weights["embeddings.LayerNorm.weight"])
        self.en.bias.data.copy_(weights["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{number}."
            for kind in ("weight", "bias"):
                parts = [weights[f"{prefix}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                getattr(layer.qkv, kind).data.copy_(torch.cat(parts))
                for name, base_name in BASE_LAYER:
                    getattr(getattr(layer, name), kind).data.copy_(weights[f"{prefix}{base_name}.{kind}"])

    def words(self, ids, shapes, firsts):
        """The vectors of words: ids and shapes are [B, S], firsts [B, W] has each word's first piece; word 0 is the root."""
        x = self.dr(self.en(self.tok(ids) + self.pos.weight[: ids.shape[1]] + self.shp(shapes)))
        mask = ((ids == 0).to(x.dtype) * -1e4)[:, None, None, :]
        mixed, weights = 0, self.mix.softmax(0)
        for number, layer in enumerate(self.layers):
            x = layer(x, mask)
            mixed = mixed + weights[number] * x
        return self.dr(torch.gather(mixed, 1, firsts[:, :, None].expand(-1, -1, mixed.shape[2])))

    def forward(self, ids, shapes, firsts):
        hidden = self.words(ids, shapes, firsts)
        arc_word, arc_head, label_word, label_head = self.hd(F.gelu(self.mlp(hidden))).split(self.split, -1)
        arcs = (arc_word @ self.arc + self.arcb) @ arc_head.transpose(1, 2)  # [B, word, head]
        return self.tag(hidden), self.ner(hidden), arcs, label_word, label_head

    def lab_at(self, words, heads):
        """Scores of labels for pairs of rows."""
        turned = (words @ self.lab).view(*words.shape[:-1], self.nlab, self.dl)
        return (turned @ heads[..., None])[..., 0] + self.labd(words) + self.labh(heads)

    def lab_all(self, words, heads):
        """Scores of labels for every word under every head: [B, word, head, label]."""
        count, length, _ = words.shape
        turned = (words @ self.lab).view(count, length * self.nlab, self.dl) @ heads.transpose(1, 2)
        turned = turned.view(count, length, self.nlab, length).transpose(2, 3)
        return turned + self.labd(words)[:, :, None] + self.labh(heads)[:, None]


def is_encoder(name):
    """Whether a parameter belongs to the base model rather than to the heads."""
    return re.match(r"(tok|pos|en|layers)", name) is not None
