"""What cameras, calls and sites do to a picture, drawn by batch and applied alike to both of a pair, after `degrade.py`."""
import numpy as np
import torch

import gpu_codec as codec
import gpu_ops as ops
from gpu_ops import changed, some, uniform


class Degradation:
    """One draw for `count` pictures; call it with several batches of so many, and each is degraded alike."""

    def __init__(self, rng, count, strength, device):
        s = strength
        self.rng, self.count, self.device = rng, count, device
        self.seed = int(rng.integers(1 << 62))

        def times(low, high):
            return uniform(count, low, high, device)

        self.light = some(rng, count, 0.5, device)
        self.gamma = torch.exp(torch.randn(count, device=device) * 0.25 * s)
        spread = 0.4 + 0.6 * (torch.rand(count, 1, device=device) < 0.3)
        self.gain = 1 + torch.randn(count, 3, device=device) * 0.12 * s * spread
        self.offset = torch.randn(count, device=device) * 12 * s
        self.grey = some(rng, count, 0.04, device)
        self.scaled = some(rng, count, 0.2 + 0.5 * s, device)
        self.size = (times(1 - 0.7 * s, 0.97) * 224).floor()
        self.soft = (torch.rand(count, device=device) < 0.67).float()
        self.cubic = rng.random() < 0.5
        self.shaped = some(rng, count, 0.55 * s, device)
        self.blur = times(0.3, 0.4 + 1.2 * s) * (torch.rand(count, device=device) < 0.6)
        self.sharpen = times(0.2, 0.8) * (torch.rand(count, device=device) < 0.4)
        self.noisy = some(rng, count, 0.4 * s, device)
        self.noise = times(0.5, 1 + 7 * s)
        self.coloured = (torch.rand(count, 1, 1, 1, device=device) < 0.5).float()
        order = torch.randperm(count, device=device)
        film, still = np.cumsum(rng.multinomial(count, (0.42, 0.25, 0.33)))[:2]
        self.film, self.still = order[:film], order[film:still]
        self.qp = times(21, 26 + 10 * s)
        self.rounding = times(0.17, 0.4)
        self.quality = times(92 - 55 * s, 96)
        self.again = some(rng, count, 0.5, device)
        self.last = times(75, 92)

    def __call__(self, *pictures):
        k, n = len(pictures), self.count
        x = torch.cat(pictures)

        def all_of(at):
            return None if at is None or not len(at) else torch.cat([at + n * j for j in range(k)])

        def of(values, at):
            return values.index_select(0, at).repeat(k, *(1,) * (values.dim() - 1))

        def each(x, at, change):
            """change(pictures, taker of parameters) on the pictures `at` of each batch."""
            if at is None or not len(at):
                return x
            return changed(x, all_of(at), lambda y: change(y, lambda values: of(values, at)))

        def lit(y, take):
            y = (y / 255).clamp(min=1e-4) ** take(self.gamma).view(-1, 1, 1, 1) * take(self.gain)[:, :, None, None] * 255
            return (y + take(self.offset).view(-1, 1, 1, 1)).round().clamp(0, 255)

        def noised(y, take):
            side = y.shape[2]
            maker = torch.Generator(self.device).manual_seed(self.seed)
            m = len(y) // k
            grain = torch.randn(m, 3, side, side, device=self.device, generator=maker)
            one = torch.where(self.coloured.index_select(0, self.noisy) > 0, grain, grain[:, :1])
            one = one * self.noise.index_select(0, self.noisy).view(-1, 1, 1, 1)
            return (y + one.repeat(k, 1, 1, 1)).round().clamp(0, 255)

        luma = ops.constant(ops.LUMA, self.device).view(1, 3, 1, 1)
        x = each(x, self.light, lit)
        x = each(x, self.grey, lambda y, take: (y * luma).sum(1, keepdim=True).expand(-1, 3, -1, -1))
        x = each(x, self.shaped, lambda y, take: ops.filtered(y, take(self.blur), take(self.sharpen)).round().clamp(0, 255))
        x = each(x, self.scaled, lambda y, take: ops.smaller(y, take(self.size), take(self.soft)).round())
        x = each(x, self.noisy, noised)
        x = each(x, self.film, lambda y, take: codec.video(y, take(self.qp), take(self.rounding)))
        x = each(x, self.still, lambda y, take: codec.jpeg(y, take(self.quality)))
        mode = "bicubic" if self.cubic else "bilinear"
        x = each(x, self.scaled, lambda y, take: ops.larger(y, take(self.size), mode).round().clamp(0, 255))
        x = each(x, self.again, lambda y, take: codec.jpeg(y, take(self.last)))
        return x.split(n)
