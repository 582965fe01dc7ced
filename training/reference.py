"""`python -m training.reference --models models --out FOLDER`: what the TypeScript side must reproduce.

Writes `tokeniser-cases.json`, the pieces, case classes and offsets of strings that trip tokenisers up, and
`reader-cases.json`, the exported graph's outputs for a few sentences, rounded. Offsets are UTF-16 code units.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from .export import onnx_model
from .pieces import CLS, SEP, Pieces, pieces_of

TRICKY = [
    "US-led jets bombed Velm.",
    "“We did not do it,” the spokesman’s aide said — twice.",
    "\"Straight\" quotes and 'single' ones; it's the ministry's.",
    "Deir ez-Zor, Deir-ez-Zor and DEIR EZZOR",
    "A drone (UAV) hit the T4 base at 04:30 on 17.09.2016.",
    "McVey's F-16s and MiG-29s; the 12th Brigade; al-Qa'ida",
    "São Tomé, Ağrı, İstanbul, Łódź, naïve café, Ångström, Đà Nẵng",
    "Combining: cafe\u0301 and Zu\u0308rich",
    "🚀 Rockets 🇸🇾 fell👨‍👩‍👧 near Velm 💥!",
    "空爆で12人が死亡した。 Two killed in 東京.",
    "قصف الطيران بلدة فيلم أمس، وقتل ١٢ شخصا.",
    "Удар по городу Вельм; Київ",
    "Zero\u200bwidth, soft\u00adhyphen, no\u00a0break, tab\there,\nnew line",
    "a" * 120 + " is too long a word",
    "antidisestablishmentarianism counterinsurgencies Vbhjkqzx",
    "$1.5m, £20, €3bn, 50%, #1, @velm_news, https://velm.example/a?b=c",
    "…and then… -- nothing",
    'THE ARMY DENIED TODAY THAT GUERRILLAS ATTACKED "SANTA VELMA".',
    "ﬁre at the oﬃce; ½ of ②; ＦＵＬＬ ｗｉｄｔｈ",
    "ß ẞ ŉ ǆ ΑΣ ος İ",
    "\ufffdbroken\u0000 bytes\u0007",
    "",
    "   ",
    "[CLS] [MASK] literal [SEP]",
]
SENTENCES = [
    "The Defence Ministry of Orvania said on Monday that two jets bombed a fuel depot near Velm, killing 12 people.",
    "Rebels denied that they had shelled the market. “We were not there,” a spokesman told Radio Karsk.",
    "GUERRILLAS KIDNAPPED THE MAYOR OF SANTA VELMA, ACCORDING TO POLICE.",
]


def main() -> None:
    """Writes both files."""
    parser = argparse.ArgumentParser(prog="python -m training.reference")
    parser.add_argument("--models", type=Path, default=Path("models"))
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    vocabulary = arguments.models / "vocab.txt"
    write(arguments.out / "tokeniser-cases.json", [tokenised(text, vocabulary) for text in TRICKY])
    model = onnx_model(arguments.models / "reader.onnx")
    cases = []
    for text in SENTENCES:
        case = tokenised(text, vocabulary)
        ids, cases_ = (
            np.array([[first, *case[name], last]]) for name, first, last in (("ids", CLS, SEP), ("cases", 0, 0))
        )
        outputs = model(ids, np.ones_like(ids), cases_)
        rounded = {
            name: [[round(float(value), 4) for value in row] for row in array[0]]
            for name, array in zip(("scores", "queries", "keys"), outputs, strict=True)
        }
        cases.append({**case, **rounded})
    write(arguments.out / "reader-cases.json", cases)


def tokenised(text: str, vocabulary: Path) -> dict:
    """Ids, case classes, word numbers and UTF-16 offsets of a text's pieces."""
    pieces: Pieces = pieces_of(text, vocabulary)
    units = np.cumsum([0, *(2 if ord(character) > 0xFFFF else 1 for character in text)])
    return {
        "text": text,
        "ids": pieces.ids.tolist(),
        "cases": pieces.cases.tolist(),
        "words": pieces.word.tolist(),
        "offsets": [
            [int(units[start]), int(units[end])] for start, end in zip(pieces.starts, pieces.ends, strict=True)
        ],
    }


def write(path: Path, cases: list[dict]) -> None:
    """One case a line."""
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
