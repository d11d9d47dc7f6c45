"""The log goes to standard error and holds nothing that a participant said."""

import logging
import subprocess
import sys

from workshop_app import log


def told(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)


def test_a_record_goes_to_standard_error_once():
    done = told("from workshop_app import log; log.start(); log.start(); log.logger('storage').warning('disk is slow')")
    assert done.stderr == "WARNING workshop.storage: disk is slow\n"
    assert done.stdout == ""


def test_what_is_below_the_level_is_not_said():
    assert told("from workshop_app import log; log.start(); log.logger('storage').info('opened')").stderr == ""


def test_a_fault_is_told_by_kind_and_place_without_its_text():
    try:
        int("she said her brother")
    except ValueError as fault:
        said = log.where(fault)
    assert said.startswith("ValueError\n")
    assert "test_a_fault_is_told_by_kind_and_place" in said
    assert "brother" not in said


def test_no_file_is_ever_written():
    log.start()
    assert [type(handler) for handler in logging.getLogger(log.NAME).handlers] == [logging.StreamHandler]
