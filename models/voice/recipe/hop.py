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

from net import FULLY_OFF, MEASURE_LIMIT, PARTS, Net, parts_of

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
    return times_ready(x, weight.T, bias)


def times_ready(x, weight, bias):
    """The same with a weight that is transposed already."""
    return torch.addmm(bias, x, weight)


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


class Modulation(nn.Module):
    """A net's `modulation_of` for one hop: normalized bands [batch, frames, bands] and the groups of the hop before -> mean power
    [batch, 1, ranges * groups] and this hop's groups [batch, frames, groups]."""

    def __init__(self, net):
        super().__init__()
        self.state_shape = (net.frames_per_hop, net.cfg.net.modulation)
        self.shape = (len(net.ranges), net.cfg.net.modulation)
        self.size = net.modulated
        self.register_buffer("group", net.group.T.contiguous())
        self.register_buffer("wave", net.wave)
        self.register_buffer("ranges", net.ranges)

    def forward(self, x, past):
        now = x @ self.group
        waves = self.wave @ torch.cat([past, now], 1)
        return (self.ranges @ (waves * waves)).reshape(-1, 1, self.size), now


class Encoder(nn.Module):
    """A net's bands and convolutions over one hop, with what its layers keep."""

    def __init__(self, net):
        super().__init__()
        self.net = net
        self.steps, self.width = net.steps_per_hop, net.cfg.net.width
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
        self.channels, self.bands = net.convs[-1].conv.out_channels, bands  # in the end
        self.register_buffer("parts", parts_of(bands))

    def state_shapes(self):
        """Without the batch axis, what is kept of the first layer, of the second, of the other 2-D ones side by side, and of the
        dilated ones one after the other."""
        n = self.net
        bands = n.features.bank.shape[0]
        return [(n.convs[0].keep, bands), (n.convs[1].conv.in_channels, n.convs[1].keep, (bands - 1) // 2 + 1),
                (2, sum(self.sizes[2:])), (sum(layer.keep for layer in n.context), self.width)]

    def forward(self, x, first, second, later, dilated):
        """Normalized bands [batch, frames, bands] -> embeddings [batch, steps, width]; the same without their context; the last
        2-D convolution, summed over the steps, and so its squares, each in parts of the bands [batch, 1, 2 * PARTS * ch] in the
        order of `part_order`; and the layers' new states."""
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

        deep = torch.cat([x.sum(1, keepdim=True), (x * x).sum(1, keepdim=True)], 1)
        if self.channels_last:
            deep = self.parts @ deep.reshape(-1, 2, self.bands, self.channels)
        else:
            deep = deep.reshape(-1, 2, self.channels, self.bands) @ self.parts.T
        weight = n.collapse.weight[..., 0]
        if self.channels_last:
            weight = weight.reshape(self.width, -1, self.bands).transpose(1, 2).reshape(self.width, -1)
        x = F.relu(times(x.reshape(-1, n.collapse.in_channels), weight, n.collapse.bias)).reshape(-1, self.steps, self.width)
        alone = x

        new_dilated = []
        for layer, past in zip(n.context, torch.split(dilated, [layer.keep for layer in n.context], 1)):
            both = torch.cat([past, x], 1)
            new_dilated.append(both[:, -layer.keep:])
            taps = both.index_select(1, three_apart(layer.conv.dilation[0], self.steps)).reshape(-1, 3 * self.width)
            y = times(taps, layer.conv.weight.transpose(1, 2).reshape(self.width, -1), layer.conv.bias)
            x = x + F.relu(y).reshape(-1, self.steps, self.width)
        return (x, alone, deep.reshape(-1, 1, 2 * PARTS * self.channels),
                (first, second, torch.cat(new_later, 2), torch.cat(new_dilated, 1)))

    def part_order(self):
        """Where each of the net's measures of the last 2-D convolution, ch * PARTS, lies."""
        at = torch.arange(PARTS * self.channels)
        return at.reshape(PARTS, -1).T.flatten() if self.channels_last else at


class Hop(nn.Module):
    """`forward(pcm [batch, hop], speech [batch, 1], *states)` -> score [batch, 1], frames [batch, steps], novelty [batch, 1], new
    states: one hop of one or more nets that were read anew (reread.py), their scores and frames averaged. `speech` = 0 leaves
    the pooled window and the running means as they were, while the convolutions move on. `novelty` is the Mahalanobis distance
    of the embeddings, side by side, from the train set's, with its `mean` and `whitening`, per dimension (Lee 2018).

    All nets share one window, a row of sums for each hop. Sums over steps are products with weights: of each net those of its
    attention, and before them a column of ones, for plain sums. Over the window it is the same: the column of ones, whose logit is
    0, weighs all hops alike. Of a net whose modulation is read a row ends in its power."""

    def __init__(self, nets, mean, whitening):
        super().__init__()
        if not all(net.cfg.net.reread for net in nets):
            raise ValueError("each net's score has to be read anew first (reread.py)")
        self.encoders = nn.ModuleList(Encoder(net) for net in nets)
        self.modulations = nn.ModuleDict({str(k): Modulation(net) for k, net in enumerate(nets) if net.cfg.net.modulation})
        first = nets[0]
        self.steps, self.window_hops, self.memory = first.steps_per_hop, first.window_hops, first.cfg.features.norm_hops
        self.context = max(encoder.spectrum.context for encoder in self.encoders)
        self.bands = [encoder.spectrum.bands for encoder in self.encoders]
        widths = [encoder.width for encoder in self.encoders]
        parts = [PARTS * encoder.channels for encoder in self.encoders]
        width, columns = sum(widths), 1 + len(nets)
        self.columns, self.measured, self.embedded = columns, 2 * width + sum(parts), width

        # One product for what is linear in steps: a logit of 0, each net's logits of attention, the mean of the nets' frame scores.
        weight, bias = torch.zeros(columns + 1, 2 * width), torch.zeros(columns + 1)
        for k, (net, low, size) in enumerate(zip(nets, starts(widths), widths)):
            weight[1 + k, low:low + size], bias[1 + k] = net.attend.weight[0, :, 0], net.attend.bias[0]
            weight[columns, low:low + size] = net.frame.weight[0, :, 0] / len(nets)
            bias[columns] += net.frame.bias[0] / len(nets)
        self.register_buffer("told", weight.T.contiguous())
        self.register_buffer("told_bias", bias)

        # A row of the window: largest logits, sums of weights, then of [values | squares] of all steps as `self.sums` picks them
        # out of all weighted sums, then each net's of the last 2-D convolution.
        flat = 4 * width
        plain = torch.arange(flat)
        owned = [(1 + k) * flat + low + torch.arange(size) for k, (low, size) in enumerate(zip(starts(widths), widths))]
        self.register_buffer("sums", torch.cat([plain, *owned, *(at + 2 * width for at in owned)]))
        self.modulated_at = 2 * columns + len(self.sums) + 2 * sum(parts)
        self.row = self.modulated_at + sum(part.size for part in self.modulations.values())

        # What is taken out of the window's weighted sums, in this order: divisors, values, squares; of measures, then of embeddings.
        at = 2 * columns
        taken = [torch.full((self.measured,), columns)]
        taken += [torch.full((size,), (1 + k) * self.row + columns + 1 + k) for k, size in enumerate(widths)]
        for squares in (0, 1):
            taken.append(at + squares * 2 * width + torch.arange(2 * width))
            taken += [at + len(self.sums) + 2 * low + squares * size + torch.arange(size) for low, size in zip(starts(parts), parts)]
            taken += [(1 + k) * self.row + at + flat + squares * width + low + torch.arange(size)
                      for k, (low, size) in enumerate(zip(starts(widths), widths))]
        self.register_buffer("taken", torch.cat(taken))
        self.register_buffer("spare", torch.cat([torch.full((self.measured,), 1e-6), torch.full((width,), 1e-4)]))

        # Where each measure of a net lies among those of all: values, then deviations; and after them modulation.
        measured = 2 * self.measured + self.row - self.modulated_at
        for name in ("measured_mean", "measured_rate"):
            self.register_buffer(name, torch.zeros(measured))
        reread, bias, at = torch.zeros(measured), 0.0, 2 * self.measured
        for net, encoder, low, part in zip(nets, self.encoders, starts(widths), starts(parts)):
            size = encoder.width
            values = torch.cat([low + torch.arange(size), width + low + torch.arange(size),
                                2 * width + part + encoder.part_order()])
            order = torch.cat([values, self.measured + values])
            self.measured_mean[order], self.measured_rate[order] = net.measured_mean, net.measured_rate
            reread[order] = net.reread.weight[0].detach() / len(nets)
            bias += float(net.reread.bias) / len(nets)
            if net.cfg.net.modulation:
                mine = slice(at, at + net.modulated)
                self.measured_mean[mine], self.measured_rate[mine] = net.modulated_mean, net.modulated_rate
                reread[mine] = net.modulation.weight[0].detach() / len(nets)
                bias += float(net.modulation.bias) / len(nets)
                at += net.modulated
        self.register_buffer("reread", reread[:, None])
        self.register_buffer("reread_bias", torch.tensor([bias]))

        # The embedding has each net's means and deviations in turns; here are all means first.
        order = torch.cat([2 * low + shift * size + torch.arange(size) for shift in (0, 1) for low, size in zip(starts(widths), widths)])
        self.register_buffer("mean", mean[order])
        self.register_buffer("whitening", whitening[order])

    def state_shapes(self):
        """Without the batch axis: the sound before the hop, running means, hop count, window, what the nets' layers keep, and the
        groups of bands whose modulation is read."""
        return [(self.context,), (sum(self.bands),), (1,), (self.window_hops, self.row),
                *(shape for encoder in self.encoders for shape in encoder.state_shapes()),
                *(part.state_shape for part in self.modulations.values())]

    def forward(self, pcm, speech, context, means, count, window, *kept):
        sound, heard = torch.cat([context, pcm], 1), speech > 0.5
        bands = [encoder.spectrum(sound[:, self.context - encoder.spectrum.context:]) for encoder in self.encoders]
        counted = torch.clamp(count + 1, max=self.memory)
        now = torch.cat([x.mean(1) for x in bands], 1)
        means = torch.where(heard, means + (now - means) / counted, means)
        count = torch.where(heard, counted, count)
        steps, alone, deep, power, new, grouped = [], [], [], [], [], []
        pasts = iter(kept[4 * len(self.encoders):])
        for k, (encoder, x, mean) in enumerate(zip(self.encoders, bands, torch.split(means, self.bands, 1))):
            x = x - mean.unsqueeze(1)
            mine, others, parts, states = encoder(x, *kept[4 * k:4 * k + 4])
            steps.append(mine)
            alone.append(others)
            deep.append(parts)
            new += states
            if str(k) in self.modulations:
                modulating, groups = self.modulations[str(k)](x, next(pasts))
                power.append(modulating)
                grouped.append(groups)
        flat = torch.cat([*steps, *alone], 2)
        told = times_ready(flat.reshape(-1, 2 * self.embedded), self.told, self.told_bias).reshape(-1, self.steps, self.columns + 1)
        logits, frames = torch.split(told, [self.columns, 1], 2)
        top = logits.amax(1, keepdim=True)
        weights = (logits - top).exp()
        sums = (weights.transpose(1, 2) @ torch.cat([flat, flat * flat], 2)).reshape(-1, 1, self.columns * 4 * self.embedded)
        row = torch.cat([top, weights.sum(1, keepdim=True), sums.index_select(2, self.sums), *deep, *power], 2)
        window = torch.where(heard.unsqueeze(-1), torch.cat([window[:, 1:], row], 1), window)
        score, novelty = self.judge(window)
        return score, frames.reshape(-1, self.steps), novelty, sound[:, -self.context:], means, count, window, *new, *grouped

    def judge(self, window):
        """As Net.pool and Net.measured_of over the window's steps, and Net.modulation_of over its hops. A hop not heard yet has sums
        of 0 and weighs nothing; where none was heard, so does all."""
        top, weight, _ = torch.split(window, [self.columns, self.columns, self.row - 2 * self.columns], 2)
        logits = top + (torch.clamp(weight, max=1) - 1) * FULLY_OFF
        sums = (torch.softmax(logits, 1).transpose(1, 2) @ window).reshape(-1, self.columns * self.row)
        size = self.measured + self.embedded
        divisor, value, square = torch.split(sums.index_select(1, self.taken), [size] * 3, 1)
        divisor = divisor.clamp(min=0.01)  # 1 / hops or more, unless none was heard
        value, square = value / divisor, square / divisor
        deviation = ((square - value * value).clamp(min=0) + self.spare).sqrt()
        (value, mean), (deviation, scatter) = (torch.split(x, [self.measured, self.embedded], 1) for x in (value, deviation))
        power = torch.split(sums[:, self.modulated_at:self.row], [part.size for part in self.modulations.values()], 1)
        spread = [Net.spread(x.reshape(-1, *part.shape)) for x, part in zip(power, self.modulations.values())]
        away = (torch.cat([value, deviation, *spread], 1) - self.measured_mean) * self.measured_rate
        score = times_ready(away.clamp(-MEASURE_LIMIT, MEASURE_LIMIT), self.reread, self.reread_bias)
        apart = (torch.cat([mean, scatter], 1) - self.mean) @ self.whitening
        return score, apart.square().mean(1, keepdim=True).sqrt()


def starts(sizes):
    """Where each piece begins, one after the other."""
    return list(itertools.accumulate(sizes[:-1], initial=0))
