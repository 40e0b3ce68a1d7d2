import sys
class Answers:
    answer = 42
    @property
    def computed(self):
        return self.answer * 2
sys.modules[__name__] = Answers()
