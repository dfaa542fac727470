"""Fits the score of a trained net anew: python reread.py CACHE OUT.pt NET.pt [section.name=value ...]

Logistic regression on what is measured of the net's upper layers over a clip (net.py), for the clips of train as they are, whole, once
with pauses cut and once with all that is in them. Nothing else of the net changes (Kirichenko 2022 does so with the last layer)."""
import sys

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

import settings
import splits
import train
from net import MEASURE_LIMIT, Net
from store import Store


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


def main(cache, out, path, overrides):
    saved = torch.load(path, weights_only=True, map_location="cpu")
    overrides = [*saved["overrides"], *overrides, "net.reread=true"]
    cfg = settings.load(overrides=overrides)
    torch.set_num_threads(1)
    net = Net(cfg)
    net.load_state_dict(saved["net"], strict=False)
    held = splits.held_out(Store(cache, "clips").read()[0], cfg.train.folds, cfg.train.fold)
    told = [pair for name in ("clips", *cfg.reread.more) for pauses_cut in (True, False)
            for pair in train.outputs(net, Store(cache, name).read(), lambda m: m["split"] == "train" and m["source"] not in held,
                                      "measures", pauses_cut=pauses_cut)]
    rows, x = [m for m, _ in told], torch.stack([y for _, y in told]).numpy()
    mean, rate = x.mean(0), 1 / (x.std(0) + 1e-3)
    label = np.array([row["label"] == "bonafide" for row in rows])
    x = np.clip((x - mean) * rate, -MEASURE_LIMIT, MEASURE_LIMIT)
    fitted = LogisticRegression(C=cfg.reread.freedom * len(rows), max_iter=2000).fit(x, label, weights(rows, cfg.reread.source_power, cfg.reread.paired))
    with torch.no_grad():
        net.measured_mean.copy_(torch.from_numpy(mean))
        net.measured_rate.copy_(torch.from_numpy(rate))
        net.reread.weight.copy_(torch.from_numpy(fitted.coef_))
        net.reread.bias.copy_(torch.from_numpy(fitted.intercept_))
    torch.save({"net": net.state_dict(), "overrides": overrides}, out)
    clips = Store(cache, "clips").read()
    print(f"{len(rows)} clips", train.summary(train.score(net, clips, "dev")))
    if held:
        print("held out", train.summary(train.score(net, clips, lambda m: m["source"] in held)))


if __name__ == "__main__":
    main(*sys.argv[1:4], sys.argv[4:])
