VALUE = 'from the part'
