#!/usr/bin/env bash
# From an index of clips to the files that ship: ./make.sh INDEX.csv CACHE_DIR [VERSION]
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); mkdir -p "$2"; cache=$(realpath "$2"); version=${3:-0.1.0}
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
$python -c "import sys, corpus; corpus.build(sys.argv[1], sys.argv[2])" "$index" "$cache"
$python codecs_cache.py "$cache"
$python copies.py "$cache"
$python vocoder.py "$cache" 12
# Stages: hard degradation and long crops, then mild, then three anneals, each from where the last one ended.
$python train.py "$cache" "$cache/a" train.steps=2000 train.stop_at=1000 train.augment_from=0.35 train.augment_to=0.8 \
  train.max_hops=16 train.pair_share=0.0
$python train.py "$cache" "$cache/b" train.steps=5000 train.stop_at=1000 "train.start_from='$cache/a/net-1000.pt'"
$python train.py "$cache" "$cache/c" "train.start_from='$cache/b/net-1000.pt'"
$python train.py "$cache" "$cache/c2" train.steps=900 train.learning_rate=1.0e-3 train.warmup_steps=50 train.seed=7 \
  "train.start_from='$cache/c/net-3800.pt'"
$python train.py "$cache" "$cache/c3" train.steps=1000 train.learning_rate=1.0e-3 train.warmup_steps=50 train.seed=11 \
  "train.start_from='$cache/c2/net-900.pt'"
$python average.py "$cache/mean.pt" "$cache/c2/net-900.pt" "$cache/c3/net-1000.pt"
$python export.py "$cache" "$index" .. "$version" "$cache/mean.pt"
