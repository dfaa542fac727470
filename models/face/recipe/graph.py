"""The ONNX that ships: one net; or two, each in a branch, of which a run asks the second, for generated faces, where `asked` is 1,
and otherwise the first. What is exact in half precision is stored so."""
import onnx
import torch
from onnx import TensorProto, compose, helper

from half import halved
from net import joint


CELL = 16  # pixels of a region


class Exported(torch.nn.Module):
    """score [batch, 1], heat [batch, side/16, side/16]: log-odds of bona fide. `seen`, `given`: the crops of the data that the net sees
    and that the graph is given; where the net sees nothing heat is 0."""

    def __init__(self, net, seen, given):
        super().__init__()
        self.net, self.side, self.given = net, seen.side, given.side
        self.left, self.top = seen.left - given.left, seen.top - given.top
        right, below = given.side - seen.side - self.left, given.side - seen.side - self.top
        if min(self.left, self.top, right, below) < 0 or self.left % CELL or self.top % CELL:
            raise SystemExit("the nets' crops do not lie within one another by whole regions")
        self.around = [n // CELL for n in (self.left, right, self.top, below)]

    def forward(self, pixels):
        y = self.net(pixels[:, :, self.top:self.top + self.side, self.left:self.left + self.side])
        return joint(y)[:, None], torch.nn.functional.pad(y["heat"], self.around)


def traced(net, path):
    """`net`: an Exported."""
    names = ["score", "heat"]
    side = net.given
    torch.onnx.export(net.eval(), (torch.rand(2, 3, side, side),), path, input_names=["pixels"], output_names=names,
                      opset_version=17, dynamo=False, do_constant_folding=True,
                      dynamic_axes={n: {0: "batch"} for n in ("pixels", *names)})
    model = onnx.load(path)
    for output, shape in zip(model.graph.output, ((1,), (side // CELL, side // CELL))):  # the tracer's guess is wrong
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


def to_onnx(net, generated, path):
    """Writes the graph of `net`, or of both where `generated` is not None (each an Exported, given the same crop)."""
    model = traced(net, path)
    if generated is None:
        halved(model)
    else:
        second = traced(generated, path)
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
