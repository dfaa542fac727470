"""Platt calibration of a model about to ship: of videos by how many frames were seen, and of photos where there is a second net;
then shrunk and shifted until wrong words are rare, as the voice's are: a detector is over-confident on people it never saw."""
from collections import Counter

import numpy as np

import metrics

CALIBRATED_AT_FRAMES = (1, 5, 10)
DRAWS = 20  # of frames from each video
PHOTOS = 60  # of a source at most, so that one generator does not stand for all
CAPS = {"bonafideCalledDeepfake": 0.008, "spoofCalledAuthentic": 0.04}


def calibrate_videos(scored, one, decision):
    """Points over so many frames drawn from each video (row, scores of its frames), both labels weighing a half."""
    rng, drawn = np.random.default_rng(3), []
    for frames in CALIBRATED_AT_FRAMES:
        drawn.append({"bonafide": [], "spoof": []})
        for row, scores in scored:
            for _ in range(DRAWS):
                drawn[-1][row["label"]].append(one(row, [scores[k] for k in rng.permutation(len(scores))[:frames]]))
    return [{"frames": frames, **point} for frames, point in zip(CALIBRATED_AT_FRAMES, fitted(drawn, decision))]


def calibrate_photos(scored, one, decision):
    drawn, taken = {"bonafide": [], "spoof": []}, Counter()
    for row, scores in scored:
        taken[row["label"], row["source"]] += 1
        if taken[row["label"], row["source"]] <= PHOTOS:
            drawn[row["label"]].append(one(row, scores))
    return fitted([drawn], decision)[0]


def fitted(drawn, decision):
    drawn = [{label: np.array(scores) for label, scores in each.items()} for each in drawn]
    points = [metrics.platt(each["bonafide"], each["spoof"]) for each in drawn]
    shrink, shift = within_caps(points, drawn, decision)
    return [{"scale": round(shrink * scale, 5), "offset": round(shrink * offset + shift, 5)} for scale, offset in points]


def within_caps(points, drawn, decision):
    """(shrink, shift) of the LLRs with the least Cllr among those under which at most `CAPS` of the scores are called the
    wrong thing, at each number of frames."""
    def logit(p):
        return np.log(p / (1 - p))

    best = None
    for shrink in np.arange(1, 0.14, -0.05):
        for shift in np.arange(-1, 1.01, 0.1):
            cost, fits = 0.0, True
            for (scale, offset), scores in zip(points, drawn):
                real, fake = (shrink * (scale * scores[label] + offset) + shift for label in ("bonafide", "spoof"))
                fits &= (real <= logit(decision["suspiciousAbove"])).mean() <= CAPS["bonafideCalledDeepfake"]
                fits &= (fake > logit(decision["authenticAbove"])).mean() <= CAPS["spoofCalledAuthentic"]
                cost += metrics.cllr(real, fake)
            if fits and (best is None or cost < best[0]):
                best = (cost, float(shrink), float(shift))
    if best is None:
        raise SystemExit("no shrink of the calibration keeps wrong verdicts under the caps")
    return best[1:]
