"""The recipe's one config, as a plain nested namespace."""
import tomllib
from pathlib import Path
from types import SimpleNamespace

HERE = Path(__file__).resolve().parent


def load(path=HERE / "config.toml", overrides=()):
    """Reads the TOML; `overrides` are strings such as `train.steps=500`."""
    tree = tomllib.loads(Path(path).read_text())
    for item in overrides:
        key, value = item.split("=", 1)
        section, name = key.split(".")
        if name not in tree[section]:
            raise SystemExit(f"config: no such setting: {key}")
        tree[section][name] = tomllib.loads(f"v={value}")["v"]
    return SimpleNamespace(**{k: SimpleNamespace(**v) for k, v in tree.items()})
