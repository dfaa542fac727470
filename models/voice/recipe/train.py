"""Trains the voice net from the cache: python train.py CACHE OUT [section.name=value ...]

On two cores: one trainer thread in bfloat16, and one process that makes examples (batches.py). On a GPU the examples are
made there (gpu.py). Checkpoints, the mean of the weights, and what dev says of them go to OUT."""
import json
import sys
import time
from pathlib import Path

import numpy as np
import torch

import batches
import extras
import gpu
import metrics
import settings
import splits
from net import Net
from store import Store


def masked(x, widest=0.2):
    """SpecAugment (Park 2019) on normalized features [batch, bands, frames]: one band and one stretch of time to zero."""
    b, bands, frames = x.shape

    def stretch(size, most, spare):
        length = (torch.rand(b, 1, device=x.device) * most * size).floor()
        from_ = (torch.rand(b, 1, device=x.device) * (size - length)).floor()
        index = torch.arange(size, device=x.device)[None]
        return (index < from_) | (index >= from_ + length) | (torch.rand(b, 1, device=x.device) < spare)

    return x * (stretch(bands, widest, 0.4).unsqueeze(2) & stretch(frames, 0.125, 0.5).unsqueeze(1))


def roughened(x, share):
    """More variety at no cost, on stored log bands [batch, bands, frames], bona fide first: other vocal tracts (bands
    stretched by up to 7 %, Jaitly and Hinton 2013), noise of any tilt, and another clip of the same label behind; each
    for `share` of the rows."""
    b, bands, frames = x.shape

    def some(low, high):
        return low + (high - low) * torch.rand(b, 1, 1, device=x.device)

    def chosen():
        return torch.rand(b, 1, 1, device=x.device) < share

    at = torch.arange(bands, device=x.device)[None, :, None] * torch.where(chosen(), some(0.93, 1.07), torch.ones(1, device=x.device))
    at = at.clamp(max=bands - 1.001)
    low, part = at.long(), at - at.floor()
    take = low.expand(-1, -1, frames)
    x = torch.gather(x, 1, take) * (1 - part) + torch.gather(x, 1, take + 1) * part
    level = torch.logsumexp(x, (1, 2), keepdim=True) - np.log(bands * frames)
    tilt = some(-2.5, 1.5) * torch.linspace(-1, 1, bands, device=x.device)[None, :, None]
    speckle = torch.log(torch.rand(x.shape, device=x.device).clamp(min=1e-4).log().neg() * 0.5 + 0.5)
    noisy = torch.logaddexp(x, level + tilt + speckle - some(0.7, 8.0))  # 3 to 35 dB below
    x = torch.where(chosen(), noisy, x)
    half = b // 2
    other = torch.cat([torch.randperm(half), half + torch.randperm(b - half)]).to(x.device)
    return torch.where(chosen(), torch.logaddexp(x, x[other] - some(2.3, 6.0)), x)  # 10 to 26 dB behind


@torch.no_grad()
def outputs(net, clips, chosen, key, hops=16, device="cpu", pauses_cut=True, change=None):
    """Rows of (meta, output `key` of the net) for the clips of which `chosen` (a split's name, or a function of the
    meta) says yes: each clip's first `hops` whole hops, batched by length; hops without speech by level are cut as the
    speech gate does it, when `pauses_cut`. `change` is done to rows of samples beforehand."""
    net.eval()
    meta, data = clips
    chosen = (lambda m, split=chosen: m["split"] == split) if isinstance(chosen, str) else chosen
    by_length = {}
    for i, m in enumerate(meta):
        if chosen(m):
            by_length.setdefault(max(1, min(hops, m["samples"] // net.hop)), []).append(i)
    out = []
    for k, rows in by_length.items():
        for at in range(0, len(rows), 32):
            part = rows[at:at + 32]
            x = data[part, : k * net.hop].astype(np.float32) / 32768
            x = x if change is None else change(x)
            speech = np.stack([batches.speech_hops(row, net.hop) for row in x]) if pauses_cut else np.ones((len(x), k))
            y = net(torch.from_numpy(x).to(device), torch.from_numpy(speech.astype(np.float32)).to(device))
            out += [(meta[i], row) for i, row in zip(part, y[key].float().cpu())]
    return out


def score(net, clips, chosen, hops=16, device="cpu"):
    """Rows of (meta, score), as `outputs`."""
    return [(m, float(y)) for m, y in outputs(net, clips, chosen, "score", hops, device)]


def summary(rows):
    """Pooled metrics, EER by source that has both labels, and mean score by (source, label)."""
    real = np.array([s for m, s in rows if m["label"] == "bonafide"])
    fake = np.array([s for m, s in rows if m["label"] == "spoof"])
    by_source = {}
    for m, s in rows:
        by_source.setdefault(m["source"], {"bonafide": [], "spoof": []})[m["label"]].append(s)
    threshold = np.median(np.concatenate([real, fake]))
    each = {}
    for name, both in sorted(by_source.items()):
        if both["bonafide"] and both["spoof"]:
            each[name] = round(metrics.eer(np.array(both["bonafide"]), np.array(both["spoof"])), 3)
        else:
            label = "bonafide" if both["bonafide"] else "spoof"
            wrong = np.array(both[label]) <= threshold if label == "bonafide" else np.array(both[label]) > threshold
            each[name] = f"{label} wrong {wrong.mean():.2f}"
    balanced = np.mean([v for v in each.values() if isinstance(v, float)])
    return {"eer": round(metrics.eer(real, fake), 4), "auc": round(metrics.auc(real, fake), 4), "paired": round(float(balanced), 4), "sources": each}


def learning(slow, net, rate):
    """Moves the averaged weights, and batch norm's statistics, towards the net's."""
    with torch.no_grad():
        ours = [(a, b) for a, b in zip(slow.state_dict().values(), net.state_dict().values()) if a.is_floating_point()]
        torch._foreach_lerp_([a for a, _ in ours], [b.to(a.dtype) for a, b in ours], 1 - rate)


class Looks:
    """What dev and the sources held out say of a net now and then, and the mean of the weights at those looks."""

    def __init__(self, out, overrides, clips, held, device):
        self.out, self.overrides, self.clips, self.held, self.device = Path(out), overrides, clips, held, device
        self.sum, self.count = None, 0

    def judged(self, net):
        rows = {"dev": score(net, self.clips, "dev", device=self.device)}
        if self.held:
            rows["held"] = score(net, self.clips, lambda m: m["source"] in self.held, device=self.device)
        return {name: summary(each) for name, each in rows.items()}, {m["path"]: round(y, 4) for each in rows.values() for m, y in each}

    def save(self, net, name, **told):
        result, scores = self.judged(net)
        print(json.dumps({"net": name, **told, **result}), flush=True)
        torch.save({"net": {k: v.cpu() for k, v in net.state_dict().items()}, "overrides": self.overrides, "dev": result["dev"]}, self.out / f"net-{name}.pt")
        return scores

    def take(self, net):
        weights = {k: v.double() for k, v in net.state_dict().items()}
        self.sum = weights if self.sum is None else {k: v + weights[k] for k, v in self.sum.items()}
        self.count += 1

    def mean(self, like):
        like.load_state_dict({k: (v / self.count).to(like.state_dict()[k].dtype) for k, v in self.sum.items()})
        return like


def main(cache, out, overrides):
    cfg = settings.load(overrides=overrides)
    t = cfg.train
    torch.manual_seed(t.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_num_threads(1 if device == "cpu" else 2)
    torch.backends.cudnn.benchmark = True
    net = Net(cfg).to(device, memory_format=torch.channels_last)
    if t.start_from:
        net.load_state_dict(torch.load(t.start_from, weights_only=True, map_location=device)["net"])
    slow = Net(cfg).to(device).eval()
    slow.load_state_dict(net.state_dict())
    Path(out).mkdir(parents=True, exist_ok=True)
    clips = Store(cache, "clips").read()
    held = splits.held_out(clips[0], t)
    examples = (gpu.Examples if device == "cuda" or t.on_device else batches.Examples)(cache, out, cfg, net.features, device)
    beside = extras.Extras(cfg, examples, device).to(device)
    decay = [p for p in [*net.parameters(), *beside.parameters()] if p.ndim > 1]
    plain = [p for p in [*net.parameters(), *beside.parameters()] if p.ndim <= 1]
    optimizer = torch.optim.AdamW([{"params": decay, "weight_decay": t.weight_decay}, {"params": plain, "weight_decay": 0.0}],
                                  lr=t.learning_rate, fused=device == "cuda")
    rng = np.random.default_rng(t.seed)
    looks = Looks(out, overrides, clips, held, device)
    began, seen, step, share = time.time(), [], 0, 0.0
    last = t.stop_at or t.steps

    def losses_of(batch, x):
        with torch.autocast(device, torch.bfloat16):
            y = net.judge(x, batch["speech"])
        return beside.losses({k: v.float() for k, v in y.items()}, batch, x, share)

    while share < 1 and step < last:
        for group in optimizer.param_groups:
            group["lr"] = t.learning_rate * min((step + 1) / t.warmup_steps, 0.5 * (1 + np.cos(np.pi * min(share, 1))) + 0.005)
        batch = examples.draw(t.batch // 2, int(rng.integers(t.min_hops, t.max_hops + 1)))
        net.train()
        with torch.no_grad():
            bands = roughened(batch["bands"], t.roughen) if t.roughen else batch["bands"]
            x = masked(net.normalized(bands, batch["speech"]), t.mask_bands)
        loss, told = losses_of(batch, x)
        loss.backward()
        if t.sharpness:
            moved = beside.climb(net, t.sharpness)
            optimizer.zero_grad(set_to_none=True)
            losses_of(batch, x)[0].backward()
            beside.descend(moved)
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        learning(slow, net, min(t.ema, (step + 1) / (step + 20)))
        step += 1
        share = max(step / t.steps, (time.time() - began) / 60 / t.minutes if t.minutes else 0.0)
        if step % 25 == 0:
            seen.append(told.detach())
        if step % 500 == 0:
            means = ", ".join(f"{v:.4f}" for v in torch.stack(seen).mean(0).tolist())
            seen = []
            print(f"step {step} losses {means} {time.time() - began:.0f} s, {examples.made()} examples made", flush=True)
        if step % t.look_every == 0 and step < last:
            looks.save(slow, step)
        if step % 250 == 0 and share >= t.mean_from:
            looks.take(slow)
    examples.close()
    scores = {"last": looks.save(slow, "last", step=step, seconds=round(time.time() - began))}
    if looks.count:
        scores["mean"] = looks.save(looks.mean(slow), "mean", of=looks.count)
    (Path(out) / "scores.json").write_text(json.dumps(scores))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
