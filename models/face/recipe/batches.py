"""Balanced, degraded batches, made in a process of their own beside the trainer."""
import json
import os
from pathlib import Path

import cv2
import numpy as np

import align
import blend
import corpus
from degrade import Degradation

VIDEO = ("ytfaces_udacity",)  # from video, though the index names none
COMPOSITES = ("ciplab_photoshop",)  # by hand, where nobody says: no heat is asked of them
DONORS = 120  # nearest in pose and colour, of which one is drawn


def from_video(row):
    return bool(row["video"]) or row["source"] in VIDEO


class Pool:
    """Rows drawn by source ** power, then evenly over the people (or videos) of that source where it names them."""

    def __init__(self, rows, power):
        self.by_source = {}
        for row in rows:
            groups = self.by_source.setdefault(row["source"], {})
            groups.setdefault(row["video"] or row["subject"] or "-", []).append(row)
        self.names = list(self.by_source)
        size = np.array([sum(len(g) for g in s.values()) for s in self.by_source.values()], float) ** power
        self.p = size / size.sum()

    def draw(self, rng):
        groups = list(self.by_source[self.names[rng.choice(len(self.names), p=self.p)]].values())
        group = groups[rng.integers(len(groups))]
        return group[rng.integers(len(group))]


def likeness(row, image):
    """[5] pose and skin colour, for finding donors."""
    p = np.asarray(row["points"])
    middle, across = (p[0] + p[1]) / 2, (p[1] - p[0]) / 2
    down = (p[3] + p[4]) / 2 - middle
    nose = p[2] - middle
    turn, nod = np.dot(nose, across) / np.dot(across, across), np.dot(nose, down) / np.dot(down, down)
    x0, y0 = np.clip(p.min(0).astype(int), 0, 200)
    x1, y1 = int(np.clip(p[:, 0].max(), x0 + 8, 223)), int(np.clip(p[:, 1].max(), y0 + 8, 223))
    lab = cv2.cvtColor(np.ascontiguousarray(image[y0:y1, x0:x1]), cv2.COLOR_RGB2LAB).reshape(-1, 3).mean(0)
    return np.array([turn * 4, nod * 6, lab[0] / 60, lab[1] / 20, lab[2] / 20])


class Twins:
    """Copies of crops by the kinds of `twins.py` that are named and there."""

    def __init__(self, cache, kinds, shape):
        self.of = {}
        for kind in kinds:
            listed = Path(cache) / "twins" / f"{kind}.json"
            if listed.exists():
                ats = json.loads(listed.read_text())
                data = np.memmap(listed.with_suffix(".u8"), np.uint8, "r", shape=(len(ats), *shape))
                for k, at in enumerate(ats):
                    self.of.setdefault(at, []).append((data, k))

    def draw(self, row, rng):
        """uint8 [side, side, 3], or None where this crop has no twin."""
        there = self.of.get(row["at"])
        if not there:
            return None
        data, k = there[rng.integers(len(there))]
        return np.array(data[k])


class Batches:
    def __init__(self, cache, cfg, seed):
        cv2.setNumThreads(1)
        self.cfg, self.rng = cfg, np.random.default_rng(seed)
        rows, self.data, template = corpus.read(cache)
        self.template = align.placed(template, cfg)
        for k, row in enumerate(rows):
            row["at"] = k
        train = [row for row in rows if row["split"] == "train" and row["source"] not in cfg.probe.sources]
        self.twins = Twins(cache, cfg.make.twins, self.data.shape[1:])
        power = cfg.train.source_power
        real = [row for row in train if row["label"] == "bonafide"]
        self.video = Pool([row for row in real if from_video(row)], power)
        self.photo = Pool([row for row in real if not from_video(row)], power)
        self.fakes = [row for row in train if row["label"] == "spoof" and row["source"] not in cfg.make.without]
        self.fake = Pool(self.fakes, power)
        self.real = real
        self.place = {row["at"]: k for k, row in enumerate(real)}
        self.like = np.stack([likeness(row, self.data[row["at"]]) for row in real])

    def image(self, row):
        return np.array(self.data[row["at"]])

    def other(self, row):
        """A row of another person, near in pose and colour."""
        far = np.sum((self.like - self.like[self.place[row["at"]]]) ** 2, 1)
        near = np.argpartition(far, DONORS)[:DONORS]
        for _ in range(20):
            found = self.real[near[self.rng.integers(DONORS)]]
            if found["at"] != row["at"] and not (row["video"] and found["video"] == row["video"]) \
                    and not (row["subject"] and found["subject"] == row["subject"]):
                return found
        return None

    def pair_of(self, row, image):
        """(bona fide, spoof made of it, mask)."""
        m, rng, u = self.cfg.make, self.rng, self.rng.random()
        copy = self.twins.draw(row, rng)
        if u < m.twin and copy is not None:
            real = blend.frequency(image, rng) if rng.random() < m.softened else image
            return real, *blend.twin(image, copy, row["points"], rng, rng.random() < m.twin_whole)
        u -= m.twin
        if 0 <= u < m.donor:
            other = self.other(row)
            if other:
                face = self.twins.draw(other, rng) if rng.random() < m.twin_inside else None
                face = self.image(other) if face is None else face
                return image, *blend.donor(image, row["points"], face, other["points"], rng)
        if m.donor <= u < m.donor + m.warp:
            return image, *blend.rendered(image, row["points"], rng, copy if rng.random() < m.twin_inside else None)
        return image, *blend.own(image, row["points"], rng)

    def geometry(self, points):
        """(matrix, flipped): the alignment with jitter; one draw serves both of a pair."""
        c, rng = self.cfg.crop, self.rng
        target = self.template + rng.normal(0, 0.8, (3, 2))
        matrix = align.similarity(align.three(points), target)
        turn = np.deg2rad(rng.uniform(-1, 1) * c.jitter_rotate_deg)
        zoom = np.exp(rng.uniform(-1, 1) * c.jitter_scale)
        turned = zoom * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        middle = self.template.mean(0)
        matrix = np.c_[turned @ matrix[:, :2], turned @ (matrix[:, 2] - middle) + middle
                       + rng.uniform(-1, 1, 2) * c.jitter_shift_px]
        return matrix, rng.random() < 0.5

    def batch(self, step):
        """dict of pixels uint8 [batch, side, side, 3], label [batch] (1 is bona fide), heat [batch, side/16, side/16],
        heat_weight [batch]."""
        t, rng, side = self.cfg.train, self.rng, self.cfg.crop.side
        strength = t.degrade_from + (t.degrade_to - t.degrade_from) * min(1.0, step / (t.steps * 0.5))
        out = {"pixels": [], "label": [], "heat": [], "heat_weight": []}

        def add(image, geometry, degradation, label, mask=None, heat_weight=1.0):
            matrix, flipped = geometry
            x = align.crop(degradation(image), matrix, side)
            heat = np.full((side // 16, side // 16), float(label), np.float32)
            if mask is not None:
                seen = cv2.warpAffine(mask, matrix, (side, side))
                seen = cv2.resize(seen, (side // 16, side // 16), interpolation=cv2.INTER_AREA)
                heat = 1 - np.minimum(1, 2 * seen)
            if flipped:
                x, heat = x[:, ::-1], heat[:, ::-1]
            out["pixels"].append(np.ascontiguousarray(x))
            out["heat"].append(heat)
            out["label"].append(label)
            out["heat_weight"].append(heat_weight)

        def draw(strength=strength):
            return Degradation(rng, strength, rng.random() < 0.04)

        for _ in range(t.pairs):
            row = (self.video if rng.random() < t.video_share else self.photo).draw(rng)
            image, geometry, degradation = self.image(row), self.geometry(row["points"]), draw()
            real, made, mask = self.pair_of(row, image)
            add(real, geometry, degradation, 1)
            add(made, geometry, degradation, 0, mask)
        for _ in range(t.singles):
            row = (self.video if rng.random() < t.single_video else self.photo).draw(rng)
            add(self.image(row), self.geometry(row["points"]), draw(), 1)
            row = self.fake.draw(rng)
            add(self.image(row), self.geometry(row["points"]), draw(), 0,
                heat_weight=0.0 if row["source"] in COMPOSITES else 1.0)
        return {"pixels": np.stack(out["pixels"]), "label": np.array(out["label"], np.float32),
                "heat": np.stack(out["heat"]).astype(np.float32), "heat_weight": np.array(out["heat_weight"], np.float32)}


def serve(queue, cache, cfg, seed, steps):
    """Runs in the loader process; `queue` is bounded, so the loader never runs far ahead."""
    os.environ["OMP_NUM_THREADS"] = "1"
    source = Batches(cache, cfg, seed)
    for step in range(steps):
        queue.put(source.batch(step))
