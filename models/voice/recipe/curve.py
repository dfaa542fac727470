"""What more data, a larger net or longer training would give, on a GPU: python curve.py CACHE train|read|table MINUTES [SVG]

`train` trains all runs side by side for MINUTES by the clock, `read` fits the score of each anew, `table` prints what dev says of
them and draws it. Each is the first of the released nets but for what RUNS says of it."""
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).resolve().parent
BASE = ["train.batch=96", "train.robust=0.01", "train.more=['more_packages']", "train.contrast=0.3", "train.label_smoothing=0.02", "train.stop_at=0",
        "train.steps=1000000", "train.look_every=1000000", "train.augment_from=0.0", "train.augment_to=0.4"]
LARGE = ["net.channels=[32,64,96]", "net.blocks=2", "net.width=192", "net.context_layers=4"]
SMALL = ["net.channels=[8,16,24]", "net.width=48"]
# kind, where it stands on its axis (share of the sources, multiply-adds a second in millions, share of the time), overrides
RUNS = {
    **{f"share-{share}-{draw}": ("sources", share, [f"train.share={share}", f"train.draw={draw}", f"train.seed={31 + draw}"])
       for share, draws in ((0.125, 3), (0.25, 3), (0.5, 3), (1.0, 3)) for draw in range(draws)},
    "size-small": ("size", 12, SMALL),
    "size-large": ("size", 255, LARGE),
    "large-half": ("large, half of the sources", 255, [*LARGE, "train.share=0.5", "train.seed=31"]),
    "time-0.25": ("time", 0.25, []),
    "time-0.5": ("time", 0.5, []),
}


def train(cache, minutes):
    """All at once; the shorter ones end sooner."""
    running = []
    for name, (kind, at, overrides) in RUNS.items():
        out = Path(cache) / "curve" / name
        out.mkdir(parents=True, exist_ok=True)
        clock = minutes * at if kind == "time" else minutes
        with open(out / "log", "w") as log:
            running.append(subprocess.Popen([sys.executable, "train.py", cache, str(out), *BASE, *overrides, f"train.minutes={clock}"], cwd=HERE, stdout=log, stderr=log))
    failed = [name for name, process in zip(RUNS, running) if process.wait()]
    if failed:
        raise SystemExit(f"failed, see their logs: {', '.join(failed)}")


def read(cache):
    def one(name):
        out = Path(cache) / "curve" / name
        command = [sys.executable, "reread.py", cache, str(out / "read.pt"), str(out / "net-last.pt"), "net.modulation=16", "reread.modulation=1.25"]
        return subprocess.run(command, cwd=HERE, check=True, stdout=subprocess.DEVNULL)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, RUNS))


def told(cache):
    """(name, kind, place, what dev says, clips) of each run."""
    for name, (kind, at, _) in RUNS.items():
        saved = torch.load(Path(cache) / "curve" / name / "read.pt", weights_only=True, map_location="cpu")
        yield name, kind, at, saved["dev"], saved["clips"]


def means(points):
    """(place, mean EER) of the runs at each place, in order."""
    return [(place, float(np.mean([e for at, e in points if at == place]))) for place in sorted({at for at, _ in points})]


def table(cache, minutes, svg=None):
    rows = list(told(cache))
    print(f"{minutes:g} minutes\n\n| run | clips | EER | AUC | paired EER |\n|---|---|---|---|---|")
    for name, _, _, dev, clips in rows:
        print(f"| {name} | {clips} | {100 * dev['eer']:.1f} % | {dev['auc']:.3f} | {100 * dev['paired']:.1f} % |")
    points = [(at, dev["eer"]) for _, kind, at, dev, _ in rows if kind == "sources"]
    shares, eers = zip(*means(points))
    slope = np.polyfit(np.log2(shares), np.log(eers), 1)[0]
    print("\nmean EER by share: " + ", ".join(f"{s:g} {100 * e:.1f} %" for s, e in zip(shares, eers)) + f"; times {np.exp(slope):.2f} for twice the sources")
    if svg:
        Path(svg).write_text(drawn(points))


def drawn(points):
    """An SVG of EER on dev over the share of the sources, both axes logarithmic: each run, and the mean of each share."""
    left, right, top, bottom = 64, 470, 24, 270

    def x(share):
        return left + 24 + (right - left - 48) * (np.log2(share) + 3) / 3

    def y(eer):
        return bottom - (bottom - top) * np.log(eer / 0.10) / np.log(0.50 / 0.10)

    line = means(points)
    label = "EER on dev by the share of the training sources: " + ", ".join(f"{100 * s:g} %: {100 * e:.1f} %" for s, e in line)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 330" role="img" aria-label="{label}" font-family="system-ui, sans-serif" font-size="11">',
             '<rect width="490" height="330" fill="#fff"/>']
    for eer in (0.10, 0.15, 0.20, 0.30, 0.40, 0.50):
        parts += [f'<line x1="{left}" y1="{y(eer):.1f}" x2="{right}" y2="{y(eer):.1f}" stroke="#c8c8c4"/>',
                  f'<text x="{left - 8}" y="{y(eer) + 4:.1f}" text-anchor="end" fill="#55554f">{100 * eer:.0f} %</text>']
    parts += [f'<text x="{x(s):.1f}" y="{bottom + 20}" text-anchor="middle" fill="#55554f">{100 * s:g} %</text>' for s, _ in line]
    parts.append(f'<polyline points="{" ".join(f"{x(s):.1f},{y(e):.1f}" for s, e in line)}" fill="none" stroke="#1f6f5c" stroke-width="2"/>')
    parts += [f'<circle cx="{x(s):.1f}" cy="{y(e):.1f}" r="3.5" fill="#1f6f5c"><title>{100 * e:.1f} %</title></circle>' for s, e in points]
    parts += [f'<text x="{(left + right) / 2}" y="{bottom + 44}" text-anchor="middle" fill="#22221f">share of the training sources heard</text>',
              f'<text x="18" y="{(top + bottom) / 2}" text-anchor="middle" fill="#22221f" transform="rotate(-90 18 {(top + bottom) / 2})">EER on dev</text>', "</svg>"]
    return "\n".join(parts) + "\n"


def main(cache, stage, minutes, svg=None):
    if stage == "train":
        train(cache, float(minutes))
    elif stage == "read":
        read(cache)
    else:
        table(cache, float(minutes), svg)


if __name__ == "__main__":
    main(*sys.argv[1:])
