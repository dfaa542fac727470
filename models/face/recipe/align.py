"""The crop that the net sees: a similarity transform (no reflection) takes eye at image left, eye at image right and mouth
centre to a template, in the least squares (Umeyama 1991). Whole coordinates are pixel centres."""
import cv2
import numpy as np


def three(points):
    """[3, 2] of the five landmarks: both eyes and the mean of the mouth's corners."""
    p = np.asarray(points, float)
    return np.stack([p[0], p[1], (p[3] + p[4]) / 2])


def placed(template, cfg):
    """The template of the data's crop, in the part of it that the net sees."""
    return template - np.array([cfg.crop.left, cfg.crop.top])


def similarity(source, target):
    """[2, 3] matrix of the similarity nearest in the least squares: in the plane, one complex factor and a shift."""
    s, t = (np.asarray(p, float) @ np.array([1, 1j]) for p in (source, target))
    s0, t0 = s.mean(), t.mean()
    a = np.sum(np.conj(s - s0) * (t - t0)) / np.sum(np.abs(s - s0) ** 2)
    b = t0 - a * s0
    return np.array([[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]])


def crop(image, matrix, side):
    """uint8 [side, side, 3]: fast, for training (OpenCV rounds positions to 1/32 px)."""
    return cv2.warpAffine(image, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def exact(image, matrix, side):
    """float32 [side, side, 3], 0..1: bilinear, edges repeated. This is what the browser computes."""
    inverse = np.linalg.inv(np.vstack([matrix, [0, 0, 1]]))[:2]
    y, x = np.mgrid[0:side, 0:side].astype(float)
    u, v = (inverse @ np.stack([x.ravel(), y.ravel(), np.ones(side * side)])).reshape(2, side, side)
    h, w = image.shape[:2]
    u, v = np.clip(u, 0, w - 1), np.clip(v, 0, h - 1)
    x0, y0 = np.floor(u).astype(int), np.floor(v).astype(int)
    x1, y1 = np.minimum(x0 + 1, w - 1), np.minimum(y0 + 1, h - 1)
    fx, fy = (u - x0)[..., None], (v - y0)[..., None]
    pixels = image.astype(np.float64)
    top = pixels[y0, x0] * (1 - fx) + pixels[y0, x1] * fx
    bottom = pixels[y1, x0] * (1 - fx) + pixels[y1, x1] * fx
    return ((top * (1 - fy) + bottom * fy) / 255).astype(np.float32)
