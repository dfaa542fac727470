"""Clips in one memory-mapped file: int16 at 16 kHz in rows of one length, with a JSON of what each row is."""
import json
from pathlib import Path

import numpy as np

ROW_SAMPLES = 65600  # 4.1 s


def to_int16(x):
    return np.clip(np.round(x * 32767), -32768, 32767).astype(np.int16)


class Store:
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
