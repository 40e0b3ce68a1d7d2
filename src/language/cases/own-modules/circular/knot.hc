from tangled import earlier
later = 2
