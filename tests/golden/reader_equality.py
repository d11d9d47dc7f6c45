"""The second reader: the questions of the equality form and their answers, as docs/sealed-file.md lists them."""

from __future__ import annotations

from typing import Any

from tests.golden.reader_fields import MOST, check_fields, refuse_unless

ANSWERS = {
    "age": """
        under-16 16-to-17 18-to-24 25-to-34 35-to-44 45-to-54 55-to-64 65-to-74 75-or-over not-said""",
    "sex": """
        female male not-said""",
    "gender": """
        yes no not-said""",
    "ethnic-group": """
        asian-indian asian-pakistani asian-bangladeshi asian-chinese asian-other black-caribbean black-
        african black-other mixed-white-and-black-caribbean mixed-white-and-black-african mixed-white-and-
        asian mixed-other white-british white-irish white-gypsy-traveller-or-roma white-other arab another-
        ethnic-group not-said""",
    "religion": """
        none buddhist christian hindu jewish muslim sikh another-religion-or-belief not-said""",
    "disability": """
        yes-a-lot yes-a-little no not-said""",
    "orientation": """
        heterosexual-or-straight gay-or-lesbian bisexual another-orientation not-said""",
    "language": """
        english albanian arabic bengali french gujarati italian kurdish persian polish portuguese punjabi
        romanian somali spanish tamil turkish urdu yoruba another-language not-said""",
    "borough": """
        barking-and-dagenham barnet bexley brent bromley camden city-of-london croydon ealing enfield
        greenwich hackney hammersmith-and-fulham haringey harrow havering hillingdon hounslow islington
        kensington-and-chelsea kingston-upon-thames lambeth lewisham merton newham redbridge richmond-upon-
        thames southwark sutton tower-hamlets waltham-forest wandsworth westminster outside-london not-said""",
    "heard": """
        from-a-friend-or-relative from-a-group-or-charity from-a-place-of-worship from-a-school-or-college
        from-the-council from-a-poster-or-leaflet online another-way not-said""",
}


def check_equality(item: Any) -> None:
    check_fields(item, {"forms": range(MOST + 1), "totals": dict})
    forms, totals = item["forms"], item["totals"]
    refuse_unless(forms >= 5 or (forms == 0 and totals == {}))
    for question, counts in totals.items():
        refuse_unless(question in ANSWERS)
        check_fields(counts, {str: 1})
        refuse_unless(bool(counts) and set(counts) <= set(ANSWERS[question].split()))
        refuse_unless(sum(counts.values()) <= forms)
