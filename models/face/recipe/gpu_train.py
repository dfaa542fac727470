"""Trains the face net on a GPU: python gpu_train.py CACHE OUT BACKBONE.pth [section.name=value ...]

All layers, batch norm too, in bfloat16, with batches made on the same device (`gpu_batches.py`). `train.minutes` is a budget by
the clock from the start of the program; without a GPU it runs as well, slowly. OUT/net.pt has the averaged weights, folded
and as they were trained, after each look at dev and the probe."""
import time

BEGAN = time.time()  # the budget pays for what follows, too

import json
import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import align
import corpus
import evaluate
import metrics
import settings
from gpu_batches import Batches
from gpu_net import folded, unfolded
from net import joint
from train import smooth, summary

UNSEEN = "stylegan_teasers"  # as a rule: `probe.sources`


@torch.no_grad()
def scores(net, images, device, at_once):
    """Scores of uint8 [n, side, side, 3]: float32 [1, n], or [3, n] with two heads: both, the face's and the picture's."""
    net.eval()
    out = []
    for k in range(0, len(images), at_once):
        x = torch.from_numpy(images[k:k + at_once]).to(device).permute(0, 3, 1, 2).float() / 255
        with torch.autocast(device.type, torch.bfloat16):
            y = net(x)
        each = [joint(y)]
        if "generated" in y:
            each += [joint({"score": y["score"], "heat": y["heat"]}), y["generated"].float()]
        out.append(torch.stack(each).cpu())
    return torch.cat(out, 1).numpy()


def losses(cfg, y, batch):
    """(of the score, of the heat, of the second head). With two heads the singles are the second's alone, and it sees of the
    spoofs only what is generated as a whole; bona fide and spoofs weigh the same."""
    label, smoothing = batch["label"], cfg.train.label_smoothing
    each = F.binary_cross_entropy_with_logits(y["score"].float(), smooth(label, smoothing), reduction="none")
    heat = F.binary_cross_entropy_with_logits(y["heat"].float(), smooth(batch["heat"], smoothing), reduction="none").mean((1, 2))
    if "generated" not in y:
        return each.mean(), (heat * batch["heat_weight"]).mean(), torch.zeros_like(each[0])
    paired = 1 - batch["single"]
    second = F.binary_cross_entropy_with_logits(y["generated"].float(), smooth(label, smoothing), reduction="none")
    real, fake = label, batch["whole"]
    weight = real / real.sum().clamp(min=1) + fake / fake.sum().clamp(min=1)
    return (each * paired).sum() / paired.sum(), (heat * paired).sum() / paired.sum(), (second * weight).sum() / 2


class Watch:
    """What a run is judged by: dev; photos kept out of training, against dev's fakes and against generated faces; copies that a
    decoder kept out of training drew of those photos and of dev's bona fide. `mixed` is what one threshold for all makes of it:
    the mean AUC of dev's bona fide videos and of those photos, each against each kind of spoofs that no step saw."""

    def __init__(self, cache, cfg, device):
        self.cfg, self.device, self.cache = cfg, device, Path(cache)
        self.rows, self.data, template = corpus.read(cache)
        self.template = align.placed(template, cfg)
        self.sets = {"dev": self.crops(lambda row: row["split"] == "dev"),
                     "photos": self.crops(lambda row: row["split"] == "train" and row["label"] == "bonafide" and row["source"] in cfg.probe.sources)}
        for source in sorted({row["source"] for row in self.rows if row["split"] == "train" and row["label"] == "spoof"}):
            self.sets[source] = self.crops(lambda row, source=source: row["source"] == source and row["label"] == "spoof", 180)

    def aligned(self, image, row):
        matrix = align.similarity(align.three(row["points"]), self.template)
        return align.crop(np.array(image), matrix, self.cfg.crop.side)

    def crops(self, wanted, most=None):
        chosen = [k for k, row in enumerate(self.rows) if wanted(row)][:most]
        if not chosen:
            return [], np.zeros((0, self.cfg.crop.side, self.cfg.crop.side, 3), np.uint8)
        return [self.rows[k] for k in chosen], np.stack([self.aligned(self.data[k], self.rows[k]) for k in chosen])

    def look_for_twins(self):
        for listed in sorted((self.cache / "twins").glob("probe-*.json")):
            name = listed.stem
            if f"{name} photos" in self.sets:
                continue
            ats = json.loads(listed.read_text())
            stored = np.memmap(listed.with_suffix(".u8"), np.uint8, "r", shape=(len(ats), corpus.SIDE, corpus.SIDE, 3))
            for label, split in (("photos", "train"), ("dev", "dev")):
                here = [(k, self.rows[at]) for k, at in enumerate(ats) if self.rows[at]["split"] == split]
                self.sets[f"{name} {label}"] = [row for _, row in here], np.stack([self.aligned(stored[k], row) for k, row in here])

    def look(self, net):
        self.look_for_twins()
        told = {name: scores(net, images, self.device, self.cfg.gpu.score_batch) for name, (_, images) in self.sets.items() if len(images)}
        result, *heads = (self.figures({name: s[k] for name, s in told.items()}) for k in range(len(told["dev"])))
        return {**result, **dict(zip(("face", "picture"), heads))}

    def figures(self, told):
        dev = list(zip(self.sets["dev"][0], told["dev"].tolist()))
        result = summary(dev)
        videos = evaluate.by_video(dev)
        real, fake = (np.array([s for r, s in videos if r["label"] == label]) for label in ("bonafide", "spoof"))
        photos = told["photos"]
        result["photos"] = {"dev fakes": metrics.auc(photos, fake), "dev real": metrics.auc(photos, real)}
        for name, s in told.items():
            if name not in ("dev", "photos"):
                result["photos"][name] = metrics.auc(np.array([s for r, s in dev if r["label"] == "bonafide"]) if name.endswith(" dev") else photos, s)
        result["photos"] = {name: round(value, 3) for name, value in result["photos"].items()}
        spoofs = [fake, *(told[name] for name in told if name.startswith((UNSEEN, "probe-")))]
        result["mixed"] = round(float(np.mean([metrics.auc(r, s) for r in (real, photos) for s in spoofs])), 4)
        result["means"] = {"real": round(float(real.mean()), 2), "photos": round(float(photos.mean()), 2), "fake": round(float(fake.mean()), 2)}
        return result


def main(cache, out, backbone, overrides):
    began = BEGAN
    cfg = settings.load(overrides=overrides)
    t, g = cfg.train, cfg.gpu
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if device.type == "cuda":
        torch.cuda.set_per_process_memory_fraction(g.memory_share)
    torch.manual_seed(t.seed)
    torch.set_num_threads(1)
    net = unfolded(cfg, backbone)
    if t.start_from:
        saved = torch.load(t.start_from, weights_only=True)["trained"]  # a second head may be new
        net.load_state_dict({name: saved.get(name, value).float() for name, value in net.state_dict().items()})
    slow = unfolded(cfg)
    slow.load_state_dict(net.state_dict())
    net, slow = (m.to(device, memory_format=torch.channels_last) for m in (net, slow))
    slow.eval()
    body = [p for m in (net.stem, net.blocks) for p in m.parameters()]
    of_body = set(body)
    head = [p for p in net.parameters() if p not in of_body]
    groups = [{"params": [p for p in group if (p.dim() > 1) == heavy], "lr": rate, "weight_decay": t.weight_decay * heavy}
              for group, rate in ((body, g.body_rate), (head, g.head_rate)) for heavy in (True, False)]
    optimizer = torch.optim.AdamW(groups, fused=device.type == "cuda")
    torch.backends.cudnn.benchmark = True
    rates = [group["lr"] for group in optimizer.param_groups]
    both = [(a, b) for a, b in zip(slow.state_dict().values(), net.state_dict().values()) if a.is_floating_point()]
    slow_values, net_values = [a for a, _ in both], [b for _, b in both]
    Path(out).mkdir(parents=True, exist_ok=True)
    source, watch = Batches(cache, cfg, t.seed, device), Watch(cache, cfg, device)
    print(f"begins after {time.time() - began:.0f} s on {device}", flush=True)
    step, seen, looked, budget = -1, torch.zeros(4, device=device), time.time(), 60 * t.minutes
    while True:
        step += 1
        now = time.time() - began
        done = now / budget if budget else step / t.steps
        last = done >= 1 or (not budget and step + 1 == t.steps)
        factor = min((step + 1) / t.warmup_steps, 0.5 * (1 + np.cos(np.pi * min(1, done))) + 0.005)
        for group, base in zip(optimizer.param_groups, rates):
            group["lr"] = base * factor
        if step % 50 == 0:
            source.look_for_twins()
        batch = source.batch(done)
        net.train()
        with torch.autocast(device.type, torch.bfloat16):
            y = net((batch["pixels"] / 255).contiguous(memory_format=torch.channels_last))
        loss, heat_loss, second = losses(cfg, y, batch)
        total = loss + t.heat_loss * heat_loss
        if cfg.net.generated:
            total = total + g.generated_loss * (second + g.generated_decay * net.generated.weight.square().sum())
        total.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0, foreach=True)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        with torch.no_grad():
            torch._foreach_lerp_(slow_values, net_values, 1 - min(t.ema, (step + 1) / (step + 20)))
            right = ((y["score"] > 0) == (batch["label"] > 0.5)).float()
            seen += torch.stack([loss, heat_loss, second, right[:2 * g.pairs].mean()])
        if (step + 1) % 50 == 0:
            if (step + 1) % 200 == 0:
                mean = (seen / 200).tolist()
                print(f"step {step + 1} loss {mean[0]:.4f} heat {mean[1]:.4f} generated {mean[2]:.4f} right {mean[3]:.3f} {now:.0f} s, twins {list(source.twins)}", flush=True)
                seen.zero_()
            elif device.type == "cuda":
                torch.cuda.synchronize()  # never far ahead of the device: the clock is the schedule
        if time.time() - looked > g.evaluate_s or last:
            result = watch.look(slow)
            images = (step + 1) * len(batch["label"])
            print(json.dumps({"step": step + 1, "images": images, **result, "seconds": round(time.time() - began)}), flush=True)
            trained = {name: value.cpu().contiguous() for name, value in slow.state_dict().items()}
            torch.save({"net": folded(cfg, trained), "trained": trained, "overrides": overrides, "dev": result, "step": step + 1},
                       Path(out) / "net.pt")
            looked = time.time()
        if last:
            break


if __name__ == "__main__":
    main(*sys.argv[1:4], sys.argv[4:])
