"""The rules of the house, each a function from a root folder to the sentences that break it."""
