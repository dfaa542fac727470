"""Codecs by batch: JPEG's (8x8 transform, its tables, chroma at half the side) and a likeness of an H.264 picture (flat
steps, a dead zone, edges of blocks smoothed). Pictures are float32 [n, 3, side, side] 0..255, side a multiple of 16."""
import math
from functools import lru_cache

import torch
import torch.nn.functional as F

from gpu_ops import constant

LUMA_TABLE = (16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
              18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99)
CHROMA_TABLE = (17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
                *(99,) * 32)
TO_YCC = ((0.299, 0.587, 0.114), (-0.168736, -0.331264, 0.5), (0.5, -0.418688, -0.081312))


@lru_cache(maxsize=None)
def transform(device):
    """[64, 64] orthonormal two-dimensional DCT of a flattened 8x8 block: coefficients = block @ it."""
    k = torch.arange(8, dtype=torch.float64)
    d = torch.cos((2 * k[None] + 1) * k[:, None] * math.pi / 16) * math.sqrt(2 / 8)
    d[0] *= math.sqrt(0.5)
    return torch.kron(d, d).T.float().to(device)


def jpeg_tables(quality):
    """Luma and chroma steps [n, 64] at libjpeg's quality [n]."""
    scale = torch.where(quality < 50, 5000 / quality, 200 - 2 * quality)[:, None] / 100
    return tuple((constant(t, quality.device)[None] * scale).round().clamp(1, 255)
                 for t in (LUMA_TABLE, CHROMA_TABLE))


def flat_tables(qp):
    """Steps of H.264 at this quantisation parameter [n]; chroma's grow more slowly."""
    luma = 0.625 * 2 ** (qp / 6)
    chroma = 0.625 * 2 ** ((qp - (qp - 30).clamp(min=0) * 0.4) / 6)
    return luma[:, None].expand(-1, 64), chroma[:, None].expand(-1, 64)


def coded(plane, table, rounding):
    """One plane [n, c, h, w] through blocks of steps [n, 64]; rounding [n]: 0.5 to the nearest, less is a dead zone."""
    n, c, h, w = plane.shape
    basis = transform(plane.device)
    blocks = plane.view(n, c, h // 8, 8, w // 8, 8).permute(0, 1, 2, 4, 3, 5).reshape(n, -1, 64)
    levels = blocks @ basis / table[:, None]
    up = rounding.view(-1, 1, 1).expand(-1, 1, 64).clone()
    up[:, :, 0] = 0.5
    levels = levels.sign() * (levels.abs() + up).floor()
    blocks = (levels * table[:, None]) @ basis.T
    return blocks.view(n, c, h // 8, w // 8, 8, 8).permute(0, 1, 2, 4, 3, 5).reshape(n, c, h, w)


def deblocked(plane, qp):
    """H.264's normal filter on the edges of 8x8 blocks, with its thresholds about as they grow with qp [n]."""
    view = qp.view(-1, 1, 1, 1)
    alpha, beta = 0.8 * (2 ** (view / 6) - 1), (0.5 * view - 7).clamp(min=0)
    most = 0.06 * 2 ** (view / 6)
    for _ in range(2):
        size = plane.shape[3]
        at = torch.arange(7, size - 1, 8, device=plane.device)
        p1, p0, q0, q1 = (plane.index_select(3, at + k) for k in (-1, 0, 1, 2))
        smooth = ((p0 - q0).abs() < alpha) & ((p1 - p0).abs() < beta) & ((q1 - q0).abs() < beta)
        delta = ((4 * (q0 - p0) + p1 - q1) / 8).clamp(-most, most) * smooth
        plane = plane.index_copy(3, at, p0 + delta).index_copy(3, at + 1, q0 - delta)
        plane = plane.transpose(2, 3)
    return plane


def through(x, luma_table, chroma_table, rounding, qp=None):
    """Pictures after a codec in 4:2:0; `qp` [n]: with smoothed edges."""
    to = constant(TO_YCC, x.device)
    ycc = torch.einsum("ij,njhw->nihw", to, x)
    y = coded(ycc[:, :1] - 128, luma_table, rounding)
    chroma = coded(F.avg_pool2d(ycc[:, 1:], 2), chroma_table, rounding)
    if qp is not None:
        y = deblocked(y, qp)
    chroma = F.interpolate(chroma, x.shape[2:], mode="bilinear", align_corners=False)
    out = torch.einsum("ij,njhw->nihw", torch.linalg.inv_ex(to)[0], torch.cat([y + 128, chroma], 1))
    return out.round().clamp(0, 255)


def jpeg(x, quality):
    return through(x, *jpeg_tables(quality), torch.full_like(quality, 0.5))


def video(x, qp, rounding):
    return through(x, *flat_tables(qp), rounding, qp)
