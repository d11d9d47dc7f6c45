"""`python -m workshop_app`: the window, or with arguments one of the commands."""

from workshop_app.cli import main

if __name__ == "__main__":
    main()
