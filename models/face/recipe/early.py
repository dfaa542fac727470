"""Fits the early head of a trained net: python early.py CACHE NET.pt OUT.pt [section.name=value ...]

Logistic regression on means, deviations and greatest values of a block halfway up, over the training crops as they are, sources
weighing as in training. Nothing else of the net changes: what its upper blocks have learnt by heart, this block has not."""
import sys

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

import align
import batches
import settings
from net import EARLY_LIMIT, Net, measures

BATCH = 32


class Tap:
    """Keeps what a block gives."""

    def __init__(self, block):
        block.register_forward_hook(lambda module, inputs, output: setattr(self, "out", output))


@torch.no_grad()
def measured(net, tap, images):
    out = []
    for at in range(0, len(images), BATCH):
        x = torch.from_numpy(np.ascontiguousarray(np.stack(images[at:at + BATCH]))).permute(0, 3, 1, 2).float() / 255
        with torch.autocast("cpu", torch.bfloat16):
            net(x)
        out.append(torch.cat(measures(tap.out), 1))
    return torch.cat(out).numpy()


def weights(rows, power):
    """[rows] each label's are 1 together; within one, sources weigh as crops ** power."""
    out = np.zeros(len(rows))
    labels, sources = (np.array([row[key] for row in rows]) for key in ("label", "source"))
    for label in np.unique(labels):
        names, counts = np.unique(sources[labels == label], return_counts=True)
        for name, count, share in zip(names, counts, counts ** power / np.sum(counts ** power)):
            out[(labels == label) & (sources == name)] = share / count
    return out


def main(cache, path, out, overrides):
    saved = torch.load(path, weights_only=True)
    overrides = saved["overrides"] + overrides
    cfg = settings.load(overrides=overrides)
    torch.set_num_threads(1)
    net = Net(cfg).eval()
    net.load_state_dict(saved["net"], strict=False)
    tap, source = Tap(net.blocks[cfg.net.early_block]), batches.Batches(cache, cfg, cfg.train.seed)
    rows = source.real + source.fakes
    x = measured(net, tap, [align.crop(source.image(row), align.similarity(align.three(row["points"]), source.template), cfg.crop.side)
                            for row in rows])
    mean, rate = x.mean(0), 1 / (x.std(0) + 1e-3)
    x = np.clip((x - mean) * rate, -EARLY_LIMIT, EARLY_LIMIT)
    label = np.array([row["label"] == "bonafide" for row in rows])
    fitted = LogisticRegression(C=cfg.early.freedom * len(rows), max_iter=1000).fit(x, label, weights(rows, cfg.train.source_power))
    with torch.no_grad():
        net.early_mean.copy_(torch.from_numpy(mean))
        net.early_rate.copy_(torch.from_numpy(rate))
        net.early.weight.copy_(cfg.early.scale * torch.from_numpy(fitted.coef_))
        net.early.bias.copy_(cfg.early.scale * torch.from_numpy(fitted.intercept_))
    torch.save({"net": net.state_dict(), "overrides": overrides}, out)
    print(f"{len(rows)} crops")


if __name__ == "__main__":
    main(*sys.argv[1:4], sys.argv[4:])
