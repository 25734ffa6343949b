"""Opens a folder's network: in integers from end to end where it can be, else with transformers.

transformers is not even imported for a network in integers, which halves the time of a start.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from factcheck.backends.model_folder import CheckedFolder
from factcheck.backends.network import Network
from factcheck.backends.settings import RunSettings

__all__ = ["open_classifier", "open_encoder", "open_inside"]


def open_classifier(
    folder: CheckedFolder, settings: RunSettings, workers: ThreadPoolExecutor
) -> Network:
    """Return a network that scores pairs; its rows are logits.

    Raises: ModelError.
    """
    settings = settings.of(folder)
    if settings.in_integers(folder):
        from factcheck.backends.integer_network import integer_classifier

        return integer_classifier(folder, settings, workers)
    from factcheck.backends.checkpoint import load_classifier

    return load_classifier(folder, settings, workers)


def open_encoder(
    folder: CheckedFolder, settings: RunSettings, workers: ThreadPoolExecutor
) -> Network:
    """Return a network that embeds texts; its rows are mean hidden states, not yet normalised.

    Raises: ModelError.
    """
    settings = settings.of(folder)
    if settings.in_integers(folder):
        from factcheck.backends.integer_network import integer_encoder

        return integer_encoder(folder, settings, workers)
    from factcheck.backends.checkpoint import load_encoder

    return load_encoder(folder, settings, workers)


def open_inside(classifier: Network, folder: CheckedFolder, settings: RunSettings) -> Network:
    """Return the encoder that an opened classifier is built on; the weights are in memory once.

    Raises: ModelError when the architecture does not say which of its parts that is.
    """
    if settings.of(folder).in_integers(folder):
        from factcheck.backends.integer_network import integers_inside

        return integers_inside(classifier)
    from factcheck.backends.checkpoint import encoder_inside

    return encoder_inside(classifier, folder)
