"""Spoofs made of bona fide crops by batch, as `blend.py` makes them one by one, with masks and bends of dense landmarks:
self-blended images (Shiohara and Yamasaki 2022), donors bent to the face, expressions moved, faces drawn anew by
autoencoders. Pictures are float32 [n, 3, side, side] 0..255, masks [n, 1, side, side] 0..1."""
import math

import torch
import torch.nn.functional as F

import gpu_codec as codec
import gpu_ops as ops
from gpu_ops import changed, some, uniform
from gpu_regions import CELLS, NAMES

OWN = dict(face=0.22, brows=0.3, inner=0.14, centre=0.06, lower=0.08, mouth=0.05, eyes=0.05, upper=0.04, box=0.02, scattered=0.04)
DONOR = dict(face=0.36, brows=0.38, inner=0.14, centre=0.04, box=0.08)
MOVED = dict(face=0.1, brows=0.14, inner=0.16, centre=0.08, lower=0.26, mouth=0.16, eyes=0.06, scattered=0.04)
RATIOS = (0.25, 0.5, 0.75, 1.0, 1.0, 1.0)


def drawn_from(values, count, device):
    return ops.constant(values, device)[torch.randint(len(values), (count,), device=device)]


def draw_mask(inside, shares, rng):
    """Soft, bent masks [n, 1, side, side] of parts of the face; `inside`: distances [n, kinds, CELLS, CELLS]."""
    n, device, side = len(inside), inside.device, CELLS * 4
    p = ops.constant(tuple(shares.get(name, 0.0) for name in NAMES), device).cumsum(0)
    every = torch.arange(n, device=device)
    field = inside[every, ops.choose(p, n)].float()
    second = inside[every, ops.choose(p, n)].float()
    also = (torch.rand(n, device=device) < 0.15).view(-1, 1, 1)
    field = torch.where(also, torch.maximum(field, second), field)[:, None]
    bend = ops.smooth_noise(n, 2, int(rng.integers(4, 9)), side, device) * uniform(n, 1, 6, device).view(-1, 1, 1, 1)
    at = (ops.grid(side, device)[None] + bend.permute(0, 2, 3, 1) + 0.5) / 4 - 0.5
    field = ops.sample(field, at)
    field = field + uniform(n, -7, 5, device).view(-1, 1, 1, 1)
    wide = torch.exp(uniform(n, math.log(1.2), math.log(26), device)).view(-1, 1, 1, 1)
    ramp = (field / wide + uniform(n, 0.2, 0.6, device).view(-1, 1, 1, 1)).clamp(0, 1)
    mask = ramp * ramp * (3 - 2 * ramp)
    return mask / mask.amax((1, 2, 3), keepdim=True).clamp(min=1e-3)


def colour(x, amount=1.0):
    """Shift of channels, hue, saturation, brightness and contrast."""
    n, device = len(x), x.device
    shifted = (torch.rand(n, 1, device=device) < 0.5).float()
    turned = (torch.rand(n, device=device) < 0.7).float()
    hue = uniform(n, -0.21, 0.21, device) * amount * turned
    saturation = 1 + uniform(n, -0.25, 0.25, device) * amount * turned
    gain = (1 + uniform(n, -0.25, 0.25, device) * amount * turned) * (1 + uniform(n, -0.12, 0.12, device) * amount)
    offset = shifted * (torch.rand(n, 3, device=device) * 40 - 20) * amount + uniform(n, -12, 12, device)[:, None] * amount
    mean = x.mean((1, 2, 3))
    y = ops.tinted(x, ops.colour_matrix(hue, saturation) * gain.view(-1, 1, 1), offset + (mean * (1 - gain))[:, None])
    return y.round().clamp(0, 255)


def frequency(x, rng):
    """Finer or coarser than before: down and up, sharpened, blurred, of another noise, or compressed."""
    n, device, side = len(x), x.device, x.shape[2]
    order = torch.randperm(n, device=device)
    cuts = [0, *(rng.multinomial(n, (0.42, 0.16, 0.14, 0.14, 0.14)).cumsum())]
    parts = [order[a:b] for a, b in zip(cuts, cuts[1:])]

    def resized(y):
        m = len(y)
        size = (side / uniform(m, 1.3, 4.0, device)).floor()
        y = ops.smaller(y, size, (torch.rand(m, device=device) < 0.5).float())
        return ops.larger(y, size, "bilinear" if rng.random() < 0.5 else "bicubic").clamp(0, 255)

    def sharpened(y):
        return ops.filtered(y, torch.zeros(len(y), device=device), uniform(len(y), 0.3, 1.3, device)).clamp(0, 255)

    def blurred(y):
        return ops.filtered(y, uniform(len(y), 0.4, 1.4, device))

    def noisy(y):
        noise = torch.randn(len(y), 1, side, side, device=device) * uniform(len(y), 1, 5, device).view(-1, 1, 1, 1)
        return (y + noise).clamp(0, 255)

    def compressed(y):
        return codec.jpeg(y, uniform(len(y), 30, 90, device))

    for at, way in zip(parts, (resized, sharpened, blurred, noisy, compressed)):
        if len(at):
            x = changed(x, at, way)
    return x.round()


def mix(inside, outside, mask):
    return (outside + (inside - outside) * mask).round().clamp(0, 255)


def nudge(n, side, device, turn_deg=1.0):
    """[n, 2, 3] small affines about the middle, from output to input."""
    a = uniform(n, -1, 1, device) * math.radians(turn_deg)
    zoom = uniform(n, 1 / 1.05, 1.05, device), uniform(n, 1 / 1.05, 1.05, device)
    m = torch.stack([torch.stack([a.cos() * zoom[0], -a.sin()], 1), torch.stack([a.sin(), a.cos() * zoom[1]], 1)], 1)
    middle = torch.full((n, 2, 1), (side - 1) / 2, device=device)
    shift = torch.stack([uniform(n, -0.03, 0.03, device), uniform(n, -0.015, 0.015, device)], 1)[:, :, None] * side
    return torch.cat([m, middle - m @ middle + shift], 2)


def own(x, inside_of, rng):
    """Self-blended: (pictures, masks)."""
    n, device, side = len(x), x.device, x.shape[2]
    other = changed(x, some(rng, n, 0.85, device), colour)
    other = changed(other, some(rng, n, 0.85, device), lambda y: frequency(y, rng))
    swapped = (torch.rand(n, device=device) < 0.5).view(-1, 1, 1, 1)
    inside, outside = torch.where(swapped, x, other), torch.where(swapped, other, x)
    matrix = nudge(n, side, device)
    at = ops.affine_grid(matrix, side)
    mask = draw_mask(inside_of, OWN, rng)
    both = ops.sample(torch.cat([inside, mask], 1), at)
    mask = both[:, 3:] * drawn_from(RATIOS, n, device).view(-1, 1, 1, 1)
    return mix(both[:, :3], outside, mask), mask


def moments(x, mask):
    weight = mask / mask.sum((2, 3), keepdim=True).clamp(min=1.0)
    mean = (x * weight).sum((2, 3), keepdim=True)
    return mean, (((x - mean) ** 2 * weight).sum((2, 3), keepdim=True) + 1).sqrt()


def matched(x, like, mask, rng):
    """Colours of x under the mask brought towards those of `like`: mean and deviation (Reinhard 2001, on luma and chroma), a
    gain for each channel, or the ratio of both pictures blurred; never quite."""
    n, device = len(x), x.device
    strength = uniform(n, 0.5, 1.0, device).view(-1, 1, 1, 1)
    to = ops.constant(codec.TO_YCC, device)
    a, b = (torch.einsum("ij,njhw->nihw", to, p) for p in (x, like))
    (ma, sa), (mb, sb) = moments(a, mask), moments(b, mask)
    spread = (a - ma) * (1 + ((sb / sa).clamp(0.5, 2) - 1) * strength) + ma + (mb - ma) * strength
    spread = torch.einsum("ij,njhw->nihw", torch.linalg.inv_ex(to)[0], spread)
    (ma, _), (mb, _) = moments(x, mask), moments(like, mask)
    gain = (mb / (ma + 1)).clamp(0.4, 2.5)
    sigma = x.shape[2] * uniform(n, 0.06, 0.2, device)
    soft = ((ops.filtered(like, sigma) + 4) / (ops.filtered(x, sigma) + 4)).clamp(0.4, 2.5)
    way = torch.randint(3, (n, 1, 1, 1), device=device)
    scaled = x * (1 + (torch.where(way == 1, gain, soft) - 1) * strength)
    return torch.where(way == 0, spread, scaled).clamp(0, 255)


def donor(x, held, inside_of, other, other_held, rng):
    """Another person's face on this head, as a swap gives it: (pictures, masks). `held` [n, k, 2]: landmarks."""
    n, device, side = len(x), x.device, x.shape[2]
    stiffness = torch.exp(uniform(n, math.log(1e-3), math.log(3.0), device))
    inside = ops.sample(other, ops.spline_grid(other_held, held, side, stiffness))
    mask = draw_mask(inside_of, DONOR, rng)
    inside = matched(inside, x, mask, rng)
    inside = changed(inside, some(rng, n, 0.65, device), lambda y: frequency(y, rng))
    mask = mask * drawn_from((0.8, 1.0, 1.0, 1.0), n, device).view(-1, 1, 1, 1)
    return mix(inside, x, mask), mask


def moved(x, held, inside_of, source, goal, rng):
    """Mouth, eyes or face bent towards another expression and drawn again: (pictures, masks). `goal` [n, k, 2]: landmarks of
    the new expression; `source`: where the face comes from, as a rule x itself."""
    n, device, side = len(x), x.device, x.shape[2]
    stiffness = torch.exp(uniform(n, math.log(1e-3), math.log(0.1), device))
    inside = ops.sample(source, ops.spline_grid(held, goal, side, stiffness))
    inside = changed(inside, some(rng, n, 0.85, device), lambda y: frequency(y, rng))
    inside = changed(inside, some(rng, n, 0.4, device), lambda y: colour(y, 0.4))
    mask = draw_mask(inside_of, MOVED, rng) * drawn_from((0.75, 1.0, 1.0), n, device).view(-1, 1, 1, 1)
    return mix(inside, x, mask), mask


def redrawn(x, copy, inside_of, rng, whole):
    """The face as a decoder drew it, a share `whole` of them with all of the picture: (bona fide, pictures, masks). Copies
    are softer than what they copy, which says nothing of other decoders: so half of them take the picture's own sharpness,
    and some of the bona fide take the copy's."""
    n, device = len(x), x.device
    off = ops.filtered(x - copy, uniform(n, 4, 12, device)) * (torch.rand(n, device=device) < 0.7).view(-1, 1, 1, 1)
    copy = (copy + off).clamp(0, 255)
    order = torch.randperm(n, device=device)
    near, far = order[:int(0.5 * n)], order[int(0.75 * n):]
    real = x
    if len(near):
        given = x.index_select(0, near)
        copy = changed(copy, near, lambda y: ops.like_spectrum(y, given, uniform(len(y), 0.7, 1.05, device)).clamp(0, 255))
    if len(far):
        soft = copy.index_select(0, far)
        real = changed(x, far, lambda y: ops.like_spectrum(y, soft, uniform(len(y), 0.7, 1.05, device)).round().clamp(0, 255))
    copy = changed(copy, some(rng, n, 0.2, device), lambda y: frequency(y, rng))
    copy = changed(copy, some(rng, n, 0.2, device), lambda y: colour(y, 0.5))
    mask = draw_mask(inside_of, OWN, rng)
    all_of_it = (torch.rand(n, device=device) < whole).view(-1, 1, 1, 1)
    mask = torch.where(all_of_it, torch.ones_like(mask), mask) * drawn_from((0.8, 1.0, 1.0, 1.0), n, device).view(-1, 1, 1, 1)
    return real, mix(copy, real, mask), mask


def mask_cells(mask, at, side):
    """[n, side / 16, side / 16] share of each region that the mask covers, after alignment."""
    return F.avg_pool2d(ops.sample(mask, at), 16)[:, 0]
