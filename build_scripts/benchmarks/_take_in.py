"""In a process of its own, which finds compiled modules as on a person's computer: what `imports` measures.

The process that examines for it reads this module again, and so everything else is imported only here.
"""

if __name__ == "__main__":
    from build_scripts.benchmarks import _process, imports

    _process.answer(imports.measured())
