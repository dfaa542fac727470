#!/usr/bin/env bash
# From what make.sh and make-gpu.sh left in CACHE_DIR to a candidate of two nets in CACHE_DIR/both: ./make-both.sh INDEX.csv CACHE_DIR [VERSION]
# Needs npm, and the project's own packages installed (npm ci): the faces are found by the page's finder.
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); cache=$(realpath "$2"); version=${3:-0.3.0}
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
$python harvest.py "$cache/harvest"
(cd ../../.. && npm run --silent crops:face -- "$cache/harvest/index.csv" "$cache/harvest/crops")
# A corpus of its own, with the harvest after the index: what lies beside the first goes by row numbers, which stay.
mkdir -p "$cache/both/twins"
$python corpus.py "$index" "$cache/both" "$cache/harvest/crops/index.csv"
ln -sf "$cache"/twins/realesr* "$cache/both/twins/"
$python train.py "$cache/both" "$cache/q" none "train.start_from='$cache/mean.pt'" train.steps=600 train.pairs=2 train.singles=8 \
  train.single_video=0.35 train.source_power=0.25 train.learning_rate=1e-4 train.head_rate=5e-4 train.ema=0.99 \
  train.degrade_from=0.45 train.degrade_to=0.45 "make.without=['ciplab_photoshop']" "probe.sources=['starganv2_celebahq','deepface_tests']"
$python average.py "$cache/pictures.pt" "$cache/mean.pt" "$cache/q/net-600.pt"
$python average.py "$cache/faces.pt" "$cache/h2/net.pt" "$cache/s2/net.pt" face raise=2
$python export.py "$cache/both" "$index" "$cache/both" "$version" either "$cache/faces.pt" "$cache/pictures.pt"
