"""How well frame scores find a splice: python splices.py CACHE net.pt [split]

Each bona fide clip of a source with both labels gets a stretch of 1 s from a spoof of the same source, at equal power and
cross-faded, in its middle; the measure is the AUC of steps (31 ms), bona fide against spliced, edges left out."""
import json
import sys

import numpy as np
import torch

import augment
import metrics
import settings
from store import Store
from net import Net

SPLICE_SAMPLES, EDGE_STEPS = 16000, 4


def made(meta, data, split, rng):
    """Yields (pcm float32 [samples], from sample, to sample)."""
    rows = [i for i, m in enumerate(meta) if m["split"] == split and m["samples"] >= 3 * SPLICE_SAMPLES]
    fakes = {}
    for i in rows:
        if meta[i]["label"] == "spoof":
            fakes.setdefault(meta[i]["source"], []).append(i)
    for i in rows:
        if meta[i]["label"] != "bonafide" or meta[i]["source"] not in fakes:
            continue
        x = data[i, : meta[i]["samples"] // 4000 * 4000].astype(np.float32) / 32768
        j = rng.choice(fakes[meta[i]["source"]])
        y = data[j, : meta[j]["samples"]].astype(np.float32) / 32768
        start = (len(y) - SPLICE_SAMPLES) // 2
        at = (len(x) - SPLICE_SAMPLES) // 2
        part = y[start:start + SPLICE_SAMPLES]
        part = part * min(5, np.sqrt(augment.power(x[at:at + SPLICE_SAMPLES]) / augment.power(part)))
        fade = np.minimum(1, np.minimum(np.arange(SPLICE_SAMPLES), np.arange(SPLICE_SAMPLES)[::-1]) / 160)
        x[at:at + SPLICE_SAMPLES] = x[at:at + SPLICE_SAMPLES] * (1 - fade) + part * fade
        yield x, at, at + SPLICE_SAMPLES


@torch.no_grad()
def measure(net, clips, split, seed=3):
    """dict of frame AUC over all steps, and the mean AUC within a clip."""
    net.eval()
    meta, data = clips
    step = net.hop // net.steps_per_hop
    real, fake, within = [], [], []
    for x, start, end in made(meta, data, split, np.random.default_rng(seed)):
        frames = net(torch.from_numpy(x[None]))["frames"][0].numpy()
        a, b = start // step, end // step
        inside = frames[a + EDGE_STEPS:b]
        outside = np.r_[frames[EDGE_STEPS:a], frames[b + EDGE_STEPS:]]
        real.append(outside)
        fake.append(inside)
        within.append(metrics.auc(outside, inside))
    return {"clips": len(within), "auc": round(metrics.auc(np.concatenate(real), np.concatenate(fake)), 4),
            "aucWithinClip": round(float(np.mean(within)), 4)}


if __name__ == "__main__":
    saved = torch.load(sys.argv[2], weights_only=True)
    net = Net(settings.load(overrides=saved["overrides"]))
    net.load_state_dict(saved["net"])
    print(json.dumps(measure(net, Store(sys.argv[1], "clips").read(), *(sys.argv[3:] or ["dev"]))))
