from ..one import NAME as other
NAME = __name__ + ' beside ' + other
