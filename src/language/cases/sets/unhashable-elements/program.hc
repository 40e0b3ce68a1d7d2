for value in [[1], {}, {1}]:
    try:
        {value}
    except TypeError as error:
        print(error)
try:
    {1}.add([])
except TypeError as error:
    print(error)
