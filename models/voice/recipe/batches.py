"""Balanced, degraded examples from the cache, made in a process of their own beside the trainer."""
import multiprocessing
import os
import time
from pathlib import Path

import numpy as np

import augment
import splits
from store import Store

CODECS = ("codec_opus", "codec_music", "codec_phone")


class Pool:
    """Clips of one label, drawn by source ** power, then evenly over generators (or speakers) of that source."""

    def __init__(self, entries, power):
        self.by_source = {}
        for e in entries:
            groups = self.by_source.setdefault(e["source"], {})
            groups.setdefault(e["generator"] or e["speaker"] or "-", []).append(e)
        self.names = list(self.by_source)
        size = np.array([sum(len(g) for g in s.values()) for s in self.by_source.values()], float) ** power
        self.p = size / size.sum()

    def draw(self, rng, source=None):
        groups = list(self.by_source[source or self.names[rng.choice(len(self.names), p=self.p)]].values())
        size = np.array([len(g) for g in groups], float) ** 0.5
        group = groups[rng.choice(len(groups), p=size / size.sum())]
        return group[rng.integers(len(group))]


class Batches:
    def __init__(self, cache, cfg, seed):
        self.cfg, self.rng = cfg, np.random.default_rng(seed)
        meta, self.clips = Store(cache, "clips").read()
        self.variants = {}
        for name in CODECS:
            rows, data = Store(cache, name).read()
            for k, m in enumerate(rows):
                self.variants.setdefault(m["row"], []).append((data, k))
        train = [{**m, "at": (self.clips, i), "row": i} for i, m in enumerate(meta) if m["split"] == "train"]
        held = splits.held_out(meta, cfg.train)
        train = [e for e in train if e["source"] not in held]
        for path in sorted(Path(cache).glob("more*.json")):  # further sources, without codec variants
            if path.stem not in cfg.train.more:
                continue
            rows, data = Store(cache, path.stem).read()
            not_drawn = splits.not_drawn(rows, cfg.train)
            train += [{**m, "at": (data, k), "row": f"{path.stem}/{k}"} for k, m in enumerate(rows) if m["source"] not in not_drawn]
        extra = []
        for path in sorted(Path(cache).glob("copies*.json")):
            if not any(kind in path.stem for kind in cfg.train.copies):
                continue
            rows, data = Store(cache, path.stem).read()
            extra += [{**m, "at": (data, k), "row": None} for k, m in enumerate(rows)]
        self.copies = {}
        for e in extra:
            self.copies.setdefault(e["copy_of"], []).append(e)
        by_path = {e["path"]: e["row"] for e in train}
        for e in train:  # copy-syntheses of the corpus itself
            if e["reference"] in by_path:
                self.copies.setdefault(by_path[e["reference"]], []).append(e)
        t = cfg.train
        self.real = Pool([e for e in train if e["label"] == "bonafide"], t.source_power)
        self.fake = Pool([e for e in train if e["label"] == "spoof"], t.source_power)
        self.both = [s for s in self.real.names if s in self.fake.by_source]
        self.both_p = np.array([min(self.size(self.real, s), self.size(self.fake, s)) for s in self.both], float) ** 0.5
        self.both_p /= self.both_p.sum()

    @staticmethod
    def size(pool, source):
        return sum(len(g) for g in pool.by_source[source].values())

    def samples(self, entry, codec):
        """float32 of a clip, through a codec's round trip when `codec` says so and there is one."""
        data, row = entry["at"]
        options = self.variants.get(entry["row"], [])
        if codec and options:
            data, row = options[self.rng.integers(len(options))]
        return data[row, : entry["samples"]].astype(np.float32) / 32768

    def crop(self, x, n, start=None):
        """`n` samples from `start` (a share of the room there is); a short clip is repeated."""
        if len(x) < n:
            x = np.tile(x, n // len(x) + 1)
        at = int((len(x) - n) * (self.rng.random() if start is None else start))
        return x[at:at + n]

    def pair(self):
        """(bona fide entry, spoof entry, whether the second is a copy of the first)."""
        u, rng = self.rng.random(), self.rng
        if u < self.cfg.train.pair_share:
            for _ in range(20):
                real = self.real.draw(rng)
                if real["row"] in self.copies:
                    options = self.copies[real["row"]]
                    return real, options[rng.integers(len(options))], True
        if u < 0.65:
            source = self.both[rng.choice(len(self.both), p=self.both_p)]
            return self.real.draw(rng, source), self.fake.draw(rng, source), False
        return self.real.draw(rng), self.fake.draw(rng), False

    def splice(self, real, fake, n):
        """Some of the bona fide crop replaced by the spoof: (crop, samples that are spoof)."""
        mask = np.zeros(n, bool)
        length = int(self.rng.uniform(0.3, 0.6) * n)
        at = self.rng.integers(0, n - length)
        mask[at:at + length] = True
        soft = np.convolve(mask.astype(np.float32), np.full(81, 1 / 81, np.float32), "same")
        scale = np.sqrt(augment.power(real) / augment.power(fake))
        return real * (1 - soft) + fake * min(scale, 5) * soft, mask

    def example(self):
        """One pair, degraded: two of (pcm [window], dict of label, weight, frame targets [steps], speech by hop [hops]).
        1 is bona fide. A copy meets the very degradation of its original, most of the time."""
        a, rng = self.cfg.audio, self.rng
        n = a.window_samples
        strength = rng.uniform(self.cfg.train.augment_from, self.cfg.train.augment_to)
        real, fake, copied = self.pair()
        start = rng.random()
        codec = rng.random() < 0.6 * strength
        x = self.crop(self.samples(real, codec), n, start)
        y = self.crop(self.samples(fake, codec or rng.random() < 0.1), n, start if copied else None)
        spoofed = None
        if rng.random() < 0.12:
            x, spoofed = self.splice(x, y, n)
        alike = int(rng.integers(2**31)) if copied and rng.random() < 0.7 else None
        rows = []
        for clip, label, mask in ((x, 1.0, spoofed), (y, 0.0, None)):
            def babble():
                return self.crop(self.samples(self.real.draw(rng), False), n)

            frames = np.full(n // a.step_samples, label) if mask is None else 1 - mask.reshape(-1, a.step_samples).mean(1)
            chain = rng if alike is None else np.random.default_rng(alike)
            pcm = augment.degrade(clip, chain, strength, babble, keep_time=spoofed is not None)
            heard = speech_hops(clip, a.hop_samples) if rng.random() < 0.7 else np.ones(n // a.hop_samples, bool)
            rows.append((pcm, {"label": label if mask is None else 0.0, "weight": float(mask is None), "frames": frames,
                               "speech": heard}))
        return rows


def speech_hops(pcm, hop_samples, below_loudest_db=32):
    """Which hops a speech gate would keep, by level alone: bool [hops]. A clip always has one."""
    level = np.square(pcm[: len(pcm) // hop_samples * hop_samples].reshape(-1, hop_samples)).mean(1)
    return level >= level.max() * 10 ** (-below_loudest_db / 10)


class Shelf:
    """Degraded examples as features, in one file shared by the loader, which goes on replacing the oldest, and the
    trainer, which draws at random: neither waits for the other, and every example is seen a few times."""

    def __init__(self, folder, cfg, rows=12000):
        a, f = cfg.audio, cfg.features
        hops, frames, steps = a.window_samples // a.hop_samples, a.window_samples // f.frame_samples, a.window_samples // a.step_samples
        self.parts = {}
        for name, dtype, shape in (("bands", np.float16, (f.bands, frames)), ("label", np.float32, ()), ("weight", np.float32, ()),
                                   ("frames", np.float16, (steps,)), ("speech", np.uint8, (hops,))):
            path = Path(folder) / f"shelf-{name}.bin"
            self.parts[name] = np.memmap(path, dtype, "r+" if path.exists() else "w+", shape=(rows, 2, *shape))
        self.rows = rows

    def put(self, at, example, bands):
        """`example` as `Batches.example` gives it; bands [2, bands, frames]."""
        row = at % self.rows
        self.parts["bands"][row] = bands
        for k, (_, facts) in enumerate(example):
            for name, value in facts.items():
                self.parts[name][row, k] = value

    def draw(self, rng, pairs, filled, hops, hops_in_row):
        """dict of arrays with 2 * pairs rows, bona fide first, each `hops` long from a random hop on."""
        rows = rng.choice(min(filled, self.rows), pairs, replace=False)
        start = int(rng.integers(0, hops_in_row - hops + 1))
        out = {}
        for name, part in self.parts.items():
            value = part[rows].swapaxes(0, 1).reshape(2 * pairs, *part.shape[2:])
            if name in ("bands", "frames", "speech"):
                unit = value.shape[-1] // hops_in_row
                value = value[..., start * unit:(start + hops) * unit]
            out[name] = value.astype(np.float32)
        silent = out["speech"].sum(1) == 0
        out["speech"][silent] = 1
        return out


def serve(filled, folder, cache, cfg, seed):
    """Runs in the loader process and never ends; `filled` counts the examples put on the shelf."""
    import torch

    from net import Features

    os.setsid()  # a scheduling group of its own: Linux shares the cores between groups before it looks at nice levels
    torch.set_num_threads(1)
    features, shelf, at = Features(cfg), Shelf(folder, cfg), 0
    while True:
        if at % 8000 == 0:  # read again: clips and copies that were made meanwhile join
            source = Batches(cache, cfg, seed + at)
        example = source.example()
        with torch.no_grad():
            pcm = torch.from_numpy(np.stack([row[0] for row in example]))
            bands = features(torch.nn.functional.pad(pcm, (features.context, 0))).numpy()
        shelf.put(at, example, bands)
        time.sleep(0.008)  # fresh enough; what else runs on this machine needs the core too
        at += 1
        filled.value = at


class Examples:
    """Batches from the shelf, which a process of its own keeps filling."""

    def __init__(self, cache, out, cfg, features, device):
        self.device, self.rng = device, np.random.default_rng(cfg.train.seed)
        self.filled = multiprocessing.Value("q", 0)
        self.loader = multiprocessing.Process(target=serve, args=(self.filled, out, cache, cfg, cfg.train.seed), daemon=True)
        self.loader.start()
        while self.filled.value < cfg.train.first_examples:
            time.sleep(1)
        self.shelf, self.hops_in_row = Shelf(out, cfg), cfg.audio.window_samples // cfg.audio.hop_samples

    def draw(self, pairs, hops):
        import torch

        rows = self.shelf.draw(self.rng, pairs, self.filled.value, hops, self.hops_in_row)
        return {k: torch.from_numpy(v).to(self.device) for k, v in rows.items()}

    def made(self):
        return self.filled.value

    def close(self):
        self.loader.terminate()
