"""Operations on batches of pictures, float32 [n, 3, side, side] 0..255, each picture with its own parameters, on any
device. Nothing here makes the processor wait for the device: how many of a batch are changed is drawn beside it, and what
is constant is brought there once."""
from functools import lru_cache

import torch
import torch.nn.functional as F

PAD = 16  # px around a picture before it goes through its spectrum
LUMA = (0.299, 0.587, 0.114)


@lru_cache(maxsize=None)
def constant(values, device):
    """Float tensor of nested tuples."""
    return torch.tensor(values, dtype=torch.float32, device=device)


def choose(cumulative, count):
    """[count] places drawn in proportion to the steps of a cumulative sum."""
    drawn = torch.rand(count, device=cumulative.device) * cumulative[-1]
    return torch.searchsorted(cumulative, drawn).clamp(max=len(cumulative) - 1)


def uniform(count, low, high, device):
    return torch.rand(count, device=device) * (high - low) + low


def some(rng, count, share, device):
    """Index of a random share of `count`; its length is drawn on the processor. None: of nothing."""
    size = int(rng.binomial(count, min(1.0, share)))
    return torch.randperm(count, device=device)[:size] if size else None


def changed(x, at, change):
    """x with `change(x[at])` in the places `at`."""
    if at is None:
        return x
    return x.index_copy(0, at, change(x.index_select(0, at)))


@lru_cache(maxsize=None)
def grid(side, device):
    """[side, side, 2] x and y of the pixels."""
    line = torch.arange(side, device=device, dtype=torch.float32)
    y, x = torch.meshgrid(line, line, indexing="ij")
    return torch.stack([x, y], -1)


def sample(x, at, mode="bilinear"):
    """x at pixel positions `at` [n, h, w, 2]; edges are repeated."""
    h, w = x.shape[2:]
    scale = constant((2 / (w - 1), 2 / (h - 1)), x.device)
    return F.grid_sample(x, torch.nan_to_num(at * scale - 1), mode, "border", align_corners=True)


def smooth_noise(count, channels, cells, side, device):
    """[count, channels, side, side] smooth random field of deviation about 1."""
    coarse = torch.randn(count, channels, cells, cells, device=device)
    return F.interpolate(coarse, (side, side), mode="bicubic", align_corners=True)


@lru_cache(maxsize=None)
def frequencies(side, device):
    """[side, side / 2 + 1] squared distance from frequency 0, in cycles a pixel."""
    return torch.fft.fftfreq(side, device=device)[:, None] ** 2 + torch.fft.rfftfreq(side, device=device)[None] ** 2


def filtered(x, sigma, sharpen=None):
    """Gaussian blur of deviation sigma [n], then an unsharp mask of this amount [n] (its own deviation is 1.2)."""
    side = x.shape[2]
    f2 = frequencies(side + 2 * PAD, x.device)
    gain = torch.exp(-19.739 * sigma.view(-1, 1, 1, 1) ** 2 * f2)
    if sharpen is not None:
        gain = gain * (1 + sharpen.view(-1, 1, 1, 1) * (1 - torch.exp(-19.739 * 1.44 * f2)))
    spectrum = torch.fft.rfft2(F.pad(x, (PAD,) * 4, mode="replicate"))
    y = torch.fft.irfft2(spectrum * gain, s=(side + 2 * PAD,) * 2)
    return y[:, :, PAD:-PAD, PAD:-PAD]


@lru_cache(maxsize=None)
def rings(side, device):
    """(ring of each frequency, [frequencies, rings] which one it lies in)."""
    ring = (frequencies(side, device).sqrt() * side / 2).round().long().clamp(max=side // 4).flatten()
    return ring, F.one_hot(ring, side // 4 + 1).float()


def like_spectrum(x, other, amount):
    """x with the radial power spectrum of `other`, by this amount [n] of its logarithm: as sharp, not the same picture."""
    side = x.shape[2] + 2 * PAD
    of_x, of_other = (torch.fft.rfft2(F.pad(p, (PAD,) * 4, mode="replicate")) for p in (x, other))
    ring, one = rings(side, x.device)

    def radial(spectrum):
        return spectrum.abs().square().mean(1).flatten(1) @ one / one.sum(0) + 1.0

    ratio = (radial(of_other) / radial(of_x)).log() * 0.5
    ratio[:, 0] = 0  # neither light nor large shapes
    gain = (ratio * amount[:, None]).clamp(-1.6, 1.6).exp()[:, ring].view(len(x), 1, side, side // 2 + 1)
    y = torch.fft.irfft2(of_x * gain, s=(side, side))
    return y[:, :, PAD:-PAD, PAD:-PAD]


def rounded(x):
    return x.round().clamp(0, 255)


def smaller(x, size, soft):
    """Each picture at `size` [n] px, in the upper left of its old frame (what lies beyond repeats the edge). soft [n]: 1
    averages as INTER_AREA does, 0 only interpolates."""
    side = x.shape[2]
    factor = side / size
    x = filtered(x, soft * 0.42 * (factor ** 2 - 1).clamp(min=0).sqrt())
    at = (grid(side, x.device)[None] + 0.5) * factor.view(-1, 1, 1, 1) - 0.5
    return sample(x, at.clamp(0, side - 1))


def larger(x, size, mode):
    """Undoes `smaller`."""
    side = x.shape[2]
    at = (grid(side, x.device)[None] + 0.5) * (size / side).view(-1, 1, 1, 1) - 0.5
    last = (size - 1).view(-1, 1, 1, 1)
    return sample(x, torch.minimum(at.clamp(min=0), last), mode)


def colour_matrix(hue_rad, saturation):
    """[n, 3, 3]: a turn of the hue about grey and a saturation, luma kept."""
    device, n = hue_rad.device, len(hue_rad)
    to = constant((LUMA, (0.596, -0.274, -0.322), (0.211, -0.523, 0.312)), device)
    c, s = hue_rad.cos() * saturation, hue_rad.sin() * saturation
    turn = torch.zeros(n, 3, 3, device=device)
    turn[:, 0, 0] = 1
    turn[:, 1, 1], turn[:, 1, 2], turn[:, 2, 1], turn[:, 2, 2] = c, -s, s, c
    return torch.linalg.inv_ex(to)[0] @ turn @ to


def tinted(x, matrix, offset):
    """A colour matrix [n, 3, 3] and an offset [n, 3]."""
    return torch.einsum("nij,njhw->nihw", matrix, x) + offset[:, :, None, None]


def affine_points(points, matrix):
    """points [n, k, 2] through matrices [n, 2, 3]."""
    return points @ matrix[:, :, :2].transpose(1, 2) + matrix[:, None, :, 2]


def similarity(source, target):
    """[n, 2, 3] least-squares similarities from source to target [n, k, 2], as `align.similarity`."""
    s, t = torch.view_as_complex(source.contiguous()), torch.view_as_complex(target.contiguous())
    s0, t0 = s.mean(1, keepdim=True), t.mean(1, keepdim=True)
    a = ((s - s0).conj() * (t - t0)).sum(1) / (s - s0).abs().square().sum(1)
    b = t0[:, 0] - a * s0[:, 0]
    return torch.stack([torch.stack([a.real, -a.imag, b.real], 1), torch.stack([a.imag, a.real, b.imag], 1)], 1)


def inverted(matrix):
    """[n, 2, 3] inverses of affine matrices."""
    inverse = torch.linalg.inv_ex(matrix[:, :, :2])[0]
    return torch.cat([inverse, -inverse @ matrix[:, :, 2:]], 2)


def affine_grid(matrix, side):
    """[n, side, side, 2] where each pixel of an output comes from, for matrices [n, 2, 3] that lead from output to input."""
    at = grid(side, matrix.device).view(1, -1, 2).expand(len(matrix), -1, -1)
    return affine_points(at, matrix).view(len(matrix), side, side, 2)


def spline_grid(source, target, side, stiffness):
    """[n, side, side, 2] thin-plate spline (Bookstein 1989) that leads pixels of the output to the input: points `target` of
    the output [n, k, 2] come from `source`. `stiffness` [n]: 0 meets every point."""
    n, k, _ = target.shape
    device, unit = target.device, side / 2

    def kernel(d2):
        return d2 * (d2 + 1e-9).log()

    t = target / unit - 1
    system = torch.zeros(n, k + 3, k + 3, device=device)
    system[:, :k, :k] = kernel(torch.cdist(t, t).square()) + stiffness.view(-1, 1, 1) * torch.eye(k, device=device)
    flat = torch.cat([torch.ones(n, k, 1, device=device), t], 2)
    system[:, :k, k:], system[:, k:, :k] = flat, flat.transpose(1, 2)
    known = torch.cat([source, torch.zeros(n, 3, 2, device=device)], 1)
    weights = torch.linalg.solve_ex(system, known)[0]
    coarse = side // 4
    at = (grid(coarse, device).view(1, -1, 2) * ((side - 1) / (coarse - 1)) / unit - 1).expand(n, -1, -1)
    basis = torch.cat([kernel(torch.cdist(at, t).square()), torch.ones(n, coarse ** 2, 1, device=device), at], 2)
    field = (basis @ weights).view(n, coarse, coarse, 2).permute(0, 3, 1, 2)
    return F.interpolate(field, (side, side), mode="bilinear", align_corners=True).permute(0, 2, 3, 1)
