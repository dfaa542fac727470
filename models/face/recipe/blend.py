"""Spoofs made of bona fide crops: self-blended images (Shiohara and Yamasaki 2022), donors (after Li 2020, Face X-ray) and
reenactment-like warps. Pictures are uint8 [side, side, 3] RGB, masks float32 [side, side] 0..1, points [5, 2]."""
import cv2
import numpy as np

# Outlines in half eye distances across and eye-to-mouth heights down, from the middle of the eyes; the data has five
# points a face, so that jaw and forehead are a mean face's.
JAW = [(-2.15, -0.1), (-2.1, 0.4), (-1.85, 0.9), (-1.5, 1.3), (-0.85, 1.62), (0, 1.72), (0.85, 1.62), (1.5, 1.3),
       (1.85, 0.9), (2.1, 0.4), (2.15, -0.1)]
OUTLINES = {
    "face": JAW + [(1.9, -0.62), (1.0, -0.9), (0, -0.98), (-1.0, -0.9), (-1.9, -0.62)],
    "brows": JAW + [(1.75, -0.42), (0.9, -0.5), (0, -0.4), (-0.9, -0.5), (-1.75, -0.42)],
    "inner": [(-1.75, -0.45), (0, -0.5), (1.75, -0.45), (1.75, 0.2), (1.3, 1.1), (0.7, 1.4), (-0.7, 1.4), (-1.3, 1.1),
              (-1.75, 0.2)],
    "lower": [(-1.9, 0.65), (-1.0, 0.45), (0, 0.35), (1.0, 0.45), (1.9, 0.65), (1.55, 1.25), (0.85, 1.62), (0, 1.72),
              (-0.85, 1.62), (-1.55, 1.25)],
    "mouth": [(-1.1, 0.85), (0, 0.7), (1.1, 0.85), (1.15, 1.1), (0.6, 1.35), (0, 1.42), (-0.6, 1.35), (-1.15, 1.1)],
    "eyes": [(-1.85, -0.4), (0, -0.35), (1.85, -0.4), (1.8, 0.22), (0, 0.3), (-1.8, 0.22)],
}
KINDS, KIND_SHARES = ("face", "brows", "inner", "lower", "mouth", "eyes"), (0.3, 0.38, 0.14, 0.08, 0.05, 0.05)
RATIOS = (0.25, 0.5, 0.75, 1.0, 1.0, 1.0)


def smooth_field(rng, side, cells, amount):
    """float32 [side, side, 2]: a smooth random displacement of about `amount` px."""
    coarse = rng.standard_normal((cells, cells, 2)).astype(np.float32) * amount
    return cv2.resize(coarse, (side, side), interpolation=cv2.INTER_CUBIC)


def grid(side):
    return np.stack(np.meshgrid(np.arange(side, dtype=np.float32), np.arange(side, dtype=np.float32)), -1)


def moved(image, field):
    """The picture or mask, displaced by the field."""
    at = grid(field.shape[0]) + field
    return cv2.remap(image, at[..., 0], at[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def outline(points, kind):
    """[n, 2] px of an outline on this face, narrowed on the side that it turns to."""
    p = np.asarray(points, float)
    middle, across = (p[0] + p[1]) / 2, (p[1] - p[0]) / 2
    down = (p[3] + p[4]) / 2 - middle
    turn = np.clip(np.dot(p[2] - middle - 0.55 * down, across) / np.dot(across, across), -1, 1)
    shape = np.array(OUTLINES[kind])
    a = shape[:, 0] * (1 - 0.45 * turn * np.sign(shape[:, 0])) + 0.1 * turn
    return middle + a[:, None] * across + shape[:, 1:] * down


def draw_mask(points, rng, side, kind=None):
    """A soft, randomly deformed mask of part of the face."""
    kind = kind or KINDS[rng.choice(len(KINDS), p=KIND_SHARES)]
    shape = outline(points, kind)
    shape = shape.mean(0) + (shape - shape.mean(0)) * rng.uniform(0.85, 1.1) + rng.normal(0, 2.0, shape.shape)
    mask = np.zeros((side, side), np.float32)
    cv2.fillPoly(mask, [np.round(shape * 8).astype(np.int32)], 1.0, cv2.LINE_AA, 3)
    mask = moved(mask, smooth_field(rng, side, int(rng.integers(4, 9)), rng.uniform(1, 6)))
    if rng.random() < 0.5:  # erode or dilate: blur, then cut
        mask = cv2.GaussianBlur(mask, (0, 0), rng.uniform(2, 8))
        mask = (mask > rng.uniform(0.2, 0.8)).astype(np.float32)
    mask = cv2.GaussianBlur(mask, (0, 0), np.exp(rng.uniform(np.log(0.7), np.log(9))))
    return mask / max(float(mask.max()), 1e-3)


def colour(image, rng, amount=1.0):
    """Shift of channels, hue, saturation, brightness and contrast, as the paper's."""
    x = image.astype(np.float32)
    u = rng.random()
    if u < 0.5:
        x = x + rng.uniform(-20, 20, 3).astype(np.float32) * amount
    if u > 0.3:
        hsv = cv2.cvtColor(np.clip(x, 0, 255).astype(np.uint8), cv2.COLOR_RGB2HSV).astype(np.float32)
        hsv[..., 0] = (hsv[..., 0] + rng.uniform(-6, 6) * amount) % 180
        hsv[..., 1:] *= 1 + rng.uniform(-0.25, 0.25, 2).astype(np.float32) * amount
        x = cv2.cvtColor(np.clip(hsv, 0, 255).astype(np.uint8), cv2.COLOR_HSV2RGB).astype(np.float32)
    mean = x.mean()
    x = (x - mean) * (1 + rng.uniform(-0.12, 0.12) * amount) + mean + rng.uniform(-12, 12) * amount
    return np.clip(x, 0, 255).astype(np.uint8)


def frequency(image, rng):
    """Finer or coarser than before: down and up, sharpened, blurred, or of another noise."""
    side, u = image.shape[0], rng.random()
    if u < 0.5:
        small = int(side / rng.uniform(1.3, 4.0))
        down = cv2.resize(image, (small, small), interpolation=(cv2.INTER_AREA, cv2.INTER_LINEAR)[rng.integers(2)])
        return cv2.resize(down, (side, side), interpolation=(cv2.INTER_LINEAR, cv2.INTER_CUBIC)[rng.integers(2)])
    if u < 0.7:
        soft = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.8, 2)).astype(np.float32)
        return np.clip(image + rng.uniform(0.3, 1.0) * (image - soft), 0, 255).astype(np.uint8)
    if u < 0.85:
        return cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.4))
    if u < 0.93:
        return cv2.bilateralFilter(image, 5, rng.uniform(10, 35), 3)
    noise = rng.standard_normal((side, side, 1), np.float32) * rng.uniform(1, 5)
    return np.clip(image + noise, 0, 255).astype(np.uint8)


def affine(rng, side, shift=(0.03, 0.015), scale=0.05, turn_deg=0.0):
    """[2, 3] small affine about the middle."""
    m = cv2.getRotationMatrix2D((side / 2, side / 2), rng.uniform(-turn_deg, turn_deg), 1)
    m[:, :2] *= rng.uniform(1 / (1 + scale), 1 + scale, (1, 2))
    m[:, 2] += side / 2 - m[:, :2] @ np.array([side / 2, side / 2]) - m[:, 2]
    m[:, 2] += rng.uniform(-1, 1, 2) * np.array(shift) * side
    return m


def warp(image, matrix):
    side = image.shape[0]
    return cv2.warpAffine(image, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)


def mix(inside, outside, mask):
    m = mask[..., None]
    return np.round(inside * m + outside * (1 - m)).clip(0, 255).astype(np.uint8)


def own(image, points, rng):
    """Self-blended: (picture, mask)."""
    side = image.shape[0]
    inside, outside = image, image
    changed = image
    if rng.random() < 0.85:
        changed = colour(changed, rng)
    if rng.random() < 0.85 or changed is image:
        changed = frequency(changed, rng)
    if rng.random() < 0.5:
        inside = changed
    else:
        outside = changed
    mask = draw_mask(points, rng, side)
    matrix = affine(rng, side, turn_deg=1.0)
    mask = warp(mask, matrix)
    inside = warp(inside, matrix)
    mask = mask * RATIOS[rng.integers(len(RATIOS))]
    return mix(inside, outside, mask), mask


def matched(image, like, mask, rng):
    """Colours of `image` under the mask brought towards those of `like`, in one of the ways that swaps are made: mean and
    deviation in Lab (Reinhard 2001), a gain for each channel, or the ratio of both pictures blurred; never quite."""
    under, strength, way = mask > 0.5, rng.uniform(0.5, 1.0), rng.integers(3)
    if under.sum() < 50:
        return image
    if way == 0:
        a, b = (cv2.cvtColor(x, cv2.COLOR_RGB2LAB).astype(np.float32) for x in (image, like))
        ma, sa, mb, sb = a[under].mean(0), a[under].std(0) + 1, b[under].mean(0), b[under].std(0) + 1
        moved_to = (a - ma) * (1 + (np.clip(sb / sa, 0.5, 2) - 1) * strength) + ma + (mb - ma) * strength
        return cv2.cvtColor(np.clip(moved_to, 0, 255).astype(np.uint8), cv2.COLOR_LAB2RGB)
    a, b = image.astype(np.float32), like.astype(np.float32)
    if way == 1:
        gain = np.clip(b[under].mean(0) / (a[under].mean(0) + 1), 0.4, 2.5)
    else:
        sigma = image.shape[0] * rng.uniform(0.06, 0.2)
        gain = np.clip((cv2.GaussianBlur(b, (0, 0), sigma) + 4) / (cv2.GaussianBlur(a, (0, 0), sigma) + 4), 0.4, 2.5)
    return np.clip(a * (1 + (gain - 1) * strength), 0, 255).astype(np.uint8)


def donor(image, points, other, other_points, rng):
    """Another person's face on this head, as a swap gives it: (picture, mask)."""
    side = image.shape[0]
    p, q = np.asarray(points, np.float32), np.asarray(other_points, np.float32)
    if rng.random() < 0.3:
        matrix = cv2.estimateAffinePartial2D(q, p, method=cv2.LMEDS)[0]
    else:
        matrix = np.linalg.lstsq(np.c_[q, np.ones(5)], p, rcond=None)[0].T
    if matrix is None or not np.isfinite(matrix).all():
        return own(image, points, rng)
    inside = cv2.warpAffine(other, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    kind = ("face", "brows", "inner")[rng.choice(3, p=(0.45, 0.4, 0.15))]
    mask = draw_mask(points, rng, side, kind)
    inside = matched(inside, image, mask, rng)
    if rng.random() < 0.6:
        inside = frequency(inside, rng)
    mask = mask * (0.8, 1.0, 1.0, 1.0)[rng.integers(4)]
    return mix(inside, image, mask), mask


def twin(image, copy, points, rng, whole):
    """The face as a generator drew it, all of the picture or a part: (picture, mask)."""
    side = image.shape[0]
    if rng.random() < 0.7:  # only the detail is the copy's, not its colours
        off = image.astype(np.float32) - copy
        small = cv2.GaussianBlur(cv2.resize(off, (side // 4, side // 4), interpolation=cv2.INTER_AREA), (0, 0), rng.uniform(1, 3))
        copy = np.clip(copy + cv2.resize(small, (side, side)), 0, 255).astype(np.uint8)
    if rng.random() < 0.25:
        copy = frequency(copy, rng)
    if rng.random() < 0.25:
        copy = colour(copy, rng, 0.5)
    if whole:
        mask = np.full((side, side), (0.7, 0.85, 1.0, 1.0, 1.0)[rng.integers(5)], np.float32)
    else:
        mask = draw_mask(points, rng, side) * (0.8, 1.0, 1.0)[rng.integers(3)]
    return mix(copy, image, mask), mask


def rendered(image, points, rng, source=None):
    """Mouth, eyes or face moved and rendered again in place, as reenactment does: (picture, mask). `source`: where they
    come from, if not from the picture."""
    side = image.shape[0]
    kind = ("lower", "mouth", "brows", "inner", "eyes")[rng.choice(5, p=(0.35, 0.2, 0.2, 0.2, 0.05))]
    mask = draw_mask(points, rng, side, kind)
    field = smooth_field(rng, side, int(rng.integers(4, 8)), rng.uniform(1, 4))
    p = np.asarray(points, np.float32)
    mouth = (p[3] + p[4]) / 2
    away = grid(side) - mouth
    reach = np.exp(-np.sum(away ** 2, -1, keepdims=True) / (2 * (np.linalg.norm(p[1] - p[0]) * 0.5) ** 2))
    inside = moved(image if source is None else source, field + away * reach * rng.uniform(-0.25, 0.25, 2).astype(np.float32))
    inside = frequency(inside, rng)
    if rng.random() < 0.4:
        inside = colour(inside, rng, 0.4)
    mask = mask * (0.75, 1.0, 1.0)[rng.integers(3)]
    return mix(inside, image, mask), mask
