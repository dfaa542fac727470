"""Scores a split and prints its figures: python evaluate.py CACHE SPLIT MODEL.onnx MANIFEST.json [json]

A video's score is the mean over its crops; a picture that belongs to no video stands for itself. `test` is for models
about to be released, once each."""
import json
import sys

import numpy as np
import onnxruntime

import align
import corpus
import metrics

FAMILIES = {"swap": ("FF++ Deepfakes", "FF++ FaceSwap", "DFDC", "Deepfake 2018", "UADFV"),
            "reenactment": ("FF++ Face2Face", "FF++ NeuralTextures", "AniPortrait", "Real3D"),
            "generated still": ("FLUX", "StyleGAN", "PGGAN")}


def family(generator):
    return next((name for name, starts in FAMILIES.items() if generator.startswith(starts)), "other")


def aligned(rows, data, template, split, side, exact=False):
    """Yields (row, uint8 [side, side, 3] or float32 0..1 where `exact`) of a split."""
    for k, row in enumerate(rows):
        if row["split"] == split:
            matrix = align.similarity(align.three(row["points"]), template)
            yield row, (align.exact if exact else align.crop)(np.array(data[k]), matrix, side)


def mean(row, scores):
    return float(np.mean(scores))


def kept(row, scores):
    return scores


def by_video(scored, frames=None, one=mean):
    """Pools (row, score) to (row with `frames` pooled, score) per video; `frames`: the first so many of each; `one`: how
    the scores of a row become one."""
    groups = {}
    for k, (row, score) in enumerate(scored):
        key = (row["source"], row["generator"], row["video"]) if row["video"] else k
        groups.setdefault(key, []).append((row, score))
    pooled = []
    for group in groups.values():
        group = sorted(group, key=lambda rs: float(rs[0]["frame"] or 0))[:frames]
        pooled.append(({**group[0][0], "frames": len(group)}, one(group[0][0], [s for _, s in group])))
    return pooled


def figures(rows):
    real = np.array([s for r, s in rows if r["label"] == "bonafide"])
    fake = np.array([s for r, s in rows if r["label"] == "spoof"])
    return {"bonafide": len(real), "spoof": len(fake), "auc": round(metrics.auc(real, fake), 4),
            "eer": round(metrics.eer(real, fake), 4)}


def groups(rows):
    """Figures pooled; by generator and family against all bona fide; by source where it has both labels."""
    real = [rs for rs in rows if rs[0]["label"] == "bonafide"]
    fake = [rs for rs in rows if rs[0]["label"] == "spoof"]
    told = {"pooled": figures(rows), "generators": {}, "families": {}, "sources": {}}
    for name in sorted({r["generator"] for r, _ in fake}):
        told["generators"][name] = figures(real + [rs for rs in fake if rs[0]["generator"] == name])
    for name in sorted({family(r["generator"]) for r, _ in fake}):
        told["families"][name] = figures(real + [rs for rs in fake if family(rs[0]["generator"]) == name])
    for name in sorted({r["source"] for r, _ in rows}):
        part = [rs for rs in rows if rs[0]["source"] == name]
        if len({r["label"] for r, _ in part}) == 2:
            told["sources"][name] = figures(part)
    return told


def either(first, second):
    """Log-odds of the product of two probabilities, so that either alone can say fake."""
    return -np.logaddexp(np.logaddexp(-first, -second), -first - second)


class Shipped:
    """A model and its manifest, judging as the page does: see `src/verdict/face-pool.ts`."""

    def __init__(self, model, manifest):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self.manifest, self.generated = manifest, manifest["output"].get("generated")

    def run(self, image, generated=False):
        """(score, heat [side/16, side/16]) that a net gives for float32 [side, side, 3]."""
        feeds = {"pixels": np.ascontiguousarray(image.transpose(2, 0, 1)[None])}
        if self.generated:
            feeds[self.generated["asked"]] = np.array([generated], np.float32)
        score, heat = self.session.run(["score", "heat"], feeds)
        return float(score[0, 0]), heat[0]

    def scores(self, image):
        """(log-odds of the first net, of the second or None)."""
        return self.run(image)[0], self.run(image, True)[0] if self.generated else None

    def one(self, row, scores):
        """One log-odds of the frames of a video, or of a photo: a picture that belongs to no video."""
        first = float(np.mean([s for s, _ in scores]))
        if not self.generated:
            return first
        if not row["video"]:
            first += self.generated["raisedInPhotos"]
        every = self.generated["everyFrames"]
        return float(either(first, np.mean([s for k, (_, s) in enumerate(scores) if k < every or k % every == 0])))

    def llr(self, row, score):
        """Calibrated log-likelihood ratio: linear between the points, constant outside."""
        at = [p["frames"] for p in self.manifest["calibration"]]
        scale, offset = (np.interp(row.get("frames", 1), at, [p[key] for p in self.manifest["calibration"]])
                         for key in ("scale", "offset"))
        return scale * score + offset


def verdicts(scored, shipped):
    """Share of each verdict by label and source: of single frames, of videos and of photos."""
    d = shipped.manifest["decision"]

    def count(rows):
        told = {}
        for row, score in rows:
            confidence = 1 / (1 + np.exp(-shipped.llr(row, score)))
            name = "AUTHENTIC" if confidence > d["authenticAbove"] else "SUSPICIOUS" if confidence > d["suspiciousAbove"] else "DEEPFAKE"
            for key in (row["label"], f"{row['label']} {row['source']}"):
                told.setdefault(key, {"AUTHENTIC": 0, "SUSPICIOUS": 0, "DEEPFAKE": 0, "n": 0})
                told[key][name] += 1
                told[key]["n"] += 1
        return {k: {n: v if n == "n" else round(v / c["n"], 3) for n, v in c.items()} for k, c in told.items()}

    pooled = by_video(scored, d["poolFrames"], shipped.one)
    return {"frames": count([(row, shipped.one(row, [s])) for row, s in scored]),
            "videos": count([rs for rs in pooled if rs[0]["video"]]), "stills": count([rs for rs in pooled if not rs[0]["video"]])}


def tables(told):
    """The figures as the card's Markdown."""
    out = [f"Model face, sha256 `{told['sha256'][:16]}…`, split {told['split']}.", "",
           "| | bona fide | spoof | AUC | EER |", "|---|---|---|---|---|"]

    def line(name, f):
        out.append(f"| {name} | {f['bonafide']} | {f['spoof']} | {f['auc']:.3f} | {100 * f['eer']:.1f} % |")

    line("**pooled**", told["pooled"])
    line("videos alone", told["videoSourcesOnly"])
    line("single crops", told["frames"])
    for n in (1, 3, 10):
        line(f"first {n} of each video", told[f"pooledOver{n}"])
    for title, key in (("family", "families"), ("generator", "generators")):
        for name, f in told[key].items():
            line(f"{title}: {name}", f)
    for name, f in told["sources"].items():
        line(f"within {name}", f)
    out += ["", "| verdicts | n | AUTHENTIC | SUSPICIOUS | DEEPFAKE |", "|---|---|---|---|---|"]
    for unit, each in told["verdicts"].items():
        for name, c in each.items():
            shares = " | ".join(f"{100 * c[v]:.0f} %" for v in ("AUTHENTIC", "SUSPICIOUS", "DEEPFAKE"))
            out.append(f"| {unit}: {name} | {c['n']} | {shares} |")
    return "\n".join(out)


def main(cache, split, model, manifest, form="markdown"):
    manifest = json.loads(open(manifest).read())
    shipped = Shipped(model, manifest)
    rows, data, _ = corpus.read(cache)
    scored = [(row, shipped.scores(x)) for row, x in aligned(rows, data, manifest["input"]["align"]["template"], split,
                                                              manifest["input"]["side"], exact=True)]
    # As for the page, a score is the log-likelihood ratio.
    videos = [(row, shipped.llr(row, score)) for row, score in by_video(scored, None, shipped.one)]
    told = {"split": split, "sha256": manifest["file"]["sha256"],
            "frames": figures([(row, shipped.llr(row, shipped.one(row, [s]))) for row, s in scored]), **groups(videos),
            "videoSourcesOnly": figures([rs for rs in videos if rs[0]["video"]]), "verdicts": verdicts(scored, shipped)}
    for n in (1, 3, 10):
        told[f"pooledOver{n}"] = figures([(row, shipped.llr(row, s)) for row, s in by_video(scored, n, shipped.one)])
    print(json.dumps(told, indent=1) if form == "json" else tables(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
