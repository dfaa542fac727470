"""Reads an index of clips (path,label,split,source,...), decodes every clip once into one file, and makes the slow
variants (codecs, copy-synthesis) once, beside it. Everything is int16 at 16 kHz in rows of one length."""
import csv
import hashlib
import json
from pathlib import Path

import numpy as np
import soundfile as sf
import soxr

RATE_HZ = 16000
ROW_SAMPLES = 65600  # 4.1 s


def read_index(path):
    with open(path, newline="", encoding="utf-8") as f:
        rows = list(csv.DictReader(f))
    for row in rows:
        if row["label"] not in ("bonafide", "spoof"):
            raise SystemExit(f"{path}: label must be bonafide or spoof, found {row['label']!r}")
    return rows


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def decode(path):
    """float32 mono at 16 kHz, [samples]."""
    x, rate = sf.read(path, dtype="float32", always_2d=True)
    x = x.mean(axis=1)
    return x if rate == RATE_HZ else soxr.resample(x, rate, RATE_HZ, quality="HQ")


def to_int16(x):
    return np.clip(np.round(x * 32767), -32768, 32767).astype(np.int16)


class Store:
    """Rows of int16 in one memory-mapped file, with a JSON of what each row is."""

    def __init__(self, folder, name):
        self.data_path = Path(folder) / f"{name}.i16"
        self.meta_path = Path(folder) / f"{name}.json"

    def exists(self):
        return self.meta_path.exists()

    def write(self, clips):
        """`clips` yields (meta, float32 samples); meta gains its length."""
        meta = []
        with open(self.data_path, "wb") as f:
            for info, x in clips:
                row = np.zeros(ROW_SAMPLES, np.int16)
                n = min(len(x), ROW_SAMPLES)
                row[:n] = to_int16(x[:n])
                f.write(row.tobytes())
                meta.append({**info, "samples": int(n)})
        self.meta_path.write_text(json.dumps(meta))

    def read(self):
        meta = json.loads(self.meta_path.read_text())
        return meta, np.memmap(self.data_path, np.int16, "r", shape=(len(meta), ROW_SAMPLES))


def build(index, cache, name="clips"):
    """Decodes the whole index into `cache`/`name`.*; further sources go to names that begin with `more`."""
    store = Store(cache, name)
    if not store.exists():
        Path(cache).mkdir(parents=True, exist_ok=True)
        root = Path(index).parent
        keep = ("path", "label", "split", "source", "speaker", "generator", "lossy", "reference")
        store.write(({k: r.get(k, "") for k in keep}, decode(root / r["path"])) for r in read_index(index))
    return store
