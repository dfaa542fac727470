"""The voice net: STFT and filterbank, causal 2-D convolutions, causal dilated 1-D convolutions, attentive pooling.

Time runs in hops of 250 ms. Every layer looks back only, so that a hop can be computed once and its last columns kept
as state: `Net.forward` over a whole clip and `Hop.forward` (hop.py) hop by hop give the same scores (export.py proves it).
"""
import math

import torch
import torch.nn.functional as F
from torch import nn

FULLY_OFF = 1e4  # taken off an attention logit, it leaves a weight of zero in float32
PARTS = 5  # of the bands, in which the measures of the last convolutions are taken
MEASURE_LIMIT = 5.0  # deviations: further than that a measure says no more
FAINT = 1e-3  # of a log power's variance: modulation below that is none


def filterbank(settings, rate_hz):
    """Triangular filters [bands, bins], each normalized to a sum of one (a mean power, so that floors compare)."""
    bins = settings.fft_samples // 2 + 1
    hz = torch.linspace(0, rate_hz / 2, bins)
    warp = {
        "linear": lambda f: f,
        "mel": lambda f: 2595 * torch.log10(1 + f / 700),
        "hybrid": lambda f: torch.where(f < 2000, f / 2000, 1 + torch.log2(f.clamp(min=2000) / 2000) * 0.75),
    }[settings.scale]
    axis = warp(hz)
    edges = torch.linspace(float(axis[1]), float(axis[-1]), settings.bands + 2)
    low, mid, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    up, down = (axis - low) / (mid - low), (high - axis) / (high - mid)
    bank = torch.minimum(up, down).clamp(min=0)
    empty = bank.sum(1) == 0  # narrower than a bin: take the nearest one
    bank[empty, (axis[None] - mid[empty]).abs().argmin(1)] = 1.0
    return bank / bank.sum(1, keepdim=True)


class Features(nn.Module):
    """PCM with `context` samples before it, [batch, context + hops * hop] -> log band power [batch, bands, frames]."""

    def __init__(self, cfg):
        super().__init__()
        f = cfg.features
        self.fft, self.step = f.fft_samples, f.frame_samples
        self.context = self.fft - self.step
        self.floor = f.floor_power
        window = torch.hann_window(self.fft)
        self.register_buffer("window", window / window.square().sum().sqrt())
        self.register_buffer("bank", filterbank(f, cfg.audio.sample_rate_hz))

    def forward(self, pcm):
        complexly = not torch.onnx.is_in_onnx_export()  # the exporter knows the STFT of pairs only
        spec = torch.stft(pcm, self.fft, self.step, window=self.window, center=False, return_complex=complexly)
        pairs = torch.view_as_real(spec) if complexly else spec
        return torch.log(self.bank @ pairs.square().sum(-1) + self.floor)


class Causal2d(nn.Module):
    """Convolution over [batch, ch, bands, time], padded evenly in frequency and only before in time."""

    def __init__(self, cin, cout, kernel=3, stride=(1, 1)):
        super().__init__()
        self.keep = kernel - stride[1]  # columns of the past that the next hop needs
        self.conv = nn.Conv2d(cin, cout, kernel, stride, padding=(kernel // 2, 0), bias=False)
        self.norm = nn.BatchNorm2d(cout)

    def forward(self, x, past=None):
        x = F.pad(x, (self.keep, 0)) if past is None else torch.cat([past, x], -1)
        return self.norm(self.conv(x)), x[..., -self.keep:]


class Causal1d(nn.Module):
    def __init__(self, width, dilation):
        super().__init__()
        self.keep = 2 * dilation
        self.conv = nn.Conv1d(width, width, 3, dilation=dilation, bias=False)
        self.norm = nn.BatchNorm1d(width)

    def forward(self, x, past=None):
        joined = F.pad(x, (self.keep, 0)) if past is None else torch.cat([past, x], -1)
        return x + F.relu(self.norm(self.conv(joined))), joined[..., -self.keep:]


def parts_of(bands):
    """[PARTS, bands] the mean of each part of the bands."""
    edges = [k * bands // PARTS for k in range(PARTS + 1)]
    out = torch.zeros(PARTS, bands)
    for k, (low, high) in enumerate(zip(edges, edges[1:])):
        out[k, low:high] = 1 / (high - low)
    return out


def modulation_matrices(frames, bands, groups):
    """What measures modulation in blocks of two hops of `frames`: [groups, bands] the mean of each group of bands; [2 * waves,
    2 * frames] a Hann window and cosines, then sines, from one wave a block on, blind to the block's mean; [ranges, 2 * waves] their
    mean power in octaves, the last with its upper end."""
    edges = [k * bands // groups for k in range(groups + 1)]
    group = torch.zeros(groups, bands)
    for k, (low, high) in enumerate(zip(edges, edges[1:])):
        group[k, low:high] = 1 / (high - low)
    n = 2 * frames
    window = torch.hann_window(n).double()
    turns = 2 * math.pi * torch.outer(torch.arange(1, frames + 1), torch.arange(n)).double() / n
    wave = torch.cat([turns.cos(), turns.sin()]) * window / window.square().sum().sqrt()
    octaves = [2**k for k in range(frames.bit_length() - 1)] + [frames + 1]
    ranges = torch.zeros(len(octaves) - 1, frames)
    for k, (low, high) in enumerate(zip(octaves, octaves[1:])):
        ranges[k, low - 1:high - 1] = 1 / (high - low)
    return group, (wave - wave.mean(1, keepdim=True)).float(), ranges.repeat(1, 2)


class Net(nn.Module):
    """`forward(pcm [batch, hops * hop], speech [batch, hops])` -> dict of score [batch], frames [batch, steps],
    embedding [batch, 2 * width], measures [batch, `measured`]. Hops without speech move neither the running mean nor the pooled
    window. With `cfg.net.reread` the score is linear in the measures, fitted when all else is trained (reread.py), and with
    `cfg.net.modulation` in the modulation of so many groups of bands too [batch, ranges * groups]."""

    def __init__(self, cfg):
        super().__init__()
        self.cfg = cfg
        a, f, n = cfg.audio, cfg.features, cfg.net
        self.features = Features(cfg)
        self.hop = a.hop_samples
        self.frames_per_hop = a.hop_samples // f.frame_samples
        self.steps_per_hop = a.hop_samples // a.step_samples
        self.window_hops = a.window_samples // a.hop_samples
        c1, c2, c3 = n.channels
        first = self.frames_per_hop // self.steps_per_hop // 2
        self.per_stage = 1 + 2 * n.blocks
        self.convs = nn.ModuleList([
            Causal2d(1, c1, 5, (2, first)),
            Causal2d(c1, c2, 3, (2, 2)), *(Causal2d(c2, c2) for _ in range(2 * n.blocks)),
            Causal2d(c2, c3, 3, (2, 1)), *(Causal2d(c3, c3) for _ in range(2 * n.blocks)),
        ])
        self.collapse = nn.Conv1d(c3 * math.ceil(f.bands / 8), n.width, 1, bias=False)
        self.collapse_norm = nn.BatchNorm1d(n.width)
        self.context = nn.ModuleList(Causal1d(n.width, 2**i) for i in range(n.context_layers))
        self.drop = nn.Dropout(n.dropout)
        self.attend = nn.Conv1d(n.width, 1, 1)
        self.frame = nn.Conv1d(n.width, 1, 1)
        self.head = nn.Sequential(nn.Linear(2 * n.width, n.width), nn.ReLU(), nn.Dropout(n.dropout), nn.Linear(n.width, 1))
        self.measured = 2 * (2 * n.width + PARTS * c3)
        if n.reread:
            self.register_buffer("measured_mean", torch.zeros(self.measured))
            self.register_buffer("measured_rate", torch.ones(self.measured))
            self.reread = nn.Linear(self.measured, 1)
        if n.modulation:
            matrices = modulation_matrices(self.frames_per_hop, f.bands, n.modulation)
            for name, matrix in zip(("group", "wave", "ranges"), matrices):
                self.register_buffer(name, matrix, persistent=False)
            self.modulated = n.modulation * len(self.ranges)
            self.register_buffer("modulated_mean", torch.zeros(self.modulated))
            self.register_buffer("modulated_rate", torch.ones(self.modulated))
            self.modulation = nn.Linear(self.modulated, 1)

    def encode(self, x, past=None):
        """Normalized features [batch, bands, frames] -> step embeddings [batch, width, steps]; what is measured besides them: they
        without their context, and the last 2-D convolution's [batch, ch, bands, steps]; and the new state."""
        past = iter([None] * 99 if past is None else past)
        state = []

        def run(layer, value):
            y, kept = layer(value, next(past))
            state.append(kept)
            return y

        x = F.relu(run(self.convs[0], x.unsqueeze(1)))
        for i in (1, 1 + self.per_stage):
            x = F.relu(run(self.convs[i], x))
            for k in range(i + 1, i + self.per_stage, 2):
                y = F.relu(run(self.convs[k], x))
                x = F.relu(x + run(self.convs[k + 1], y))
        deep, x = x, F.relu(self.collapse_norm(self.collapse(self.drop(x.flatten(1, 2)))))
        alone = x
        for layer in self.context:
            x = run(layer, x)
        return x, (alone, deep), state

    def pool(self, steps, weight_logits):
        """Attentive mean and standard deviation over the last axis: [batch, width, steps] -> [batch, 2 * width]."""
        w = torch.softmax(weight_logits, -1)
        mean = (steps * w).sum(-1)
        var = (steps.square() * w).sum(-1) - mean.square()
        return torch.cat([mean, (var.clamp(min=0) + 1e-4).sqrt()], 1)

    def normalized(self, log_bands, speech):
        """Log bands [batch, bands, frames] less their running mean, which moves once a hop and only by hops with speech."""
        b, bands, frames = log_bands.shape
        by_hop = log_bands.reshape(b, bands, -1, self.frames_per_hop)
        means = by_hop.mean(-1)
        if means.shape[-1] <= self.cfg.features.norm_hops:  # not yet leaky: the mean of the hops heard so far
            heard = speech.unsqueeze(1)
            mean = (means * heard).cumsum(-1) / heard.cumsum(-1).clamp(min=1)
            return (by_hop - mean.unsqueeze(-1)).reshape(b, bands, frames)
        mean, count, rows = torch.zeros_like(means[..., 0]), torch.zeros_like(means[:, :1, 0]), []
        for k in range(means.shape[-1]):
            heard = speech[:, k:k + 1]
            count = torch.where(heard > 0.5, torch.clamp(count + 1, max=self.cfg.features.norm_hops), count)
            mean = torch.where(heard > 0.5, mean + (means[..., k] - mean) / count.clamp(min=1), mean)
            rows.append(mean)
        return (by_hop - torch.stack(rows, -1).unsqueeze(-1)).reshape(b, bands, frames)

    def judge(self, normalized, speech):
        """From normalized features on; what training runs on stored features."""
        steps, sources, _ = self.encode(normalized)
        steps = steps.float()
        muted = (speech.repeat_interleave(self.steps_per_hop, 1) - 1) * FULLY_OFF
        embedding = self.pool(steps, (self.attend(steps).squeeze(1).float() + muted).unsqueeze(1))
        told = {"frames": self.frame(steps).squeeze(1), "embedding": embedding}
        if self.training:
            return {"score": self.head(embedding).squeeze(1), **told}
        measures = self.measured_of(steps, *sources, speech)
        score = self.told(embedding, measures)
        if self.cfg.net.modulation:
            told["modulation"] = self.modulation_of(normalized, speech)
            score = score + self.modulation(self.away(told["modulation"], "modulated")).squeeze(1)
        return {"score": score, "measures": measures, **told}

    def modulation_of(self, normalized, speech):
        """[batch, ranges * groups] of normalized features [batch, bands, frames]: the log of each range's share in what modulates a
        group of bands, over the hops with speech; each is measured in a block with the hop before it."""
        frames = self.frames_per_hop
        blocks = F.pad(self.group @ normalized, (frames, 0)).unfold(2, 2 * frames, frames)
        power = (blocks @ self.wave.T).square() @ self.ranges.T
        share = speech / speech.sum(1, keepdim=True).clamp(min=1)
        return self.spread((power * share[:, None, :, None]).sum(2).transpose(1, 2))

    @staticmethod
    def spread(power):
        """[batch, ranges, groups] mean power -> [batch, ranges * groups]."""
        log = torch.log(power + FAINT)
        return (log - log.mean(1, keepdim=True)).flatten(1)

    def measured_of(self, steps, alone, deep, speech):
        """[batch, `measured`] of step embeddings and the other sources of `encode`, over the steps with speech."""
        heard = speech.repeat_interleave(self.steps_per_hop, 1).unsqueeze(1)
        share = heard / heard.sum(2, keepdim=True).clamp(min=1)
        parts = parts_of(deep.shape[2]).to(deep.device)
        means = []
        for power in (1, 2):
            flat = torch.cat([steps, alone.float()], 1) ** power
            in_parts = parts @ (deep.float() ** power * share.unsqueeze(1)).sum(3, keepdim=True)
            means.append(torch.cat([(flat * share).sum(2), in_parts.flatten(1)], 1))
        return self.measures(*means)

    @staticmethod
    def measures(mean, square):
        """[batch, `measured`] means and deviations, from means and means of squares."""
        return torch.cat([mean, ((square - mean.square()).clamp(min=0) + 1e-6).sqrt()], 1)

    def told(self, embedding, measures):
        """[batch] the score."""
        if not self.cfg.net.reread:
            return self.head(embedding).squeeze(1)
        return self.reread(self.away(measures, "measured")).squeeze(1)

    def away(self, values, of):
        """In deviations from the mean, within a limit; `of` names whose mean and rate."""
        far = (values - getattr(self, f"{of}_mean")) * getattr(self, f"{of}_rate")
        return far.clamp(-MEASURE_LIMIT, MEASURE_LIMIT)

    def forward(self, pcm, speech=None):
        speech = torch.ones(len(pcm), pcm.shape[1] // self.hop, device=pcm.device) if speech is None else speech
        x = self.features(F.pad(pcm, (self.features.context, 0)))
        return self.judge(self.normalized(x, speech), speech)
