"""Folds Silero VAD v5 (MIT) into one graph that judges every frame of a hop in a single run.

The published file carries two rates behind an `If`, re-packs its LSTM weights at every call (about 3 ms of fixed cost,
eight times a hop) and takes one 32 ms frame at a time. The convolutions need no memory between frames, and only the
LSTM does, so the same weights are laid out here as: convolutions over all frames at once, then one LSTM over time.

    python fold.py silero_vad_v5.onnx ../silero_vad_v5.onnx

in:  frames float32 [batch, steps, 576] (64 samples of context + 512 new ones, 16 kHz), state float32 [2, batch, 128]
out: speech float32 [batch, steps], stateN float32 [2, batch, 128]

Needs `onnx`, `onnxruntime`, `numpy`. Stops when the result differs from the original by 1e-5 or more.
"""

import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

RATE_HZ, FRAME, CONTEXT, STATE = 16000, 512, 64, 128


def fixed_rate_weights(source: Path) -> dict[str, np.ndarray]:
    """Pins `sr` to 16 kHz, lets the runtime fold the branches away, and returns the constants by their short names."""
    model = onnx.load(source)
    inputs = model.graph.input
    del inputs[[i.name for i in inputs].index("sr")]
    model.graph.initializer.append(numpy_helper.from_array(np.array(RATE_HZ, dtype=np.int64), "sr"))
    with tempfile.TemporaryDirectory() as folder:
        options = ort.SessionOptions()
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = f"{folder}/folded.onnx"
        ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        folded = onnx.load(options.optimized_model_filepath)

    weights: dict[str, np.ndarray] = {}

    def walk(graph: onnx.GraphProto, known: dict[str, np.ndarray]) -> None:
        known = known | {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        for node in graph.node:
            if node.op_type == "LSTM":
                for key, name in zip(("W", "R", "B"), node.input[1:4]):
                    weights[key] = known[name]
            if node.op_type == "Conv":
                weights.setdefault(f"conv{sum(k.startswith('conv') for k in weights)}", known[node.input[1]])
                if len(node.input) > 2:
                    index = sum(k.startswith("conv") for k in weights) - 1
                    weights[f"bias{index}"] = known[node.input[2]]
            for attribute in node.attribute:
                if attribute.type == onnx.AttributeProto.GRAPH:
                    walk(attribute.g, known)

    walk(folded.graph, {})
    return weights


def build(weights: dict[str, np.ndarray]) -> onnx.ModelProto:
    """conv0 is the STFT, conv1 to conv4 the encoder, conv5 the decoder's 1x1."""
    init = {name: value for name, value in weights.items() if name not in ("conv5", "bias5")}
    init["head"] = weights["conv5"].reshape(STATE, 1)
    init["headBias"] = weights["bias5"].reshape(1)
    init |= {
        "padding": np.array([0, 0, 0, CONTEXT], np.int64),
        "flat": np.array([-1, CONTEXT + FRAME], np.int64),
        "one": np.array([1], np.int64),
        "zero": np.array([0], np.int64),
        "two": np.array([2], np.int64),
        "bins": np.array([FRAME // 4 + 1], np.int64),
        "all": np.array([2 * (FRAME // 4 + 1)], np.int64),
        "channels": np.array([STATE], np.int64),
    }
    node = helper.make_node
    nodes = [
        node("Reshape", ["frames", "flat"], ["flatFrames"]),
        node("Pad", ["flatFrames", "padding"], ["padded"], mode="reflect"),
        node("Unsqueeze", ["padded", "one"], ["mono"]),
        node("Conv", ["mono", "conv0"], ["spectrum"], strides=[128], kernel_shape=[256]),
        node("Slice", ["spectrum", "zero", "bins", "one"], ["re"]),
        node("Slice", ["spectrum", "bins", "all", "one"], ["im"]),
        node("Mul", ["re", "re"], ["re2"]),
        node("Mul", ["im", "im"], ["im2"]),
        node("Add", ["re2", "im2"], ["power"]),
        node("Sqrt", ["power"], ["layer0"]),
    ]
    for layer, stride in ((1, 1), (2, 2), (3, 2), (4, 1)):
        nodes += [
            node("Conv", [f"layer{layer - 1}", f"conv{layer}", f"bias{layer}"], [f"pre{layer}"],
                 strides=[stride], pads=[1, 1], kernel_shape=[3]),
            node("Relu", [f"pre{layer}"], [f"layer{layer}"]),
        ]
    nodes += [
        node("Shape", ["frames"], ["shape"]),
        node("Slice", ["shape", "zero", "two"], ["batchSteps"]),
        node("Concat", ["batchSteps", "channels"], ["sequenceShape"], axis=0),
        node("Reshape", ["layer4", "sequenceShape"], ["sequence"]),
        node("Transpose", ["sequence"], ["timeFirst"], perm=[1, 0, 2]),
        node("Split", ["state"], ["h", "c"], axis=0, num_outputs=2),
        node("LSTM", ["timeFirst", "W", "R", "B", "", "h", "c"], ["hidden", "hN", "cN"], hidden_size=STATE),
        node("Concat", ["hN", "cN"], ["stateN"], axis=0),
        node("Squeeze", ["hidden", "one"], ["hiddenFlat"]),
        node("Relu", ["hiddenFlat"], ["positive"]),
        node("MatMul", ["positive", "head"], ["logit0"]),
        node("Add", ["logit0", "headBias"], ["logit"]),
        node("Sigmoid", ["logit"], ["probability"]),
        node("Squeeze", ["probability", "two"], ["speechTime"]),
        node("Transpose", ["speechTime"], ["speech"], perm=[1, 0]),
    ]
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes, "silero_vad_v5_16k",
        [value("frames", TensorProto.FLOAT, ["batch", "steps", CONTEXT + FRAME]),
         value("state", TensorProto.FLOAT, [2, "batch", STATE])],
        [value("speech", TensorProto.FLOAT, ["batch", "steps"]),
         value("stateN", TensorProto.FLOAT, [2, "batch", STATE])],
        [numpy_helper.from_array(v, k) for k, v in init.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    model.doc_string = "Silero VAD v5, MIT License, Copyright (c) 2020-present Silero Team; 16 kHz branch, folded"
    onnx.checker.check_model(model, full_check=True)
    return model


def largest_difference(source: Path, folded: Path) -> float:
    """Both files over the same 40 frames of two streams of modulated noise, frame by frame against 8 at a time."""
    rng = np.random.default_rng(7)
    frames = rng.normal(0, 0.1, (2, 40, CONTEXT + FRAME)).astype(np.float32)
    frames *= np.abs(np.sin(np.arange(40) / 5))[None, :, None].astype(np.float32)
    old = ort.InferenceSession(str(source), providers=["CPUExecutionProvider"])
    new = ort.InferenceSession(str(folded), providers=["CPUExecutionProvider"])
    state = np.zeros((2, 2, STATE), np.float32)
    expected = []
    for step in range(40):
        feeds = {"input": frames[:, step], "state": state, "sr": np.array(RATE_HZ, np.int64)}
        probability, state = old.run(None, feeds)
        expected.append(probability[:, 0])
    got, folded_state = [], np.zeros((2, 2, STATE), np.float32)
    for step in range(0, 40, 8):
        speech, folded_state = new.run(None, {"frames": frames[:, step:step + 8], "state": folded_state})
        got.append(speech)
    return float(max(np.abs(np.stack(expected, 1) - np.concatenate(got, 1)).max(), np.abs(state - folded_state).max()))


def main() -> None:
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    onnx.save(build(fixed_rate_weights(source)), target)
    difference = largest_difference(source, target)
    print(f"{target}: {target.stat().st_size} bytes, largest difference {difference:.2e}")
    if difference >= 1e-5:
        raise SystemExit("the folded graph does not do what the original does")


if __name__ == "__main__":
    main()
