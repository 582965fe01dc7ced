"""Text to word pieces with their offsets and the case of the word that each comes from.

The vocabulary is uncased, so that wires in capitals read like any other text; what case tells (a name, an acronym)
comes back as a small feature. The TypeScript tokeniser does exactly the same.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

CASES = ("none", "lower", "initial", "upper", "mixed", "digit")
NONE, LOWER, INITIAL, UPPER, MIXED, DIGIT = range(len(CASES))
PAD, UNKNOWN, CLS, SEP, MASK = 0, 100, 101, 102, 103


@dataclass(frozen=True)
class Pieces:
    """The pieces of one text: parallel arrays. Offsets are code points; `word` numbers the words from 0."""

    ids: np.ndarray
    cases: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    word: np.ndarray


@cache
def tokenizer(vocabulary: Path) -> Tokenizer:
    """BERT's basic and word-piece tokeniser, lower-casing and dropping accents.

    Built from its parts without special tokens, so that a literal "[SEP]" in a text stays text.
    """
    result = Tokenizer(WordPiece.from_file(str(vocabulary), unk_token="[UNK]", max_input_chars_per_word=100))
    result.normalizer = BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True)
    result.pre_tokenizer = BertPreTokenizer()
    return result


def pieces_of(text: str, vocabulary: Path) -> Pieces:
    """The pieces of a text, without [CLS] and [SEP]."""
    encoding = tokenizer(vocabulary).encode(text, add_special_tokens=False)
    offsets = np.array(encoding.offsets, dtype=np.int32).reshape(-1, 2)
    words = np.array(encoding.word_ids, dtype=np.int32)
    cases = np.zeros(len(words), dtype=np.int8)
    edges = np.flatnonzero(np.diff(words, prepend=-1, append=-1))
    for first, after in zip(edges[:-1], edges[1:], strict=True):
        cases[first:after] = case_of(text[offsets[first, 0] : offsets[after - 1, 1]])
    return Pieces(np.array(encoding.ids, dtype=np.int32), cases, offsets[:, 0], offsets[:, 1], words)


def case_of(word: str) -> int:
    """The case class of a word.

    >>> [CASES[case_of(word)] for word in ("—", "strike", "Velm", "US", "A", "McVey", "F16", "٣")]
    ['none', 'lower', 'initial', 'upper', 'initial', 'mixed', 'digit', 'digit']
    """
    kinds = [unicodedata.category(character) for character in word]
    if "Nd" in kinds:
        return DIGIT
    letters = [kind for kind in kinds if kind[0] == "L"]
    capitals = [kind in ("Lu", "Lt") for kind in letters]
    if not letters:
        return NONE
    if not any(capitals):
        return LOWER
    if all(capitals) and len(capitals) >= 2:
        return UPPER
    return INITIAL if capitals[0] and not any(capitals[1:]) else MIXED
