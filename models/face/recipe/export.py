"""Writes what ships from the weights of one net, or of two: python export.py CACHE INDEX.csv OUT VERSION NET.pt [GENERATED.pt].
The second is for generated faces: asked now and then, and about each photo (`[ship]` in config.toml).

model.onnx (score and heat in one pass, normalization and residuals inside), manifest.json (template; Platt calibration on
dev, and on what was held out where there is any), golden/ (drawn frames, no people)."""
import hashlib
import json
import sys
from pathlib import Path

import cv2
import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

import align
import corpus
import evaluate
import settings
from calibration import calibrate
from graph import CELL, Exported, to_onnx
from half import rounded
from net import Net

DECISION = {"prior": 0.5, "authenticAbove": 0.7, "suspiciousAbove": 0.3, "smoothingScores": 10, "poolFrames": 10,
            "provisionalFrames": 3, "firmFrames": 10}


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


def golden(shipped, template, side, folder):
    """Raw RGB frames, and what crop and nets give for them."""
    folder.mkdir(exist_ok=True)
    for name, (image, points) in draw_faces().items():
        (folder / f"{name}.rgb").write_bytes(image.tobytes())
        crop = align.exact(image, align.similarity(align.three(points), template), side)
        picked = [(round(u * (side - 1)), round(v * (side - 1))) for v in (0, 0.29, 0.42, 0.69, 1) for u in (0, 0.3, 0.5, 0.7, 1)]
        told = {"rgb": f"{name}.rgb", "width": image.shape[1], "height": image.shape[0],
                "landmarks5": points.tolist(), "points": np.round(align.three(points), 4).tolist(),
                "crop": [{"x": x, "y": y, "rgb": [round(float(v), 5) for v in crop[y, x]]} for x, y in picked]}
        first, *second = [{"score": round(score, 6), "heat": [round(float(v), 5) for v in heat.ravel()]}
                          for score, heat in (shipped.run(crop, generated) for generated in ([False, True] if shipped.generated else [False]))]
        told |= first if not second else {**first, "generated": second[0]}
        told["tolerance"] = {"crop": 1e-3, "score": 1e-3, "heat": 1e-2}
        (folder / f"{name}.json").write_text(json.dumps(told) + "\n")


def load(path, several):
    saved = torch.load(path, weights_only=True)
    cfg = settings.load(overrides=saved["overrides"])
    net = Net(cfg).eval()
    net.load_state_dict(saved["net"])
    return (rounded(net) if several else net), cfg


def figure_rows(shipped, rows, data, template, side, splits):
    """(row, scores) of the crops of those splits."""
    return [(row, shipped.scores(x)) for split in splits
            for row, x in evaluate.aligned(rows, data, template, split, side, exact=True)]


def unseen_photos(shipped, rows, data, template, side, sources):
    """(row, scores) of bona fide photos of train that no step saw."""
    return [(row, shipped.scores(x)) for row, x in evaluate.aligned(rows, data, template, "train", side, exact=True)
            if row["source"] in sources and row["label"] == "bonafide"]


def agrees(shipped, nets, images):
    """Ends here when the graph gives other numbers than the nets."""
    for image in images:
        with torch.no_grad():
            wanted = [float(net(torch.from_numpy(image.transpose(2, 0, 1)[None]))[0]) for net in nets]
        worst = max(abs(a - b) for a, b in zip(shipped.scores(image), wanted))
        if worst > 1e-3:
            raise SystemExit(f"the exported graph differs from the nets by {worst:.2e}")


def main(cache, index, out, version, *weights):
    torch.set_num_threads(1)
    nets, cfgs = zip(*(load(path, len(weights) > 1) for path in weights))
    cfg, ship = max(cfgs, key=lambda each: each.crop.side), settings.load().ship  # the widest crop holds the other's
    nets = [Exported(net, each.crop, cfg.crop) for net, each in zip(nets, cfgs)]
    net, generated = (*nets, None)[:2]
    side, out = cfg.crop.side, Path(out)
    rows, data, template = corpus.read(cache)
    template = align.placed(template, cfg).round(2)
    path = out / "model.onnx"
    to_onnx(net, generated, str(path))
    body = path.read_bytes()
    with FlopCounterMode(display=False) as counted, torch.no_grad():
        for each in nets:
            each(torch.rand(1, 3, side, side))
    manifest = {
        "schema": "bona-fide/model@1", "id": "face", "version": version, "modality": "face", "licence": "Apache-2.0",
        "file": {"path": "model.onnx", "bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()},
        "input": {"kind": "face", "pixels": "pixels", "side": side,
                  "align": {"points": ["eyeLeft", "eyeRight", "mouth"], "template": template.tolist()}},
        "output": {"score": {"kind": "log-odds", "name": "score"}, "frames": None,
                   "heat": {"name": "heat", "side": side // CELL}, "novelty": None,
                   "generated": None if generated is None else {
                       "asked": "asked", "everyFrames": ship.every_frames, "raisedInPhotos": ship.raised_in_photos}},
    }
    shipped = evaluate.Shipped(path, manifest)
    agrees(shipped, nets, [x for _, (_, x) in zip(range(8), evaluate.aligned(rows, data, template, "dev", side, exact=True))])
    scored = figure_rows(shipped, rows, data, template, side, ("dev", "held"))
    dev = evaluate.figures(evaluate.by_video([rs for rs in scored if rs[0]["split"] == "dev"], None, shipped.one))
    unseen = unseen_photos(shipped, rows, data, template, side, settings.load().probe.sources)
    manifest["calibration"] = calibrate(evaluate.by_video(scored + unseen, None, evaluate.kept), shipped.one, DECISION)
    manifest |= {
        "decision": DECISION,
        "metrics": {"devAuc": dev["auc"], "devEer": dev["eer"], "nets": len(nets),
                    "parameters": sum(p.numel() for each in nets for p in each.parameters()),
                    "multiplyAdds": counted.get_total_flops() // 2},
        "data": {"index": hashlib.sha256(Path(index).read_bytes()).hexdigest()},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    golden(shipped, template, side, out / "golden")
    print(json.dumps({"dev": dev, "bytes": len(body), "calibration": manifest["calibration"]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
