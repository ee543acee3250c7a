"""Take the weights of an exported model (int8.onnx) back into the network, to go on training from them.

usage: python recover.py --exported DIR --out DIR     writes model.pt and meta.json
The int8 weights come back as what they stand for; training goes on from there without loss that the scores would show.
"""
import argparse
import json
import os
import shutil

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from network import Net

HEADS = {"mlp": "n.mlp.weight", "ner": "n.ner.weight", "tag": "n.tag.weight", "labd": "n.labd.weight", "labh": "n.labh.weight"}


def recover(path, net):
    graph = onnx.load(path).graph
    values = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    state = {name: value for name, value in net.state_dict().items()}

    def real(name):
        scale, zero, whole = values[name + "_scale"], values[name + "_zero_point"], values[name + "_quantized"]
        return torch.from_numpy((whole.astype(np.float32) - zero.astype(np.float32)) * scale)

    for name in state:
        if "n." + name in values:
            state[name] = torch.from_numpy(values["n." + name].copy()).reshape(state[name].shape)
        elif f"n.{name}_quantized" in values:
            state[name] = real("n." + name)
    rates = {}
    for node in graph.node:
        constant = next((one for one in node.input if one in values and one.endswith("_quantized")), "")
        if node.op_type == "MatMulInteger" and constant.startswith("onnx::"):
            place = node.name.split("/")  # /n/layers.0/qkv/MatMul_quant, /labd/MatMul_quant
            module = ".".join(part for part in place[1:-1] if part != "n")
            state[module + ".weight"] = real(constant[: -len("_quantized")]).t().contiguous()
        if node.op_type == "Mul" and node.name.startswith("/n/Mul_") and len(rates) < 6:
            scalar = next((values[one] for one in node.input if one in values and values[one].ndim == 0 and values[one].dtype == np.float32), None)
            if scalar is not None:
                rates[node.name] = float(scalar)
    rates = [rates[name] for name in sorted(rates, key=lambda name: int(name.rsplit("_", 1)[1]))]
    print("rates of layers", rates, sum(rates))
    assert len(rates) == len(net.layers) and abs(sum(rates) - 1) < 1e-3
    state["mix"] = torch.tensor(rates).log()
    net.load_state_dict(state)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--exported", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    with open(options.exported + "/meta.json", encoding="utf8") as file:
        meta = json.load(file)
    net = Net(len(meta["tags"]), len(meta["labels"]))
    recover(options.exported + "/int8.onnx", net)
    os.makedirs(options.out, exist_ok=True)
    torch.save(net.state_dict(), options.out + "/model.pt")
    shutil.copy(options.exported + "/meta.json", options.out)


if __name__ == "__main__":
    main()
