"""The ways to vote (V2): what a ballot is, what it adds up to, and what follows from that. Pure functions of values.

`methods.ALL` lists them; each is a `method.VotingMethod`. Ranked ballots from elsewhere are read by `preflib` and
counted by `recount`.
"""
