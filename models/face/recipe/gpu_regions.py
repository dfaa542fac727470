"""Parts of the face as convex outlines of MediaPipe's 468 points, each as a signed distance in px (inside above 0)."""
import cv2
import numpy as np

JAW = (127, 234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323, 454, 356)
OVAL = JAW + (389, 251, 284, 332, 297, 338, 10, 109, 67, 103, 54, 21, 162)
BROWS = (336, 296, 334, 293, 300, 276, 283, 282, 295, 285, 70, 63, 105, 66, 107, 55, 65, 52, 53, 46)
EYES = (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246, 263, 249, 390, 373, 374, 380, 381, 382,
        362, 398, 384, 385, 386, 387, 388, 466)
LIPS = (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185)
NOSE = (168, 6, 197, 195, 5, 4, 1, 19, 94, 2, 98, 97, 326, 327, 129, 358, 48, 278, 64, 294)
CHEEKS = (50, 280, 205, 425, 36, 266, 187, 411, 117, 346)
LOWER_JAW = (132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361)
CHIN = (175, 199, 200, 18, 208, 428)
# Where a face is held when it is bent to another's shape.
HELD = (33, 133, 159, 145, 362, 263, 386, 374, 70, 105, 107, 336, 334, 300, 168, 4, 2, 129, 358, 61, 291, 0, 17, 234, 454,
        172, 397, 152, 10, 50, 280)
MOVES = (61, 291, 0, 17, 152, 172, 397, 105, 334, 159, 386, 145, 374, 50, 280)  # of them, those that an expression moves
EYE_LEFT, EYE_RIGHT, MOUTH_LEFT, MOUTH_RIGHT, NOSE_TIP = (33, 133), (362, 263), 61, 291, 4

KINDS = {
    "face": OVAL,
    "brows": JAW + BROWS,
    "inner": BROWS + NOSE + LIPS + CHEEKS[:4],
    "centre": EYES + NOSE + LIPS,
    "lower": LOWER_JAW + (98, 327, 2, 205, 425),
    "mouth": LIPS + CHIN[:3],
    "eyes": BROWS + EYES,
    "upper": BROWS + EYES + NOSE,
    "box": OVAL,        # the upright rectangle round it
    "scattered": None,  # a few points drawn anywhere on the face
}
NAMES = tuple(KINDS)
EDGES = 24
CELLS = 56


def outline(mesh, kind, rng):
    """[k, 2] convex outline on mesh [468, 2]."""
    if kind == "box":
        p = mesh[list(OVAL)]
        (x0, y0), (x1, y1) = p.min(0), p.max(0)
        return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])
    chosen = rng.choice(468, int(rng.integers(4, 9)), False) if kind == "scattered" else list(KINDS[kind])
    return cv2.convexHull(mesh[chosen].astype(np.float32))[:, 0]


def half_planes(shape):
    """[EDGES, 3] a, b, c of each side: a x + b y + c is the distance inward."""
    at = np.linspace(0, len(shape), EDGES, endpoint=False).astype(int) if len(shape) > EDGES else np.arange(len(shape))
    p = shape[at].astype(float)
    d = np.roll(p, -1, 0) - p
    length = np.linalg.norm(d, axis=1)
    p, d, length = p[length > 0.5], d[length > 0.5], length[length > 0.5, None]
    inward = np.stack([-d[:, 1], d[:, 0]], 1) / length
    inward = inward * np.sign(np.sum((p.mean(0) - p) * inward, 1, keepdims=True) + 1e-9)
    planes = np.c_[inward, -np.sum(inward * p, 1)]
    return np.vstack([planes, np.repeat(planes[-1:], EDGES - len(planes), 0)])


def distances(meshes, device, side=224):
    """float16 [n, kinds, CELLS, CELLS] of meshes [n, 468, 2]; a cell stands for the middle of side / CELLS px."""
    import torch

    rng = np.random.default_rng(0)
    planes = np.stack([[half_planes(outline(mesh, kind, rng)) for kind in NAMES] for mesh in meshes]).astype(np.float32)
    line = (torch.arange(CELLS, device=device) + 0.5) * (side / CELLS) - 0.5
    out = []
    for part in torch.from_numpy(planes).to(device).split(64):
        a, b, c = part[..., None, None].unbind(3)
        out.append((a * line + b * line[:, None] + c).amin(2).clamp(-300, 300).half())
    return torch.cat(out)
