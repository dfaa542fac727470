"""The face net with batch norm of its own while a GPU trains it in large batches; folded into `net.Net` when it is done."""
import torch
import torch.nn.functional as F
from torch import nn

from net import BATCH_NORM_EPS, Net


class Normed(nn.Module):
    """`net.Same` without bias, with batch norm after it."""

    def __init__(self, same, saved=None, conv=None, norm=None):
        super().__init__()
        old = same.conv
        self.conv = nn.Conv2d(old.in_channels, old.out_channels, old.kernel_size, old.stride, old.padding, groups=old.groups, bias=False)
        self.norm = nn.BatchNorm2d(old.out_channels, eps=BATCH_NORM_EPS, momentum=0.03)
        self.pad = same.pad if same.stride == 2 else None
        if same.stride != 2:
            self.conv.padding = (same.kernel // 2,) * 2
        if saved is not None:
            self.conv.weight.data.copy_(saved[f"{conv}.weight"])
            for name in ("weight", "bias", "running_mean", "running_var"):
                getattr(self.norm, name).data.copy_(saved[f"{norm}.{name}"])

    def forward(self, x):
        return self.norm(self.conv(F.pad(x, self.pad) if self.pad else x))


def places(net):
    """(owner, attribute, convolution, batch norm) of what the backbone's weights fill."""
    yield net, "stem", "_conv_stem", "_bn0"
    for k, block in enumerate(net.blocks):
        at = f"_blocks.{k}."
        if block.expand:
            yield block, "expand", at + "_expand_conv", at + "_bn0"
        yield block, "depthwise", at + "_depthwise_conv", at + "_bn1"
        yield block, "project", at + "_project_conv", at + "_bn2"


def unfolded(cfg, backbone=None):
    """The net with batch norm, from the backbone's file if there is one."""
    net = Net(cfg)
    saved = torch.load(backbone, map_location="cpu", weights_only=True) if backbone else None
    if saved:
        saved = {name: value.float() for name, value in saved.items()}
    for owner, name, conv, norm in places(net):
        setattr(owner, name, Normed(getattr(owner, name), saved, conv, norm))
    return net


@torch.no_grad()
def folded(cfg, trained):
    """State of `net.Net` from the state of an unfolded one."""
    source, net = unfolded(cfg), Net(cfg)
    source.load_state_dict(trained)
    state = net.state_dict()
    for (owner, name, _, _), (target, _, _, _) in zip(places(source), places(net)):
        normed, same = getattr(owner, name), getattr(target, name)
        scale = normed.norm.weight / torch.sqrt(normed.norm.running_var + BATCH_NORM_EPS)
        same.conv.weight.copy_(normed.conv.weight * scale[:, None, None, None])
        same.conv.bias.copy_(normed.norm.bias - normed.norm.running_mean * scale)
    own = {name: value for name, value in source.state_dict().items() if name in state and not name.startswith(("stem.", "blocks."))}
    net.load_state_dict({**net.state_dict(), **own})
    return net.state_dict()
