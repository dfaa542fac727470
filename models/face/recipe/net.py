"""The face net: EfficientNet-Lite0 (Tan and Le 2019; the Lite variant has ReLU6 and no squeeze-and-excitation) up to its
last block of stride 16, truncated high-pass residuals beside RGB that join at stride 4, and a head that scores regions and the whole face.

Batch norm is folded into the convolutions before training: small balanced batches made of pairs would move its statistics.
"""
import torch
import torch.nn.functional as F
from torch import nn

# (kernel, stride, expansion, channels, repeats) of the stages kept
STAGES = ((3, 1, 1, 16, 1), (3, 2, 6, 24, 2), (5, 2, 6, 40, 2), (3, 2, 6, 80, 3), (5, 1, 6, 112, 3))
STEM = 32
NOISE = 16   # channels of the residual branch
JOIN = 1     # it is added to what comes out of this block, at stride 4
EARLY_LIMIT = 5.0  # deviations: further than that a measure says no more
BATCH_NORM_EPS = 1e-3  # as the backbone was trained

# SRM residuals (Fridrich and Kodovsky 2012): second-order horizontal and vertical, square 3x3, square 5x5.
SRM = ([[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 1, -2, 1, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
       [[0, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, -2, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 0, 0]],
       [[0, 0, 0, 0, 0], [0, -1, 2, -1, 0], [0, 2, -4, 2, 0], [0, -1, 2, -1, 0], [0, 0, 0, 0, 0]],
       [[-1, 2, -2, 2, -1], [2, -6, 8, -6, 2], [-2, 8, -12, 8, -2], [2, -6, 8, -6, 2], [-1, 2, -2, 2, -1]])
SRM_SCALE = (0.5, 0.5, 0.25, 1 / 12)


class Depthwise(torch.autograd.Function):
    """Depthwise convolution without padding, with its gradient of the input as another one: the library's own takes most
    of a training step at stride 2 on a CPU."""

    @staticmethod
    @torch.amp.custom_fwd(device_type="cpu")
    def forward(ctx, x, weight, stride):
        weight = weight.to(x.dtype)
        ctx.save_for_backward(x, weight)
        ctx.stride = stride
        return F.conv2d(x, weight, None, stride, 0, 1, x.shape[1])

    @staticmethod
    @torch.amp.custom_bwd(device_type="cpu")
    def backward(ctx, gradient):
        x, weight = ctx.saved_tensors
        of_x = of_weight = None
        channels, k, s = x.shape[1], weight.shape[-1], ctx.stride
        if ctx.needs_input_grad[1]:
            of_weight = torch.ops.aten.convolution_backward(
                gradient, x, weight, None, [s, s], [0, 0], [1, 1], False, [0, 0], channels, [False, True, False])[1].float()
        if ctx.needs_input_grad[0]:
            h, w = x.shape[2] + k - 1, x.shape[3] + k - 1
            wide = torch.empty((len(x), channels, h, w), dtype=gradient.dtype, memory_format=torch.channels_last).zero_()
            oh, ow = gradient.shape[2:]
            wide[:, :, k - 1:k - 1 + s * oh:s, k - 1:k - 1 + s * ow:s] = gradient
            of_x = F.conv2d(wide, weight.flip(2, 3), None, 1, 0, 1, channels)
        return of_x, of_weight, None


class Same(nn.Module):
    """Convolution with TensorFlow's "same" padding (at stride 2 on an even side: one more on the right and below)."""

    def __init__(self, inputs, outputs, kernel, stride=1, groups=1):
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, 0 if stride == 2 else kernel // 2, groups=groups)
        self.kernel, self.stride, self.depthwise = kernel, stride, groups > 1
        both = kernel - 2 if stride == 2 else kernel - 1
        self.pad = (both // 2, both - both // 2) * 2 if stride == 2 or self.depthwise else None

    def forward(self, x):
        if self.training and self.depthwise:
            y = Depthwise.apply(F.pad(x, self.pad), self.conv.weight, self.stride)
            return y + self.conv.bias[:, None, None].to(y.dtype)
        if self.stride == 2:
            return self.conv(F.pad(x, self.pad))
        return self.conv(x)


class Block(nn.Module):
    """Inverted residual (Sandler 2018)."""

    def __init__(self, inputs, outputs, kernel, stride, expansion):
        super().__init__()
        wide = inputs * expansion
        self.expand = Same(inputs, wide, 1) if expansion > 1 else None
        self.depthwise = Same(wide, wide, kernel, stride, groups=wide)
        self.project = Same(wide, outputs, 1)
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x):
        y = F.relu6(self.expand(x)) if self.expand else x
        y = self.project(F.relu6(self.depthwise(y)))
        return x + y if self.residual else y


class Net(nn.Module):
    """pixels float32 [batch, 3, side, side], RGB 0..1 -> {score [batch], heat [batch, side/16, side/16]}: log-odds of
    bona fide for the face and for each region; with the second head also generated [batch], the log-odds that the whole
    picture was not generated: linear in means, deviations and greatest values of the last channels of stride 16, which learn
    nothing from it. Sets of generated pictures differ from sets of photos in more than that; a backbone that may learn the
    difference does, and knows fewer generators that it never saw. With the early head also early [batch] and its share: the same in
    the measures of a block halfway up, fitted when all else is trained (`early.py`)."""

    def __init__(self, cfg):
        super().__init__()
        self.stem = Same(3, STEM, 3, 2)
        self.register_buffer("srm", torch.tensor(SRM)[:, None] * torch.tensor(SRM_SCALE)[:, None, None, None])
        self.register_buffer("luma", torch.tensor([0.299, 0.587, 0.114])[None, :, None, None])
        self.noise = Same(len(SRM), NOISE, 3, 2)
        self.joined = Same(NOISE, STAGES[1][3], 3, 2)
        nn.init.zeros_(self.joined.conv.weight)
        nn.init.zeros_(self.joined.conv.bias)
        self.residual_limit = cfg.net.residual_limit
        self.blocks = nn.ModuleList()
        width = STEM
        for kernel, stride, expansion, channels, repeats in STAGES:
            for k in range(repeats):
                self.blocks.append(Block(width, channels, kernel, stride if k == 0 else 1, expansion))
                width = channels
        self.neck = nn.Conv2d(width, cfg.net.width, 1)
        self.region = nn.Conv2d(cfg.net.width, 1, 1)
        self.whole = nn.Linear(cfg.net.width * 2, 1)
        ends = [sum(stage[4] for stage in STAGES[:k]) - 1 for k in (4, 5)]
        self.sources = ends if cfg.net.generated else []  # blocks whose output the second head reads
        if cfg.net.generated:
            measured = 3 * (STAGES[3][3] + STAGES[4][3])
            self.generated_norm = nn.BatchNorm1d(measured, momentum=0.03, affine=False)
            self.generated = nn.Linear(measured, 1)
            nn.init.zeros_(self.generated.weight)
        self.early_block, self.early_share = cfg.net.early_block, cfg.net.early_share
        if self.early_share:
            measured = 3 * self.blocks[self.early_block].project.conv.out_channels
            self.register_buffer("early_mean", torch.zeros(measured))
            self.register_buffer("early_rate", torch.ones(measured))
            self.early = nn.Linear(measured, 1)
        self.dropout = cfg.net.dropout
        self.early_frozen = False

    def residuals(self, pixels):
        """Truncated SRM residuals of luma, -1..1: fine detail with the picture taken off."""
        luma = (pixels * self.luma).sum(1, keepdim=True)
        x = F.conv2d(F.pad(luma, (2, 2, 2, 2), mode="replicate"), self.srm)
        return (x / self.residual_limit).clamp(-1, 1)

    def forward(self, pixels):
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.early_frozen):
            x = F.relu6(self.stem((pixels - 127 / 255) * (255 / 128)))
            for block in self.blocks[:JOIN + 1]:
                x = block(x)
        x = x + self.joined(F.relu6(self.noise(self.residuals(pixels))))
        measured = []
        for k, block in enumerate(self.blocks[JOIN + 1:], JOIN + 1):
            x = block(x)
            if k in self.sources:
                measured += measures(x.detach())
            if self.early_share and k == self.early_block:
                y = (torch.cat(measures(x.detach()), 1) - self.early_mean) * self.early_rate
                early = self.early(y.clamp(-EARLY_LIMIT, EARLY_LIMIT))[:, 0]
        x = F.relu(self.neck(x))
        if self.training:
            x = F.dropout2d(x, self.dropout)
        heat = self.region(x)[:, 0]
        suspect = torch.softmax(-heat.flatten(1), 1)  # regions that look blended weigh more
        flat = x.flatten(2)
        pooled = torch.cat([flat.mean(2), (flat * suspect[:, None]).sum(2)], 1)
        told = {"score": self.whole(pooled)[:, 0], "heat": heat}
        if self.early_share:
            told |= {"early": early, "early_share": self.early_share}
        if measured:
            x, norm = torch.cat(measured, 1), self.generated_norm
            # as arithmetic once trained: the exporter wants no batch norm of a width that it cannot see
            x = norm(x) if self.training else (x - norm.running_mean) * torch.rsqrt(norm.running_var + norm.eps)
            told["generated"] = self.generated(x)[:, 0]
        return told


def measures(x):
    """[batch, channels] each: means, deviations and greatest values over the picture of [batch, channels, height, width]."""
    flat = x.float().flatten(2)
    mean = flat.mean(2)
    return [mean, ((flat - mean[:, :, None]).square().mean(2) + 1e-6).sqrt(), flat.amax(2)]


def freeze(net, early):
    """The 5x5 depthwise kernels stay as they came: their gradient costs more than all the rest. `early`: so do the stem and
    the blocks before the residual branch joins, which takes a third off a step."""
    net.early_frozen = early
    if early:
        for module in (net.stem, *net.blocks[:JOIN + 1]):
            module.requires_grad_(False)
    for block in net.blocks:
        if block.depthwise.kernel == 5:
            block.depthwise.conv.weight.requires_grad_(False)


def joint(y):
    """[batch] what ships as the score: the mean of the whole face's log-odds and the soft minimum of the regions', for a
    face is no more genuine than its least genuine part. With the second head: the log-odds of the product of both
    probabilities, so that either head alone can say fake. With the early head: its share of it."""
    least = -torch.log(torch.exp(-y["heat"].float()).mean((1, 2)))
    face = (y["score"].float() + least) / 2
    if "early" in y:
        face = (1 - y["early_share"]) * face + y["early_share"] * y["early"].float()
    if "generated" not in y:
        return face
    whole = y["generated"].float()
    return -torch.logsumexp(torch.stack([-face, -whole, -face - whole]), 0)


def fold(saved, conv, norm):
    """(weight, bias) of a convolution and the batch norm after it."""
    scale = saved[f"{norm}.weight"] / torch.sqrt(saved[f"{norm}.running_var"] + BATCH_NORM_EPS)
    weight = saved[f"{conv}.weight"] * scale[:, None, None, None]
    return weight, saved[f"{norm}.bias"] - saved[f"{norm}.running_mean"] * scale


@torch.no_grad()
def load_backbone(net, path):
    """Fills stem and blocks from the EfficientNet-Lite0 weights of the package that requirements.txt names."""
    saved = torch.load(path, map_location="cpu", weights_only=True)

    def put(same, conv, norm):
        weight, bias = fold(saved, conv, norm)
        same.conv.weight.copy_(weight)
        same.conv.bias.copy_(bias)

    put(net.stem, "_conv_stem", "_bn0")
    for k, block in enumerate(net.blocks):
        at = f"_blocks.{k}."
        if block.expand:
            put(block.expand, at + "_expand_conv", at + "_bn0")
        put(block.depthwise, at + "_depthwise_conv", at + "_bn1")
        put(block.project, at + "_project_conv", at + "_bn2")
