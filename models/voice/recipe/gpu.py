"""Examples made on the device: every clip, codec round trip and copy lies in its memory, and a batch is drawn, cut, degraded
and turned into log bands there; which rows meet which degradation is drawn on the processor. The same draws and the same chain as `batches.py` and `augment.py` make on a processor,
for a card that would wait for them. Degradations act on a whole batch at once: float32 [rows, samples] at 16 kHz."""
import math
from pathlib import Path

import numpy as np
import torch

import splits
from store import ROW_SAMPLES, Store

RATE_HZ = 16000
CODECS = ("codec_opus", "codec_music", "codec_phone")


class Draw:
    """Random numbers for some rows of a batch on its device; rows of one `owner` have the same ones."""

    def __init__(self, owner, device):
        names, index = np.unique(owner, return_inverse=True)
        self.owners, self.device = len(names), device
        self.index = torch.from_numpy(index).to(device, non_blocking=True)

    def uniform(self, low=0.0, high=1.0, *shape):
        return (low + (high - low) * torch.rand(self.owners, *shape, device=self.device))[self.index]

    def normal(self, *shape):
        return torch.randn(self.owners, *shape, device=self.device)[self.index]

    def pick(self, options):
        return torch.tensor(options, device=self.device)[torch.randint(0, len(options), (self.owners,), device=self.device)][self.index]


def power(x):
    return x.square().mean(-1, keepdim=True) + 1e-12


def filtered(x, response):
    """`x` with the complex or real response [rows, bins] over rfft bins of twice its length."""
    n = x.shape[-1]
    return torch.fft.irfft(torch.fft.rfft(x, 2 * n) * response, 2 * n)[..., :n]


def bins_hz(n, device):
    return torch.linspace(0, RATE_HZ / 2, n + 1, device=device)


def change_speed(x, d, taps=24):
    """Played 3 to 11 % faster or slower, by a windowed sinc (Smith 2002, bandlimited interpolation)."""
    rows, n = x.shape
    factor = d.pick([15 / 16, 16 / 15, 9 / 10, 10 / 9, 29 / 30, 30 / 29])[:, None]
    at = torch.arange(n, device=x.device)[None] * factor
    whole = at.floor()
    offsets = torch.arange(taps, device=x.device) - taps // 2 + 1
    away = (at - whole)[..., None] - offsets
    cut = (1 / factor).clamp(max=1.0)[..., None] * 0.97
    kernel = cut * torch.sinc(cut * away) * torch.cos(math.pi * away / (taps + 2)).square()
    take = (whole[..., None].long() + offsets) % n
    return (torch.gather(x, 1, take.view(rows, -1)).view(rows, n, taps) * kernel).sum(-1)


def room(x, d):
    """A synthetic impulse response: direct sound, sparse early reflections, exponential diffuse tail (Polack 1988)."""
    n, length = x.shape[-1], RATE_HZ * 9 // 10
    rt60 = d.uniform(0.1, 0.9, 1)
    t = torch.arange(length, device=x.device)[None] / RATE_HZ
    tail = d.normal(length) * torch.exp(-6.9 * t / rt60) * (t < rt60) * (t > 0.004)
    spectrum = torch.fft.rfft(tail, 2 * n if 2 * n > length else length)
    pole = d.uniform(0, 0.7, 1)
    w = torch.linspace(0, math.pi, spectrum.shape[-1], device=x.device)[None]
    spectrum = spectrum * (1 - pole) / (1 - pole * torch.exp(-1j * w))
    energy = tail.square().sum(-1, keepdim=True) * ((1 - pole) / (1 + pole)) + 1e-9
    tail_gain = (10 ** (-d.uniform(0, 18, 1) / 10) / energy).sqrt()
    delays = 16 + d.uniform(0, 1, 8) * 784
    gains = d.uniform(-0.7, 0.7, 8) * (torch.arange(8, device=x.device)[None] < d.uniform(2, 9, 1))
    early = (gains[..., None] * torch.exp(-1j * w[:, None] * delays.round()[..., None])).sum(1)
    y = torch.fft.irfft(torch.fft.rfft(x, spectrum.shape[-1] * 2 - 2) * (1 + early + tail_gain * spectrum))[..., :n]
    return y * (power(x) / power(y)).sqrt()


def coloured(d, n):
    """Noise with power falling as 1 / f ** exponent, unit power."""
    slope = torch.arange(n // 2 + 1, device=d.device).clamp(min=1)[None] ** (-d.uniform(0, 1, 1))
    y = torch.fft.irfft(torch.view_as_complex(d.normal(n // 2 + 1, 2)) * slope, n)
    return y / power(y).sqrt()


def add_noise(x, d, babble):
    """White to brown noise, hum, or other people, at 5 to 40 dB below the crop; with a slow swell half the time."""
    rows, n = x.shape
    noise = coloured(d, n)
    t = torch.arange(n, device=x.device)[None] / RATE_HZ
    base, kind = d.pick([50.0, 60.0, 100.0, 120.0])[:, None], d.uniform(0, 1, 1)
    k = torch.arange(1, 8, device=x.device)[:, None]
    partials = torch.sin(2 * math.pi * (base[:, None] * k * t + d.uniform(0, 1, 7, 1)))
    hum = (d.uniform(0, 1, 7, 1) / k * partials).sum(1)
    noise = torch.where(kind < 0.1, hum / power(hum).sqrt(), noise)
    noise = torch.where(kind > 0.6, babble / power(babble).sqrt(), noise)
    swell = torch.nn.functional.interpolate(d.uniform(0.3, 1, 6).unsqueeze(1), n, mode="linear", align_corners=True).squeeze(1)
    noise = torch.where(d.uniform(0, 1, 1) < 0.5, noise * swell, noise)
    return x + noise * (power(x) / 10 ** (d.uniform(5, 40, 1) / 10)).sqrt()


def equalizer(d, n, device):
    """Gain over bins: a smooth random response of up to 12 dB either way, warped towards the low end."""
    points = d.uniform(-1, 1, 8) * d.uniform(2, 12, 1)
    at = torch.linspace(0, 1, n + 1, device=device) ** (1 / 1.5) * 7
    low = at.long().clamp(max=6)
    gain_db = points[:, low] * (1 - (at - low)) + points[:, low + 1] * (at - low)
    return 10 ** (gain_db / 20)


def band(d, n, device):
    """Gain over bins: a telephone's 300 to 3,400 Hz, a lower rate's steep edge, or a gentle low-pass."""
    hz, kind = bins_hz(n, device)[None], d.uniform(0, 1, 1)
    edge = torch.where(kind < 0.25, d.uniform(3300, 3800, 1), torch.where(kind < 0.6, d.pick([4000.0, 5333.0, 5500.0, 6000.0])[:, None] * 0.97,
                                                                       d.uniform(3800, 7800, 1)))
    width = torch.where(kind < 0.6, d.uniform(30, 120, 1), d.uniform(100, 600, 1))
    gain = torch.sigmoid((edge - hz) / width * 4)
    return gain * torch.where(kind < 0.25, torch.sigmoid((hz - d.uniform(150, 350, 1)) / 25), 1.0)


def distort(x, d):
    """Overload or a compressor's curve."""
    peak = x.abs().amax(-1, keepdim=True) + 1e-9
    gain, limit = d.uniform(1, 5, 1), peak * d.uniform(0.35, 0.9, 1)
    soft = torch.tanh(x / peak * gain) / torch.tanh(gain) * peak
    return torch.where(d.uniform(0, 1, 1) < 0.5, soft, torch.minimum(torch.maximum(x, -limit), limit))


def impulses(x, d):
    """Impulsive noise that follows the signal, on up to a tenth of the samples (RawBoost's second kind, Tak 2022)."""
    hit = d.uniform(0, 1, x.shape[-1]) < d.uniform(0.001, 0.1, 1)
    return x + hit * x.abs() * d.uniform(-1, 1, x.shape[-1]) * d.uniform(0.1, 2, 1)


def lose_packets(x, d):
    """Packets of 20 to 60 ms that never came: silence, or the last one again, faded."""
    n = x.shape[-1]
    size = d.pick([320, 640, 960])[:, None]
    at = torch.arange(n, device=x.device)[None]
    packet, within = at // size, at % size
    lost = torch.gather(d.uniform(0, 1, n // 320 + 1), 1, packet) < d.uniform(0.01, 0.12, 1)
    lost = lost & (packet > 0)
    again = torch.gather(x, 1, (at - size).clamp(min=0)) * (0.9 - 0.6 * within / size)
    return torch.where(lost, torch.where(d.uniform(0, 1, 1) < 0.6, again, 0.0), x)


def degrade(x, strength, owner, babble, still, rng):
    """One draw of the whole chain for each row, in the order sound meets it. On the processor, as numpy: `strength` and `owner`
    [rows]; `still`, bool [rows]: stays in time. `babble(k)` gives k rows of other people."""
    n, device = x.shape[-1], x.device
    places = np.unique(owner, return_inverse=True)[1]

    def hits(chance, but=None):
        chosen = rng.random(len(owner))[places] < chance * strength
        return np.flatnonzero(chosen if but is None else chosen & ~but)

    def when(chance, change, but=None):
        rows = hits(chance, but)
        if len(rows):
            at = torch.from_numpy(rows).to(device, non_blocking=True)
            x[at] = change(x[at], Draw(owner[rows], device))

    when(0.5, change_speed, still)
    when(0.4, room)
    when(0.6, lambda y, d: add_noise(y, d, babble(len(y))))
    when(0.7, lambda y, d: filtered(y, equalizer(d, n, device)))
    when(0.2, distort)
    when(0.12, impulses)
    when(0.12, lose_packets)
    when(0.15, lambda y, d: room(filtered(distort(y, d), band(d, n, device)), d))  # replayed: a loudspeaker in another room
    when(0.45, lambda y, d: filtered(y, band(d, n, device)))
    level_db, floor_db = np.ones(len(owner)), np.full(len(owner), -90.0)
    for rows, values, low, high in ((hits(0.9), level_db, 0, 30), (hits(0.6), floor_db, -95, -55)):
        values[rows] = rng.uniform(low, high, len(owner))[places][rows]
    gain = torch.from_numpy(10 ** (np.stack([-level_db, floor_db]) / 20)).float().to(device, non_blocking=True)[..., None]
    x = x / (x.abs().amax(-1, keepdim=True) + 1e-9) * gain[0]
    return (x + torch.randn_like(x) * gain[1]).clamp(-1, 1)


def speech_hops(x, hop, below_loudest_db=32):
    """Which hops a speech gate would keep, by level alone: bool [rows, hops]."""
    level = x.view(len(x), -1, hop).square().mean(-1)
    return level >= level.amax(1, keepdim=True) * 10 ** (-below_loudest_db / 10)


class Corpus:
    """All rows on the device, with the tables that `Batches` draws from."""

    def __init__(self, cache, cfg, device):
        t, self.device, self.cfg = cfg.train, device, cfg
        meta, parts, entries, at = [], [], [], 0

        def take(name):
            nonlocal at
            rows, data = Store(cache, name).read()
            parts.append(torch.from_numpy(data[:].copy()))
            first, at = at, at + len(rows)
            return rows, first

        rows, first = take("clips")
        meta = rows
        held = splits.held_out(rows, t)
        for i, m in enumerate(rows):
            if m["split"] == "train":
                entries.append({**m, "row": first + i, "key": i, "held": m["source"] in held})
        for path in sorted(Path(cache).glob("more*.json")):
            if path.stem in t.more:
                rows, first = take(path.stem)
                not_drawn = splits.not_drawn(rows, t)
                entries += [{**m, "row": first + k, "key": f"{path.stem}/{k}", "held": m["source"] in not_drawn} for k, m in enumerate(rows)]
        used = [e for e in entries if not e["held"]]
        by_key = {e["key"]: e for e in used}
        copies = {}
        for path in sorted(Path(cache).glob("copies*.json")):
            if any(kind in path.stem for kind in t.copies):
                rows, first = take(path.stem)
                for k, m in enumerate(rows):
                    if m["copy_of"] in by_key:
                        copies.setdefault(by_key[m["copy_of"]]["row"], []).append((first + k, m["samples"]))
        by_path = {e["path"]: e for e in used}
        for e in used:
            if e.get("reference") in by_path:
                copies.setdefault(by_path[e["reference"]]["row"], []).append((e["row"], e["samples"]))
        variants = {}
        for name in CODECS:
            if Store(cache, name).exists():
                rows, first = take(name)
                for k, m in enumerate(rows):
                    variants.setdefault(m["row"], []).append(first + k)
        self.clips_meta, self.held = meta, held
        self.pcm = torch.cat(parts).to(device)
        total = len(self.pcm)
        self.samples = torch.full((total,), ROW_SAMPLES, device=device)
        for e in entries:
            self.samples[e["row"]] = e["samples"]
        for options in copies.values():
            for row, n in options:
                self.samples[row] = n
        self.codec = torch.full((total, 3), -1)
        for i, options in variants.items():
            for k, row in enumerate(options[:3]):
                self.codec[i, k] = row
        self.codec = self.codec.to(device)
        self.sources = sorted({e["source"] for e in used})
        number = {s: i for i, s in enumerate(self.sources)}
        self.group = torch.zeros(total, dtype=torch.long)
        self.chance = {}
        size = {}
        for label in ("bonafide", "spoof"):
            mine = [e for e in used if e["label"] == label]
            groups = {}
            for e in mine:
                groups.setdefault(e["source"], {}).setdefault(e["generator"] or e["speaker"] or "-", []).append(e)
            table = torch.zeros(len(self.sources), total)
            for s, by_name in groups.items():
                weight = {g: len(es) ** 0.5 for g, es in by_name.items()}
                for g, es in by_name.items():
                    for e in es:
                        table[number[s], e["row"]] = weight[g] / sum(weight.values()) / len(es)
                        self.group[e["row"]] = number[s]
            count = torch.tensor([float(sum(len(g) for g in groups.get(s, {}).values())) for s in self.sources])
            size[label] = count
            p = count ** t.source_power
            self.chance[label] = (table.to(device), (p / p.sum()).to(device))
        both = torch.minimum(size["bonafide"], size["spoof"]) ** 0.5
        self.both = (both / both.sum()).to(device)
        self.group = self.group.to(device)
        most = max((len(o) for o in copies.values()), default=1)
        self.copies = torch.full((total, most), -1)
        for row, options in copies.items():
            for k, (copy, _) in enumerate(options):
                self.copies[row, k] = copy
        self.copies = self.copies.to(device)
        has = (self.copies[:, 0] >= 0).float()
        self.real_flat, self.fake_flat = ((p[:, None] * table).sum(0) for table, p in self.chance.values())
        self.copied_flat = self.real_flat * has

    def of_source(self, label, source):
        return torch.multinomial(self.chance[label][0][source], 1).squeeze(1)


class Batches:
    def __init__(self, corpus, cfg, features):
        self.c, self.cfg, self.features = corpus, cfg, features
        self.rng = np.random.default_rng(cfg.train.seed)

    def rows(self, kind, device):
        """Row numbers of bona fide and spoof, [pairs] each; `kind` (numpy [pairs]): 0 a clip and its copy, 1 of one source, 2 of any."""
        c, pairs = self.c, len(kind)
        kind = torch.from_numpy(kind).to(device, non_blocking=True)
        source = torch.multinomial(c.both, pairs, replacement=True)
        real = torch.multinomial(c.real_flat, pairs, replacement=True)
        fake = torch.multinomial(c.fake_flat, pairs, replacement=True)
        real = torch.where(kind == 1, c.of_source("bonafide", source), real)
        fake = torch.where(kind == 1, c.of_source("spoof", source), fake)
        base = torch.multinomial(c.copied_flat, pairs, replacement=True)
        options = c.copies[base]
        copy = options.gather(1, torch.multinomial((options >= 0).float() + 1e-9, 1)).squeeze(1)
        return torch.where(kind == 0, base, real), torch.where(kind == 0, copy, fake)

    def crop(self, row, length_of, start, n):
        """Samples [rows, n] from `start` (a share of the room there is); a short clip is repeated."""
        have = self.c.samples[length_of]
        at = ((have - n).clamp(min=0) * start).long()
        index = (at[:, None] + torch.arange(n, device=row.device)) % have.clamp(min=1)[:, None]
        return self.c.pcm[row[:, None], index].float() / 32768

    def splice(self, x, chosen, pairs, n, steps):
        """A part of the bona fide crop replaced by the spoof where `chosen` [pairs]: the crops, and what is bona fide by step."""
        device = x.device
        at = torch.arange(n, device=device)[None]
        length = (0.3 + 0.3 * torch.rand(pairs, 1, device=device)) * n
        begin = torch.rand(pairs, 1, device=device) * (n - length)
        inside = ((at >= begin) & (at < begin + length)).float() * chosen[:, None]
        soft = torch.nn.functional.avg_pool1d(inside.unsqueeze(1), 81, 1, 40).squeeze(1)
        scale = (power(x[:pairs]) / power(x[pairs:])).sqrt().clamp(max=5)
        mixed = x[:pairs] * (1 - soft) + x[pairs:] * scale * soft
        frames = torch.cat([1 - inside.view(pairs, steps, -1).mean(-1), torch.zeros(pairs, steps, device=device)])
        return torch.cat([mixed, x[pairs:]]), frames

    def __call__(self, pairs, hops):
        """dict of pcm [2 * pairs, samples], log bands [2 * pairs, bands, frames], speech, label, weight, frames, group; bona fide first."""
        c, t, a, device, rng = self.c, self.cfg.train, self.cfg.audio, self.c.device, self.rng
        n = hops * a.hop_samples
        draw = rng.random(pairs)
        copied = draw < t.pair_share
        real, fake = self.rows(np.where(copied, 0, np.where(draw < 0.65, 1, 2)), device)
        strength = rng.uniform(t.augment_from, t.augment_to, pairs)
        coded = rng.random(pairs) < 0.6 * strength
        spliced = rng.random(pairs) < 0.12
        place = rng.random(2 * pairs)
        place[pairs:] = np.where(copied, place[:pairs], place[pairs:])

        def sent(v):
            return torch.from_numpy(v).to(device, non_blocking=True)

        both = torch.cat([real, fake])
        variant = c.codec[both].gather(1, torch.randint(0, 3, (2 * pairs, 1), device=device)).squeeze(1)
        through = sent(np.concatenate([coded, coded | (rng.random(pairs) < 0.1)])) & (variant >= 0)
        x = self.crop(torch.where(through, variant, both), both, sent(place), n)
        whole = sent(1.0 - spliced).float()
        x, frames = self.splice(x, 1 - whole, pairs, n, n // a.step_samples)
        speech = speech_hops(x, a.hop_samples) | (torch.rand(2 * pairs, 1, device=device) > 0.7)
        owner = np.arange(2 * pairs)
        owner[pairs:] = np.where(copied & (rng.random(pairs) < 0.7), owner[:pairs], owner[pairs:])

        def babble(k):
            other = torch.multinomial(c.real_flat, k, replacement=True)
            return self.crop(other, other, torch.rand(k, device=device), n)

        x = degrade(x, np.concatenate([strength, strength]), owner, babble, np.concatenate([spliced, np.zeros(pairs, bool)]), rng)
        ones = torch.ones(pairs, device=device)
        return {"pcm": x, "bands": self.features(torch.nn.functional.pad(x, (self.features.context, 0))), "speech": speech.float(),
                "label": torch.cat([whole, 0 * ones]), "weight": torch.cat([whole, ones]), "frames": frames,
                "group": c.group[torch.cat([real, torch.where(sent(copied), real, fake)])]}


class Examples:
    """Batches made on the device, as train.py draws them; some at once, as a card likes large work."""

    def __init__(self, cache, out, cfg, features, device, at_once=4):
        self.corpus = Corpus(cache, cfg, device)
        self.batches = Batches(self.corpus, cfg, features)
        self.at_once = at_once if device == "cuda" else 1
        self.count, self.ready = 0, []

    @torch.no_grad()
    def draw(self, pairs, hops):
        """The next of `at_once` batches of one length: a call's `hops` counts when there is none left."""
        if not self.ready:
            made = self.batches(pairs * self.at_once, hops)
            half = pairs * self.at_once
            for k in range(0, half, pairs):
                self.ready.append({name: torch.cat([v[k:k + pairs], v[half + k:half + k + pairs]]) for name, v in made.items()})
        self.count += pairs
        return self.ready.pop()

    def made(self):
        return self.count

    def close(self):
        pass
