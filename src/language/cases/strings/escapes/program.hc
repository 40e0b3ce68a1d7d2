print("tab\tnew\\n \x41 \u00e9 \N{BULLET} \101")
print(r"raw\n", 'it''s', "a" 'b', """three
lines""")
print(repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\n\t\\\x00\x7f\u00e9\u200b"))
