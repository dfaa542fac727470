"""Exports the trained net as one streaming ONNX with its manifest and golden vectors:
python export.py CACHE INDEX net.pt ../ [version]

Checks that hop by hop equals the whole clip, calibrates on dev, and writes nothing that those steps did not measure."""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

import metrics
import settings
import train
from corpus import Store, sha256
from net import Net, Stream

FIXED = ("context", "mean", "count", "ring")
CALIBRATED_AT_HOPS = (6, 8, 12, 16)  # 1.5, 2, 3 and 4 s of speech


def state_names(shapes):
    return list(FIXED) + [f"layer{i}" for i in range(len(shapes) - len(FIXED))]


class Exported(torch.nn.Module):
    """`Stream` with the out-of-domain measure: Mahalanobis distance of the embedding from the train set's, per dimension."""

    def __init__(self, net, mean, whitening):
        super().__init__()
        self.stream = Stream(net)
        self.register_buffer("mean", mean)
        self.register_buffer("whitening", whitening)

    def forward(self, pcm, speech, *states):
        score, frames, embedding, *new = self.stream(pcm, speech, *states)
        novelty = ((embedding - self.mean) @ self.whitening).square().mean(1, keepdim=True).sqrt()
        return (score, frames, novelty, *new)


@torch.no_grad()
def embeddings(net, cache, split):
    """[clips, 2 * width] of each clip of a split, up to 4 s."""
    net.eval()
    meta, data = Store(cache, "clips").read()
    rows = [i for i, m in enumerate(meta) if m["split"] == split and m["samples"] >= 6 * net.hop]
    out = []
    for i in rows:
        n = min(16, meta[i]["samples"] // net.hop) * net.hop
        out.append(net(torch.from_numpy(data[i:i + 1, :n].astype(np.float32) / 32768))["embedding"][0])
    return torch.stack(out)


def whiten(x, shrink=0.1):
    """Mean, and W with W W^T the inverse of the shrunk covariance (Ledoit and Wolf 2004, with a fixed share)."""
    mean = x.mean(0)
    cov = torch.cov((x - mean).T)
    cov = (1 - shrink) * cov + shrink * torch.eye(len(cov)) * cov.diagonal().mean()
    return mean, torch.linalg.cholesky(torch.linalg.inv(cov))


def to_onnx(model, net, path):
    shapes = model.stream.state_shapes()
    names = state_names(shapes)
    inputs = (torch.zeros(2, net.hop), torch.ones(2, 1), *(torch.zeros(2, *s) for s in shapes))
    in_names = ["pcm", "speech", *names]
    out_names = ["score", "frames", "novelty", *(f"{n}_next" for n in names)]
    torch.onnx.export(model, inputs, path, input_names=in_names, output_names=out_names, opset_version=17, dynamo=False,
                      do_constant_folding=True, dynamic_axes={n: {0: "batch"} for n in in_names + out_names})
    graph = onnx.load(path)
    graph.producer_name = "bona-fide"
    onnx.checker.check_model(graph)
    onnx.save(graph, path)
    return shapes


class Runner:
    """The exported file, hop by hop, as the page runs it."""

    def __init__(self, path, shapes, hop):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.names, self.shapes, self.hop = state_names(shapes), shapes, hop

    def run(self, pcm):
        """float32 [batch, samples] -> (scores [batch, hops], frames [batch, steps], novelty [batch, hops])."""
        batch = len(pcm)
        state = {n: np.zeros((batch, *s), np.float32) for n, s in zip(self.names, self.shapes)}
        scores, frames, novelty = [], [], []
        for at in range(0, pcm.shape[1] - self.hop + 1, self.hop):
            feed = {"pcm": np.ascontiguousarray(pcm[:, at:at + self.hop]), "speech": np.ones((batch, 1), np.float32), **state}
            s, f, d, *new = self.session.run(None, feed)
            scores.append(s[:, 0])
            frames.append(f)
            novelty.append(d[:, 0])
            state = dict(zip(self.names, new))
        return np.stack(scores, 1), np.concatenate(frames, 1), np.stack(novelty, 1)


def prove_streaming(net, runner, data):
    """Largest difference between the exported hops and the whole clip in PyTorch."""
    pcm = data[:8, :64000].astype(np.float32) / 32768
    with torch.no_grad():
        whole = net(torch.from_numpy(pcm))
    scores, frames, _ = runner.run(pcm)
    worst = max(np.abs(scores[:, -1] - whole["score"].numpy()).max(), np.abs(frames - whole["frames"].numpy()).max())
    if worst > 1e-3:
        raise SystemExit(f"streaming differs from the whole clip by {worst:.2e}")
    return float(worst)


def calibrate(net, cache, clips):
    """Platt points on dev for each amount of speech."""
    points = []
    for hops in CALIBRATED_AT_HOPS:
        rows = train.score(net, cache, "dev", hops=hops, clips=clips)
        real, fake = (np.array([s for m, s in rows if m["label"] == label]) for label in ("bonafide", "spoof"))
        scale, offset = metrics.platt(real, fake)
        points.append({"speechMs": hops * 250, "scale": round(scale, 5), "offset": round(offset, 5)})
    return points


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


def main(cache, index, weights, out, version="0.1.0"):
    torch.set_num_threads(1)
    saved = torch.load(weights, weights_only=True)
    cfg = settings.load(overrides=saved["overrides"])
    net = Net(cfg).eval()
    net.load_state_dict(saved["net"])
    clips = Store(cache, "clips").read()
    known = embeddings(net, cache, "train")
    mean, whitening = whiten(known)
    model = Exported(net, mean, whitening).eval()
    out = Path(out)
    path = out / "model.onnx"
    shapes = to_onnx(model, net, str(path))
    runner = Runner(path, shapes, net.hop)
    streaming = prove_streaming(net, runner, clips[1])
    dev = ((embeddings(net, cache, "dev") - mean) @ whitening).square().mean(1).sqrt().numpy()
    rows = train.score(net, cache, "dev", clips=clips)
    report = train.summary(rows)
    body = path.read_bytes()
    manifest = {
        "schema": "bona-fide/model@1", "id": "voice", "version": version, "modality": "voice", "licence": "Apache-2.0",
        "file": {"path": "model.onnx", "bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()},
        "sampleRateHz": cfg.audio.sample_rate_hz,
        "input": {"kind": "stream", "pcm": "pcm", "speech": "speech", "hopSamples": net.hop,
                  "windowSamples": cfg.audio.window_samples,
                  "states": [{"input": n, "output": f"{n}_next", "shape": list(s)} for n, s in zip(state_names(shapes), shapes)]},
        "output": {"score": {"kind": "log-odds", "name": "score"},
                   "frames": {"name": "frames", "stepSamples": cfg.features.frame_samples * 4},
                   "novelty": {"name": "novelty", "limit": round(float(np.quantile(dev, 0.995)) * 1.25, 4)}},
        "calibration": calibrate(net, cache, clips),
        "decision": {"prior": 0.5, "authenticAbove": 0.7, "suspiciousAbove": 0.3, "smoothingScores": 10,
                     "provisionalMs": 1500, "firmMs": 4000},
        "metrics": {"devEer": report["eer"], "devAuc": report["auc"], "parameters": sum(p.numel() for p in net.parameters()),
                    "streamingWorstDifference": float(f"{streaming:.1e}")},
        "data": {"index": sha256(index)},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    golden(runner, out / "golden")
    print(json.dumps({"dev": report, "streaming": streaming, "bytes": len(body), "novelty": manifest["output"]["novelty"]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
