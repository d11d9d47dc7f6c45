"""What holds for the tables of every database."""

import pytest

from workshop_app.storage.engine import Journal, open_database
from workshop_app.storage.migrate import names
from workshop_app.storage.schema import box, desk, session, vault

KEY = bytes(range(32))
SCHEMAS = pytest.mark.parametrize(
    "schema", [vault, session, box, desk], ids=lambda schema: schema.__name__.split(".")[-1]
)


def statements(database):
    return database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()


@SCHEMAS
def test_a_fresh_database_equals_one_brought_up_version_by_version(schema, tmp_path):
    fresh, aged = (open_database(tmp_path / name, KEY, Journal.WAL) for name in ("fresh.db", "aged.db"))
    schema.migrations.apply(fresh)
    for later in [*names(schema.migrations)[1:], None]:
        schema.migrations.apply(aged, stop_before=later)
        aged.close()
        aged = open_database(tmp_path / "aged.db", KEY, Journal.WAL)
    assert statements(fresh) == statements(aged)
    fresh.close()
    aged.close()


@SCHEMAS
def test_tables_are_strict_so_that_a_text_never_stands_where_a_number_belongs(schema, tmp_path):
    database = open_database(tmp_path / "fresh.db", KEY, Journal.WAL)
    schema.migrations.apply(database)
    lists = database.execute("SELECT name, type, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    database.close()
    own = {name: strict for name, kind, strict in lists if kind == "table" and not name.startswith(("sqlite_", "_"))}
    assert own
    assert all(own.values()), own


@SCHEMAS
def test_migrations_are_named_by_number_in_order(schema):
    numbers = [int(name[1:4]) for name in names(schema.migrations)]
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 1
