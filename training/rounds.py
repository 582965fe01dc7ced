"""What the reader is shown: rounds of documents, each corpus by its share, cut into freshly drawn batches."""

from collections.abc import Iterator, Mapping
from functools import partial
from random import Random

from .corpora import Source, own_sources, training_sources
from .corpora.rejoin import rejoined
from .folders import Folders
from .targets import Encoded, encode
from .windows import Window, batches, training_windows

Encodings = list[tuple[Source, list[tuple[Encoded, ...]]]]
"""Each source with its documents, and each of these in all its versions."""


class EncodedSources:
    """The training documents as arrays. The foreign corpora are encoded once, our own each round if it `grows`."""

    def __init__(self, folders: Folders, shares: Mapping[str, float], *, grows: bool) -> None:
        self._folders, self._shares, self._grows = folders, shares, grows
        self._encode = partial(encode, vocabulary=folders.vocabulary)
        sources = training_sources(folders.corpora, folders.corpus, shares)
        self._foreign: Encodings = [(source, self._both(source)) for source in sources]
        self._own = self._read_own()

    @property
    def own_documents(self) -> dict[str, int]:
        """How many documents of our own corpus the latest round was drawn from."""
        return {source.name: len(documents) for source, documents in self._own}

    def round(self, random: Random) -> Iterator[Encoded]:
        """The documents of one round: each source's share, drawn anew."""
        if self._grows:
            self._own = self._read_own()
        for source, documents in [*self._foreign, *self._own]:
            whole, part = divmod(source.share, 1)
            for _ in range(int(whole)):
                yield from (random.choice(versions) for versions in documents)
            yield from (random.choice(versions) for versions in random.sample(documents, round(part * len(documents))))

    def _read_own(self) -> Encodings:
        sources = own_sources(self._folders.corpora, self._folders.corpus, self._shares)
        return [(source, [(self._encode(document),) for document in source.documents]) for source in sources]

    def _both(self, source: Source) -> list[tuple[Encoded, ...]]:
        """Each document as it is and, where that differs, with its split punctuation rejoined."""
        result = []
        for document in source.documents:
            other = rejoined(document) if source.name in ("events", "factuality") else document
            result.append(
                (self._encode(document),) if other is document else (self._encode(document), self._encode(other))
            )
        return result


def endless_batches(
    sources: EncodedSources, pieces: int, random: Random, masked: float = 0.0
) -> Iterator[list[Window]]:
    """Round after round of batches of at most `pieces` pieces that mix the corpora, a part of them `masked`."""
    while True:
        windows = [
            window for encoded in sources.round(random) for window in training_windows(encoded, random, masked)
        ]
        yield from batches(windows, pieces, random)
