import half
try:
    half.report
except AttributeError as error:
    report = str(error).split(" (")[0]
