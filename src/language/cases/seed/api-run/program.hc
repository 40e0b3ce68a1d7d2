print("Hello HyperCode")
