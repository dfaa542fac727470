"""Sources of train that a run keeps out, to choose by more than dev: every source is held out by one of `folds` runs."""


def held_out(meta, folds, fold):
    """Names of the sources of train that fold `fold` of `folds` keeps out; none with folds = 0. Sources with both labels, with bona
    fide speech alone and with spoofs alone are dealt out evenly; what the recipe made of others (`made_`) stays."""
    if not folds:
        return set()
    labels = {}
    for m in meta:
        if m["split"] == "train" and not m["source"].startswith("made_"):
            labels.setdefault(m["source"], set()).add(m["label"])
    kinds = {}
    for source in sorted(labels):
        kinds.setdefault(tuple(sorted(labels[source])), []).append(source)
    return {source for names in kinds.values() for i, source in enumerate(names) if i % folds == fold}
