before = 'left before'
import right
after = 'left after'
def value():
    return right.early + ' / ' + right.seen + ' / ' + str(right.had_after)
