VALUE = [1]
