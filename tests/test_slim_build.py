"""What is kept out of a built app is not needed: the encoder finds somebody without it."""

import subprocess
import sys

from build_scripts import slim_build

WITHOUT = """
import sys
sys.modules.update(dict.fromkeys({excluded!r}))
from workshop_app.privacy import find_identifiers
from workshop_app.privacy.reading import READING
print([each.kind.value for each in find_identifiers("we spoke to zsazsa kovalenkova about it")], READING.trouble())
"""


def test_the_encoder_runs_without_what_is_left_out():
    code = WITHOUT.format(excluded=slim_build.EXCLUDED)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.stdout.strip(), done.returncode) == ("['PERSON']", 0), done.stderr


def test_only_the_library_for_programs_in_c_is_left_out():
    kept = [("onnxruntime/capi/onnxruntime_pybind11_state.so", "", "BINARY"), ("numpy/_core/x.so", "", "BINARY")]
    assert slim_build.needed([("onnxruntime/capi/libonnxruntime.so.1.32.0", "", "BINARY"), *kept]) == kept
