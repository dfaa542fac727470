"""Detection metrics over log-odds of bona fide (higher is more bona fide)."""
import numpy as np


def eer(bonafide, spoof):
    """Equal error rate: where the share of bona fide at or below the threshold meets the share of spoof above it,
    interpolated between the two nearest points of the ROC."""
    scores = np.concatenate([bonafide, spoof])
    labels = np.concatenate([np.ones(len(bonafide)), np.zeros(len(spoof))])
    order = np.argsort(scores, kind="stable")
    scores, labels = scores[order], labels[order]
    last = np.r_[scores[1:] != scores[:-1], True]  # one point for equal scores
    miss = np.r_[0, (np.cumsum(labels) / len(bonafide))[last]]
    false = np.r_[1, 1 - (np.cumsum(1 - labels) / len(spoof))[last]]
    k = int(np.argmax(miss >= false))
    if k == 0:
        return float(miss[0])
    d0, d1 = false[k - 1] - miss[k - 1], miss[k] - false[k]
    t = d0 / (d0 + d1) if d0 + d1 > 0 else 0.0
    return float(miss[k - 1] + t * (miss[k] - miss[k - 1]))


def auc(bonafide, spoof):
    """Probability that a bona fide clip scores above a spoof, ties counted half (Mann-Whitney)."""
    scores = np.concatenate([bonafide, spoof])
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    n, m = len(bonafide), len(spoof)
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * m))


def platt(bonafide, spoof, ridge=1e-3):
    """(scale, offset) of llr = scale * score + offset, by logistic regression with both labels weighing a half."""
    a, b = 1.0, 0.0
    x = np.concatenate([bonafide, spoof])
    y = np.concatenate([np.ones(len(bonafide)), np.zeros(len(spoof))])
    w = np.concatenate([np.full(len(bonafide), 0.5 / len(bonafide)), np.full(len(spoof), 0.5 / len(spoof))])
    for _ in range(60):  # Newton
        p = 1 / (1 + np.exp(-(a * x + b)))
        g = np.array([np.sum(w * (p - y) * x) + ridge * (a - 1), np.sum(w * (p - y))])
        s = w * p * (1 - p)
        h = np.array([[np.sum(s * x * x) + ridge, np.sum(s * x)], [np.sum(s * x), np.sum(s) + 1e-9]])
        step = np.linalg.solve(h, g)
        a, b = a - step[0], b - step[1]
        if np.abs(step).max() < 1e-9:
            break
    return float(a), float(b)


def cllr(bonafide, spoof):
    """Cost of log-likelihood ratios in bits (Bruemmer and du Preez 2006); natural-log LLRs in."""
    return float((np.logaddexp(0, -bonafide).mean() + np.logaddexp(0, spoof).mean()) / (2 * np.log(2)))
