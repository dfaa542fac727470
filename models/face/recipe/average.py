"""Mean of the weights of several runs of one net: python average.py OUT.pt net.pt net.pt ... [raise=X]

Runs that go on from one another lie in one basin, and their mean is the flatter point of it (Izmailov 2018). `raise`: so
much is added to the second head's log-odds, which training on equal weights leaves stricter than the face's with photos."""
import sys

import torch


def main(out, *given):
    paths = [arg for arg in given if not arg.startswith("raise=")]
    runs = [torch.load(path, weights_only=True) for path in paths]
    mean = {name: torch.stack([run["net"][name].double() for run in runs]).mean(0).to(value.dtype)
            for name, value in runs[0]["net"].items()}
    for arg in set(given) - set(paths):
        mean["generated.bias"] += float(arg.removeprefix("raise="))
    torch.save({**runs[0], "net": mean}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
