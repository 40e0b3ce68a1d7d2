class AppError(Exception):
    pass
class Limit(AppError):
    def __init__(self, limit, message="too much"):
        super().__init__(message)
        self.limit = limit
try:
    raise Limit(5)
except AppError as e:
    print(type(e).__name__, e, e.limit, e.args, isinstance(e, Exception))
try:
    raise AppError
except AppError as e:
    print(repr(e), str(e) == "")
class Custom(Exception):
    def __str__(self):
        return "custom text"
try:
    raise Custom(1, 2)
except Custom as e:
    print(e, repr(e), e.args)
