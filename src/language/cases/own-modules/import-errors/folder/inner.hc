inner_value = 2
