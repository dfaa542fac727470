"""Dense landmarks of the bona fide crops of train, for masks and donors: python mesh.py CACHE face_landmark.tflite

The net is MediaPipe's face landmark model (Kartynnik 2019; Apache-2.0, in the Python package `mediapipe`), run on a square
around the face that its own first answer places. Writes CACHE/mesh.npz: at [n] (rows of the corpus), points int16
[n, 468, 2] in 1/`scale` px of the crop, presence float32 [n] (log-odds of a face)."""
import sys
from pathlib import Path

import cv2
import numpy as np
from ai_edge_litert.interpreter import Interpreter

import align
import corpus

SIDE = 192     # of the net's picture
MARGIN = 1.5   # of the square to the landmarks' box
SCALE = 4


def opened(model):
    """f(uint8 RGB [SIDE, SIDE, 3]) -> (points [468, 2] of that picture, log-odds of a face)."""
    net = Interpreter(model, num_threads=1)
    net.allocate_tensors()
    given = net.get_input_details()[0]["index"]
    told = {int(np.prod(o["shape"])): o["index"] for o in net.get_output_details()}

    def run(image):
        net.set_tensor(given, (image.astype(np.float32) / 255)[None])
        net.invoke()
        return net.get_tensor(told[468 * 3]).reshape(468, 3)[:, :2].astype(float), float(net.get_tensor(told[1]).ravel()[0])

    return run


def found(run, image, points):
    """(points [468, 2] of the crop, log-odds), from five landmarks."""
    p = np.asarray(points, float)
    eyes, mouth = p[1] - p[0], (p[3] + p[4]) / 2
    middle, size, turn = ((p[0] + p[1]) / 2 + mouth) / 2, 3.6 * max(np.linalg.norm(eyes), np.linalg.norm(mouth - p[:2].mean(0))), \
        np.arctan2(eyes[1], eyes[0])
    for _ in range(2):
        a = SIDE / size * np.exp(-1j * turn)
        matrix = np.array([[a.real, -a.imag, 0], [a.imag, a.real, 0]])
        matrix[:, 2] = SIDE / 2 - matrix[:, :2] @ middle
        seen, presence = run(align.crop(image, matrix, SIDE))
        inverse = np.linalg.inv(np.vstack([matrix, [0, 0, 1]]))[:2]
        mesh = seen @ inverse[:, :2].T + inverse[:, 2]
        low, high = seen.min(0), seen.max(0)
        middle = inverse[:, :2] @ ((low + high) / 2) + inverse[:, 2]
        size *= MARGIN * (high - low).max() / SIDE
    return mesh, presence


def main(cache, model):
    cv2.setNumThreads(1)
    rows, data, _ = corpus.read(cache)
    run = opened(model)
    at, meshes, presences = [], [], []
    for k, row in enumerate(rows):
        if row["split"] == "train" and row["label"] == "bonafide":
            mesh, presence = found(run, np.array(data[k]), row["points"])
            at.append(k)
            meshes.append(np.clip(np.round(mesh * SCALE), -32000, 32000).astype(np.int16))
            presences.append(presence)
    np.savez_compressed(Path(cache) / "mesh.npz", at=np.array(at, np.int32), points=np.stack(meshes),
                        presence=np.array(presences, np.float32), scale=SCALE)


if __name__ == "__main__":
    main(*sys.argv[1:])
