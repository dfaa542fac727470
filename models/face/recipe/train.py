"""Trains the face net from the cache: python train.py CACHE OUT BACKBONE.pth [section.name=value ...]

One trainer thread and one loader process, in bfloat16: planned for a share of two cores."""
import json
import multiprocessing
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import align
import batches
import corpus
import evaluate
import metrics
import settings
from net import Net, freeze, joint, load_backbone

EVALUATE_EVERY = 400


def pixels(batch):
    """uint8 [batch, side, side, 3] -> float32 [batch, 3, side, side], 0..1; the memory stays channels-last."""
    return torch.from_numpy(batch).permute(0, 3, 1, 2).float() / 255


def smooth(target, amount):
    return target * (1 - 2 * amount) + amount


@torch.no_grad()
def score(net, crops):
    """Rows of (row, score) for aligned crops."""
    net.eval()
    out = []
    for at in range(0, len(crops), 16):
        x = pixels(np.stack([x for _, x in crops[at:at + 16]]))
        with torch.autocast("cpu", torch.bfloat16):
            y = joint(net(x))
        out += [(row, float(s)) for (row, _), s in zip(crops[at:at + 16], y)]
    return out


def probe_crops(rows, data, template, cfg, cache):
    """Aligned crops of the sources kept out of training, and their twins by a decoder kept out too."""
    twins = batches.Twins(cache, cfg.probe.twins, data.shape[1:])
    rng, out = np.random.default_rng(0), []
    for at, row in enumerate(rows):
        if row["split"] == "train" and row["source"] in cfg.probe.sources:
            matrix = align.similarity(align.three(row["points"]), template)
            out.append((row, align.crop(np.array(data[at]), matrix, cfg.crop.side)))
            copy = twins.draw({"at": at}, rng)
            if copy is not None:
                out.append(({**row, "label": "spoof", "generator": "twin"}, align.crop(copy, matrix, cfg.crop.side)))
    return out


def summary(scored):
    videos = evaluate.by_video(scored)
    told = evaluate.groups(videos)
    return {"frames": evaluate.figures(scored)["auc"], "auc": told["pooled"]["auc"], "eer": told["pooled"]["eer"],
            "generators": {k: v["auc"] for k, v in told["generators"].items()}}


def unseen(held, dev):
    """AUC of generated faces that no step saw against photos that none saw, and against dev's real videos; of dev's fakes against
    those photos; and of those photos against dev's real videos (0.5: they score alike)."""
    def of(scored, label):
        return np.array([s for row, s in evaluate.by_video(scored) if row["label"] == label])

    photos, generated, real, fake = of(held, "bonafide"), of(held, "spoof"), of(dev, "bonafide"), of(dev, "spoof")
    if not len(photos) or not len(generated):
        return None
    pairs = {"generated, photos": (photos, generated), "generated, videos": (real, generated), "fakes, photos": (photos, fake), "videos, photos": (photos, real)}
    return {name: round(metrics.auc(*pair), 3) for name, pair in pairs.items()}


def main(cache, out, backbone, overrides):
    cfg = settings.load(overrides=overrides)
    t = cfg.train
    torch.manual_seed(t.seed)
    torch.set_num_threads(1)
    net = Net(cfg)
    if t.start_from:
        net.load_state_dict(torch.load(t.start_from, weights_only=True)["net"])
    else:
        load_backbone(net, backbone)
    net = net.to(memory_format=torch.channels_last)
    freeze(net, t.early_frozen)
    slow = Net(cfg).to(memory_format=torch.channels_last).eval()
    slow.load_state_dict(net.state_dict())
    head = [p for m in (net.neck, net.region, net.whole, net.noise, net.joined) for p in m.parameters()]
    body = [p for m in (net.stem, net.blocks) for p in m.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body, "lr": t.learning_rate}, {"params": head, "lr": t.head_rate}],
                                  weight_decay=t.weight_decay)
    rates = [group["lr"] for group in optimizer.param_groups]
    queue = multiprocessing.Queue(4)
    loader = multiprocessing.Process(target=batches.serve, args=(queue, cache, cfg, t.seed, t.steps), daemon=True)
    loader.start()
    Path(out).mkdir(parents=True, exist_ok=True)
    rows, data, template = corpus.read(cache)
    template = align.placed(template, cfg)
    probe = probe_crops(rows, data, template, cfg, cache)
    dev, held = (list(evaluate.aligned(rows, data, template, split, cfg.crop.side)) for split in ("dev", "held"))
    began, seen = time.time(), []
    step = -1
    while True:
        step += 1
        done = (time.time() - began) / (60 * t.minutes) if t.minutes else step / t.steps
        last = done >= 1 or step + 1 == t.steps
        factor = min((step + 1) / t.warmup_steps, 0.5 * (1 + np.cos(np.pi * min(1, done))) + 0.01)
        for group, base in zip(optimizer.param_groups, rates):
            group["lr"] = base * factor
        batch = queue.get()
        order = np.random.default_rng(step).permutation(len(batch["label"]))
        net.train()
        for part in np.split(order, range(t.micro_batch, len(order), t.micro_batch)):
            label, heat, weight = (torch.from_numpy(batch[k][part]) for k in ("label", "heat", "heat_weight"))
            with torch.autocast("cpu", torch.bfloat16):
                y = net(pixels(batch["pixels"][part]))
            told, regions = y["score"].float(), y["heat"].float()
            loss = F.binary_cross_entropy_with_logits(told, smooth(label, t.label_smoothing))
            each = F.binary_cross_entropy_with_logits(regions, smooth(heat, t.label_smoothing), reduction="none")
            heat_loss = (each.mean((1, 2)) * weight).mean()
            ((loss + t.heat_loss * heat_loss) * (len(part) / len(order))).backward()
            right = ((told > 0) == (label > 0.5)).float().mean()
            seen.append((loss.item(), heat_loss.item(), right.item()))
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        rate = min(t.ema, (step + 1) / (step + 20))
        with torch.no_grad():
            for a, b in zip(slow.state_dict().values(), net.state_dict().values()):
                a.lerp_(b, 1 - rate)
        if (step + 1) % 50 == 0:
            mean = np.mean(seen, 0)
            seen = []
            print(f"step {step + 1} loss {mean[0]:.4f} heat {mean[1]:.4f} right {mean[2]:.3f} {time.time() - began:.0f} s", flush=True)
        if (step + 1) % EVALUATE_EVERY == 0 or last:
            scored = score(slow, dev)
            result = {**summary(scored), "held": unseen(score(slow, held), scored)}
            result["probe"] = evaluate.groups(score(slow, probe))["generators"]
            print(json.dumps({"step": step + 1, **result, "seconds": round(time.time() - began)}), flush=True)
            torch.save({"net": slow.state_dict(), "overrides": overrides, "dev": result}, Path(out) / f"net-{step + 1}.pt")
        if last:
            break
    loader.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:4], sys.argv[4:])
