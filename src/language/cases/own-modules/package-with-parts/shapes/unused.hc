print('unused is made now')
VALUE = 7
