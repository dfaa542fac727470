"""Degradations of a crop, the same for both labels: speed, room, noise, bandwidth, equalizer, level, clipping, bits.
All on float32 [samples] at 16 kHz; `strength` from 0 to 1 scales how often and how hard."""
import numpy as np
from scipy.signal import fftconvolve, firwin, lfilter, resample_poly

RATE_HZ = 16000


def power(x):
    return float(np.mean(np.square(x))) + 1e-12


def coloured_noise(n, rng, exponent):
    """Noise with power falling as 1 / f ** exponent, unit power."""
    spectrum = rng.standard_normal(n // 2 + 1) + 1j * rng.standard_normal(n // 2 + 1)
    spectrum *= np.maximum(np.arange(n // 2 + 1), 1) ** (-exponent / 2)
    x = np.fft.irfft(spectrum, n)
    return (x / np.sqrt(power(x))).astype(np.float32)


def music(n, rng):
    """Chords of decaying harmonic tones over a beat, unit power: what stands behind speech in clips and shops."""
    y, t, root = np.zeros(n), np.arange(RATE_HZ) / RATE_HZ, rng.uniform(80, 220)
    beat = int(RATE_HZ * rng.uniform(0.25, 0.6))
    for at in range(0, n, beat):
        for interval in rng.choice([0, 3, 4, 7, 10, 12, 16], 3, replace=False):
            f = root * 2 ** ((interval + rng.choice([0, 5, 7])) / 12)
            tone = sum(np.sin(2 * np.pi * f * k * t) / k for k in range(1, 6)) * np.exp(-t * rng.uniform(1, 8))
            part = min(len(t), n - at)
            y[at:at + part] += tone[:part]
        click = min(800, n - at)
        y[at:at + click] += rng.standard_normal(click) * np.exp(-np.arange(click) / 200)
    return y / np.sqrt(power(y))


def add_noise(x, rng, babble):
    """White to brown noise, hum, music, or other people, at 5 to 40 dB below the crop; with a slow swell half the time."""
    n = len(x)
    kind = rng.random()
    if kind < 0.35 and babble is not None:
        noise = babble()[:n]
        noise = np.pad(noise, (0, n - len(noise)), mode="wrap") if len(noise) < n else noise
        noise = noise / np.sqrt(power(noise))
    elif kind < 0.42:
        noise = music(n, rng)
    elif kind < 0.5:
        t = np.arange(n) / RATE_HZ
        base = rng.choice([50, 60, 100, 120])
        noise = sum(rng.random() / k * np.sin(2 * np.pi * base * k * t + rng.random() * 6.28) for k in range(1, 8))
        noise = noise / np.sqrt(power(noise))
    else:
        noise = coloured_noise(n, rng, rng.uniform(0, 2))
    if rng.random() < 0.5:
        knots = rng.uniform(0.3, 1, 6)
        noise = noise * np.interp(np.arange(n), np.linspace(0, n, 6), knots)
    snr_db = rng.uniform(5, 40)
    return x + noise * np.sqrt(power(x) / 10 ** (snr_db / 10))


def room(x, rng):
    """A synthetic impulse response: direct sound, sparse early reflections, exponential diffuse tail (Polack 1988)."""
    rt60_s = rng.uniform(0.1, 0.9)
    n = int(RATE_HZ * rt60_s)
    t = np.arange(n) / RATE_HZ
    tail = rng.standard_normal(n) * np.exp(-6.9 * t / rt60_s)
    tail[: int(RATE_HZ * 0.004)] = 0
    tail = lfilter([1 - (a := rng.uniform(0, 0.7))], [1, -a], tail)
    early = np.zeros(n)
    at = rng.integers(16, max(17, min(n, 800)), rng.integers(2, 9))
    early[at] = rng.uniform(-0.7, 0.7, len(at))
    h = early + tail * np.sqrt(10 ** (-rng.uniform(0, 18) / 10) / (np.sum(tail**2) + 1e-9))
    h[0] = 1.0
    y = fftconvolve(x, h)[: len(x)]
    return y * np.sqrt(power(x) / power(y))


def band_limit(x, rng):
    """A lower rate and back (4 to 7.8 kHz of band), or a telephone's 300 to 3,400 Hz, or a gentle low-pass."""
    kind = rng.random()
    if kind < 0.25:
        h = firwin(129, [rng.uniform(150, 350), rng.uniform(3300, 3800)], fs=RATE_HZ, pass_zero=False)
    elif kind < 0.6:
        up, down = ((1, 2), (11, 16), (3, 4), (2, 3))[rng.integers(4)]
        y = resample_poly(resample_poly(x, up, down), down, up)
        return np.pad(y, (0, max(0, len(x) - len(y))))[: len(x)]
    else:
        h = firwin(int(rng.choice([31, 65, 129])), rng.uniform(3800, 7800), fs=RATE_HZ)
    return fftconvolve(x, h, mode="same")


def equalize(x, rng):
    """A smooth random response of up to 12 dB either way: microphones, loudspeakers, mastering."""
    points = rng.uniform(-1, 1, 8) * rng.uniform(2, 12)
    gain_db = np.interp(np.linspace(0, 1, 257), np.linspace(0, 1, 8) ** 1.5, points)
    h = np.fft.fftshift(np.fft.irfft(10 ** (gain_db / 20)))
    return fftconvolve(x, h * np.hanning(len(h)), mode="same")


def distort(x, rng):
    """Overload or a compressor's curve."""
    peak = np.abs(x).max() + 1e-9
    if rng.random() < 0.5:
        return np.tanh(x / peak * (g := rng.uniform(1, 5))) / np.tanh(g) * peak
    return np.clip(x, -(limit := peak * rng.uniform(0.35, 0.9)), limit)


def impulses(x, rng):
    """Impulsive noise that follows the signal, on up to a tenth of the samples (RawBoost's second kind, Tak 2022)."""
    hit = rng.random(len(x)) < rng.uniform(0.001, 0.1)
    return x + hit * np.abs(x) * rng.uniform(-1, 1, len(x)) * rng.uniform(0.1, 2)


def lose_packets(x, rng):
    """Packets of 20 to 60 ms that never came: silence, or the last one again, faded."""
    y, n = x.copy(), int(RATE_HZ * rng.choice([0.02, 0.04, 0.06]))
    share, repeat = rng.uniform(0.01, 0.12), rng.random() < 0.6
    for at in range(n, len(x) - n, n):
        if rng.random() < share:
            y[at:at + n] = y[at - n:at] * np.linspace(0.9, 0.3, n) if repeat else 0
    return y


def change_speed(x, rng):
    """Played 3 to 11 % faster or slower, pitch and formants along: another speaker, and another edge of the band."""
    up, down = ((15, 16), (16, 15), (9, 10), (10, 9), (29, 30), (30, 29))[rng.integers(6)]
    y = resample_poly(x, up, down)
    return np.tile(y, 2)[: len(x)]


def degrade(x, rng, strength, babble=None, keep_time=False):
    """One draw of the whole chain, in the order sound meets it; `keep_time` leaves each sample where it is."""
    def happens(p):
        return rng.random() < p * strength

    if happens(0.5) and not keep_time:
        x = change_speed(x, rng)
    if happens(0.4):
        x = room(x, rng)
    if happens(0.6):
        x = add_noise(x, rng, babble)
    if happens(0.7):
        x = equalize(x, rng)
    if happens(0.2):
        x = distort(x, rng)
    if happens(0.12):
        x = impulses(x, rng)
    if happens(0.12):
        x = lose_packets(x, rng)
    if happens(0.15):  # replayed: a small loudspeaker in another room
        x = room(band_limit(distort(x, rng), rng), rng)
    if happens(0.45):
        x = band_limit(x, rng)
    peak = np.abs(x).max() + 1e-9
    x = x / peak * 10 ** (-(rng.uniform(0, 30) if happens(0.9) else 1) / 20)
    floor_db = rng.uniform(-95, -55) if happens(0.6) else -90
    x = x + rng.standard_normal(len(x)) * 10 ** (floor_db / 20)
    return np.clip(x, -1, 1).astype(np.float32)
