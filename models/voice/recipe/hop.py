"""One hop of a net with explicit state, for export: the function of `Net.forward`, in the steps that a WASM runtime is fast at.

Such a runtime multiplies matrices well and does little else well. So the spectrum is two stages of matrices instead of an FFT
(Cooley and Tukey 1965); a convolution over time takes 10 products for 8 steps instead of 24; time is the first axis after the
batch, so that what is kept, joined and cut off lies in one piece; and what a hop adds to the pooled window is summed up once.
Matrices that follow from weights and are larger than them are worked out when the file is loaded.
"""
import itertools
import math
from fractions import Fraction

import torch
import torch.nn.functional as F
from torch import nn

from net import FULLY_OFF, parts_of

LANES = 16  # columns of a product that are worked out at once: what is no multiple of it costs as the next one
BANDS_AT_ONCE = 32  # that share a product: few see little of the spectrum, many are few products
FIRST_STAGE = 32  # points of the spectrum's first stage; the rest of the window is left for the second

# Where polynomials are taken, besides at infinity: of sets of simple fractions the one that rounds least in float32. The largest
# error is 1e-5 of the outputs' deviation, nine times that of the plain way.
POINTS = [Fraction(p) for p in ("0", "1", "-1", "1/3", "-1/3", "5/4", "-5/4", "3", "-3")]
AT_ONE = POINTS.index(1)  # the point that adds the same to each output: where a bias belongs


def minimal(outputs, taps=3):
    """Y = A ((G g) * (B d)), with one product for each of `outputs + taps - 1` points (Toom and Cook; Winograd 1980): A, G, B."""
    count = outputs + taps - 1
    points = POINTS[:count - 1]
    if len(points) != count - 1:
        raise ValueError(f"{outputs} steps a hop want {count - 1} points, of which there are {len(POINTS)}")

    def product(roots):
        """Coefficients of the polynomial with these roots, the constant first."""
        out = [Fraction(1)]
        for root in roots:
            out = [low - root * high for low, high in zip([Fraction(0), *out], [*out, Fraction(0)])]
        return out

    others = [[q for q in points if q != p] for p in points]
    scale = [math.prod((p - q for q in rest), start=Fraction(1)) for p, rest in zip(points, others)]
    into = [[*product(rest), Fraction(0)] for rest in others] + [product(points)]
    of_filter = [[p**k / s for k in range(taps)] for p, s in zip(points, scale)] + [[0] * (taps - 1) + [1]]
    out_of = [[p**k for p in points] + [int(k == outputs - 1)] for k in range(outputs)]
    return tuple(torch.tensor([[float(v) for v in row] for row in rows]) for rows in (out_of, of_filter, into))


class LogBands(nn.Module):
    """As net.Features: [batch, context + hop] -> log band power [batch, frames, bands]. With n = n2 + N2 n1 and
    k = k1 + N1 k2, the first stage sums over n1, the second, one matrix for each k1, over n2; k1 stops at N1 / 2, as the sound
    is real."""

    def __init__(self, features, hop):
        super().__init__()
        fft, self.step, self.floor = features.fft, features.step, features.floor
        self.fft, self.bands, self.frames = fft, len(features.bank), hop // features.step
        self.blocks = math.ceil(fft / self.step)  # steps that a window reaches into
        self.context = (self.blocks - 1) * self.step
        self.rest = fft // FIRST_STAGE
        half = FIRST_STAGE // 2 + 1
        turn = 2 * math.pi * torch.outer(torch.arange(half), torch.arange(FIRST_STAGE)).double() / FIRST_STAGE
        bins = torch.arange(half)[:, None] + FIRST_STAGE * torch.arange(self.rest)
        bins = bins[:, torch.minimum(bins, fft - bins).sum(0).argsort()]  # the second stage gives frequencies in their order
        self.register_buffer("window", features.window)
        self.register_buffer("first", torch.stack([turn.cos(), -turn.sin()], 1).flatten(0, 1).float())
        self.register_buffer("bins", bins[:, None])
        self.register_buffer("times", torch.arange(self.rest)[:, None])
        self.half = half
        # Bins of k1 = 0 and N1 / 2 come twice: the second time they count for nothing.
        seen, bank = set(), torch.zeros(self.rest, half, self.bands)
        for column, row in itertools.product(range(self.rest), range(half)):
            bin_ = int(min(bins[row, column], fft - bins[row, column]))
            if bin_ not in seen:
                bank[column, row] = features.bank[:, bin_]
            seen.add(bin_)
        # Bands know their own part of the spectrum only: columns of `bins` from and to, and the part's filters.
        self.parts = []
        for k, part in enumerate(bank.split(BANDS_AT_ONCE, 2)):
            columns = part.sum((1, 2)).nonzero()[:, 0]
            low, high = int(columns[0]), int(columns[-1]) + 1
            self.parts.append((low, high))
            self.register_buffer(f"bank{k}", part[low:high].flatten(0, 1))

    def forward(self, pcm):
        blocks = pcm.reshape(-1, self.frames + self.blocks - 1, self.step)
        parts = [blocks[:, at:at + self.frames] for at in range(self.blocks)]
        parts[0] = parts[0][..., self.blocks * self.step - self.fft:]
        frames = (torch.cat(parts, -1) * self.window).reshape(-1, self.frames, FIRST_STAGE, self.rest)
        firsts = (self.first @ frames).reshape(-1, self.half, 2 * self.rest).transpose(0, 1)
        turns = (self.bins * self.times % self.fft) * (2 * math.pi / self.fft)
        cos, sin = turns.cos(), turns.sin()
        real = firsts @ torch.cat([cos, sin], 1)
        imaginary = firsts @ torch.cat([sin, -cos], 1)  # of the other sign, which its square does not know
        power = (real * real + imaginary * imaginary).permute(1, 2, 0)
        bands = torch.cat([power[:, low:high].reshape(-1, (high - low) * self.half) @ getattr(self, f"bank{k}")
                           for k, (low, high) in enumerate(self.parts)], 1)
        return torch.log(bands + self.floor).reshape(-1, self.frames, self.bands)


def times(x, weight, bias):
    """F.linear, as the runtime has it ready when it runs: with the weight transposed beforehand."""
    return torch.addmm(bias, x, weight.T)


def three_apart(apart, steps):
    """Rows that a filter of 3 reaches from each step."""
    return (torch.arange(steps)[:, None] + apart * torch.arange(3)).flatten()


class AtPoints(nn.Module):
    """A convolution of 3 in time and 3 in frequency over [batch, 2 + steps, ch * bands], or bands * ch with `channels_last`,
    with one product for 2.4."""

    def __init__(self, conv, bands, steps, channels_last):
        super().__init__()
        self.conv, self.bands, self.channels_last, self.points = conv, bands, channels_last, steps + 2
        self.stride = conv.stride[0]
        self.out_bands = (bands - 1) // self.stride + 1
        out_of, of_filter, into = minimal(steps)
        self.register_buffer("out_of", out_of)
        self.register_buffer("of_filter", of_filter)
        self.register_buffer("into", into)
        self.register_buffer("at_one", F.one_hot(torch.tensor(AT_ONE), self.points).float()[:, None])
        self.register_buffer("taps", (self.stride * torch.arange(self.out_bands)[:, None] + torch.arange(3)).flatten())

    def forward(self, x):
        conv, at = self.conv, self.into @ x
        out_size = conv.out_channels * self.out_bands
        if self.channels_last:
            weight = self.of_filter @ conv.weight.permute(3, 2, 1, 0).reshape(3, -1)
            weight = weight.reshape(self.points, -1, conv.out_channels)
            edged = F.pad(at, (conv.in_channels, conv.in_channels)).reshape(-1, self.points, self.bands + 2, conv.in_channels)
            taps = edged.index_select(2, self.taps).reshape(-1, self.points, self.out_bands, 3 * conv.in_channels)
            return self.out_of @ (taps @ weight).reshape(-1, self.points, out_size) + conv.bias.repeat(self.out_bands)
        weight = (self.of_filter @ conv.weight.permute(3, 0, 1, 2).reshape(3, -1)).reshape(-1, conv.in_channels, 3)
        y = F.conv1d(at.reshape(-1, self.points * conv.in_channels, self.bands), weight, (self.at_one * conv.bias).reshape(-1),
                     stride=self.stride, padding=1, groups=self.points)
        return self.out_of @ y.reshape(-1, self.points, out_size)


class Hop(nn.Module):
    """`forward(sound, speech, *states)` -> score, frames, embedding, new states. `sound` is the hop with at least
    `spectrum.context` samples before it. `speech` = 0 leaves the pooled window and the running mean as they were, while the
    convolutions move on."""

    def __init__(self, net):
        super().__init__()
        self.net = net
        self.steps, self.width = net.steps_per_hop, net.cfg.net.width
        self.memory = net.cfg.features.norm_hops
        self.spectrum = LogBands(net.features, net.hop)
        bands, at_points = net.features.bank.shape[0], []
        self.sizes = []  # channels * bands that go into each 2-D convolution
        for i, layer in enumerate(net.convs):
            if i == 2:
                self.channels_last = bands % LANES > 0
            if i > 1:
                at_points.append(AtPoints(layer.conv, bands, self.steps, self.channels_last))
            self.sizes.append(layer.conv.in_channels * bands)
            bands = (bands - 1) // layer.conv.stride[0] + 1
        self.at_points = nn.ModuleList(at_points)
        self.bands = bands  # in the end
        self.register_buffer("parts", parts_of(bands))

    def state_shapes(self):
        """Of each state without its batch axis: running mean, hop count, window of hops, that of measures, then what the layers
        keep: of the first, of the second, of the other 2-D ones side by side, of the dilated ones one after the other."""
        n = self.net
        bands = n.features.bank.shape[0]
        return [(bands,), (1,), (n.window_hops, 2 + 2 * self.width), (n.window_hops, n.measured), (n.convs[0].keep, bands),
                (n.convs[1].conv.in_channels, n.convs[1].keep, (bands - 1) // 2 + 1),
                (2, sum(self.sizes[2:])), (sum(layer.keep for layer in n.context), self.width)]

    def forward(self, sound, speech, mean, count, window, measured, *layers):
        x = self.spectrum(sound)
        heard = speech > 0.5
        counted = torch.clamp(count + 1, max=self.memory)
        new_mean = torch.where(heard, mean + (x.mean(1) - mean) / counted, mean)
        new_count = torch.where(heard, counted, count)
        steps, sums, new_layers = self.encode(x - new_mean.unsqueeze(1), *layers)
        n = self.net
        told = times(steps.reshape(-1, self.width), torch.cat([n.attend.weight, n.frame.weight])[..., 0],
                     torch.cat([n.attend.bias, n.frame.bias])).reshape(-1, self.steps, 2)
        logits, frames = torch.split(told, [1, 1], 2)
        longer = torch.cat([window[:, 1:], self.summed(steps, logits)], 1)
        new_window = torch.where(heard.unsqueeze(-1), longer, window)
        new_measured = torch.where(heard.unsqueeze(-1), torch.cat([measured[:, 1:], sums.unsqueeze(1)], 1), measured)
        embedding = self.pooled(new_window)
        hops = torch.clamp(new_window[:, :, 1], max=1).sum(1, keepdim=True)  # of the window that were heard
        value, square = torch.chunk(new_measured.sum(1) / (torch.clamp(hops, min=1) * self.steps), 2, 1)
        score = n.told(embedding, n.measures(value, square)).unsqueeze(1)
        return score, frames.reshape(-1, self.steps), embedding, new_mean, new_count, new_window, new_measured, *new_layers

    def encode(self, x, first, second, later, dilated):
        """Normalized bands [batch, frames, bands] -> embeddings [batch, steps, width]; sums over the steps of what is measured,
        values, then squares [batch, `measured`]; and the layers' new states."""
        n = self.net

        def early(layer, x):
            conv = layer.conv
            return F.relu(F.conv2d(x, conv.weight.transpose(2, 3), conv.bias, conv.stride[::-1], conv.padding[::-1]))

        x = torch.cat([first, x], 1)
        first = x[:, -n.convs[0].keep:]
        x = torch.cat([second, early(n.convs[0], x.unsqueeze(1))], 2)
        second = x[:, :, -n.convs[1].keep:]
        x = early(n.convs[1], x)
        x = x.permute(0, 2, 3, 1) if self.channels_last else x.transpose(1, 2)
        x = x.reshape(-1, self.steps, self.sizes[2])

        new_later, left = [], list(zip(self.at_points, torch.split(later, self.sizes[2:], 2)))

        def after(x):
            layer, past = left.pop(0)
            new_later.append(x[:, -2:])
            return layer(torch.cat([past, x], 1))

        for stage in range(2):
            if stage > 0:
                x = F.relu(after(x))
            for _ in range(n.cfg.net.blocks):
                x = F.relu(x + after(F.relu(after(x))))

        weight = n.collapse.weight[..., 0]
        if self.channels_last:
            weight = weight.reshape(self.width, -1, self.bands).transpose(1, 2).reshape(self.width, -1)
        deep = torch.cat([self.in_parts(x.sum(1)), self.in_parts((x * x).sum(1))], 1)
        x = F.relu(times(x.reshape(-1, n.collapse.in_channels), weight, n.collapse.bias)).reshape(-1, self.steps, self.width)
        alone = x

        new_dilated = []
        for layer, past in zip(n.context, torch.split(dilated, [layer.keep for layer in n.context], 1)):
            both = torch.cat([past, x], 1)
            new_dilated.append(both[:, -layer.keep:])
            taps = both.index_select(1, three_apart(layer.conv.dilation[0], self.steps)).reshape(-1, 3 * self.width)
            y = times(taps, layer.conv.weight.transpose(1, 2).reshape(self.width, -1), layer.conv.bias)
            x = x + F.relu(y).reshape(-1, self.steps, self.width)
        flat = torch.cat([x, alone], 2)
        value, square = torch.chunk(deep, 2, 1)
        sums = torch.cat([flat.sum(1), value, (flat * flat).sum(1), square], 1)
        return x, sums, (first, second, torch.cat(new_later, 2), torch.cat(new_dilated, 1))

    def in_parts(self, x):
        """[batch, ch * bands], or bands * ch, -> [batch, ch * PARTS]."""
        if self.channels_last:
            return (self.parts @ x.reshape(-1, self.bands, x.shape[1] // self.bands)).transpose(1, 2).flatten(1)
        return (x.reshape(-1, x.shape[1] // self.bands, self.bands) @ self.parts.T).flatten(1)

    def summed(self, steps, logits):
        """One hop's row of the window: [batch, 1, largest logit | sum of weights | of weighted steps | of their squares]."""
        top = logits.amax(1, keepdim=True)
        weights = (logits - top).exp().transpose(1, 2)
        sums = weights @ torch.cat([torch.ones_like(logits), steps, steps * steps], -1)
        return torch.cat([top, sums], -1)

    def pooled(self, window):
        """As Net.pool over the window's steps; a hop not heard yet has a sum of weights of 0, a heard one of 1 or more."""
        top, sums = torch.split(window, [1, 1 + 2 * self.width], 2)
        heard = torch.clamp(sums[..., :1], max=1)
        weights = torch.softmax(top + (heard - 1) * FULLY_OFF, 1).transpose(1, 2)
        sums = (weights @ sums)[:, 0]
        weight, mean, squares = torch.split(sums, [1, self.width, self.width], 1)
        weight = weight.clamp(min=0.01)  # 1 / hops or more, unless none was heard
        mean, squares = mean / weight, squares / weight
        return torch.cat([mean, ((squares - mean * mean).clamp(min=0) + 1e-4).sqrt()], 1)
