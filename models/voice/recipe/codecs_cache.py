"""Codec round trips of every train clip, made once: clips are joined, coded by ffmpeg with one setting a group, and cut
again, so that a pass over the corpus costs a few minutes. Both labels alike."""
import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from store import ROW_SAMPLES, Store, to_int16

RATE_HZ = 16000
FFMPEG = os.environ.get("FFMPEG", "ffmpeg")

# (name, file suffix, encoder arguments); delays of a few ms do not matter to a crop.
PASSES = {
    "opus": [("opus", "ogg", f"-c:a libopus -b:a {k}k -application voip -frame_duration {d}") for k, d in
             ((8, 20), (12, 20), (12, 60), (16, 20), (24, 20), (32, 20))],
    "music": [("mp3", "mp3", f"-c:a libmp3lame -b:a {k}k") for k in (24, 32, 48, 64)]
    + [("aac", "m4a", f"-c:a aac -b:a {k}k") for k in (24, 32, 48, 64)]
    + [("vorbis", "ogg", f"-c:a libvorbis -q:a {q}") for q in (0, 3)],
    "phone": [("gsm", "gsm", "-ar 8000 -c:a libgsm"), ("mulaw", "wav", "-ar 8000 -c:a pcm_mulaw"),
              ("alaw", "wav", "-ar 8000 -c:a pcm_alaw"), ("g722", "wav", "-c:a g722"),
              ("speex", "ogg", "-ar 8000 -c:a libspeex -b:a 11000"), ("speexwb", "ogg", "-c:a libspeex -b:a 16000"),
              ("adpcm", "wav", "-c:a adpcm_ima_wav"), ("opusnb", "ogg", "-ar 8000 -c:a libopus -b:a 10k -application voip")],
}


def round_trip(x, suffix, args):
    """float32 [samples] -> the same length after encode and decode."""
    with tempfile.TemporaryDirectory() as d:
        quiet, raw = [FFMPEG, "-v", "error", "-y", "-threads", "1"], ["-f", "s16le", "-ac", "1", "-ar", str(RATE_HZ)]
        subprocess.run([*quiet, *raw, "-i", "-", *args.split(), f"{d}/b.{suffix}"], input=to_int16(x).tobytes(), check=True)
        back = subprocess.run([*quiet, "-i", f"{d}/b.{suffix}", *raw, "-"], stdout=subprocess.PIPE, check=True).stdout
    y = np.frombuffer(back, np.int16).astype(np.float32) / 32768
    return np.pad(y[: len(x)], (0, max(0, len(x) - len(y))))


def can_encode():
    """Names of the encoders that this ffmpeg has."""
    listed = subprocess.run([FFMPEG, "-v", "error", "-encoders"], capture_output=True, text=True, check=True).stdout
    return {line.split()[1] for line in listed.splitlines() if len(line.split()) > 1}


def make(cache, name, seed=0):
    meta, data = Store(cache, "clips").read()
    rows = [i for i, m in enumerate(meta) if m["split"] == "train"]
    random.Random(f"{name}{seed}").shuffle(rows)
    known = can_encode()
    settings = [s for s in PASSES[name] if s[2].split("-c:a ")[1].split()[0] in known]

    def one(k):
        tag, suffix, args = settings[k]
        mine = rows[k:: len(settings)]
        joined = data[mine].astype(np.float32).reshape(-1) / 32768
        back = round_trip(joined, suffix, args).reshape(len(mine), ROW_SAMPLES)
        print(name, tag, args, len(mine), flush=True)
        return [(row, {"row": row, "codec": tag, **meta[row]}, y) for row, y in zip(mine, back)]

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        out = sorted((made for each in pool.map(one, range(len(settings))) for made in each), key=lambda made: made[0])
    Store(cache, f"codec_{name}").write((m, y[: meta[row]["samples"]]) for row, m, y in out)


if __name__ == "__main__":
    cache = Path(sys.argv[1])
    for name in sys.argv[2:] or PASSES:
        make(cache, name)
