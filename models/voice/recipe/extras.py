"""The losses: score and frames, and beside them what config.toml turns on, each with weights of its own that do not ship."""
import glob

import torch
import torch.nn.functional as F
from torch import nn

import settings
from net import Net


class Reversed(torch.autograd.Function):
    """The identity, whose gradient is turned round (Ganin 2016)."""

    @staticmethod
    def forward(ctx, x, weight):
        ctx.weight = weight
        return x.view_as(x)

    @staticmethod
    def backward(ctx, gradient):
        return -ctx.weight * gradient, None


def smoothed(y, amount):
    return y * (1 - 2 * amount) + amount


class Extras(nn.Module):
    def __init__(self, cfg, examples, device):
        super().__init__()
        self.cfg, t, wide = cfg, cfg.train, 2 * cfg.net.width
        groups = len(examples.corpus.sources) if hasattr(examples, "corpus") else 1
        self.project = nn.Sequential(nn.Linear(wide, 64), nn.ReLU(), nn.Linear(64, 64)) if t.contrast else None
        self.centre = nn.Parameter(torch.randn(wide)) if t.one_class else None
        self.critic = nn.Sequential(nn.Linear(wide, 128), nn.ReLU(), nn.Linear(128, groups)) if t.adversary else None
        self.register_buffer("weights", torch.ones(2 * groups) / (2 * groups))
        self.device, self.calls, self.teachers = device, 0, {}

    def listen(self):
        """Loads the teachers that there are by now, and forgets those that are gone: `teachers` are patterns of paths, so that a
        student begins with some and goes on with better ones."""
        if self.cfg.train.teachers and self.calls % 500 == 0:
            there = sorted(path for pattern in self.cfg.train.teachers for path in glob.glob(pattern))
            if not there:
                raise SystemExit(f"no teacher at {self.cfg.train.teachers}")
            self.teachers = {path: self.teachers.get(path) or self.teacher(path) for path in there}
        self.calls += 1

    def teacher(self, path):
        saved = torch.load(path, weights_only=True, map_location=self.device)
        net = Net(settings.load(overrides=saved["overrides"])).to(self.device).eval()
        net.load_state_dict(saved["net"])
        return net

    def losses(self, y, batch, x, share):
        """`y` as Net.judge gives it, in float32: the sum to go down, and a tensor of what to print."""
        t, label, weight = self.cfg.train, batch["label"], batch["weight"]
        self.listen()
        each = F.binary_cross_entropy_with_logits(y["score"], smoothed(label, t.label_smoothing), reduction="none") * weight
        if self.teachers:
            told = torch.stack([self.told(teacher, batch) for teacher in self.teachers.values()]).mean(0)
            each = (1 - t.teach) * each + t.teach * F.binary_cross_entropy_with_logits(y["score"], torch.sigmoid(told), reduction="none")
        if t.robust:
            group = batch["group"] * 2 + (label > 0.5).long()
            with torch.no_grad():
                total = torch.zeros_like(self.weights).index_add_(0, group, each)
                count = torch.zeros_like(self.weights).index_add_(0, group, torch.ones_like(each))
                self.weights *= torch.exp(t.robust * total / count.clamp(min=1))
                self.weights = 0.98 * self.weights / self.weights.sum() + 0.02 / len(self.weights)
            each = each * (self.weights[group] / self.weights[group].mean())
        loss = each.mean()
        frames = F.binary_cross_entropy_with_logits(y["frames"], smoothed(batch["frames"], t.label_smoothing))
        total, told = loss + t.frame_loss * frames, [loss, frames]
        if self.project is not None:
            extra = self.contrast(F.normalize(self.project(y["embedding"]), dim=1), label, weight)
            total, told = total + t.contrast * extra, [*told, extra]
        if self.centre is not None:
            near = F.normalize(y["embedding"], dim=1) @ F.normalize(self.centre, dim=0)
            extra = (F.softplus(20 * torch.where(label > 0.5, 0.9 - near, near - 0.2)) / 20 * weight).mean()
            total, told = total + t.one_class * extra, [*told, extra]
        if self.critic is not None:
            extra = F.cross_entropy(self.critic(Reversed.apply(y["embedding"], t.adversary * min(1.0, 3 * share))), batch["group"])
            total, told = total + extra, [*told, extra]
        return total, torch.stack([v.detach() for v in told])

    @staticmethod
    @torch.no_grad()
    def told(teacher, batch):
        """A teacher's scores of the batch's samples, by features of its own."""
        bands = teacher.features(F.pad(batch["pcm"], (teacher.features.context, 0)))
        with torch.autocast(bands.device.type, torch.bfloat16):
            return teacher.judge(teacher.normalized(bands, batch["speech"]), batch["speech"])["score"].float()

    @staticmethod
    def contrast(z, label, weight, temperature=0.15):
        """Supervised contrast (Khosla 2020) between the labels, spliced rows left out."""
        alike = z @ z.T / temperature
        other = ~torch.eye(len(z), dtype=torch.bool, device=z.device) & (weight > 0)[None]
        log_p = alike - torch.logsumexp(alike.masked_fill(~other, -1e4), 1, keepdim=True)
        same = other & (label[:, None] == label[None])
        each = -(log_p * same).sum(1) / same.sum(1).clamp(min=1)
        return (each * weight).mean()

    @staticmethod
    def climb(net, radius):
        """To the nearby weights where the loss is highest (Foret 2021); gives back what was added."""
        gradients = [(p, p.grad) for p in net.parameters() if p.grad is not None]
        norm = torch.stack([g.norm() for _, g in gradients]).norm() + 1e-12
        with torch.no_grad():
            moved = [(p, g * (radius / norm)) for p, g in gradients]
            for p, by in moved:
                p.add_(by)
        return moved

    @staticmethod
    def descend(moved):
        with torch.no_grad():
            for p, by in moved:
                p.sub_(by)
