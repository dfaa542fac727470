"""Exports one trained net, or several whose scores are averaged, as one streaming ONNX with its manifest and golden
vectors: python export.py CACHE INDEX ../ VERSION net.pt [net.pt ...]

Checks that hop by hop equals the whole clip, calibrates on dev, and writes nothing that those steps did not measure."""
import hashlib
import json
import math
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from torch.nn.utils.fusion import fuse_conv_bn_eval
from torch.utils.flop_counter import FlopCounterMode

import metrics
import settings
import splices
import train
from corpus import sha256
from fold import folded_constants
from half import halved, rounded
from hop import Hop
from net import Causal1d, Causal2d, Net
from store import Store

CALIBRATED_AT_HOPS = (6, 8, 12, 16)  # 1.5, 2, 3 and 4 s of speech


class Together(torch.nn.Module):
    """Whole clips through every net: the means of their scores and frames, and the embeddings side by side."""

    def __init__(self, nets):
        super().__init__()
        self.nets = torch.nn.ModuleList(nets)
        self.hop, self.steps_per_hop, self.cfg = nets[0].hop, nets[0].steps_per_hop, nets[0].cfg

    def forward(self, pcm, speech=None):
        each = [net(pcm, speech) for net in self.nets]
        return {"score": torch.stack([y["score"] for y in each]).mean(0),
                "frames": torch.stack([y["frames"] for y in each]).mean(0),
                "embedding": torch.cat([y["embedding"] for y in each], 1)}


class Exported(torch.nn.Module):
    """The nets hop by hop, with all they keep in one state tensor."""

    def __init__(self, together, mean, whitening):
        super().__init__()
        self.hop = Hop(list(together.nets), mean, whitening)

    def state_shape(self):
        """Without the batch axis."""
        return (sum(math.prod(shape) for shape in self.hop.state_shapes()),)

    def forward(self, pcm, speech, state):
        shapes = self.hop.state_shapes()
        flat = torch.split(state, list(map(math.prod, shapes)), 1)
        score, frames, novelty, *new = self.hop(
            pcm, speech, *(piece.reshape(-1, *shape) if len(shape) > 1 else piece for piece, shape in zip(flat, shapes)))
        return score, frames, novelty, torch.cat([piece.flatten(1) if piece.ndim > 2 else piece for piece in new], 1)


def embeddings(net, clips, split):
    """[clips, width of all nets' embeddings] of a split, up to 4 s each."""
    return torch.stack([y for _, y in train.outputs(net, clips, split, "embedding")])


def whiten(x, shrink=0.1):
    """Mean, and W with W W^T the inverse of the shrunk covariance (Ledoit and Wolf 2004, with a fixed share)."""
    mean = x.mean(0)
    cov = torch.cov((x - mean).T)
    cov = (1 - shrink) * cov + shrink * torch.eye(len(cov)) * cov.diagonal().mean()
    return mean, torch.linalg.cholesky(torch.linalg.inv(cov))


def folded(net):
    """The net with batch norm inside its convolutions, and their weights rounded to half precision (0.05 % of a weight at most)."""
    for layer in net.modules():
        if isinstance(layer, (Causal1d, Causal2d)):
            layer.conv, layer.norm = fuse_conv_bn_eval(layer.conv, layer.norm), torch.nn.Identity()
    net.collapse, net.collapse_norm = fuse_conv_bn_eval(net.collapse, net.collapse_norm), torch.nn.Identity()
    return rounded(net)


def to_onnx(model, hop, path):
    """Writes the graph; returns the states' names and shapes. Constants are folded here, since torch would fold those as well
    that are larger than the weights they come from."""
    states = [("state", model.state_shape())]
    inputs = (torch.zeros(2, hop), torch.ones(2, 1), *(torch.zeros(2, *shape) for _, shape in states))
    in_names = ["pcm", "speech", *(name for name, _ in states)]
    out_names = ["score", "frames", "novelty", *(f"{name}_next" for name, _ in states)]
    torch.onnx.export(model, inputs, path, input_names=in_names, output_names=out_names, opset_version=17, dynamo=False,
                      do_constant_folding=False, dynamic_axes={n: {0: "batch"} for n in in_names + out_names})
    graph = halved(folded_constants(onnx.load(path)))
    graph.producer_name = "bona-fide"
    onnx.checker.check_model(graph)
    onnx.save(graph, path)
    return states


class Runner:
    """The exported file, hop by hop, as the page runs it."""

    def __init__(self, path, states, hop):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.states, self.hop = states, hop

    def run(self, pcm, speech=None):
        """float32 [batch, samples], float32 [batch, hops] -> (scores [batch, hops], frames [batch, steps], novelty
        [batch, hops])."""
        batch = len(pcm)
        speech = np.ones((batch, pcm.shape[1] // self.hop), np.float32) if speech is None else speech
        state = {name: np.zeros((batch, *shape), np.float32) for name, shape in self.states}
        scores, frames, novelty = [], [], []
        for at in range(0, pcm.shape[1] - self.hop + 1, self.hop):
            feed = {"pcm": np.ascontiguousarray(pcm[:, at:at + self.hop]), "speech": speech[:, at // self.hop][:, None], **state}
            s, f, d, *new = self.session.run(None, feed)
            scores.append(s[:, 0])
            frames.append(f)
            novelty.append(d[:, 0])
            state = {name: value for (name, _), value in zip(self.states, new)}
        return np.stack(scores, 1), np.concatenate(frames, 1), np.stack(novelty, 1)


def prove_streaming(net, runner, data):
    """Largest difference between the exported hops and the whole clip in PyTorch, with pauses cut and without."""
    pcm = data[:8, :64000].astype(np.float32) / 32768
    worst = 0.0
    for speech in (np.ones((8, 16), np.float32), np.random.default_rng(2).integers(0, 2, (8, 16)).astype(np.float32)):
        with torch.no_grad():
            whole = net(torch.from_numpy(pcm), torch.from_numpy(speech))
        scores, frames, _ = runner.run(pcm, speech)
        worst = max(worst, np.abs(scores[:, -1] - whole["score"].numpy()).max(), np.abs(frames - whole["frames"].numpy()).max())
    if worst > 1e-3:
        raise SystemExit(f"streaming differs from the whole clip by {worst:.2e}")
    return float(worst)


def calibrate(net, clips):
    """One Platt line on dev for any amount of speech: a first guess, which `npm run calibrate:voice` replaces by one from
    the scores of the pipeline that ships."""
    rows = [row for hops in CALIBRATED_AT_HOPS for row in train.score(net, clips, "dev", hops=hops)]
    real, fake = (np.array([s for m, s in rows if m["label"] == label]) for label in ("bonafide", "spoof"))
    scale, offset = metrics.platt(real, fake)
    return [{"speechMs": CALIBRATED_AT_HOPS[0] * 250, "scale": round(scale, 5), "offset": round(offset, 5)}]


def golden_signals(hop):
    """Deterministic signals of 4 s that need no recording: a glide with harmonics, pulses, noise."""
    rng = np.random.default_rng(7)
    t = np.arange(16 * hop) / 16000
    f0 = 120 + 60 * np.sin(2 * np.pi * 0.7 * t)
    phase = 2 * np.pi * np.cumsum(f0) / 16000
    voiced = sum(np.sin(k * phase) / k for k in range(1, 25)) * (0.5 + 0.5 * np.sin(2 * np.pi * 3 * t))
    pulses = (np.diff(np.floor(phase / (2 * np.pi)), prepend=0) > 0) * 1.0
    noise = rng.standard_normal(len(t))
    return {"glide": 0.2 * voiced, "pulses": 0.5 * pulses + 0.01 * noise, "noise": 0.1 * noise}


def golden(runner, folder):
    """Writes PCM as int16 little-endian and what the file gives for it, hop by hop."""
    folder.mkdir(exist_ok=True)
    for name, x in golden_signals(runner.hop).items():
        pcm = np.clip(np.round(x * 32767), -32768, 32767).astype("<i2")
        (folder / f"{name}.i16").write_bytes(pcm.tobytes())
        scores, frames, novelty = runner.run(pcm[None].astype(np.float32) / 32768)
        told = {"sampleRateHz": 16000, "pcm": f"{name}.i16", "scale": 1 / 32768, "tolerance": 1e-3}
        for key, value in (("scores", scores), ("frames", frames), ("novelty", novelty)):
            told[key] = [round(float(v), 6) for v in value[0]]
        (folder / f"{name}.json").write_text(json.dumps(told) + "\n")


def main(cache, index, out, version, *weights):
    torch.set_num_threads(1)
    nets = []
    for path in weights:
        saved = torch.load(path, weights_only=True, map_location="cpu")
        cfg = settings.load(overrides=saved["overrides"])
        nets.append(Net(cfg).eval())
        nets[-1].load_state_dict(saved["net"])
        folded(nets[-1])
    together = Together(nets).eval()
    clips = Store(cache, "clips").read()
    mean, whitening = whiten(embeddings(together, clips, "train"))
    model = Exported(together, mean, whitening).eval()
    out = Path(out)
    path = out / "model.onnx"
    states = to_onnx(model, together.hop, str(path))
    runner = Runner(path, states, together.hop)
    streaming = prove_streaming(together, runner, clips[1])
    dev = ((embeddings(together, clips, "dev") - mean) @ whitening).square().mean(1).sqrt().numpy()
    report = train.summary(train.score(together, clips, "dev"))
    with FlopCounterMode(display=False) as counted, torch.no_grad():
        together(torch.zeros(1, cfg.audio.sample_rate_hz))
    body = path.read_bytes()
    manifest = {
        "schema": "bona-fide/model@1", "id": "voice", "version": version, "modality": "voice", "licence": "Apache-2.0",
        "file": {"path": "model.onnx", "bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()},
        "sampleRateHz": cfg.audio.sample_rate_hz,
        "input": {"kind": "stream", "pcm": "pcm", "speech": "speech", "hopSamples": together.hop,
                  "windowSamples": cfg.audio.window_samples,
                  "states": [{"input": n, "output": f"{n}_next", "shape": list(s)} for n, s in states]},
        "output": {"score": {"kind": "log-odds", "name": "score"},
                   "frames": {"name": "frames", "stepSamples": cfg.audio.step_samples},
                   "novelty": {"name": "novelty", "limit": round(float(np.quantile(dev, 0.995)) * 1.25, 4)}},
        "calibration": calibrate(together, clips),
        "decision": {"prior": 0.5, "authenticAbove": 0.7, "suspiciousAbove": 0.3, "smoothingScores": 10,
                     "provisionalMs": 1500, "firmMs": 4000},
        "metrics": {"devEer": report["eer"], "devAuc": report["auc"], "nets": len(nets),
                    "splicesDev": splices.measure(together, clips, "dev"),
                    "parameters": sum(p.numel() for p in together.parameters()),
                    "multiplyAddsPerSecond": counted.get_total_flops() // 2,
                    "streamingWorstDifference": float(f"{streaming:.1e}")},
        "data": {"index": sha256(index)},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    golden(runner, out / "golden")
    print(json.dumps({"dev": report, "streaming": streaming, "bytes": len(body), "novelty": manifest["output"]["novelty"]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
