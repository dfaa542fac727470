"""Codec round trips of every train clip, made once: clips are joined, coded by ffmpeg with one setting a group, and cut
again, so that a pass over the corpus costs a few minutes. Both labels alike."""
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import soundfile as sf

from corpus import RATE_HZ, ROW_SAMPLES, Store

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
        sf.write(f"{d}/a.wav", x, RATE_HZ, subtype="PCM_16")
        quiet = ["ffmpeg", "-v", "error", "-y", "-threads", "1"]
        subprocess.run([*quiet, "-i", f"{d}/a.wav", *args.split(), f"{d}/b.{suffix}"], check=True)
        subprocess.run([*quiet, "-i", f"{d}/b.{suffix}", "-ar", str(RATE_HZ), "-ac", "1", f"{d}/c.wav"], check=True)
        y, _ = sf.read(f"{d}/c.wav", dtype="float32")
    return np.pad(y[: len(x)], (0, max(0, len(x) - len(y))))


def make(cache, name, seed=0):
    meta, data = Store(cache, "clips").read()
    rows = [i for i, m in enumerate(meta) if m["split"] == "train"]
    random.Random(f"{name}{seed}").shuffle(rows)
    settings = PASSES[name]
    out = {}
    for k, (tag, suffix, args) in enumerate(settings):
        mine = rows[k:: len(settings)]
        joined = data[mine].astype(np.float32).reshape(-1) / 32768
        back = round_trip(joined, suffix, args).reshape(len(mine), ROW_SAMPLES)
        for row, y in zip(mine, back):
            out[row] = ({"row": row, "codec": tag, **meta[row]}, y)
        print(name, tag, args, len(mine), flush=True)
    Store(cache, f"codec_{name}").write((m, y[: meta[r]["samples"]]) for r, (m, y) in sorted(out.items()))


if __name__ == "__main__":
    cache = Path(sys.argv[1])
    for name in sys.argv[2:] or PASSES:
        make(cache, name)
