"""What cameras, calls and sites do to a picture, drawn once and applied alike to both of a pair."""
from fractions import Fraction

import cv2
import numpy as np


def jpeg(image, quality):
    return cv2.imdecode(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(quality)])[1], cv2.IMREAD_COLOR)


def webp(image, quality):
    """A VP8 key frame."""
    return cv2.imdecode(cv2.imencode(".webp", image, [cv2.IMWRITE_WEBP_QUALITY, int(quality)])[1], cv2.IMREAD_COLOR)


def h264(frames, crf, preset="veryfast"):
    """The last of some frames (uint8 RGB, even sides) after H.264 in 4:2:0."""
    import av  # here, since training on a GPU does without

    h, w = frames[0].shape[:2]
    encoder = av.CodecContext.create("libx264", "w")
    encoder.width, encoder.height, encoder.pix_fmt = w, h, "yuv420p"
    encoder.time_base, encoder.thread_count = Fraction(1, 25), 1
    encoder.options = {"crf": str(int(crf)), "preset": preset, "tune": "zerolatency", "threads": "1"}
    decoder = av.CodecContext.create("h264", "r")
    decoder.thread_count = 1
    out, packets = [], []
    for k, frame in enumerate(frames):
        picture = av.VideoFrame.from_ndarray(frame, format="rgb24")
        picture.pts = k
        packets += encoder.encode(picture)
    packets += encoder.encode(None)
    for packet in [*packets, None]:
        out += decoder.decode(packet)
    return out[-1].to_ndarray(format="rgb24")


class Degradation:
    """One draw; call it with each picture of a pair (uint8 RGB [side, side, 3])."""

    def __init__(self, rng, strength, grey):
        s = strength
        self.seed = int(rng.integers(1 << 31))
        self.grey = grey
        self.light = rng.random() < 0.5
        self.gamma = np.exp(rng.normal(0, 0.25 * s))
        self.gain = 1 + rng.normal(0, 0.12 * s, 3) * (0.4 + 0.6 * (rng.random() < 0.3))
        self.offset = rng.normal(0, 12 * s)
        self.scale = rng.uniform(1 - 0.7 * s, 1) if rng.random() < 0.2 + 0.5 * s else 1.0
        self.down, self.up = rng.integers(3), rng.integers(2)
        self.blur = rng.uniform(0.3, 0.4 + 1.2 * s) if rng.random() < 0.35 * s else 0
        self.sharpen = rng.uniform(0.2, 0.8) if rng.random() < 0.25 * s else 0
        self.noise = rng.uniform(0.5, 1 + 7 * s) if rng.random() < 0.4 * s else 0
        u = rng.random()
        self.codec = "h264" if u < 0.3 else "jpeg" if u < 0.55 else "webp" if u < 0.65 else None
        self.crf = rng.uniform(19, 22 + 10 * s)
        self.moves = rng.integers(-2, 3, 2) if rng.random() < 0.5 else None
        self.quality = rng.uniform(92 - 55 * s, 96)
        self.at = (1.0, 1.0, 1.34)[rng.integers(3)]  # the codec saw the face at this size
        self.last = rng.uniform(75, 92) if rng.random() < 0.5 else 0

    def __call__(self, image):
        rng = np.random.default_rng(self.seed)
        side = image.shape[0]
        x = image
        if self.light:
            ramp = np.arange(256) / 255
            table = np.clip((ramp ** self.gamma)[:, None] * self.gain * 255 + self.offset, 0, 255).astype(np.uint8)
            x = np.ascontiguousarray(np.stack([cv2.LUT(np.ascontiguousarray(x[..., c]), table[:, c]) for c in range(3)], -1))
        if self.grey:
            x = cv2.cvtColor(cv2.cvtColor(x, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
        if self.scale < 0.97:
            small = int(side * self.scale)
            x = cv2.resize(x, (small, small), interpolation=(cv2.INTER_AREA, cv2.INTER_AREA, cv2.INTER_LINEAR)[self.down])
            if self.codec != "h264" or self.at > 1:
                x = cv2.resize(x, (side, side), interpolation=(cv2.INTER_LINEAR, cv2.INTER_CUBIC)[self.up])
        if self.blur:
            x = cv2.GaussianBlur(x, (0, 0), self.blur)
        if self.sharpen:
            soft = cv2.GaussianBlur(x, (0, 0), 1.2)
            x = cv2.addWeighted(x, 1 + self.sharpen, soft, -self.sharpen, 0)
        if self.noise:
            shape = x.shape[:2] + ((1,) if self.grey or self.seed % 2 else (3,))
            x = np.clip(x + rng.standard_normal(shape, np.float32) * self.noise, 0, 255).astype(np.uint8)
        if self.codec == "h264":
            now = int(x.shape[0] * self.at) // 2 * 2
            x = np.ascontiguousarray(x if now == x.shape[0] else cv2.resize(x, (now, now), interpolation=cv2.INTER_LINEAR))
            before = [] if self.moves is None else [np.ascontiguousarray(np.roll(x, tuple(self.moves), (0, 1)))]
            x = h264([*before, x], self.crf)
        elif self.codec == "jpeg":
            x = jpeg(x, self.quality)
        elif self.codec == "webp":
            x = webp(x, self.quality)
        if x.shape[0] != side:
            way = cv2.INTER_AREA if x.shape[0] > side else (cv2.INTER_LINEAR, cv2.INTER_CUBIC)[self.up]
            x = cv2.resize(x, (side, side), interpolation=way)
        return jpeg(x, self.last) if self.last else x
