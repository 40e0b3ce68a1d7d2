print("key=value=more".partition("="))
print("key=value=more".rpartition("="))
print("none".partition("="), "none".rpartition("="))
