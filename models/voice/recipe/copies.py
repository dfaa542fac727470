"""Copy-synthesis of the train bona fide clips: the same words and voice, passed through a vocoder, are spoofs
(Wang and Yamagishi 2023, "Spoofed training data for voice spoofing countermeasure can be efficiently created using
neural vocoders"). Here WORLD (Morise 2016) and mel inversion by fast Griffin-Lim (Perraudin 2013)."""
import random
import sys
import types

import numpy as np
from scipy.signal import istft, stft

sys.modules.setdefault("pkg_resources", types.SimpleNamespace(get_distribution=lambda _: types.SimpleNamespace(version="0")))
import pyworld  # noqa: E402  (imports pkg_resources, which newer setuptools no longer has)

from corpus import RATE_HZ, Store  # noqa: E402


def world(x, rng):
    """WORLD analysis and synthesis: plain, coded to few coefficients, or with pitch and formants moved."""
    x = x.astype(np.float64)
    f0, t = (pyworld.harvest if rng.random() < 0.3 else pyworld.dio)(x, RATE_HZ, frame_period=5.0)
    f0 = pyworld.stonemask(x, f0, t, RATE_HZ)
    envelope = pyworld.cheaptrick(x, f0, t, RATE_HZ)
    aperiodicity = pyworld.d4c(x, f0, t, RATE_HZ)
    mode = rng.choice(["copy", "coded", "moved"])
    if mode == "coded":
        size = (envelope.shape[1] - 1) * 2
        few = pyworld.code_spectral_envelope(envelope, RATE_HZ, rng.choice([25, 40, 60]))
        envelope = pyworld.decode_spectral_envelope(np.ascontiguousarray(few), RATE_HZ, size)
        aperiodicity = pyworld.decode_aperiodicity(pyworld.code_aperiodicity(aperiodicity, RATE_HZ), RATE_HZ, size)
    elif mode == "moved":
        f0 = f0 * rng.choice([0.8, 0.9, 1.12, 1.3])
        bins = np.arange(envelope.shape[1])
        at = np.clip(bins / rng.uniform(0.88, 1.14), 0, bins[-1])
        envelope = np.exp(np.stack([np.interp(at, bins, row) for row in np.log(envelope)]))
    y = pyworld.synthesize(f0, np.ascontiguousarray(envelope), np.ascontiguousarray(aperiodicity), RATE_HZ, 5.0)
    return f"world-{mode}", y


def mel_bank(bands, size, top_hz):
    """Triangular mel filters [bands, size // 2 + 1]."""
    mel = np.linspace(0, 2595 * np.log10(1 + top_hz / 700), bands + 2)
    hz = 700 * (10 ** (mel / 2595) - 1)
    bins = np.linspace(0, RATE_HZ / 2, size // 2 + 1)
    up = (bins - hz[:-2, None]) / (hz[1:-1] - hz[:-2])[:, None]
    down = (hz[2:, None] - bins) / (hz[2:] - hz[1:-1])[:, None]
    return np.maximum(np.minimum(up, down), 0)


def griffin_lim(x, rng):
    """Mel magnitudes, inverted by pseudo-inverse, with phase found by fast Griffin-Lim."""
    size = rng.choice([512, 800, 1024])
    bands, rounds = rng.choice([64, 80, 100]), rng.choice([16, 30, 50])
    args = dict(fs=RATE_HZ, nperseg=size, noverlap=size - size // 4)
    _, _, spec = stft(x, **args)
    bank = mel_bank(bands, size, rng.choice([7600, 8000]))
    magnitude = np.maximum(np.linalg.pinv(bank) @ (bank @ np.abs(spec)), 1e-7)
    phase = np.exp(2j * np.pi * np.random.default_rng(rng.randrange(2**31)).random(spec.shape))
    previous = 0
    for _ in range(rounds):
        _, y = istft(magnitude * phase, **args)
        rebuilt = stft(y, **args)[2][:, : spec.shape[1]]
        phase = np.exp(1j * np.angle(rebuilt + 0.99 * (rebuilt - previous)))
        previous = rebuilt
    return "griffinlim", istft(magnitude * phase, **args)[1]


def copies_of(meta, data, kinds, seed=0):
    for i, m in enumerate(meta):
        if m["split"] != "train" or m["label"] != "bonafide" or m["samples"] < RATE_HZ:
            continue
        x = data[i, : m["samples"]].astype(np.float32) / 32768
        for kind in kinds:
            rng = random.Random(f"{seed}{kind.__name__}{m['path']}")
            name, y = kind(x, rng)
            y = y[: len(x)].astype(np.float32)
            if not np.isfinite(y).all() or np.abs(y).max() < 1e-4:
                continue
            y *= np.sqrt(np.mean(x**2) / np.mean(y**2))
            dither = np.random.default_rng(i).triangular(-1, 0, 1, len(y)) / 1024  # as the corpus: 11 bits, dithered
            y = np.round(y / max(1, np.abs(y).max() / 0.98) * 1024 + dither * 1024) / 1024
            yield {**m, "label": "spoof", "generator": name, "copy_of": i}, y


if __name__ == "__main__":
    cache = sys.argv[1]
    meta, data = Store(cache, "clips").read()
    Store(cache, "copies").write(copies_of(meta, data, [world, griffin_lim]))
    print(len(Store(cache, "copies").read()[0]), "copies")
