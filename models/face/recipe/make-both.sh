#!/usr/bin/env bash
# From what make.sh and make-gpu.sh left in CACHE_DIR to what ships: ./make-both.sh INDEX.csv CACHE_DIR [VERSION]
# Needs npm and ffmpeg, and the project's own packages installed (npm ci): the faces are found by the page's finder.
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); cache=$(realpath "$2"); version=${3:-0.4.0}
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
crops() { (cd ../../.. && npm run --silent crops:face -- "$1/index.csv" "$1/crops" --frames 12); }
$python harvest.py "$cache/harvest" && crops "$cache/harvest"
$python drawn.py "$cache/drawn" && crops "$cache/drawn"
# A corpus of its own, with these after the index: what lies beside the first goes by row numbers, which stay.
mkdir -p "$cache/both/twins"
$python corpus.py "$index" "$cache/both" "$cache/harvest/crops/index.csv" "$cache/drawn/crops/index.csv"
ln -sf "$cache"/twins/realesr* "$cache/both/twins/"
# NAME [section.name=value ...]: on from the mean of 0.2.0, with generated faces and all of the data's crop
second() {
  $python train.py "$cache/both" "$cache/$1" none "train.start_from='$cache/mean.pt'" train.steps=700 train.pairs=2 train.singles=8 \
    crop.side=224 crop.left=0 crop.top=0 train.single_video=0.35 train.source_power=0.25 train.learning_rate=1e-4 train.head_rate=5e-4 \
    train.ema=0.99 train.degrade_from=0.45 train.degrade_to=0.45 "make.without=['ciplab_photoshop']" \
    "probe.sources=['starganv2_celebahq','deepface_tests']" "${@:2}"
}
second x1
second x2 train.seed=2 train.degrade_from=0.6 train.degrade_to=0.6 train.single_video=0.5
second x3 train.seed=3
$python average.py "$cache/whole.pt" "$cache"/x[123]/net-{400,700}.pt
$python early.py "$cache/both" "$cache/whole.pt" "$cache/generated.pt" net.early_share=0.33
$python average.py "$cache/altered.pt" "$cache/h2/net.pt" "$cache/s2/net.pt" face raise=1
$python export.py "$cache/both" "$index" .. "$version" "$cache/altered.pt" "$cache/generated.pt"
