"""A small neural vocoder of our own, after Vocos (Siuzdak 2023), trained on the train bona fide clips only, and the
copies it makes: python vocoder.py CACHE MINUTES

They need not sound good to be useful: a copy shares everything with its original but what a vocoder does to sound."""
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from copies import mel_bank
from corpus import RATE_HZ, Store

HOP, SIZE, BANDS = 256, 1024, 80
CROP = 64 * HOP


class Mel(nn.Module):
    """[batch, samples] -> log mel [batch, BANDS, frames]."""

    def __init__(self):
        super().__init__()
        self.register_buffer("bank", torch.from_numpy(mel_bank(BANDS, SIZE, 8000)).float())
        self.register_buffer("window", torch.hann_window(SIZE))

    def forward(self, x):
        spec = torch.stft(x, SIZE, HOP, window=self.window, return_complex=True).abs()
        return torch.log(self.bank @ spec + 1e-4)


class Block(nn.Module):
    """ConvNeXt in one dimension."""

    def __init__(self, width):
        super().__init__()
        self.deep = nn.Conv1d(width, width, 7, padding=3, groups=width)
        self.norm = nn.GroupNorm(1, width)
        self.wide, self.back = nn.Conv1d(width, 2 * width, 1), nn.Conv1d(2 * width, width, 1)

    def forward(self, x):
        return x + self.back(F.gelu(self.wide(self.norm(self.deep(x)))))


class Spectral(nn.Module):
    """Predicts magnitude and phase of each frame; the inverse STFT does the rest."""

    def __init__(self, width=192, blocks=5):
        super().__init__()
        self.body = nn.Sequential(nn.Conv1d(BANDS, width, 7, padding=3), *(Block(width) for _ in range(blocks)))
        self.head = nn.Conv1d(width, SIZE + 2, 1)
        self.register_buffer("window", torch.hann_window(SIZE))

    def forward(self, mel):
        magnitude, phase = self.head(self.body(mel)).chunk(2, 1)
        spec = torch.polar(torch.exp(magnitude.clamp(max=6)), phase)
        return torch.istft(spec, SIZE, HOP, window=self.window)


class Judge(nn.Module):
    """Discriminator over complex spectrograms of several sizes."""

    def __init__(self, sizes=(256, 512, 1024), width=16):
        super().__init__()
        self.sizes = sizes
        self.nets = nn.ModuleList(nn.Sequential(
            nn.Conv2d(2, width, (7, 5), (2, 1), (3, 2)), nn.LeakyReLU(0.2),
            nn.Conv2d(width, width, (5, 3), (2, 2), (2, 1)), nn.LeakyReLU(0.2),
            nn.Conv2d(width, 2 * width, (5, 3), (2, 2), (2, 1)), nn.LeakyReLU(0.2),
            nn.Conv2d(2 * width, 1, 3, padding=1)) for _ in sizes)

    def forward(self, x):
        out = []
        for size, net in zip(self.sizes, self.nets):
            spec = torch.stft(x, size, size // 4, window=torch.hann_window(size), return_complex=True)
            spec = spec / (spec.abs() + 1e-3).sqrt()
            out.append(net(torch.stack([spec.real, spec.imag], 1)))
        return out


def spectral_distance(x, y):
    """Convergence and log magnitude at three resolutions (Yamamoto 2020)."""
    total = 0
    for size in (256, 512, 1024):
        window = torch.hann_window(size)
        a, b = (torch.stft(v, size, size // 4, window=window, return_complex=True).abs() + 1e-5 for v in (x, y))
        total = total + (b - a).norm() / b.norm() + (a.log() - b.log()).abs().mean()
    return total


def train(cache, minutes, seed=5):
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    rng = np.random.default_rng(seed)
    meta, data = Store(cache, "clips").read()
    rows = [i for i, m in enumerate(meta) if m["split"] == "train" and m["label"] == "bonafide" and m["samples"] > CROP]
    net = Spectral()
    judge, mel = Judge(), Mel()
    opt = torch.optim.AdamW(net.parameters(), 1e-3, (0.8, 0.95))
    opt_judge = torch.optim.AdamW(judge.parameters(), 5e-4, (0.8, 0.95))
    began, step = time.time(), 0
    while (gone := (time.time() - began) / 60) < minutes:
        batch = []
        for i in rng.choice(rows, 8):
            at = rng.integers(0, meta[i]["samples"] - CROP + 1)
            batch.append(data[i, at:at + CROP].astype(np.float32) / 32768 * rng.uniform(0.3, 1))
        x = torch.from_numpy(np.stack(batch))
        for group in opt.param_groups:
            group["lr"] = 1e-3 * max(0.05, 1 - gone / minutes)
        y = net(mel(x))
        loss = spectral_distance(y, x) + 2 * (mel(y) - mel(x)).abs().mean()
        if gone > 0.4 * minutes:
            judged = judge(y.detach()), judge(x)
            loss_judge = sum(F.relu(1 + f).mean() + F.relu(1 - r).mean() for f, r in zip(*judged))
            opt_judge.zero_grad()
            loss_judge.backward()
            opt_judge.step()
            loss = loss - 0.5 * sum(f.mean() for f in judge(y))
        opt.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        opt.step()
        step += 1
        if step % 200 == 0:
            print(step, f"{gone:.1f} min", f"{loss.item():.3f}", flush=True)
    torch.save(net.state_dict(), Path(cache) / "vocoder.pt")
    return net, mel


@torch.no_grad()
def copies(cache, net, mel):
    meta, data = Store(cache, "clips").read()
    for i, m in enumerate(meta):
        if m["split"] != "train" or m["label"] != "bonafide" or m["samples"] < RATE_HZ:
            continue
        x = torch.from_numpy(data[i, : m["samples"]].astype(np.float32) / 32768)
        y = net(mel(x[None]))[0].numpy()
        dither = np.random.default_rng(i).triangular(-1, 0, 1, len(y))
        y = np.round(y / max(1, np.abs(y).max() / 0.98) * 1024 + dither) / 1024
        yield {**m, "label": "spoof", "generator": "own-vocoder", "copy_of": i}, y.astype(np.float32)


if __name__ == "__main__":
    cache = sys.argv[1]
    net, mel = train(cache, float(sys.argv[2]))
    Store(cache, "copies_vocoder").write(copies(cache, net.eval(), mel))
