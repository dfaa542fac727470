#!/usr/bin/env bash
# From an index of clips to the files that ship: ./make.sh INDEX.csv CACHE_DIR [VERSION]
# With a GPU as 0.3.0's nets came about (half an hour of one H200); on two cores as 0.2.0 did (three quarters of an hour).
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); mkdir -p "$2"; cache=$(realpath "$2"); version=${3:-0.6.0}
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
$python -c "import sys, corpus; corpus.build(sys.argv[1], sys.argv[2])" "$index" "$cache"
$python codecs_cache.py "$cache"
$python copies.py "$cache" lpcnet 250
$python copies.py "$cache" world 700
$python copies.py "$cache" griffin_lim 700
# SENTENCES: a file of English ones, a line each, for the Kokoro-82M of a package to speak
$python harvest.py "$cache/packages" debian ${SENTENCES:+kokoro_ja --speak "$SENTENCES"}
$python -c "import sys, corpus; corpus.build(*sys.argv[1:])" "$cache/packages/index.csv" "$cache" more_packages

run() { local name=$1; shift; $python train.py "$cache" "$cache/$name" "$@"; }

if $python -c "import sys, torch; sys.exit(not torch.cuda.is_available())"; then
  large="net.channels=[32,64,96] net.width=192 net.context_layers=4 net.dropout=0.2 train.augment_to=0.75"
  fine="features.fft_samples=1024 features.frame_samples=250"
  few="train.batch=96 train.stop_at=0 train.folds=4 train.look_every=1500"
  all="train.batch=96 train.robust=0.01 train.more=['more_packages'] train.look_every=2500"
  # The first teachers, of three quarters of the sources each; side by side on one card.
  run t-fine $few $fine features.bands=160 train.steps=6857 &
  run t-packages $few "train.more=['more_packages']" train.steps=6646 &
  run t-robust $few train.robust=0.01 train.steps=6698 &
  run t-contrast $few train.contrast=0.3 train.steps=5881 &
  run t-large $few $large net.blocks=2 train.steps=5887 &
  wait
  mkdir -p "$cache/teachers"
  for name in fine packages robust contrast large; do cp "$cache/t-$name/net-last.pt" "$cache/teachers/$name.pt"; done
  # Better ones, of all sources, while the students learn from the first.
  run t-large-all $all $large net.blocks=2 train.stop_at=0 train.steps=6199 & teachers=$!
  run t-large-fine $all $large $fine features.bands=160 train.seed=7 train.stop_at=0 train.steps=6829 & teachers="$teachers $!"
  taught="train.teachers=['$cache/teachers/*.pt'] train.teach=0.6 train.contrast=0.3 train.augment_to=0.7 train.label_smoothing=0.02"
  second="$fine features.bands=128 net.channels=[12,28,48] train.seed=6"
  run s1 $all $taught train.steps=10400 & students=$!
  run s2 $all $taught $second train.steps=10000 & students="$students $!"
  wait $teachers
  for name in large-all large-fine; do cp "$cache/t-$name/net-last.pt" "$cache/$name.pt"; mv "$cache/$name.pt" "$cache/teachers/"; done
  rm "$cache"/teachers/{robust,contrast,large}.pt
  wait $students
  run s2-on $all $taught $second train.start_from="'$cache/s2/net-last.pt'" train.learning_rate=1.2e-3 train.warmup_steps=50 \
    train.stop_at=0 train.steps=3211
  nets=("$cache/s1/net-last.pt" "$cache/s2-on/net-last.pt")
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
cd ../../..
npm run calibrate:voice -- "$index"
