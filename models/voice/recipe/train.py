"""Trains the voice net from the cache: python train.py CACHE OUT [section.name=value ...]

One trainer thread in bfloat16 and one loader process: planned for two cores; a GPU is used where there is one."""
import json
import multiprocessing
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import batches
import metrics
import settings
from corpus import Store
from net import Net


def masked(x):
    """SpecAugment (Park 2019) on normalized features [batch, bands, frames]: one band and one stretch of time to zero."""
    b, bands, frames = x.shape
    width = torch.randint(0, bands // 5, (b, 1, 1))
    at = (torch.rand(b, 1, 1) * (bands - width)).long()
    index = torch.arange(bands)[None, :, None]
    keep = ((index < at) | (index >= at + width)) | (torch.rand(b, 1, 1) < 0.4)
    length = torch.randint(0, frames // 8, (b, 1, 1))
    from_ = (torch.rand(b, 1, 1) * (frames - length)).long()
    time_index = torch.arange(frames)[None, None]
    keep = keep & (((time_index < from_) | (time_index >= from_ + length)) | (torch.rand(b, 1, 1) < 0.5))
    return x * keep.to(x.device)


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
def outputs(net, clips, split, key, hops=16, device="cpu", pauses_cut=True):
    """Rows of (meta, output `key` of the net) for a split: each clip's first `hops` whole hops, batched by length; hops
    without speech by level are cut as the speech gate does it, when `pauses_cut`."""
    net.eval()
    meta, data = clips
    by_length = {}
    for i, m in enumerate(meta):
        if m["split"] == split:
            by_length.setdefault(max(1, min(hops, m["samples"] // net.hop)), []).append(i)
    out = []
    for k, rows in by_length.items():
        for at in range(0, len(rows), 32):
            part = rows[at:at + 32]
            x = data[part, : k * net.hop].astype(np.float32) / 32768
            speech = np.stack([batches.speech_hops(row, net.hop) for row in x]) if pauses_cut else np.ones((len(x), k))
            y = net(torch.from_numpy(x).to(device), torch.from_numpy(speech.astype(np.float32)).to(device))
            out += [(meta[i], row) for i, row in zip(part, y[key].float().cpu())]
    return out


def score(net, clips, split, hops=16, device="cpu"):
    """Rows of (meta, score) for a split."""
    return [(m, float(y)) for m, y in outputs(net, clips, split, "score", hops, device)]


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


def main(cache, out, overrides):
    cfg = settings.load(overrides=overrides)
    t = cfg.train
    torch.manual_seed(t.seed)
    rng = np.random.default_rng(t.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_num_threads(1 if device == "cpu" else 4)
    net = Net(cfg).to(device, memory_format=torch.channels_last)
    if t.start_from:
        net.load_state_dict(torch.load(t.start_from, weights_only=True)["net"])
    slow = Net(cfg).to(device).eval()
    slow.load_state_dict(net.state_dict())
    decay = [p for p in net.parameters() if p.ndim > 1]
    plain = [p for p in net.parameters() if p.ndim <= 1]
    optimizer = torch.optim.AdamW([{"params": decay, "weight_decay": t.weight_decay}, {"params": plain, "weight_decay": 0.0}],
                                  lr=t.learning_rate)
    Path(out).mkdir(parents=True, exist_ok=True)
    filled = multiprocessing.Value("q", 0)
    loader = multiprocessing.Process(target=batches.serve, args=(filled, out, cache, cfg, t.seed), daemon=True)
    loader.start()
    while filled.value < t.first_examples:
        time.sleep(1)
    shelf, hops_in_row = batches.Shelf(out, cfg), net.window_hops
    clips = Store(cache, "clips").read()
    began, seen = time.time(), []
    for step in range(t.stop_at or t.steps):
        for group in optimizer.param_groups:
            group["lr"] = t.learning_rate * min((step + 1) / t.warmup_steps, 0.5 * (1 + np.cos(np.pi * step / t.steps)) + 0.005)
        hops = int(rng.integers(t.min_hops, t.max_hops + 1))
        batch = {k: torch.from_numpy(v).to(device) for k, v in shelf.draw(rng, t.batch // 2, filled.value, hops, hops_in_row).items()}
        net.train()
        with torch.no_grad():
            x = masked(net.normalized(roughened(batch["bands"], t.roughen), batch["speech"]))
        with torch.autocast(device, torch.bfloat16):
            y = net.judge(x, batch["speech"])
        smooth = batch["label"] * (1 - 2 * t.label_smoothing) + t.label_smoothing
        loss = (F.binary_cross_entropy_with_logits(y["score"].float(), smooth, reduction="none") * batch["weight"]).mean()
        frame_loss = F.binary_cross_entropy_with_logits(y["frames"].float(), batch["frames"] * (1 - 2 * t.label_smoothing) + t.label_smoothing)
        (loss + t.frame_loss * frame_loss).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        seen.append((loss.item(), frame_loss.item()))
        rate = min(t.ema, (step + 1) / (step + 20))
        with torch.no_grad():
            for a, b in zip(slow.state_dict().values(), net.state_dict().values()):
                a.lerp_(b, 1 - rate) if a.is_floating_point() else a.copy_(b)
        if (step + 1) % 250 == 0:
            losses = np.mean(seen, 0)
            seen = []
            print(f"step {step + 1} loss {losses[0]:.4f} frames {losses[1]:.4f} {time.time() - began:.0f} s, "
                  f"{filled.value} examples made", flush=True)
        if (step + 1) % t.look_every == 0 or step + 1 == (t.stop_at or t.steps):
            result = summary(score(slow, clips, "dev", device=device))
            print(json.dumps({"step": step + 1, **result}), flush=True)
            torch.save({"net": slow.state_dict(), "overrides": overrides, "dev": result}, Path(out) / f"net-{step + 1}.pt")
    loader.terminate()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
