"""What is printed: the report in a sealed file, the brief for the board, the recovery sheet. Nothing here is markup."""
