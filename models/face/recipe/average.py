"""Mean of the weights of several runs of one net: python average.py OUT.pt net.pt net.pt ... [raise=X] [face]

Runs that go on from one another lie in one basin, and their mean is the flatter point of it (Izmailov 2018). `raise`: so
much is added to the second head's log-odds, which training on equal weights leaves stricter than the face's with photos, or to
all log-odds where there is no second head. `face`: the second head is left out."""
import sys

import torch


def main(out, *given):
    paths = [arg for arg in given if arg.endswith(".pt")]
    runs = [torch.load(path, weights_only=True) for path in paths]
    mean = {name: torch.stack([run["net"][name].double() for run in runs]).mean(0).to(value.dtype)
            for name, value in runs[0]["net"].items()}
    overrides = runs[0]["overrides"]
    if "face" in given:
        mean = {name: value for name, value in mean.items() if not name.startswith("generated")}
        overrides = [item for item in overrides if not item.startswith("net.generated=")]
    for arg in set(given) - {"face", *paths}:
        for name in ["generated.bias"] if "generated.bias" in mean else ["whole.bias", "region.bias"]:
            mean[name] += float(arg.removeprefix("raise="))
    torch.save({**runs[0], "overrides": overrides, "net": mean}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
