#!/usr/bin/env bash
# From an index of clips to the files that ship: ./make.sh INDEX.csv CACHE_DIR [VERSION]
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); mkdir -p "$2"; cache=$(realpath "$2"); version=${3:-0.2.0}
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
$python -c "import sys, corpus; corpus.build(sys.argv[1], sys.argv[2])" "$index" "$cache"
$python codecs_cache.py "$cache"
$python copies.py "$cache" lpcnet 250
$python copies.py "$cache" world 700
$python copies.py "$cache" griffin_lim 700
# Mild degradation first; then, from there, hard; and the mean of what both came by (Izmailov 2018), which beats each.
$python train.py "$cache" "$cache/mild"
$python train.py "$cache" "$cache/hard" "train.start_from='$cache/mild/net-7000.pt'" train.steps=4200 train.stop_at=1800 \
  train.learning_rate=1.0e-3 train.warmup_steps=100 train.look_every=600 train.first_examples=1200 train.pair_share=0.3 \
  train.seed=17 train.augment_from=0.3 train.augment_to=0.9 train.roughen=0.25 net.dropout=0.2
$python average.py "$cache/mean.pt" "$cache"/mild/net-[2-8]000.pt "$cache"/hard/net-*.pt
$python export.py "$cache" "$index" .. "$version" "$cache/mean.pt"
cd ../../..
npm run calibrate:voice -- "$index"
