"""The commands: each calls one service. What went wrong is a sentence on standard error, and exit status 1."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import workshop_app
from workshop_app import app, log, paths
from workshop_app.domain.errors import (
    KeyringError,
    PackError,
    PlanError,
    TableError,
    VerificationError,
    WorkshopError,
    WrongSecretError,
)
from workshop_app.domain.words import listed, plural
from workshop_app.paths import DataFolder
from workshop_app.services import watch
from workshop_app.services.reading import read_at_most

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.set_up import VaultService

_FOLDER = click.Path(file_okay=False, path_type=Path)
_FILE = click.Path(path_type=Path)
_MAX_PASSPHRASE = 4096
FAULT = 70
"""Exit status where the app itself is at fault (EX_SOFTWARE of sysexits.h)."""


def main(arguments: Sequence[str] | None = None) -> None:
    """The program's entry: the window where no command is named, else the command."""
    if getattr(sys, "frozen", False):  # in a built app this program is also what examines files beside the window
        from multiprocessing import freeze_support  # noqa: PLC0415 - a built app alone needs it

        freeze_support()
    watch.start()
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a letter that the terminal lacks must not end what was done well
            stream.reconfigure(errors="backslashreplace")
    if not given or (given[0].startswith("-") and given[0] not in ("--help", "--version")):
        sys.exit(app.open_window(given))
    commands(given, prog_name="workshop-app")


class _Commands(click.Group):
    """Commands whose errors are sentences."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except WorkshopError as fault:
            code = f"{fault.code} " if isinstance(fault, VerificationError | PackError | TableError) else ""
            click.echo(f"{code}{fault}", err=True)
            ctx.exit(1)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as fault:  # noqa: BLE001 - an error's own text may hold what somebody said, so it is not shown
            click.echo("Something in Workshop itself went wrong. What was saved before is safe.", err=True)
            click.echo(log.where(fault), err=True)
            ctx.exit(FAULT)


@click.group(cls=_Commands)
@click.version_option(workshop_app.__version__, prog_name="Workshop")
def commands() -> None:
    """Workshop. Without a command the window opens."""


def _data(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--data", type=_FOLDER, help="Data folder; without it, the one of the person who is logged in."
    )(command)


def _vault(command: Callable[..., None]) -> Callable[..., None]:
    command = click.option("--passphrase-file", type=_FILE, help="File whose first line is the passphrase.")(command)
    command = click.option("--programme", help="Id of the programme, where this office has several.")(command)
    return _data(command)


@commands.command()
@click.option(
    "--out", type=_FOLDER, required=True, help="Folder for what is made; an earlier rehearsal in it is replaced."
)
@click.option("--statements", type=_FILE, help="Statements of a Pol.is export (comments.csv).")
@click.option("--votes", type=_FILE, help="Votes of a Pol.is export (votes.csv).")
@click.option("--seed", type=int, default=1, show_default=True, help="Decides how made-up people vote.")
@click.option("--tables", type=int, metavar="N", help="A laptop for each of N tables, meeting by files; one is killed.")
def rehearse(out: Path, statements: Path | None, votes: Path | None, seed: int, tables: int | None) -> None:
    """Play a whole session, from the programme to the brief, on throwaway keys."""
    from workshop_app.services import rehearse as rehearsal  # noqa: PLC0415 - the window opens without it

    summary = rehearsal.rehearse(
        out, app.build, statements=statements, votes=votes, seed=seed, tables=tables, progress=_OnScreen()
    )
    for each in summary.get("tables", ()):
        click.echo(f"Table {each['table']}: {each['typed']} lines typed, {each['merged']} merged.")
    if tables is not None:
        click.echo(f"Merged again: {plural(summary['second_merge_changes'], 'change')}.")
    counts = {name: summary[name] for name in ("contributions", "proposals", "ballots")}
    click.echo(f"Sealed, checked and taken in: {_counted(counts)}.")
    click.echo(f"Replaced by a later vote: {summary['superseded_votes']:,}.")
    click.echo(f"Replaced because they could point to a person: {summary['identifiers_replaced']:,}.")
    click.echo(f"The brief is {out / rehearsal.BRIEF}, the figures are in {out / rehearsal.SUMMARY}.")


@commands.command()
@click.argument("file", type=_FILE)
@click.option("--identity", type=_FILE, required=True, help="The office's secret, an age identity file.")
@click.option("--laptop", type=_FILE, required=True, help="File with the laptop's public key.")
@click.option("--json", "as_json", is_flag=True, help="Say it as JSON.")
@click.pass_context
def verify(context: click.Context, file: Path, identity: Path, laptop: Path, as_json: bool) -> None:
    """Check a sealed report without taking it in: 0 and what it holds, or 1 with the code and the reason."""
    from workshop_app.services.verify_file import verify_file  # noqa: PLC0415 - the window opens without it

    try:
        found = verify_file(file, identity, laptop)
    except VerificationError as fault:
        if not as_json:
            raise
        _print_json({"verified": False, "code": fault.code, "sentence": str(fault)})
        context.exit(1)
    if as_json:
        _print_json(
            {
                "verified": True,
                "title": found.title,
                "borough": found.borough,
                "date": found.day.isoformat(),
                "counts": dict(found.counts),
                "rescued": found.lost is not None,
                "lost": found.lost or 0,
                "laptop_words": list(found.words),
                "sha256": found.sha256,
                "bytes": found.size,
            }
        )
        return
    click.echo(f"“{file.name}” is whole and was sealed by this laptop: {' · '.join(found.words)}")
    click.echo(f"{found.title}, {found.borough}, {found.day.isoformat()}")
    click.echo(_counted(found.counts))
    if found.lost is not None:
        click.echo(f"RESCUED, not a full report: {found.lost:,} lost.")
    click.echo(f"SHA-256 {found.sha256}, {found.size:,} bytes")


@commands.command("import")
@click.argument("files", type=_FILE, nargs=-1, required=True)
@_vault
@click.pass_context
def import_(
    context: click.Context,
    files: tuple[Path, ...],
    data: Path | None,
    programme: str | None,
    passphrase_file: Path | None,
) -> None:
    """Take sealed reports in; 1 where one was refused."""
    with _unlocked(data, passphrase_file) as services:
        outcomes = services.imports.import_files(_programme(services, programme), files, _OnScreen())
    refused = 0
    for outcome in outcomes:
        click.echo(f"{outcome.name}: {outcome.code + ' ' if outcome.code else ''}{outcome.sentence}")
        for words in (outcome.hint, outcome.alarm, " · ".join(outcome.words)):
            if words:
                click.echo(f"  {words}")
        refused += outcome.code not in (None, "E-DUPLICATE")
    if refused:
        context.exit(1)


@commands.command()
@click.argument("files", type=_FILE, nargs=-1, required=True)
@_data
@click.option("--passphrase-file", type=_FILE, help="File whose first line is the passphrase.")
@click.pass_context
def merge(context: click.Context, files: tuple[Path, ...], data: Path | None, passphrase_file: Path | None) -> None:
    """Take in table notes (.wnotes) of one session, and print the certificate as JSON; 1 where one was refused."""
    with _unlocked(data, passphrase_file) as services:
        merged = services.merging.merge(files)
    refused = [{"name": each.name, "code": each.code, "sentence": each.sentence} for each in merged.refused]
    _print_json({**merged.as_json(), "refused": refused})
    if refused:
        context.exit(1)


@commands.command()
@click.option("--out", type=_FILE, required=True, help="The PDF to write.")
@_vault
def brief(out: Path, data: Path | None, programme: str | None, passphrase_file: Path | None) -> None:
    """Write the brief for the board from what was taken in."""
    with _unlocked(data, passphrase_file) as services:
        pages = services.briefs.write(_programme(services, programme), out)
    click.echo(f"“{out}”, {pages} pages.")


@commands.command()
@click.argument("session", metavar="SESSION")
@click.option("--out", type=_FOLDER, required=True, help="Folder that the rescue file is written into.")
@click.option("--replace", is_flag=True, help="Replace what could point to a person, in place of being told of it.")
@_vault
def rescue(
    session: str, out: Path, replace: bool, data: Path | None, programme: str | None, passphrase_file: Path | None
) -> None:
    """Seal what can still be read of a damaged session (its id or its title), and count what is lost."""
    from workshop_app.domain.rescue_words import sentences  # noqa: PLC0415 - the window opens without it

    with _unlocked(data, passphrase_file) as services:
        rescues = services.rescues
        found = rescues.look(rescues.session_named(session, programme), _OnScreen())
        while replace and (finding := next(filter(rescues.may_replace, found.findings), None)) is not None:
            found = rescues.replace(found, finding)
        sealed = rescues.seal(found, out, {}, _OnScreen())
    for sentence in sentences(sealed.losses):
        click.echo(sentence)
    click.echo(f"“{sealed.path}”, {sealed.size:,} bytes, SHA-256 {sealed.sha256}")
    click.echo(f"Sealed by this laptop: {' · '.join(sealed.words)}")


@commands.command()
@click.argument("file", type=_FILE)
@click.option(
    "--method",
    type=click.Choice(["schulze", "irv", "borda", "plurality", "condorcet"]),
    default="schulze",
    show_default=True,
    help="How the ballots are counted.",
)
def recount(file: Path, method: str) -> None:
    """Count ranked ballots (PrefLib: .soc, .soi, .toc, .toi) again, and print the result as JSON."""
    from workshop_app.services import recount as counting  # noqa: PLC0415 - the window opens without it

    _print_json(counting.recount(file, method))


@commands.command("find-identifiers")
@click.option("--jsonl", "file", type=_FILE, required=True, help='A row a line: {"id": …, "text": …}.')
def find_identifiers(file: Path) -> None:
    """Print what can point to a person in each row of a file, as JSON, a line each."""
    from workshop_app.services import find_in_file, looking  # noqa: PLC0415 - the window opens without it

    rows = find_in_file.rows_of(file)
    if trouble := looking.prepare():
        click.echo(f"{trouble} What follows was found by rules and lists alone.", err=True)
    for found in find_in_file.found_in(rows):
        click.echo(json.dumps(found, ensure_ascii=not _takes_any_letter()))


@commands.command("open-concern")
@click.argument("file", type=_FILE)
@click.option("--identity", type=_FILE, required=True, help="The designated lead's secret, an age identity file.")
@click.option("--laptop", type=_FILE, help="File with a laptop's public key; then only what that laptop signed opens.")
def open_concern(file: Path, identity: Path, laptop: Path | None) -> None:
    """Print a sealed concern (.wconcern), for the designated lead. Nothing is written anywhere."""
    from workshop_app.services import open_concern as opening  # noqa: PLC0415 - the window opens without it

    found = opening.open_concern(file, identity, laptop)
    click.echo(found.text)
    click.echo(f"SHA-256 {found.sha256}", err=True)
    if not found.known:
        click.echo("Compare the laptop's six words with the programme's office before you rely on this.", err=True)


@commands.command()
@_data
@click.pass_context
def doctor(context: click.Context, data: Path | None) -> None:
    """Look at what the app needs on this machine; 1 where something it cannot do without is missing."""
    from workshop_app.services.doctor import examine  # noqa: PLC0415 - the window opens without it

    findings = examine(_folder(data))
    for finding in findings:
        click.echo(f"{'ok' if finding.ok else 'MISSING' if finding.needed else '--':8}{finding.name}: {finding.found}")
        if finding.advice:
            click.echo(f"        {finding.advice}")
    if any(finding.needed and not finding.ok for finding in findings):
        context.exit(1)


@commands.command("rescue-unlock")
@_data
@click.option("--identity", type=_FILE, required=True, help="The programme's spare key, an age identity file.")
def rescue_unlock(data: Path | None, identity: Path) -> None:
    """Open a laptop's vault with the programme's rescue key, and give it a new passphrase."""
    services = app.build(_folder(data))
    try:
        if not services.vault.state().exists:
            raise WrongSecretError("There is no vault in this data folder. Give another one with --data.")
        click.echo(f"Four or five words that do not belong together, such as: {services.vault.suggest()}", err=True)
        passphrase = click.prompt("New passphrase", hide_input=True, confirmation_prompt="The same again", err=True)
        services.vault.unlock_with_rescue(identity, passphrase)
        click.echo("The vault opens with the new passphrase from now on. Its recovery code is as it was.")
        if warning := services.vault.warning():
            click.echo(warning, err=True)
    finally:
        services.vault.lock()


class _OnScreen:
    """Progress as one line that is written over, where a person is watching; on standard error, so that pipes stay."""

    def report(self, done: int, total: int, label: str) -> None:
        """Say how far it is."""
        if sys.stderr.isatty():
            click.echo(f"\r\x1b[K{done}/{total} {label}" if done < total else "\r\x1b[K", nl=False, err=True)


def _folder(data: Path | None) -> DataFolder:
    return paths.default_data_folder() if data is None else DataFolder(data)


@contextmanager
def _unlocked(data: Path | None, passphrase_file: Path | None) -> Iterator[Services]:
    services = app.build(_folder(data))
    try:
        _unlock(services.vault, passphrase_file)
        if warning := services.vault.warning():
            click.echo(warning, err=True)
        _finish_wipes(services)
        yield services
    finally:
        services.vault.lock()


def _finish_wipes(services: Services) -> None:
    """End wipes that were cut short; what cannot be ended is said, and does not stop the command."""
    try:
        services.wiping.finish()
    except WorkshopError as fault:
        click.echo(str(fault), err=True)


def _unlock(vault: VaultService, passphrase_file: Path | None) -> None:
    """The file where one is given, else the keyring where it serves, else the person."""
    if not vault.state().exists:
        raise WrongSecretError(
            "There is no vault in this data folder. Open the window once to make one, or give --data."
        )
    if passphrase_file is not None:
        vault.unlock(_first_line(passphrase_file))
        return
    try:
        vault.unlock_with_keyring()
    except KeyringError:
        vault.unlock(click.prompt("Passphrase", hide_input=True, err=True))


def _first_line(path: Path) -> str:
    return (
        read_at_most(path, _MAX_PASSPHRASE, pipes=True)
        .decode("utf-8-sig", errors="replace")
        .partition("\n")[0]
        .rstrip("\r")
    )


def _programme(services: Services, wanted: str | None) -> str:
    owned = [own.programme for own in services.programmes.owned()]
    if wanted is not None:
        return services.programmes.get(wanted).programme.id
    if len(owned) == 1:
        return owned[0].id
    if not owned:
        raise PlanError("This office has no programme yet. Create one in the window.")
    known = "; ".join(f"{programme.id} {programme.name}" for programme in owned)
    raise PlanError(f"This office has several programmes. Say which one with --programme: {known}")


def _counted(counts: Mapping[str, int]) -> str:
    return listed([plural(number, name.removesuffix("s")) for name, number in counts.items()])


def _print_json(value: dict[str, Any]) -> None:
    click.echo(json.dumps(value, ensure_ascii=not _takes_any_letter(), indent=2))


def _takes_any_letter() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"


if __name__ == "__main__":
    main()
