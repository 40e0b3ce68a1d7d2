ready = True
raise ValueError("not today")
