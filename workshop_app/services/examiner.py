"""Examining many files: beside the one that goes to the disk, and where there are many, in a process of its own.

Python computes on one core at a time, and examining a report costs as much as taking it in; so a second process does
the examining, and both cores are used. It gets the office's secrets through a pipe, opens no socket and writes nothing.
It ends by itself when this process does, however that ends: its pipe is then at its end (decision 035).
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from workshop_app.domain.chain import Link
from workshop_app.domain.errors import VerificationError
from workshop_app.sealing.refusals import Refused
from workshop_app.services import watch
from workshop_app.services.sealed_files import Examined, Office, examine

MANY = 40
"""With fewer files the second process is not worth the third of a second that its start takes."""
_AHEAD = 2
_PATIENCE = 5.0


def examined(paths: Sequence[Path], office: Office, many: int = MANY) -> Generator[Examined, None, None]:
    """Each file as `examine` has it, in order; the one after is examined while the caller works on one.

    Of a report that was examined in the other process, the PDF stays there. Close the iterator when it is not used to
    its end.
    """
    if len(paths) < many or (os.cpu_count() or 1) < 2:
        yield from _in_a_thread(paths, office, None)
        return
    worker = _Worker(office)
    try:
        done = 0
        for one in _in_a_thread(paths, office, worker):
            done += 1
            yield one
        yield from _in_the_worker(paths[done:], office, worker)
    finally:
        worker.close()


def _in_a_thread(paths: Sequence[Path], office: Office, until: _Worker | None) -> Generator[Examined, None, None]:
    """The files one by one, with one thread that is a file ahead; no further than until the worker is ready."""
    with ThreadPoolExecutor(1, "examine") as beside:
        coming = [beside.submit(examine, path, office) for path in paths[:1]]
        for number in range(len(paths)):
            if not coming:
                return
            one = coming.pop().result()
            if until is None or not until.is_ready():
                coming += [beside.submit(examine, path, office) for path in paths[number + 1 : number + 2]]
            yield one


def _in_the_worker(paths: Sequence[Path], office: Office, worker: _Worker) -> Generator[Examined, None, None]:
    """The files one by one, with the worker some files ahead; should it die, they are examined here.

    While the caller has nothing to do, for the worker has no answer yet, the next file is examined here.
    """
    coming = iter(enumerate(paths))
    asked: deque[int] = deque()
    own: dict[int, Examined] = {}
    for number, path in enumerate(paths):
        _ask(worker, coming, asked)
        if number not in own:
            while not own and not worker.has_answer() and (following := next(coming, None)) is not None:
                own[following[0]] = examine(following[1], office)
            answer = worker.answer()
            asked.popleft()
            own[number] = examine(path, office) if answer is None else answer
            _ask(worker, coming, asked)
        yield own.pop(number)


def _ask(worker: _Worker, coming: Iterator[tuple[int, Path]], asked: deque[int]) -> None:
    for number, path in islice(coming, _AHEAD - len(asked)):
        worker.ask(path)
        asked.append(number)


class _Worker:
    """The other process. Whatever happens to it, nothing is raised: what it does not answer is examined here."""

    def __init__(self, office: Office) -> None:
        context = multiprocessing.get_context("spawn")
        asked, self._orders = context.Pipe(duplex=False)
        self._answers, said = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(asked, said), daemon=True, name="examine")
        self._lost = False
        try:
            self._process.start()
            self._orders.send(office)
        except (OSError, ValueError):
            self._lost = True
        finally:
            asked.close()
            said.close()

    def is_ready(self) -> bool:
        """Whether it takes files by now."""
        return not self._lost and self._has_spoken()

    def has_answer(self) -> bool:
        """Whether `answer` gives one without waiting."""
        return self._lost or self._has_spoken()

    def _has_spoken(self) -> bool:
        with suppress(OSError):
            return self._answers.poll()
        return False

    def ask(self, path: Path) -> None:
        """Have a file examined."""
        if not self._lost:
            try:
                self._orders.send(path)
            except OSError:
                self._lost = True

    def answer(self) -> Examined | None:
        """What became of the file that was asked for first, or None where nobody knows."""
        try:
            while not self._lost:
                if (answer := self._answers.recv()) is not None:  # None: it was ready
                    return _unpacked(answer)
        except (EOFError, OSError):
            self._lost = True
        return None

    def close(self) -> None:
        """Let it end, and see that it did."""
        for end in (self._orders, self._answers):
            end.close()
        if self._process.pid is not None:
            self._process.join(_PATIENCE)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()


def _work(orders: Connection, answers: Connection) -> None:
    """What the other process does, until nobody asks any more."""
    watch.start()
    with suppress(EOFError, OSError, KeyboardInterrupt):
        office: Office = orders.recv()
        answers.send(None)
        while True:
            answers.send(_packed(examine(orders.recv(), office)))


def _packed(one: Examined) -> tuple[Any, ...]:
    """A file's verdict as it goes through the pipe; what nobody needs to take it in stays behind."""
    one, refusal = replace(one, data=bytes(one.data)), one.refusal
    if refusal is None:
        assert one.verified is not None  # else there is a refusal
        links = tuple([Link(entry.seq, entry.hash) for entry in one.verified.entries])
        return replace(one, verified=replace(one.verified, entries=links, report=b"")), None
    laptop = refusal.laptop if isinstance(refusal, Refused) else None
    return replace(one, refusal=None), (refusal.code, str(refusal), laptop)


def _unpacked(answer: tuple[Any, ...]) -> Examined:
    one: Examined = answer[0]
    refusal = answer[1]
    if refusal is None:
        return one
    code, sentence, laptop = refusal
    fault = VerificationError(code, sentence) if laptop is None else Refused((code, sentence), laptop)
    return replace(one, refusal=fault)
