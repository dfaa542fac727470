"""The ONNX that ships: one net; or two, each in a branch, of which a run asks the second, for generated faces, where `asked` is 1,
and otherwise the first. What is exact in half precision is stored so."""
import onnx
import torch
from onnx import TensorProto, compose, helper

from half import halved
from net import joint


class Exported(torch.nn.Module):
    """score [batch, 1], heat [batch, side/16, side/16]: log-odds of bona fide."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, pixels):
        y = self.net(pixels)
        return joint(y)[:, None], y["heat"]


def traced(net, side, path):
    names = ["score", "heat"]
    torch.onnx.export(Exported(net).eval(), (torch.rand(2, 3, side, side),), path, input_names=["pixels"], output_names=names,
                      opset_version=17, dynamo=False, do_constant_folding=True,
                      dynamic_axes={n: {0: "batch"} for n in ("pixels", *names)})
    model = onnx.load(path)
    for output, shape in zip(model.graph.output, ((1,), (side // 16, side // 16))):  # the tracer's guess is wrong
        del output.type.tensor_type.shape.dim[1:]
        for size in shape:
            output.type.tensor_type.shape.dim.add().dim_value = size
    return model


def branch(model, name):
    """The net as one of `If`'s graphs: it takes `pixels` from around it."""
    model = compose.add_prefix(model, f"{name}_", rename_inputs=False)
    halved(model)
    graph = model.graph
    return helper.make_graph(list(graph.node), name, [], list(graph.output), list(graph.initializer))


def to_onnx(net, generated, side, path):
    """Writes the graph of `net`, or of both where `generated` is not None."""
    model = traced(net, side, path)
    if generated is None:
        halved(model)
    else:
        second = traced(generated, side, path)
        inputs = [*model.graph.input, helper.make_tensor_value_info("asked", TensorProto.FLOAT, [1])]
        nodes = [helper.make_node("Greater", ["asked", "one_half"], ["is_asked"]),
                 helper.make_node("If", ["is_asked"], ["score", "heat"], then_branch=branch(second, "second"),
                                  else_branch=branch(model, "first"))]
        half = helper.make_tensor("one_half", TensorProto.FLOAT, [1], [0.5])
        graph = helper.make_graph(nodes, "both", inputs, list(model.graph.output), [half])
        model = helper.make_model(graph, opset_imports=model.opset_import, ir_version=model.ir_version)
    model.producer_name = "bona-fide"
    onnx.checker.check_model(model)
    onnx.save(model, path)
