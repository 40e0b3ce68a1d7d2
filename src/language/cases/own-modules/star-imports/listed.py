__all__ = ['shown', '_hidden_but_listed']
shown = 1
_hidden_but_listed = 2
not_listed = 3
