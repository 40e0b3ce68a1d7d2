import other_half
report = other_half.report
