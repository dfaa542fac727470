"""Decodes every crop of the index once into one memory-mapped file: python corpus.py INDEX.csv CACHE [MORE.csv ...]

The template is the mean of the first index's."""
import csv
import json
import sys
from pathlib import Path

import cv2
import numpy as np

import align

SIDE = 224  # of the data's crops


def build(index, cache, *more):
    cache = Path(cache)
    cache.mkdir(parents=True, exist_ok=True)
    rows = []
    for path in map(Path, (index, *more)):
        with open(path, newline="") as file:
            rows += [{**row, "file": str(path.parent / row["path"]), "more": path != Path(index)} for row in csv.DictReader(file)]
    data = np.memmap(cache / "crops.u8", np.uint8, "w+", shape=(len(rows), SIDE, SIDE, 3))
    for k, row in enumerate(rows):
        data[k] = cv2.cvtColor(cv2.imread(row.pop("file")), cv2.COLOR_BGR2RGB)
        row["points"] = np.array(row.pop("landmarks5").split(), float).reshape(5, 2).tolist()
        row["grey"] = row["grey"] == "1"
    data.flush()
    three = np.array([align.three(row["points"]) for row in rows if row["split"] == "train" and not row["more"]])
    mirrored = np.stack([SIDE - 1 - three[..., 0], three[..., 1]], -1)[:, [1, 0, 2]]
    template = ((three + mirrored) / 2).mean(0).round(2).tolist()
    (cache / "crops.json").write_text(json.dumps({"rows": rows, "template": template}))


def read(cache):
    """(rows, uint8 [crops, side, side, 3] RGB, template [3, 2]); a row's `points` are [5, 2]."""
    told = json.loads((Path(cache) / "crops.json").read_text())
    rows = told["rows"]
    data = np.memmap(Path(cache) / "crops.u8", np.uint8, "r", shape=(len(rows), SIDE, SIDE, 3))
    return rows, data, np.array(told["template"])


if __name__ == "__main__":
    build(*sys.argv[1:])
