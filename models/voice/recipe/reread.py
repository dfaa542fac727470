"""Fits the score of a trained net anew: python reread.py CACHE OUT.pt NET.pt [section.name=value ...]

Logistic regression on what is measured of the net's upper layers over a clip (net.py), for the clips of train as they are, whole, once
with pauses cut and once with all that is in them. Nothing else of the net changes (Kirichenko 2022 does so with the last layer).
With `net.modulation` another one, on the modulation of its bands, is added to it; that is fitted to what a telephone makes of the clips
too, as a band in which nothing is modulates as its noise does."""
import sys
from functools import partial

import numpy as np
import torch
from scipy.signal import butter, resample_poly, sosfilt
from sklearn.linear_model import LogisticRegression

import settings
import splits
import train
from net import MEASURE_LIMIT, Net
from store import Store

TELEPHONE_HZ = (300, 3400)
TELEPHONE_RATE_HZ = 8000
MU = 255  # G.711


def weights(rows, power, paired):
    """[rows] each label's are 1 together. Of a label `paired` goes to the sources that have both, by the square root of
    how many pairs they could make; the rest to all sources as clips ** power."""
    labels, sources = (np.array([row[key] for row in rows]) for key in ("label", "source"))
    counts = {name: [np.sum((sources == name) & (labels == label)) for label in ("bonafide", "spoof")] for name in np.unique(sources)}
    pairs = {name: min(both) ** 0.5 for name, both in counts.items()}
    out = np.zeros(len(rows))
    for k, label in enumerate(("bonafide", "spoof")):
        size = sum(both[k] ** power for both in counts.values() if both[k])
        for name, both in counts.items():
            if both[k]:
                share = (1 - paired) * both[k] ** power / size + paired * pairs[name] / sum(pairs.values())
                out[(sources == name) & (labels == label)] = share / both[k]
    return out


def fitted(x, rows, cfg):
    """Mean and rate of what was measured [rows, measures], and weights and bias of the regression on it in deviations."""
    mean, rate = x.mean(0), 1 / (x.std(0) + 1e-3)
    label = np.array([row["label"] == "bonafide" for row in rows])
    x = np.clip((x - mean) * rate, -MEASURE_LIMIT, MEASURE_LIMIT)
    model = LogisticRegression(C=cfg.reread.freedom * len(rows), max_iter=2000)
    model.fit(x, label, weights(rows, cfg.reread.source_power, cfg.reread.paired))
    return mean, rate, model.coef_, model.intercept_


def put(net, name, linear, fit, times=1.0):
    """Writes a fit into the net's buffers `name`_mean and `name`_rate, and `times` its weights into the layer."""
    mean, rate, weight, bias = (torch.from_numpy(np.asarray(value, np.float32)) for value in fit)
    with torch.no_grad():
        getattr(net, f"{name}_mean").copy_(mean)
        getattr(net, f"{name}_rate").copy_(rate)
        linear.weight.copy_(times * weight)
        linear.bias.copy_(times * bias)


def telephone(cfg, x):
    """Rows of samples as a telephone hands them on: a band of two poles at either end, 8 kHz, mu-law of 8 bits (G.711)."""
    for hz, kind in zip(TELEPHONE_HZ, ("highpass", "lowpass")):
        x = sosfilt(butter(2, hz, kind, fs=cfg.audio.sample_rate_hz, output="sos"), x, axis=1)
    down = cfg.audio.sample_rate_hz // TELEPHONE_RATE_HZ
    y = np.clip(resample_poly(x, 1, down, axis=1), -1, 1)
    coded = np.round(127 * np.log1p(MU * np.abs(y)) / np.log1p(MU)) / 127
    y = np.sign(y) * np.expm1(coded * np.log1p(MU)) / MU
    return resample_poly(y, down, 1, axis=1).astype(np.float32)


def device_of(net):
    return next(net.parameters()).device


def read_measures(net, stores, chosen):
    """The score from the upper layers."""
    told = [pair for store in stores for pauses_cut in (True, False)
            for pair in train.outputs(net, store, chosen, "measures", device=device_of(net), pauses_cut=pauses_cut)]
    put(net, "measured", net.reread, fitted(torch.stack([y for _, y in told]).numpy(), [m for m, _ in told], net.cfg))
    return len(told)


def read_modulation(net, stores, chosen):
    """The part of the score that the modulation has."""
    views = ({"pauses_cut": True}, {"pauses_cut": False}, {"pauses_cut": True, "change": partial(telephone, net.cfg)})
    told = [pair for store in stores for view in views for pair in train.outputs(net, store, chosen, "modulation", device=device_of(net), **view)]
    fit = fitted(torch.stack([y for _, y in told]).numpy(), [m for m, _ in told], net.cfg)
    put(net, "modulated", net.modulation, fit, net.cfg.reread.modulation)


def main(cache, out, path, overrides):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    saved = torch.load(path, weights_only=True, map_location="cpu")
    overrides = [*saved["overrides"], *overrides, "net.reread=true"]
    cfg = settings.load(overrides=overrides)
    torch.set_num_threads(1)
    net = Net(cfg)
    net.load_state_dict(saved["net"], strict=False)
    net.to(device)
    clips = Store(cache, "clips").read()
    stores = [clips, *(Store(cache, name).read() for name in cfg.reread.more)]
    held = splits.held_out(clips[0], cfg.train)
    kept_out = held.union(*(splits.not_drawn(rows, cfg.train) for rows, _ in stores[1:]))

    def chosen(m):
        return m["split"] == "train" and m["source"] not in kept_out

    count = read_measures(net, stores, chosen)
    if cfg.net.modulation:
        read_modulation(net, stores, chosen)
    scored = train.score(net, clips, "dev", device=device)
    dev = train.summary(scored)
    torch.save({"net": net.cpu().state_dict(), "overrides": overrides, "dev": dev, "clips": count // 2, "scores": {m["path"]: y for m, y in scored}}, out)
    print(f"{count} clips", dev)
    if held:
        print("held out", train.summary(train.score(net, clips, lambda m: m["source"] in held)))


if __name__ == "__main__":
    main(*sys.argv[1:4], sys.argv[4:])
