error = ValueError("no such plan")
error.add_note("Plans are named in lower case.")
error.add_note("Known plans: a, b")
raise error
