"""Platt calibration of a model about to ship, of videos and photos together, by how many frames were seen; then shrunk and
shifted until wrong words are rare, as the voice's are: a detector is over-confident on people it never saw."""
from collections import Counter

import numpy as np

import metrics

CALIBRATED_AT_FRAMES = (1, 5, 10)
DRAWS = 20  # of frames from each video
PHOTOS = 60  # of a source at most, so that one generator does not stand for all
CAPS = {"bonafideCalledDeepfake": 0.008, "spoofCalledAuthentic": 0.04}
MARGIN = 0.1  # of LLR, by which the caps hold: a few dozen real videos do not show how far the next one lies out


def calibrate(scored, one, decision):
    """Platt points over so many frames drawn from each (row, scores of its frames), both labels weighing a half."""
    rng, taken, kept = np.random.default_rng(3), Counter(), []
    for row, scores in scored:
        taken[row["label"], row["source"]] += 1
        if row["video"] or taken[row["label"], row["source"]] <= PHOTOS:
            kept.append((row, scores))
    points, all_drawn = [], []
    for frames in CALIBRATED_AT_FRAMES:
        drawn = {"bonafide": [], "spoof": []}
        for row, scores in kept:
            for _ in range(DRAWS):
                score = one(row, [scores[k] for k in rng.permutation(len(scores))[:frames]])
                drawn[row["label"]].append((score, bool(row["video"])))
        drawn = {label: np.array(scores).T for label, scores in drawn.items()}
        points.append(metrics.platt(drawn["bonafide"][0], drawn["spoof"][0]))
        all_drawn.append(drawn)
    shrink, shift = within_caps(points, all_drawn, decision)
    return [{"frames": frames, "scale": round(shrink * scale, 5), "offset": round(shrink * offset + shift, 5)}
            for frames, (scale, offset) in zip(CALIBRATED_AT_FRAMES, points)]


def within_caps(points, drawn, decision):
    """(shrink, shift) of the LLRs with the least Cllr among those under which at most `CAPS` of the scores are called the
    wrong thing, at each number of frames, of videos and of photos alike."""
    def logit(p):
        return np.log(p / (1 - p))

    best = None
    for shrink in np.arange(1, 0.14, -0.05):
        for shift in np.arange(-1, 1.01, 0.1):
            cost, fits = 0.0, True
            for (scale, offset), scores in zip(points, drawn):
                real, fake = (shrink * (scale * scores[label][0] + offset) + shift for label in ("bonafide", "spoof"))
                for moving in (0, 1):
                    wrong_real = (real <= logit(decision["suspiciousAbove"]) + MARGIN)[scores["bonafide"][1] == moving]
                    wrong_fake = (fake > logit(decision["authenticAbove"]) - MARGIN)[scores["spoof"][1] == moving]
                    fits &= not len(wrong_real) or wrong_real.mean() <= CAPS["bonafideCalledDeepfake"]
                    fits &= not len(wrong_fake) or wrong_fake.mean() <= CAPS["spoofCalledAuthentic"]
                cost += metrics.cllr(real, fake)
            if fits and (best is None or cost < best[0]):
                best = (cost, float(shrink), float(shift))
    if best is None:
        raise SystemExit("no shrink of the calibration keeps wrong verdicts under the caps")
    return best[1:]
