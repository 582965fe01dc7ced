"""What the reader is shown: rounds of documents, each corpus by its share, cut into freshly drawn batches."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from .corpora import Source, own_sources, training_sources
from .corpora.rejoin import rejoined
from .targets import Encoded, encode
from .windows import Window, batches, training_windows


class EncodedSources:
    """The training documents as arrays. The foreign corpora are encoded once, our own anew each round."""

    def __init__(self, corpora: Path, corpus: Path, vocabulary: Path) -> None:
        self._encode = partial(encode, vocabulary=vocabulary)
        self._corpora, self._corpus = corpora, corpus
        self._foreign = [(source, self._both(source)) for source in training_sources(corpora)]

    def _both(self, source: Source) -> list[tuple[Encoded, ...]]:
        """Each document as it is and, where that differs, with its split punctuation rejoined."""
        result = []
        for document in source.documents:
            other = rejoined(document) if source.name in ("events", "factuality") else document
            result.append(
                (self._encode(document),) if other is document else (self._encode(document), self._encode(other))
            )
        return result

    def round(self, random: Random) -> Iterator[Encoded]:
        """The documents of one round: each source's share, drawn anew."""
        own = own_sources(self._corpora, self._corpus)
        encoded = [(source, [(self._encode(document),) for document in source.documents]) for source in own]
        for source, documents in [*self._foreign, *encoded]:
            whole, part = divmod(source.share, 1)
            for _ in range(int(whole)):
                yield from (random.choice(versions) for versions in documents)
            yield from (random.choice(versions) for versions in random.sample(documents, round(part * len(documents))))


def endless_batches(sources: EncodedSources, pieces: int, random: Random) -> Iterator[list[Window]]:
    """Round after round of batches of at most `pieces` pieces that mix the corpora."""
    while True:
        windows = [window for encoded in sources.round(random) for window in training_windows(encoded, random)]
        yield from batches(windows, pieces, random)
