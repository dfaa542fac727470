"""The ONNX that ships: one net, and where there is a second, for generated faces, that one in a branch which runs only when
`asked` is 1. Weights of both in half precision."""
import onnx
import torch
from onnx import TensorProto, compose, helper

from half import halved
from net import joint

PREFIX = "second_"  # of its names, which must not be those of the branch


class Exported(torch.nn.Module):
    """score [batch, 1], heat [batch, side/16, side/16]: log-odds of bona fide."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, pixels):
        y = self.net(pixels)
        return joint(y)[:, None], y["heat"]


def traced(net, side, path, names):
    torch.onnx.export(Exported(net).eval(), (torch.rand(2, 3, side, side),), path, input_names=["pixels"], output_names=names,
                      opset_version=17, dynamo=False, do_constant_folding=True,
                      dynamic_axes={n: {0: "batch"} for n in ("pixels", *names)})
    model = onnx.load(path)
    for output, shape in zip(model.graph.output, ((1,), (side // 16, side // 16))):  # the tracer's guess is wrong
        del output.type.tensor_type.shape.dim[1:]
        for size in shape:
            output.type.tensor_type.shape.dim.add().dim_value = size
    return model


def nothing(side):
    """The other branch: zeros for one crop, which nobody reads."""
    shapes = {"no_score": [1, 1], "no_heat": [1, side // 16, side // 16]}
    nodes = [helper.make_node("ConstantOfShape", [f"{name}_shape"], [name]) for name in shapes]
    sizes = [helper.make_tensor(f"{name}_shape", TensorProto.INT64, [len(shape)], shape) for name, shape in shapes.items()]
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in shapes]
    return helper.make_graph(nodes, "not_asked", [], outputs, sizes)


def to_onnx(net, generated, side, path):
    """Writes the graph of `net`, and of `generated` where it is not None."""
    names = ["score", "heat"]
    if generated is None:
        model = traced(net, side, path, names)
        halved(model)
    else:
        model, second = traced(net, side, path, names), traced(generated, side, path, ["score", "heat"])
        outputs = list(second.graph.output)
        second = compose.add_prefix(second, PREFIX, rename_inputs=False)
        for one in (model, second):
            halved(one)
        graph = model.graph
        asks = helper.make_graph(list(second.graph.node), "asked_too", [], list(second.graph.output), list(second.graph.initializer))
        graph.input.append(helper.make_tensor_value_info("asked", TensorProto.FLOAT, [1]))
        graph.initializer.append(helper.make_tensor("one_half", TensorProto.FLOAT, [1], [0.5]))
        graph.node.append(helper.make_node("Greater", ["asked", "one_half"], ["is_asked"]))
        graph.node.append(helper.make_node("If", ["is_asked"], ["generated", "generated_heat"], then_branch=asks,
                                           else_branch=nothing(side)))
        for name, output in zip(("generated", "generated_heat"), outputs):
            output.name = name
            graph.output.append(output)
    model.producer_name = "bona-fide"
    onnx.checker.check_model(model)
    onnx.save(model, path)
