"""Balanced, degraded batches made on the device that trains: the corpus, its landmarks and the masks' distances lie there."""
import json
from pathlib import Path

import numpy as np
import torch

import align
import batches
import corpus
import gpu_blend as blend
import gpu_ops as ops
import gpu_regions as regions
from gpu_degrade import Degradation

SIDE = corpus.SIDE
DONORS = 120     # nearest in pose, shape and colour, of which one is drawn
FACELESS = 2.0   # log-odds of a face under which landmarks are not trusted


def shares(rows, power):
    """Probability of each row: sources by crops ** power, evenly over people or videos within."""
    groups = {}
    for k, row in enumerate(rows):
        groups.setdefault(row["source"], {}).setdefault(row["video"] or row["subject"] or "-", []).append(k)
    size = {source: sum(map(len, g.values())) ** power for source, g in groups.items()}
    p = np.zeros(len(rows))
    for source, g in groups.items():
        for members in g.values():
            p[members] = size[source] / sum(size.values()) / len(g) / len(members)
    return p


def upper(values, device):
    return torch.as_tensor(np.asarray(values), device=device)


class Batches:
    def __init__(self, cache, cfg, seed, device):
        self.cfg, self.device, self.rng = cfg, device, np.random.default_rng(seed)
        rows, data, template = corpus.read(cache)
        t = cfg.train
        self.template = torch.tensor(align.placed(template, cfg), dtype=torch.float32, device=device)
        dense = np.load(Path(cache) / "mesh.npz")
        mesh = {int(at): p / dense["scale"] for at, p, seen in zip(dense["at"], dense["points"].astype(np.float32), dense["presence"])
                if seen > FACELESS}
        train = [(k, row) for k, row in enumerate(rows) if row["split"] == "train" and row["source"] not in cfg.probe.sources]
        real = [(k, row) for k, row in train if row["label"] == "bonafide" and k in mesh]
        fake = [(k, row) for k, row in train if row["label"] == "spoof" and row["source"] not in cfg.make.without]
        self.at = [k for k, _ in real]                      # rows of the corpus
        self.place = {k: n for n, k in enumerate(self.at)}  # and back
        self.real = upper(data[[k for k, _ in real]], device).permute(0, 3, 1, 2).contiguous()
        self.fake = upper(data[[k for k, _ in fake]], device).permute(0, 3, 1, 2).contiguous()
        self.real_points = upper([row["points"] for _, row in real], device).float()
        self.fake_points = upper([row["points"] for _, row in fake], device).float()
        self.fake_weight = upper([float(row["source"] not in batches.COMPOSITES) for _, row in fake], device).float()
        meshes = np.stack([mesh[k] for k in self.at])
        self.held = upper(meshes[:, list(regions.HELD)], device).float()
        self.inside = regions.distances(meshes, device)
        is_video = np.array([batches.from_video(row) for _, row in real])
        of_video, of_photo = (np.zeros(len(real)) for _ in range(2))
        of_video[is_video] = shares([row for _, row in real if batches.from_video(row)], t.source_power)
        of_photo[~is_video] = shares([row for _, row in real if not batches.from_video(row)], t.source_power)
        self.pair_p = upper(t.video_share * of_video + (1 - t.video_share) * of_photo, device).float().cumsum(0)
        self.photo_p = upper(of_photo, device).float().cumsum(0)
        self.fake_p = upper(shares([row for _, row in fake], t.source_power), device).float().cumsum(0)
        ends = (*regions.EYE_LEFT, *regions.EYE_RIGHT, regions.MOUTH_LEFT, regions.MOUTH_RIGHT)
        self.ends = upper([regions.HELD.index(k) for k in ends], device)
        self.near = self.neighbours(real, data)
        self.twins, self.twin_at = {}, {}
        self.cache = Path(cache)
        self.moves = upper([regions.HELD.index(k) for k in regions.MOVES], device)

    def neighbours(self, real, data):
        """[n, DONORS] the nearest faces of other people."""
        like = upper(np.stack([batches.likeness(row, np.array(data[k])) for k, row in real]), self.device).float()
        shape = self.upright(self.held)
        far = torch.cdist(like, like).square() + 0.5 * torch.cdist(shape, shape).square()
        who = {}
        same = upper([who.setdefault(row["video"] or row["subject"] or k, len(who)) for k, row in real], self.device)
        far[same[:, None] == same[None]] = float("inf")
        return far.topk(DONORS, 1, largest=False)[1]

    def upright(self, held):
        """[n, 2 k] landmarks in the template's frame, in half eye distances."""
        matrix = ops.similarity(self.three(held), self.template[None].expand(len(held), -1, -1))
        scale = (self.template[1] - self.template[0]).norm() / 2
        return (ops.affine_points(held, matrix) / scale).flatten(1)

    def three(self, held):
        """[n, 3, 2] both eyes and the middle of the mouth."""
        return held[:, self.ends].view(len(held), 3, 2, 2).mean(2)

    def look_for_twins(self):
        """Takes up the copies of crops that have been written since: CACHE/twins/KIND.u8, complete once KIND.json is there."""
        for kind in self.cfg.make.twins:
            listed = self.cache / "twins" / f"{kind}.json"
            if kind in self.twins or not listed.exists():
                continue
            ats = json.loads(listed.read_text())
            stored = np.memmap(listed.with_suffix(".u8"), np.uint8, "r", shape=(len(ats), SIDE, SIDE, 3))
            keep = [n for n, at in enumerate(ats) if at in self.place]
            self.twins[kind] = upper(stored[keep], self.device).permute(0, 3, 1, 2).contiguous()
            place = np.full(len(self.at), -1)
            place[[self.place[ats[n]] for n in keep]] = np.arange(len(keep))
            self.twin_at[kind] = upper(place, self.device)

    def copies(self, who):
        """Copies of these crops by one kind of twins, or the crops where it has none; None where there are no twins at all."""
        if not self.twins:
            return None
        kind = list(self.twins)[self.rng.integers(len(self.twins))]
        place = self.twin_at[kind][who]
        copy = self.twins[kind][place.clamp(min=0)].float()
        return torch.where((place >= 0).view(-1, 1, 1, 1), copy, self.real[who].float())

    def mixed_copies(self, who, share):
        """Crops, of which a share is drawn anew."""
        x, rng = self.real[who].float(), self.rng
        at = ops.some(rng, len(who), share, self.device) if self.twins else None
        return ops.changed(x, at, lambda y: self.copies(who[at]))

    def other(self, who):
        return self.near[who, torch.randint(DONORS, who.shape, device=self.device)]

    def goal(self, who):
        """Landmarks with an expression taken from another face, or stretched at random."""
        held, n = self.held[who], len(who)
        other = torch.randint(len(self.held), who.shape, device=self.device)
        scale = (self.three(held)[:, 1] - self.three(held)[:, 0]).norm(dim=1).view(-1, 1, 1) / 2
        apart = (self.upright(self.held[other]) - self.upright(held)).view(n, -1, 2)[:, self.moves]
        amount = ops.uniform(n, 0.3, 0.9, self.device).view(-1, 1, 1)
        step = (apart * amount + torch.randn_like(apart) * 0.04).clamp(-0.35, 0.35) * scale
        return held.index_add(1, self.moves, step)

    def pairs(self, count):
        """(bona fide, spoofs made of them, masks, rows of the crops)."""
        m, rng = self.cfg.make, self.rng
        twin = m.twin if self.twins else 0.0
        p = np.array([m.own, m.donor, m.warp, twin])
        cuts = np.cumsum(rng.multinomial(count, p / p.sum()))[:-1]
        who = ops.choose(self.pair_p, count)
        parts = who.tensor_split([int(c) for c in cuts])
        real, made, masks = [], [], []

        def put(x, result):
            real.append(x)
            made.append(result[0])
            masks.append(result[1])

        for part, kind in zip(parts, ("own", "donor", "warp", "twin")):
            if not len(part):
                continue
            x, inside, held = self.real[part].float(), self.inside[part], self.held[part]
            if kind == "own":
                put(x, blend.own(x, inside, rng))
            elif kind == "donor":
                other = self.other(part)
                put(x, blend.donor(x, held, inside, self.mixed_copies(other, m.twin_inside), self.held[other], rng))
            elif kind == "warp":
                put(x, blend.moved(x, held, inside, self.mixed_copies(part, m.twin_inside), self.goal(part), rng))
            else:
                clean, spoof, mask = blend.redrawn(x, self.copies(part), inside, rng, m.twin_whole)
                put(clean, (spoof, mask))
        return torch.cat(real), torch.cat(made), torch.cat(masks), who

    def geometry(self, points):
        """[n, side, side, 2] where the pixels of the aligned crop come from: jittered, half of them mirrored."""
        c, n, device = self.cfg.crop, len(points), self.device
        side = c.side
        three = torch.stack([points[:, 0], points[:, 1], points[:, 3:].mean(1)], 1)
        matrix = ops.similarity(three, self.template + torch.randn(n, 3, 2, device=device) * 0.8)
        turn = ops.uniform(n, -1, 1, device) * np.deg2rad(c.jitter_rotate_deg)
        size = torch.exp(ops.uniform(n, -1, 1, device) * c.jitter_scale)
        cos, sin = turn.cos() * size, turn.sin() * size
        turned = torch.stack([torch.stack([cos, -sin], 1), torch.stack([sin, cos], 1)], 1)
        middle = self.template.mean(0)[:, None]
        shift = (torch.rand(n, 2, 1, device=device) * 2 - 1) * c.jitter_shift_px
        matrix = torch.cat([turned @ matrix[:, :, :2], turned @ (matrix[:, :, 2:] - middle) + middle + shift], 2)
        at = ops.affine_grid(ops.inverted(matrix), side)
        flipped = (torch.rand(n, device=device) < 0.5).view(-1, 1, 1, 1)
        return torch.where(flipped, at.flip(2), at)

    def batch(self, done):
        """dict of pixels float32 [batch, 3, side, side] 0..255, label [batch] (1 is bona fide), heat, heat_weight [batch],
        `whole` [batch] (1 where all of a spoof's picture was generated), `single` [batch] (1: of no pair), for a run of which
        the share `done` is over."""
        t, rng, device, side = self.cfg.train, self.rng, self.device, self.cfg.crop.side
        strength = t.degrade_from + (t.degrade_to - t.degrade_from) * min(1.0, done * 2)
        n, s = self.cfg.gpu.pairs, self.cfg.gpu.singles if len(self.fake) else 0
        real, made, mask, who = self.pairs(n)
        at = self.geometry(self.real_points[who])
        real, made = (ops.sample(x, at) for x in Degradation(rng, n, strength, device)(real, made))
        cells = blend.mask_cells(mask, at, side)
        photo = ops.choose(self.photo_p, s)
        pixels, heat = [real, made], [torch.ones_like(cells), 1 - (2 * cells).clamp(max=1)]
        labels, weight = [torch.ones(n, device=device), torch.zeros(n, device=device)], [torch.ones(2 * n, device=device)]
        whole = [torch.zeros(n, device=device), (mask.amin((1, 2, 3)) > 0.7).float()]  # else it ends at the face
        if s:
            fake = ops.choose(self.fake_p, s)
            x = torch.cat([self.real[photo], self.fake[fake]]).float()
            points = torch.cat([self.real_points[photo], self.fake_points[fake]])
            x, = Degradation(rng, 2 * s, strength, device)(x)
            pixels.append(ops.sample(x, self.geometry(points)))
            label = torch.cat([torch.ones(s, device=device), torch.zeros(s, device=device)])
            labels.append(label)
            heat.append(label.view(-1, 1, 1).expand(-1, side // 16, side // 16))
            weight += [torch.ones(s, device=device), self.fake_weight[fake]]
            whole += [torch.zeros(s, device=device), self.fake_weight[fake]]
        single = torch.zeros(2 * (n + s), device=device)
        single[2 * n:] = 1
        return {"pixels": torch.nan_to_num(torch.cat(pixels)).round().clamp(0, 255), "label": torch.cat(labels), "heat": torch.cat(heat),
                "heat_weight": torch.cat(weight), "whole": torch.cat(whole), "single": single}
