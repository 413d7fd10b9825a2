"""Ways in which a file breaks: on its way, on a disk, by a program that was killed, or by somebody's hand."""

import random
import re
from collections.abc import Callable, Mapping, Sequence

Mutation = Callable[[bytes, random.Random, Sequence[bytes]], bytes]
"""The broken file, out of a sound one; the last argument is the other sound ones."""


def _truncated(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    return data[: chance.randrange(len(data))]


def _bits_flipped(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 8, 64))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _header_flipped(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    changed = bytearray(data)
    for _ in range(4):
        changed[chance.randrange(4, min(len(changed), 120))] = chance.randrange(256)
    return bytes(changed)


def _spliced(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    other = chance.choice(others)
    return data[: chance.randrange(len(data))] + other[chance.randrange(len(other)) :]


def _zeroed(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    start, length = chance.randrange(len(data)), chance.choice((16, 512, 4096))
    return data[:start] + bytes(min(length, len(data) - start)) + data[start + length :]


def _doubled(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    return data + data


def _block_repeated(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    start, length = chance.randrange(len(data)), chance.choice((1, 10, 100, 1000))
    return data[:start] + data[start : start + length] * chance.choice((2, 50, 1000)) + data[start + length :]


def _block_lost(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.choice((1, 16, 512, 4096)) :]


def _noise_after_header(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    kept = chance.choice((4, 16, 64))
    return data[:kept] + chance.randbytes(min(len(data), 20_000))


def _as_text(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    return data.replace(b"\n", b"\r\n") if chance.random() < 0.5 else data.decode("latin-1").encode("utf-8")


def _numbers_grown(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    found = list(re.finditer(rb"\d+", data))
    for match in sorted(chance.sample(found, min(3, len(found))), key=lambda one: -one.start()):
        grown = chance.choice((b"0", b"-1", b"65536", b"2147483647", b"99999999999999999999"))
        data = data[: match.start()] + grown + data[match.end() :]
    return data


def _headed_by_another(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    return chance.choice(others)[: chance.choice((4, 64, 1024))] + data


MUTATIONS: Mapping[str, Mutation] = {
    "truncated": _truncated,
    "bits-flipped": _bits_flipped,
    "header-flipped": _header_flipped,
    "spliced": _spliced,
    "zeroed": _zeroed,
    "doubled": _doubled,
    "block-repeated": _block_repeated,
    "block-lost": _block_lost,
    "noise": _noise_after_header,
    "as-text": _as_text,
    "numbers-grown": _numbers_grown,
    "headed-by-another": _headed_by_another,
}


def broken(sound: Mapping[str, bytes], count: int, chance: random.Random) -> "list[tuple[str, bytes]]":
    """`count` broken files with a name each, every mutation of every kind in turn; one in ten has a wrong extension."""
    ways = [(kind, mutation) for mutation in MUTATIONS for kind in sound]
    everything = list(sound.values())
    made = []
    for number in range(count):
        kind, mutation = ways[number % len(ways)]
        extension = chance.choice(list(sound)) if chance.random() < 0.1 else kind
        made.append((f"{number:05}-{mutation}.{extension}", MUTATIONS[mutation](sound[kind], chance, everything)))
    return made
