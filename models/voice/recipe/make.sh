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
$python vocoder.py "$cache" spectral 12
$python vocoder.py "$cache" upsampling 14
$python train.py "$cache" "$cache/run"
$python export.py "$cache" "$index" "$cache/run/net.pt" .. "$version"
