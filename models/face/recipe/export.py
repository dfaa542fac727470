"""Writes what ships from the weights of one net, or of several whose outputs are averaged:
python export.py CACHE INDEX.csv OUT VERSION [mean|either] NET.pt [NET.pt ...]. The weights of several are stored in half precision.
`either`: instead of the mean of the log-odds, those of the product of the probabilities, so that each net alone can say fake.

model.onnx (score and heat in one pass, normalization and residuals inside), manifest.json (template, Platt calibration on
dev), golden/ (drawn frames, no people)."""
import hashlib
import json
import sys
from pathlib import Path

import cv2
import numpy as np
import onnx
import onnxruntime
import torch
from torch.utils.flop_counter import FlopCounterMode

import align
import corpus
import evaluate
import metrics
import settings
from half import halved, rounded
from net import Net, joint

CALIBRATED_AT_FRAMES = (1, 5, 10)
DRAWS = 20  # of frames from each video, for calibration
CAPS = {"bonafideCalledDeepfake": 0.008, "spoofCalledAuthentic": 0.04}
DECISION = {"prior": 0.5, "authenticAbove": 0.7, "suspiciousAbove": 0.3, "smoothingScores": 10, "poolFrames": 10,
            "provisionalFrames": 3, "firmFrames": 10}


class Exported(torch.nn.Module):
    """score [batch, 1], heat [batch, side/16, side/16]: the nets' log-odds, as one."""

    def __init__(self, nets, either=False):
        super().__init__()
        self.nets, self.either = torch.nn.ModuleList(nets), either

    def as_one(self, each):
        if not self.either:
            return sum(each) / len(each)
        one = each[0]
        for other in each[1:]:
            one = -torch.logsumexp(torch.stack([-one, -other, -one - other]), 0)
        return one

    def forward(self, pixels):
        each = [net(pixels) for net in self.nets]
        return self.as_one([joint(y) for y in each])[:, None], self.as_one([y["heat"] for y in each])


def to_onnx(exported, side, path):
    torch.onnx.export(exported, (torch.rand(2, 3, side, side),), path, input_names=["pixels"],
                      output_names=["score", "heat"], opset_version=17, dynamo=False, do_constant_folding=True,
                      dynamic_axes={n: {0: "batch"} for n in ("pixels", "score", "heat")})
    graph = halved(onnx.load(path))
    graph.producer_name = "bona-fide"
    for output, shape in zip(graph.graph.output, ((1,), (side // 16, side // 16))):  # the tracer's guess is wrong
        del output.type.tensor_type.shape.dim[1:]
        for size in shape:
            output.type.tensor_type.shape.dim.add().dim_value = size
    onnx.checker.check_model(graph)
    onnx.save(graph, path)


def open_session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def calibrate(scored, decision):
    """Platt points on dev, and on the photos and generated faces that were held out where there are any: means over so many
    frames drawn from each video, both labels weighing a half; then shrunk and
    shifted together until wrong words are rare, as the voice's are: a detector is over-confident on people it never saw."""
    videos, rng, points, all_drawn = {}, np.random.default_rng(3), [], []
    for row, score in scored:
        videos.setdefault((row["source"], row["generator"], row["video"]), (row["label"], []))[1].append(score)
    for frames in CALIBRATED_AT_FRAMES:
        drawn = {"bonafide": [], "spoof": []}
        for label, scores in videos.values():
            for _ in range(DRAWS):
                drawn[label].append(np.mean(rng.permutation(scores)[:frames]))
        scale, offset = metrics.platt(np.array(drawn["bonafide"]), np.array(drawn["spoof"]))
        points.append((scale, offset))
        all_drawn.append({label: np.array(means) for label, means in drawn.items()})
    shrink, shift = within_caps(points, all_drawn, decision)
    return [{"frames": frames, "scale": round(shrink * scale, 5), "offset": round(shrink * offset + shift, 5)}
            for frames, (scale, offset) in zip(CALIBRATED_AT_FRAMES, points)]


def within_caps(points, drawn, decision):
    """(shrink, shift) of the LLRs with the least Cllr among those under which at most `CAPS` of the means are called the
    wrong thing, at each number of frames."""
    def logit(p):
        return np.log(p / (1 - p))

    best = None
    for shrink in np.arange(1, 0.14, -0.05):
        for shift in np.arange(-1, 1.01, 0.1):
            cost, fits = 0.0, True
            for (scale, offset), means in zip(points, drawn):
                real, fake = (shrink * (scale * means[label] + offset) + shift for label in ("bonafide", "spoof"))
                fits &= (real <= logit(decision["suspiciousAbove"])).mean() <= CAPS["bonafideCalledDeepfake"]
                fits &= (fake > logit(decision["authenticAbove"])).mean() <= CAPS["spoofCalledAuthentic"]
                cost += metrics.cllr(real, fake)
            if fits and (best is None or cost < best[0]):
                best = (cost, float(shrink), float(shift))
    if best is None:
        raise SystemExit("no shrink of the calibration keeps wrong verdicts under the caps")
    return best[1:]


def draw_faces():
    """Three drawn frames (uint8 RGB) with five landmarks: nobody's faces, but the crop and the net meet edges and detail."""
    frames = {}
    for name, (w, h), turn, seed in (("upright", (160, 120), 0, 1), ("tilted", (150, 130), 17, 2), ("cut", (128, 144), -8, 3)):
        rng = np.random.default_rng(seed)
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        image = np.stack([90 + x / w * 60, 110 + y / h * 50, 140 - x / w * 40], -1)
        middle = np.array([w * 0.5, h * (0.52 if name != "cut" else 0.3)])
        a = np.deg2rad(turn)
        turned = np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])

        def at(u, v):
            return middle + turned @ np.array([u, v], float)

        def oval(centre, radii, colour):
            cv2.ellipse(image, tuple(int(round(c * 16)) for c in centre), tuple(int(r * 16) for r in radii), turn, 0, 360,
                        colour, -1, cv2.LINE_AA, 4)

        oval(at(0, 0), (34, 46), (205, 160, 132))
        oval(at(0, 6), (22, 30), (214, 172, 146))
        points = [at(-14, -10), at(14, -10), at(0, 6), at(-10, 22), at(10, 22)]
        for eye in points[:2]:
            oval(eye, (6, 3.5), (240, 238, 232))
            oval(eye, (2.6, 2.6), (60, 42, 30))
        oval(points[2], (3.5, 6), (190, 140, 115))
        oval(at(0, 22), (11, 3.4), (168, 84, 84))
        image += rng.normal(0, 4, (h, w, 1)) + rng.normal(0, 2, (h, w, 3))
        frames[name] = (np.clip(np.round(image), 0, 255).astype(np.uint8), np.round(np.array(points), 2))
    return frames


def golden(session, template, side, folder):
    """Raw RGB frames, and what crop and net give for them."""
    folder.mkdir(exist_ok=True)
    for name, (image, points) in draw_faces().items():
        (folder / f"{name}.rgb").write_bytes(image.tobytes())
        crop = align.exact(image, align.similarity(align.three(points), template), side)
        score, heat = session.run(["score", "heat"], {"pixels": np.ascontiguousarray(crop.transpose(2, 0, 1)[None])})
        picked = [(round(u * (side - 1)), round(v * (side - 1))) for v in (0, 0.29, 0.42, 0.69, 1) for u in (0, 0.3, 0.5, 0.7, 1)]
        told = {"rgb": f"{name}.rgb", "width": image.shape[1], "height": image.shape[0],
                "landmarks5": points.tolist(), "points": np.round(align.three(points), 4).tolist(),
                "crop": [{"x": x, "y": y, "rgb": [round(float(v), 5) for v in crop[y, x]]} for x, y in picked],
                "score": round(float(score[0, 0]), 6), "heat": [round(float(v), 5) for v in heat[0].ravel()],
                "tolerance": {"crop": 1e-3, "score": 1e-3, "heat": 1e-2}}
        (folder / f"{name}.json").write_text(json.dumps(told) + "\n")


def main(cache, index, out, version, *weights):
    either = weights[0] == "either"
    if weights[0] in ("mean", "either"):
        weights = weights[1:]
    torch.set_num_threads(1)
    nets = []
    for path in weights:
        saved = torch.load(path, weights_only=True)
        cfg = settings.load(overrides=saved["overrides"])
        nets.append(Net(cfg).eval())
        nets[-1].load_state_dict(saved["net"])
        if len(weights) > 1:
            rounded(nets[-1])
    exported = Exported(nets, either).eval()
    side, out = cfg.crop.side, Path(out)
    rows, data, template = corpus.read(cache)
    template = align.placed(template, cfg).round(2)
    path = out / "model.onnx"
    to_onnx(exported, side, str(path))
    session = open_session(path)
    scored, worst = [], 0.0
    for k, (row, x) in enumerate(evaluate.aligned(rows, data, template, "dev", side, exact=True)):
        pixels = np.ascontiguousarray(x.transpose(2, 0, 1)[None])
        scored.append((row, float(evaluate.run(session, pixels)[0])))
        if k < 8:
            with torch.no_grad():
                worst = max(worst, abs(float(exported(torch.from_numpy(pixels))[0]) - scored[-1][1]))
    if worst > 1e-3:
        raise SystemExit(f"the exported graph differs from the nets by {worst:.2e}")
    dev = evaluate.figures(evaluate.by_video(scored))
    held = [(row, float(evaluate.run(session, np.ascontiguousarray(x.transpose(2, 0, 1)[None]))[0]))
            for row, x in evaluate.aligned(rows, data, template, "held", side, exact=True)]
    with FlopCounterMode(display=False) as counted, torch.no_grad():
        exported(torch.rand(1, 3, side, side))
    body = path.read_bytes()
    manifest = {
        "schema": "bona-fide/model@1", "id": "face", "version": version, "modality": "face", "licence": "Apache-2.0",
        "file": {"path": "model.onnx", "bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()},
        "input": {"kind": "face", "pixels": "pixels", "side": side,
                  "align": {"points": ["eyeLeft", "eyeRight", "mouth"], "template": template.tolist()}},
        "output": {"score": {"kind": "log-odds", "name": "score"}, "frames": None,
                   "heat": {"name": "heat", "side": side // 16}, "novelty": None},
        "calibration": calibrate(scored + held, DECISION),
        "decision": DECISION,
        "metrics": {"devAuc": dev["auc"], "devEer": dev["eer"], "nets": len(nets),
                    "parameters": sum(p.numel() for p in exported.parameters()),
                    "multiplyAdds": counted.get_total_flops() // 2},
        "data": {"index": hashlib.sha256(Path(index).read_bytes()).hexdigest()},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    golden(session, template, side, out / "golden")
    print(json.dumps({"dev": dev, "worst": worst, "bytes": len(body), "calibration": manifest["calibration"]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
