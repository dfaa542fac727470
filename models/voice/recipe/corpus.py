"""Reads an index of clips (path,label,split,source,...), decodes every clip once into one file, and makes the slow
variants (codecs, copy-synthesis) once, beside it. Everything is int16 at 16 kHz in rows of one length."""
import csv
import hashlib
from pathlib import Path

import soundfile as sf
import soxr

from store import Store

RATE_HZ = 16000


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


def build(index, cache, name="clips"):
    """Decodes the whole index into `cache`/`name`.*; further sources go to names that begin with `more`."""
    store = Store(cache, name)
    if not store.exists():
        Path(cache).mkdir(parents=True, exist_ok=True)
        root = Path(index).parent
        keep = ("path", "label", "split", "source", "speaker", "generator", "lossy", "reference")
        store.write(({k: r.get(k, "") for k in keep}, decode(root / r["path"])) for r in read_index(index))
    return store
