"""What a graph computes from constants alone is computed before it is written, if the result takes no more room."""
import onnx
import onnx.numpy_helper
from onnx.reference import ReferenceEvaluator

SMALL_BYTES = 4096


def folded_constants(model):
    """The same graph without the nodes that only work on constants: fewer to build and to run when the file is loaded. Those
    whose result would make the file larger stay."""
    graph = model.graph
    known = {t.name: onnx.numpy_helper.to_array(t) for t in graph.initializer}
    kept = []
    for node in graph.node:
        if not all(name in known or not name for name in node.input):
            kept.append(node)
            continue
        results = evaluated(node, known, model.opset_import)
        room = sum(known[name].nbytes for name in node.input if name)
        if sum(r.nbytes for r in results) <= max(room, SMALL_BYTES):
            known.update(zip(node.output, results))
        else:
            kept.append(node)
    del graph.node[:], graph.value_info[:]
    graph.node.extend(kept)
    used = {name for node in kept for name in node.input} | {output.name for output in graph.output}
    del graph.initializer[:]
    graph.initializer.extend(onnx.numpy_helper.from_array(value, name) for name, value in known.items() if name in used)
    return model


def evaluated(node, known, opsets):
    inputs = [onnx.helper.make_tensor_value_info(name, onnx.helper.np_dtype_to_tensor_dtype(known[name].dtype), known[name].shape)
              for name in dict.fromkeys(node.input) if name]
    outputs = [onnx.helper.make_value_info(name, onnx.TypeProto()) for name in node.output]
    alone = onnx.helper.make_model(onnx.helper.make_graph([node], "alone", inputs, outputs), opset_imports=opsets)
    return ReferenceEvaluator(alone).run(None, {i.name: known[i.name] for i in inputs})
