#!/usr/bin/env bash
# Builds FARGAN's program, with the weights inside it, from Debian's source of Opus (BSD): ./fargan.sh DIR
set -euo pipefail
cd "$1"
version=1.5.2
[ -x "opus-$version/fargan_demo" ] && exit
curl -fsS "http://deb.debian.org/debian/pool/main/o/opus/opus_$version.orig.tar.gz" | tar xz
cd "opus-$version"
CFLAGS="-O3 -march=native" ./configure --disable-shared --enable-deep-plc --disable-doc > /dev/null
make -j2 > /dev/null
