try:
    history
except NameError:
    history = []
loads = 1
history.append('load')
