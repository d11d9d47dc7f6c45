"""Answers questions about ballots with libraries that others wrote: `pref_voting` and `abcvoting`. Runs in an
environment of its own and reads and writes JSON, one object a line; it knows nothing of Workshop.

A question is `{"options": n, "orders": [[[[0], [1, 2]], number], …]}` or `{"options": n, "approvals": [[0, 2], …]}`.
"""

import importlib.machinery
import json
import sys
import types

NEVER_CALLED = ("gurobipy", "matplotlib", "nashpy", "numba", "ortools", "pulp", "scipy")
"""What the libraries import for pictures, solvers, probabilities and speed: 1.4 GB that no answer here needs."""


class _Nothing(types.ModuleType):
    """Stands where such a library would be. Its one function that is called gives back the function it is given."""

    __path__ = ()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _unchanged


def _unchanged(*given, **_options):
    return given[0] if given and callable(given[0]) else _unchanged


class _Finder:
    """Finds nothing where one of these libraries is asked for."""

    def find_spec(self, name, _path=None, _target=None):
        if name.partition(".")[0] not in NEVER_CALLED:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return _Nothing(spec.name)

    def exec_module(self, module):
        """There is nothing in it."""


sys.meta_path.insert(0, _Finder())

from abcvoting import abcrules  # noqa: E402
from abcvoting import preferences as approvals  # noqa: E402
from pref_voting.c1_methods import condorcet, top_cycle  # noqa: E402
from pref_voting.iterative_methods import instant_runoff_for_truncated_linear_orders  # noqa: E402
from pref_voting.margin_based_methods import beat_path  # noqa: E402
from pref_voting.profiles_with_ties import ProfileWithTies  # noqa: E402
from pref_voting.scoring_methods import borda_for_profile_with_ties, plurality  # noqa: E402


def ranked(options, orders):
    """The winners by each rule. Runoff and plurality know no equal ranks: left out where a ballot has some."""
    ballots = [{option: rank for rank, group in enumerate(order) for option in group} for order, _ in orders]
    votes = ProfileWithTies(ballots, [number for _, number in orders], candidates=list(range(options)))
    votes.use_extended_strict_preference()
    winner = votes.condorcet_winner()
    found = {
        "schulze": beat_path(votes, strength_function=votes.support),
        "borda": borda_for_profile_with_ties(votes),
        "condorcet": [] if winner is None else [winner],
        "smith": top_cycle(votes),
    }
    if winner is not None and condorcet(votes) != [winner]:
        raise AssertionError("the library is not of one mind")
    if all(len(group) == 1 for order, _ in orders for group in order):
        found["irv"] = instant_runoff_for_truncated_linear_orders(votes)
        found["plurality"] = plurality(votes)
    return {rule: sorted(map(int, winners)) for rule, winners in found.items()}


def approval(options, ballots):
    """The winners of approval voting: the committees of one that are approved by most."""
    votes = approvals.Profile(options)
    votes.add_voters(ballots)
    committees = abcrules.compute_av(votes, committeesize=1, resolute=False)
    return {"approval": sorted(option for committee in committees for option in committee)}


def main():
    """One answer a line."""
    for line in sys.stdin:
        asked = json.loads(line)
        if "orders" in asked:
            answer = ranked(asked["options"], asked["orders"])
        else:
            answer = approval(asked["options"], asked["approvals"])
        sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main()
