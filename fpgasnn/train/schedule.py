"""Training loops: an ordinary one, and the second stage of Rate Norm Layers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import torch
from torch import Tensor, nn

from .ratenorm import omega, rate_inference_loss, rate_norms, share_p

__all__ = ["accuracy", "batches", "flipped_and_shifted", "shorten", "train"]

Progress = Callable[[int, int], None]
SHIFT = 4
"""Pixels by which images are moved at most, as in QCFS' recipe for CIFAR-10."""


def batches(images: Tensor, labels: Tensor, size: int, seed: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield all images once, in an order drawn from ``seed``."""
    order = torch.randperm(len(images), generator=torch.Generator().manual_seed(seed))
    for chosen in order.split(size):
        where = chosen.to(images.device)
        yield images[where], labels[where]


def accuracy(network: nn.Module, images: Tensor, labels: Tensor, size: int = 500) -> float:
    """Share of right predictions in evaluation mode."""
    network.eval()
    right = 0
    with torch.no_grad():
        for begin in range(0, len(images), size):
            found = network(images[begin : begin + size]).argmax(1)
            right += int((found == labels[begin : begin + size]).sum())
    return right / len(images)


def flipped_and_shifted(images: Tensor, generator: torch.Generator) -> Tensor:
    """Return images (N, C, H, W), each mirrored or not and moved by up to 4 pixels; what comes in is 0."""
    count, _, height, width = images.shape
    mirrored = torch.rand(count, generator=generator).to(images.device) < 0.5
    images = torch.where(mirrored[:, None, None, None], images.flip(3), images)
    padded = nn.functional.pad(images, (SHIFT,) * 4)
    down, right = torch.randint(2 * SHIFT + 1, (2, count, 1), generator=generator).to(images.device)
    rows = (down + torch.arange(height, device=images.device))[:, None, :, None]
    columns = (right + torch.arange(width, device=images.device))[:, None, None, :]
    every, channel = torch.arange(count)[:, None, None, None], torch.arange(images.shape[1])[None, :, None, None]
    return padded[every.to(images.device), channel.to(images.device), rows, columns]


def train(
    network: nn.Module,
    images: Tensor,
    labels: Tensor,
    *,
    epochs: int,
    rate: float = 0.1,
    decay: float = 5e-4,
    size: int = 128,
    seed: int = 0,
    augment: Callable[[Tensor, torch.Generator], Tensor] | None = None,
    progress: Progress | None = None,
) -> None:
    """Train with cross-entropy, SGD with momentum 0.9 and a cosine from ``rate`` to 0, as QCFS and RNL were.

    Weight decay acts on every parameter, lambda included, as in the published code; on p it does not, because the
    first stage keeps p.

    Parameters
    ----------
    network : Module
        On the device of ``images``.
    images, labels : (N, ...) and (N,) tensors
    epochs, size, seed : int
    rate, decay : float
    augment : callable (images, generator), optional
        Changes the images of a batch, such as :func:`flipped_and_shifted`.
    progress : callable (done, total), optional
        After every epoch.
    """
    fixed = {id(layer.raw) for layer in rate_norms(network)}
    optimizer = torch.optim.SGD(
        [parameter for parameter in network.parameters() if id(parameter) not in fixed],
        lr=rate,
        momentum=0.9,
        weight_decay=decay,
    )
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    generator = torch.Generator().manual_seed(seed)
    for epoch in range(epochs):
        network.train()
        for some, classes in batches(images, labels, size, seed + epoch):
            optimizer.zero_grad()
            some = some if augment is None else augment(some, generator)
            loss = nn.functional.cross_entropy(network(some), classes)
            loss.backward()
            optimizer.step()
        schedule.step()
        if progress is not None:
            progress(epoch + 1, epochs)


def shorten(
    network: nn.Module,
    images: Tensor,
    labels: Tensor,
    *,
    weight: float = 0.1,
    rate: float = 0.1,
    tolerance: float = 0.03,
    start: float = 4.0,
    steps: int = 300,
    size: int = 50,
    seed: int = 0,
) -> float:
    """Second stage of Rate Norm Layers: shrink one shared p by the Rate Inference Loss; weights stay.

    Running maxima are locked and batch normalisation does not learn. The wanted scores are those of p = 1; the
    published code compares the network with itself. Ends when accuracy on ``images`` falls more than ``tolerance``
    below its start, and goes back to the p of the smallest mean Omega before.

    Parameters
    ----------
    network : Module
        With Rate Norm Layers.
    images, labels : tensors
        Held out from the first stage, as in the published tutorial.

    Returns
    -------
    float
        p.
    """
    layers, raw = rate_norms(network), share_p(network, start)
    network.eval()
    best, floor = float(raw.detach()), accuracy(network, images, labels) - tolerance
    least = float("inf")
    optimizer = torch.optim.SGD([raw], lr=rate)
    done = 0
    while done < steps:
        for some, _ in batches(images, labels, size, seed + done):
            with torch.no_grad():
                for layer in layers:
                    layer.full = True
                wanted = network(some)
                for layer in layers:
                    layer.full = False
            scores = network(some)
            rates = [layer.rates for layer in layers if layer.rates is not None]
            loss = rate_inference_loss(wanted, scores, rates, weight)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            done += 1
            if done % 20 == 0 or done == steps:
                mean = float(torch.stack([omega(part) for part in rates]).mean().detach())
                if accuracy(network, images, labels) < floor:
                    done = steps
                elif mean < least:
                    best, least = float(raw.detach()), mean
            if done >= steps:
                break
    with torch.no_grad():
        raw.fill_(best)
    return float(torch.sigmoid(raw.detach()))
