"""Balanced, degraded batches from the cache, made in a process of their own beside the trainer."""
import os
from pathlib import Path

import numpy as np

import augment
from corpus import Store

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
        extra = []
        for name in ("copies", "vocoded"):
            if (Path(cache) / f"{name}.json").exists():
                rows, data = Store(cache, name).read()
                extra += [{**m, "at": (data, k), "row": None} for k, m in enumerate(rows)]
        self.copies = {}
        for e in extra:
            self.copies.setdefault(e["copy_of"], []).append(e)
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

    def batch(self, step):
        """dict of pcm [batch, n], label [batch], weight [batch], frames [batch, steps]; 1 is bona fide."""
        t, rng = self.cfg.train, self.rng
        hop = self.cfg.audio.hop_samples
        n = int(rng.integers(t.min_hops, t.max_hops + 1)) * hop
        ramp = min(1.0, step / (t.steps * 0.5))
        strength = t.augment_from + (t.augment_to - t.augment_from) * ramp
        step_samples = self.cfg.features.frame_samples * 4
        pcm, label, weight, frames = [], [], [], []

        def babble():
            return self.crop(self.samples(self.real.draw(rng), False), n)

        def add(x, y, w, spoofed=None):
            pcm.append(augment.degrade(x, rng, strength, babble, keep_time=spoofed is not None))
            label.append(y)
            weight.append(w)
            part = np.full(n // step_samples, float(y))
            if spoofed is not None:
                part = 1 - spoofed.reshape(-1, step_samples).mean(1)
            frames.append(part)

        for _ in range(t.batch // 2):
            real, fake, copied = self.pair()
            start = rng.random()
            codec = rng.random() < 0.6 * strength
            x = self.crop(self.samples(real, codec), n, start)
            y = self.crop(self.samples(fake, codec or rng.random() < 0.1), n, start if copied else None)
            if rng.random() < 0.12:
                mixed, mask = self.splice(x, y, n)
                add(mixed, 0, 0.0, mask)
            else:
                add(x, 1, 1.0)
            add(y, 0, 1.0)
        return {"pcm": np.stack(pcm), "label": np.array(label, np.float32), "weight": np.array(weight, np.float32),
                "frames": np.stack(frames).astype(np.float32)}


def serve(queue, cache, cfg, seed, steps):
    """Runs in the loader process; `queue` is bounded, so the loader never runs far ahead."""
    os.environ["OMP_NUM_THREADS"] = "1"
    for step in range(steps):
        if step % 500 == 0:  # read again: copies that were made meanwhile join
            source = Batches(cache, cfg, seed + step)
        queue.put(source.batch(step))
