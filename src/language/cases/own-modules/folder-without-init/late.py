print('late is made')
VALUE = 12
