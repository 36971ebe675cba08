#!/usr/bin/env bash
# Fuzzes the question reader: tests/fuzz/run.sh [SECONDS] (60). Needs clang. Finds are written to build-fuzz/.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
mkdir -p build-fuzz/corpus
qt=$(pkg-config --variable=includedir Qt6Core 2>/dev/null || echo /usr/include/x86_64-linux-gnu/qt6)
clang++ -std=c++20 -g -O1 -fPIC -fsanitize=fuzzer,address,undefined -DQT_NO_DEBUG \
  -isystem "$qt" -isystem "$qt/QtCore" -Isrc -I. \
  tests/fuzz/question_fuzzer.cpp src/search/*.cpp src/domain/*.cpp \
  -lstemmer -lQt6Core -o build-fuzz/question_fuzzer
build-fuzz/question_fuzzer -max_total_time="$seconds" -max_len=400 -artifact_prefix=build-fuzz/ \
  build-fuzz/corpus tests/fuzz/corpus
