"""Sources of train that a run keeps out: to choose by more than dev, or to see what more of them are worth."""
import random


def by_labels(meta):
    """Names of the sources of train in order, those with the same labels together."""
    labels = {}
    for m in meta:
        if m["split"] == "train":
            labels.setdefault(m["source"], set()).add(m["label"])
    kinds = {}
    for source in sorted(labels):
        kinds.setdefault(tuple(sorted(labels[source])), []).append(source)
    return kinds.values()


def held_out(meta, t):
    """Names of the sources that fold `t.fold` of `t.folds` keeps out, none with folds = 0, and of those that are not drawn. Sources
    with both labels, with bona fide speech alone and with spoofs alone are dealt out evenly; what the recipe made of others (`made_`)
    is in every fold."""
    own = [[s for s in names if not s.startswith("made_")] for names in by_labels(meta)]
    return {s for names in own for i, s in enumerate(names) if t.folds and i % t.folds == t.fold} | not_drawn(meta, t)


def not_drawn(meta, t):
    """Names of all but the share `t.share` of the sources, by the labels that they have; each smaller share of a draw is in the larger."""
    out = set()
    for names in by_labels(meta):
        drawn = random.Random(t.draw).sample(names, len(names))
        out.update(drawn[max(1, round(t.share * len(names))):])
    return out
