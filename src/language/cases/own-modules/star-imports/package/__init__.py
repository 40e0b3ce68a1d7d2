__all__ = ['part']
