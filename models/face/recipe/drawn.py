"""Faces that a generator inside a PyPI package draws: python drawn.py OUT [COUNT]

MobileStyleGAN (Belousov 2021, Apache-2.0; taught by StyleGAN2 on FFHQ) as `random-face` carries it, run by OpenVINO. Each face is shrunk and
compressed as pictures on the web are; OUT/index.csv is for `npm run crops:face`. All are of the split `held`: to choose by, never trained on."""
import csv
import subprocess
import sys
import zipfile
from pathlib import Path

import cv2
import numpy as np
import openvino

PACKAGE = "random-face==2021.7.21.1"
STYLE = 512
TRUNCATION = (0.5, 0.95)   # how far from the mean face: less is smoother, more is odder
SIDE_PX = (360, 1024)
JPEG_QUALITY = (72, 96)


def nets(folder):
    """The package's two nets, (mapping, synthesis), on one thread."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), PACKAGE], check=True)
    with zipfile.ZipFile(next(folder.glob("random_face-*.whl"))) as wheel:
        wheel.extractall(folder, [name for name in wheel.namelist() if name.startswith("random_face/data/")])
    core = openvino.Core()
    core.set_property("CPU", {"INFERENCE_NUM_THREADS": 1})
    return (core.compile_model(folder / "random_face/data" / f"{name}Network.xml", "CPU") for name in ("Mapping", "Synthesis"))


def first(outputs):
    return next(iter(outputs.values()))


def main(out, count="200"):
    out = Path(out)
    mapping, synthesis = nets(out / "packages")
    rng = np.random.default_rng(7)

    def style():
        return first(mapping({"var": rng.normal(size=(1, STYLE)).astype(np.float32)}))

    middle = np.mean([style() for _ in range(2000)], 0)
    with open(out / "index.csv", "w", newline="") as file:
        index = csv.writer(file, lineterminator="\n")
        index.writerow(["path", "label", "source", "generator", "split"])
        for k in range(int(count)):
            image = first(synthesis({"style": middle + rng.uniform(*TRUNCATION) * (style() - middle)})).reshape(3, 1024, 1024)
            image = np.clip((image.transpose(1, 2, 0)[:, :, ::-1] + 1) * 127.5 + 0.5, 0, 255).astype(np.uint8)
            side = int(rng.integers(*SIDE_PX))
            image = cv2.resize(image, (side, side), interpolation=cv2.INTER_AREA)
            path = f"face-{k:04d}.jpg"
            cv2.imwrite(str(out / path), image, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(*JPEG_QUALITY))])
            index.writerow([path, "spoof", "drawn_mobilestylegan", "MobileStyleGAN", "held"])


if __name__ == "__main__":
    main(*sys.argv[1:])
