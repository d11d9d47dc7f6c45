"""Any ranked ballots, for laws that hold of all of them, and two counts of them done by hand, ballot by ballot."""

from __future__ import annotations

from collections import Counter

from hypothesis import strategies as st

from workshop_app.domain.voting.profile import Profile

NAMES = ("a", "b", "c", "d", "e", "f")


@st.composite
def orders(draw, options):
    """Any order of some of these options, with ties."""
    ranked = draw(st.permutations(options))[: draw(st.integers(0, len(options)))]
    groups = []
    for option in ranked:
        if groups and draw(st.integers(0, 3)) == 0:
            groups[-1].append(option)
        else:
            groups.append([option])
    return tuple(tuple(sorted(group)) for group in groups)


@st.composite
def profiles(draw, fewest=1, most=5, ballots=9):
    """Few ballots on few options, so that ties and cycles are common."""
    options = NAMES[: draw(st.integers(fewest, most))]
    return profile(options, draw(st.lists(orders(options), min_size=1, max_size=ballots)))


def profile(options, ballots):
    return Profile(tuple(options), dict(Counter(ballots)))


def spelt(text):
    """`spelt("2 a>b=c, 1 c")`: orders by their spelling."""
    ballots = []
    for part in text.split(","):
        number, order = part.split()
        ballots += [tuple(tuple(group.split("=")) for group in order.split(">"))] * int(number)
    options = sorted({option for ballot in ballots for group in ballot for option in group})
    return profile(options, ballots)


def each(profile):
    """The ballots one by one."""
    return [order for order, number in profile.orders.items() for _ in range(number)]


def mapped(profile, names):
    """The same ballots with other names, and the options in another order."""
    orders = [tuple(tuple(names[option] for option in group) for group in order) for order in each(profile)]
    return _grouped(tuple(sorted(names[option] for option in profile.options)), orders)


def reversed_(profile):
    """Each ballot upside down, with what was not ranked on top."""
    turned = []
    for order in each(profile):
        rest = tuple(set(profile.options) - {option for group in order for option in group})
        turned.append(tuple(group for group in (rest, *reversed(order)) if group))
    return _grouped(profile.options, turned)


def with_clone(profile, option, clone, flips):
    """Beside `option` on each ballot that ranks it a clone, above or below it as `flips` says in turn."""
    cloned = []
    for order, flip in zip(each(profile), flips, strict=False):
        groups = []
        for group in order:
            if group == (option,):
                groups += [(clone,), (option,)] if flip else [(option,), (clone,)]
            else:
                groups.append((*group, clone) if option in group else group)
        cloned.append(tuple(groups))
    return _grouped((*profile.options, clone), cloned)


def raised(profile, option, at):
    """The ballot at `at` with this option alone at the top."""
    ballots = each(profile)
    rest = [tuple(other for other in group if other != option) for group in ballots[at]]
    ballots[at] = ((option,), *(group for group in rest if group))
    return _grouped(profile.options, ballots)


def _grouped(options, orders):
    place = {option: number for number, option in enumerate(options)}
    return profile(options, [tuple(tuple(sorted(group, key=place.get)) for group in order) for order in orders])


def rank_in(order, option):
    """The number of the group; one more than all groups where it was not ranked."""
    return next((number for number, group in enumerate(order) if option in group), len(order))


def prefer(profile, one, other):
    """How many ballots rank one above the other."""
    return sum(rank_in(order, one) < rank_in(order, other) for order in each(profile))


def runoff_by_hand(profile):
    """Rounds of (counts, exhausted): each ballot is followed by itself, as a person would who sorts them into piles."""
    standing, spent, rounds = list(profile.options), set(), []
    while True:
        piles = dict.fromkeys(standing, 0)
        for number, order in enumerate(each(profile)):
            group = next((here for here in ([o for o in g if o in standing] for g in order) if here), [])
            if len(group) == 1 and number not in spent:
                piles[group[0]] += 1
            else:
                spent.add(number)
        rounds.append((piles, len(spent)))
        if max(piles.values()) * 2 > sum(piles.values()) or len(set(piles.values())) == 1:
            return rounds
        standing = [option for option in standing if piles[option] > min(piles.values())]
