class Shape:
    def __repr__(self):
        return f'<{type(self).__name__} from {type(self).__module__}>'

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)
