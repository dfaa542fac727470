"""Weights in half precision: rounded before export, stored so in the file, the same numbers when it is loaded."""
import numpy as np
import onnx
import onnx.numpy_helper
import torch


def rounded(net):
    """The net with its weights rounded to half precision (0.05 % of a weight at most, if it is above 6e-5)."""
    with torch.no_grad():
        for weight in net.parameters():
            if weight.ndim > 1:
                weight.copy_(weight.half().float())
    return net


def halved(model, least=256):
    """What is exact in half precision is stored so and cast when the file is loaded (the runtime folds the casts): half the bytes
    to fetch, the same work, the same numbers."""
    casts = []
    for tensor in model.graph.initializer:
        value = onnx.numpy_helper.to_array(tensor)
        if value.dtype == np.float32 and value.size >= least and (value.astype(np.float16) == value).all():
            name, stored = tensor.name, f"{tensor.name}_half"
            tensor.CopyFrom(onnx.numpy_helper.from_array(value.astype(np.float16), stored))
            casts.append(onnx.helper.make_node("Cast", [stored], [name], to=onnx.TensorProto.FLOAT))
    for at, node in enumerate(casts):
        model.graph.node.insert(at, node)
    return model
