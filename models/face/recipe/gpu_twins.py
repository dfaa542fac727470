"""Bona fide crops drawn anew by small autoencoders of our own, each with another way to enlarge, trained here on the bona fide
crops of `train`: what a picture keeps of its decoder is what diffusion, GANs and neural renderers have in common (Rajan 2024).
python gpu_twins.py CACHE KIND SECONDS BACKBONE.pth [SAVED.pt [SIDE]]

Writes CACHE/twins/KIND.u8, .json (last: it says that the rest is there) and .pt. Kinds that begin with `probe-` draw the
photos that are kept out of training, and dev's bona fide, for the probe alone. SAVED: goes on from there. SIDE: draws at this side, as KIND-SIDE."""
import json
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

import corpus
import settings
from net import Net, load_backbone

# halvings of the side, channels of the code, way to enlarge, channels of the widest level, normalization
KINDS = {"f8-nearest": (3, 4, "nearest", 160, True), "f8-shuffle": (3, 16, "shuffle", 160, True),
         "f4-transposed": (2, 3, "transposed", 128, False), "f8-linear": (3, 12, "bilinear", 160, False),
         "probe-f8": (3, 16, "nearest", 144, False)}
WINDOW = 128  # px of the crops that are trained on
BATCH = 32
WORST = 14.0  # mean difference, of 255, of copies that are still copies


def norm(width, wanted):
    return nn.GroupNorm(8, width) if wanted else nn.Identity()


class Block(nn.Module):
    def __init__(self, width, normed):
        super().__init__()
        self.body = nn.Sequential(norm(width, normed), nn.SiLU(), nn.Conv2d(width, width, 3, 1, 1), norm(width, normed), nn.SiLU(),
                                  nn.Conv2d(width, width, 3, 1, 1))

    def forward(self, x):
        return x + self.body(x)


class Larger(nn.Module):
    """Twice the side, in the way that is named."""

    def __init__(self, inputs, outputs, way):
        super().__init__()
        self.way = way
        self.conv = (nn.ConvTranspose2d(inputs, outputs, 4, 2, 1) if way == "transposed"
                     else nn.Conv2d(inputs, outputs * (4 if way == "shuffle" else 1), 3, 1, 1))

    def forward(self, x):
        if self.way == "transposed":
            return self.conv(x)
        if self.way == "shuffle":
            return F.pixel_shuffle(self.conv(x), 2)
        options = {} if self.way == "nearest" else {"align_corners": False}
        return self.conv(F.interpolate(x, scale_factor=2, mode=self.way, **options))


class Autoencoder(nn.Module):
    """Pictures -1..1 [n, 3, side, side]; the side divides by 2 ** halvings."""

    def __init__(self, halvings, code, way, widest, normed):
        super().__init__()
        widths = [min(32 * 2 ** k, widest) for k in range(halvings + 1)]
        down = [nn.Conv2d(3, widths[0], 3, 1, 1)]
        for a, b in zip(widths, widths[1:]):
            down += [Block(a, normed), nn.Conv2d(a, b, 3, 2, 1)]
        self.encode = nn.Sequential(*down, Block(widths[-1], normed), nn.Conv2d(widths[-1], code, 1))
        up = [nn.Conv2d(code, widths[-1], 3, 1, 1), Block(widths[-1], normed)]
        for a, b in zip(widths[::-1], widths[::-1][1:]):
            up += [Block(a, normed), Larger(a, b, way), Block(b, normed)]
        self.decode = nn.Sequential(*up, norm(widths[0], normed), nn.SiLU())
        self.last = nn.Conv2d(widths[0], 3, 3, 1, 1)

    def forward(self, x, noise=0.0):
        z = self.encode(x)
        z = 3 * torch.tanh(z / 3)
        return self.last(self.decode(z + noise * torch.randn_like(z) if noise else z).float())


def critic():
    layers, width = [], 3
    for wide in (48, 96, 192):
        layers += [spectral_norm(nn.Conv2d(width, wide, 4, 2, 1)), nn.LeakyReLU(0.2)]
        width = wide
    return nn.Sequential(*layers, spectral_norm(nn.Conv2d(width, 1, 3, 1, 1)))


class Seen(nn.Module):
    """What the ImageNet net sees of pictures -1..1 at strides 2, 4 and 8, each place brought to length 1 (as LPIPS does)."""

    def __init__(self, cfg, backbone):
        super().__init__()
        self.net = Net(cfg).eval().requires_grad_(False)
        load_backbone(self.net, backbone)

    def forward(self, x):
        x, out = F.relu6(self.net.stem(x * (127.5 / 128))), []
        out.append(x)
        for k, block in enumerate(self.net.blocks[:5]):
            x = block(x)
            if k in (2, 4):
                out.append(x)
        return [F.normalize(y.float(), dim=1, eps=1e-3) for y in out]


def train(model, real, seconds, seen, device, batch):
    judge = critic().to(device, memory_format=torch.channels_last)
    ours = torch.optim.AdamW(model.parameters(), 4e-4, (0.5, 0.95), weight_decay=1e-4)
    theirs = torch.optim.AdamW(judge.parameters(), 2e-4, (0.5, 0.95), weight_decay=0)
    began, step, weight = time.time(), 0, 0.0
    line = torch.arange(WINDOW, device=device)
    while True:
        done = (time.time() - began) / seconds
        if done >= 1 and step:
            return step
        for optimizer, rate in ((ours, 4e-4), (theirs, 2e-4)):
            optimizer.param_groups[0]["lr"] = rate * min(1, (step + 1) / 50) * min(1.0, 4 * (1.02 - min(1, done)))
        who = torch.randint(len(real), (batch, 1, 1), device=device)
        y0, x0 = (torch.randint(corpus.SIDE - WINDOW + 1, (batch, 1), device=device) for _ in range(2))
        x = real[who, (y0 + line)[:, :, None], (x0 + line)[:, None, :]].permute(0, 3, 1, 2).float() / 127.5 - 1
        x = (x.flip(3) if step % 2 else x).contiguous(memory_format=torch.channels_last)
        judged = done > 0.2
        with torch.autocast(device.type, torch.bfloat16):
            y = model(x, 0.05)
            near = (y - x).abs().mean()
            alike = sum((a - b).square().sum(1).mean() for a, b in zip(seen(x), seen(y)))
            made = near * 2 + alike
            if judged:
                judge.requires_grad_(False)
                fooled = -judge(y).float().mean()
                if step % 16 == 0:  # the critic's say: as much as the rest's at the last layer (Esser 2021)
                    a, b = (torch.autograd.grad(v, model.last.weight, retain_graph=True)[0].norm() for v in (made, fooled))
                    weight = (a / (b + 1e-6)).clamp(max=50) * 0.6
                made = made + weight * fooled
                judge.requires_grad_(True)
        ours.zero_grad(set_to_none=True)
        made.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0, foreach=True)
        ours.step()
        if judged:
            with torch.autocast(device.type, torch.bfloat16):
                loss = F.relu(1 - judge(x).float()).mean() + F.relu(1 + judge(y.detach()).float()).mean()
            theirs.zero_grad(set_to_none=True)
            loss.backward()
            theirs.step()
        step += 1
        if step % 100 == 0:
            print(f"{step} near {near.item() * 127.5:.2f} alike {alike.item():.3f} {time.time() - began:.0f} s", flush=True)


@torch.no_grad()
def draw(model, images, device, side=corpus.SIDE):
    """Copies of uint8 [n, side, side, 3]; drawn at another side, their traces of enlarging have other wavelengths."""
    out = []
    for k in range(0, len(images), BATCH):
        x = torch.from_numpy(np.array(images[k:k + BATCH])).to(device).permute(0, 3, 1, 2).float() / 127.5 - 1
        if side != corpus.SIDE:
            x = F.interpolate(x, size=(side, side), mode="bicubic", align_corners=False)
        y = model(x)
        if side != corpus.SIDE:
            y = F.interpolate(y, size=(corpus.SIDE, corpus.SIDE), mode="bicubic", align_corners=False, antialias=True)
        y = ((y + 1) * 127.5).round().clamp(0, 255).byte()
        out.append(y.permute(0, 2, 3, 1).cpu().numpy())
    return np.concatenate(out)


def main(cache, kind, seconds, backbone, saved=None, side=corpus.SIDE):
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.set_num_threads(1)
    torch.manual_seed(sum(map(ord, kind)))
    cfg = settings.load()
    rows, data, _ = corpus.read(cache)
    real = [k for k, row in enumerate(rows) if row["split"] == "train" and row["label"] == "bonafide"]
    kept_out = [k for k in real if rows[k]["source"] in cfg.probe.sources]
    used = sorted(set(real) - set(kept_out))
    model = Autoencoder(*KINDS[kind])
    if saved:
        model.load_state_dict({name: value.float() for name, value in torch.load(saved, weights_only=True).items()})
    model = model.to(device, memory_format=torch.channels_last)
    if float(seconds) > 0:
        seen = Seen(cfg, backbone).to(device, memory_format=torch.channels_last)
        steps = train(model, torch.from_numpy(data[used]).to(device), float(seconds), seen, device, BATCH if device.type == "cuda" else 2)
        print(f"{kind}: {steps} steps", flush=True)
    wanted = used
    if kind.startswith("probe-"):
        wanted = kept_out + [k for k, row in enumerate(rows) if row["split"] == "dev" and row["label"] == "bonafide"]
    folder = Path(cache) / "twins"
    folder.mkdir(exist_ok=True)
    side = int(side)
    copies = draw(model.eval(), data[wanted], device, side)
    if side != corpus.SIDE:
        kind = f"{kind}-{side}"
    gap = np.abs(copies[:200].astype(int) - data[wanted[:200]]).mean()
    print(f"{kind}: copies differ by {gap:.2f}", flush=True)
    copies.tofile(folder / f"{kind}.u8")
    torch.save({name: value.half().cpu() for name, value in model.state_dict().items()}, folder / f"{kind}.pt")
    if not gap < WORST:
        raise SystemExit(f"{kind}: no copies to learn from")
    (folder / f"{kind}.tmp").write_text(json.dumps(wanted))
    (folder / f"{kind}.tmp").rename(folder / f"{kind}.json")


if __name__ == "__main__":
    main(*sys.argv[1:])
